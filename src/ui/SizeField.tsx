/** How large a picture shall be: as on the screen, a size that has a name, or one of the reader's own. */
import { laterIn } from "../app/i18n/later";
import { RATIOS } from "../app/picture-choices";
import { type FixedSize, faultOf, SIDES, SIZE_NAMES, SIZES, sheetOf } from "../app/picture-size";
import type { PictureSize } from "../app/picture-wish";
import { useWords } from "./context";
import { RadioField } from "./RadioField";
import { SelectField } from "./SelectField";
import type { SnapshotPreview } from "./services";

interface SizeFieldProps {
	size: PictureSize;
	preview: SnapshotPreview | null;
	onChange: (size: PictureSize) => void;
}

const NAMES = ["screen", ...SIZE_NAMES, "custom"] as const;
type Name = (typeof NAMES)[number];

/** What "other size" begins with. */
const FIRST_OWN: FixedSize = { unit: "px", width: 1600, height: 1200 };

/** A size with a name is that very object. */
function nameOf(size: PictureSize): Name {
	if (size.unit === "screen") return "screen";
	return SIZE_NAMES.find((name) => SIZES[name] === size) ?? "custom";
}

export function SizeField({ size, preview, onChange }: SizeFieldProps) {
	const { f, language } = useWords();
	const own = laterIn(language).picture;
	const name = nameOf(size);
	const choose = (chosen: Name) => {
		if (chosen === "screen") onChange({ unit: "screen", ratio: 2 });
		else onChange(chosen === "custom" ? FIRST_OWN : SIZES[chosen]);
	};
	const drawn = preview?.kind === "drawn" ? preview : null;
	const sheet = size.unit === "screen" || faultOf(size) ? null : sheetOf(size);
	return (
		<>
			<SelectField
				label={own.size}
				options={NAMES}
				value={name}
				labelOf={(each) => own.sizes[each]}
				onChoose={choose}
			/>
			{name === "custom" && size.unit !== "screen" && <OwnSize size={size} onChange={onChange} />}
			{size.unit === "screen" ? (
				<RadioField
					legend={own.sharpness}
					name="ratio"
					options={RATIOS}
					value={size.ratio}
					labelOf={(times) =>
						drawn && drawn.ratio !== null
							? own.times(
									f.number(times),
									f.number((drawn.width / drawn.ratio) * times),
									f.number((drawn.height / drawn.ratio) * times),
								)
							: `${f.number(times)}×`
					}
					onChoose={(ratio) => onChange({ unit: "screen", ratio })}
				/>
			) : (
				sheet && (
					<p class="muted small">
						{own.pixels(
							f.number(sheet.pixels.width),
							f.number(sheet.pixels.height),
							f.number(sheet.dpi),
						)}
					</p>
				)
			)}
		</>
	);
}

interface OwnSizeProps {
	size: FixedSize;
	onChange: (size: FixedSize) => void;
}

const UNITS = ["px", "mm"] as const;

function OwnSize({ size, onChange }: OwnSizeProps) {
	const { f, language } = useWords();
	const own = laterIn(language).picture;
	const fault = faultOf(size);
	const { least, most } = SIDES[size.unit];
	const unit = own.units[size.unit];
	const side = (which: "width" | "height") => (
		<label class="field">
			<span>{own[which]}</span>
			<input
				type="number"
				inputMode="numeric"
				min={least}
				max={most}
				value={Number.isFinite(size[which]) ? size[which] : ""}
				aria-invalid={fault !== null}
				aria-describedby="size-fault"
				onInput={(event) => onChange({ ...size, [which]: event.currentTarget.valueAsNumber })}
			/>
		</label>
	);
	return (
		<div class="own-size">
			{side("width")}
			{side("height")}
			<SelectField
				label={own.unit}
				options={UNITS}
				value={size.unit}
				labelOf={(each) => own.units[each]}
				onChoose={(each) => onChange({ ...size, unit: each })}
			/>
			<p id="size-fault" role="status" class="complaint">
				{fault === "not-a-number" && own.sizeFault[fault]}
				{fault === "too-small" && own.sizeFault[fault](f.number(least), unit)}
				{fault === "too-large" && own.sizeFault[fault](f.number(most), unit)}
			</p>
		</div>
	);
}
