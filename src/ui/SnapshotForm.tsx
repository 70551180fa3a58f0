/** What a picture shall be like, how it will look, and the ways to take it along. */
import { laterIn } from "../app/i18n/later";
import { FORMATS } from "../app/picture-choices";
import { faultOf } from "../app/picture-size";
import { CheckField } from "./CheckField";
import { useApp, useWords } from "./context";
import { EvidenceForm } from "./EvidenceForm";
import { PartsField } from "./PartsField";
import { PictureActions } from "./PictureActions";
import { PrintButton } from "./PrintButton";
import { RadioField } from "./RadioField";
import { SizeField } from "./SizeField";
import { SnapshotPreview, usePreview } from "./SnapshotPreview";
import { WordingFields } from "./WordingFields";
import type { Wishing } from "./wish";

export function SnapshotForm({ wish, change, changeWording }: Wishing) {
	const { language } = useWords();
	const hasTiles = useApp(({ tiles }) => tiles !== null);
	const own = laterIn(language).picture;
	const { size, format, wording } = wish;
	const fault = size.unit === "screen" ? null : faultOf(size);
	const preview = usePreview(wish, fault === null);
	const hasNoRoom = fault === null && preview?.kind === "no-room";
	const why = hasNoRoom ? own.failed["no-room"] : fault && "";
	return (
		<div class="studio">
			<SnapshotPreview of={preview} />
			<div class="studio-form">
				<WordingFields wording={wording} onChange={changeWording} />
				<SizeField size={size} preview={preview} onChange={(each) => change({ size: each })} />
				<PartsField
					parts={wording.parts}
					onChange={(parts) => changeWording({ parts: { ...wording.parts, ...parts } })}
				/>
				<RadioField
					legend={own.format}
					name="format"
					options={FORMATS}
					value={format}
					labelOf={(each) => own.formats[each]}
					onChoose={(each) => change({ format: each })}
				>
					{format === "svg" && (
						<CheckField
							label={own.outlines}
							isOn={wish.outlines}
							onChange={(outlines) => change({ outlines })}
						/>
					)}
					{format === "pdf" && (
						<CheckField
							label={own.evidence}
							isOn={wish.evidence}
							onChange={(evidence) => change({ evidence })}
						/>
					)}
				</RadioField>
				{hasTiles && <p class="muted">{format === "png" ? own.notInPreview : own.notInVectors}</p>}
				<PictureActions wish={wish} why={why} />
				<EvidenceForm title={wording.title} />
				<PrintButton wording={wording} />
			</div>
		</div>
	);
}
