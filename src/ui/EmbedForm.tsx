/** What a frame of another page shows and how large it is, and the code of it. */
import { useRef, useState } from "preact/hooks";
import { archiveOf, FRAME_LIMITS, frameAddress, frameCode, isLocal } from "../app/embed";
import { textIn } from "../app/i18n/format";
import { INTERFACE_LANGUAGES, SPOKEN } from "../app/i18n/languages";
import { laterIn } from "../app/i18n/later";
import { useApp, useDataset, useServices, useWords } from "./context";
import { FrameSize } from "./FrameSize";
import { NO_OUTCOME, OutcomeLine } from "./Outcome";
import { RadioField } from "./RadioField";
import "./styles/embed-form.css";

const WIDTHS = ["full", "fixed"] as const;
const LANGUAGES = ["readers", ...INTERFACE_LANGUAGES] as const;
const VERSIONS = ["live", "pinned"] as const;

export function EmbedForm() {
	const { f, language } = useWords();
	const own = laterIn(language).embedding;
	const { manifest } = useDataset();
	const state = useApp((all) => all);
	const { copyText, pageAddress } = useServices();
	const [width, setWidth] = useState<(typeof WIDTHS)[number]>("full");
	const [pixels, setPixels] = useState("600");
	const [height, setHeight] = useState("600");
	const [spoken, setSpoken] = useState<(typeof LANGUAGES)[number]>("readers");
	const [version, setVersion] = useState<(typeof VERSIONS)[number]>("live");
	const [outcome, setOutcome] = useState(NO_OUTCOME);
	const field = useRef<HTMLTextAreaElement>(null);
	const hasArchive = archiveOf(manifest) !== null;
	const isFull = width === "full";
	const badWidth = !isFull && !isWithin(pixels, FRAME_LIMITS.width);
	const badHeight = !isWithin(height, FRAME_LIMITS.height);
	const complaintOf = (is: boolean, say: (least: string, most: string) => string, of: Limits) =>
		is ? say(f.number(of.least), f.number(of.most)) : "";
	const frameLanguage = spoken === "readers" ? null : spoken;
	const titleLanguage = frameLanguage ?? language;
	const address = frameAddress(state, {
		base: pageAddress(),
		language: frameLanguage,
		isPinned: version === "pinned",
	});
	const frame = {
		address,
		title: textIn(manifest.title, titleLanguage).text,
		language: titleLanguage,
		width: isFull ? null : Number(pixels),
		height: Number(height),
	};
	const code = badWidth || badHeight ? null : frameCode(frame);
	const choose = (choice: () => void) => {
		setOutcome(NO_OUTCOME);
		choice();
	};
	const copy = async () => {
		if (code === null) return;
		const isCopied = await copyText(code);
		if (!isCopied) field.current?.select();
		setOutcome(
			isCopied ? { kind: "done", text: own.copied } : { kind: "failed", text: own.notCopied },
		);
	};
	return (
		<>
			<p>{own.intro(f.day(state.day))}</p>
			<RadioField
				legend={own.width}
				name="frame-width"
				options={WIDTHS}
				value={width}
				labelOf={(each) => own.widths[each]}
				onChoose={(each) => choose(() => setWidth(each))}
			/>
			{!isFull && (
				<Measure
					label={own.pixels}
					value={pixels}
					limits={FRAME_LIMITS.width}
					complaint={complaintOf(badWidth, own.badWidth, FRAME_LIMITS.width)}
					onWrite={(text) => choose(() => setPixels(text))}
				/>
			)}
			<Measure
				label={own.height}
				value={height}
				limits={FRAME_LIMITS.height}
				complaint={complaintOf(badHeight, own.badHeight, FRAME_LIMITS.height)}
				onWrite={(text) => choose(() => setHeight(text))}
			/>
			{code !== null && <FrameSize width={frame.width} height={frame.height} />}
			<RadioField
				legend={own.language}
				name="frame-language"
				options={LANGUAGES}
				value={spoken}
				labelOf={(each) => (each === "readers" ? own.readers : SPOKEN[each].name)}
				onChoose={(each) => choose(() => setSpoken(each))}
			/>
			{hasArchive ? (
				<RadioField
					legend={own.version}
					name="frame-version"
					options={VERSIONS}
					value={version}
					labelOf={(each) =>
						each === "live" ? own.versions.live : own.versions.pinned(manifest.version)
					}
					onChoose={(each) => choose(() => setVersion(each))}
				/>
			) : (
				<p class="muted small">{own.noArchive}</p>
			)}
			{isLocal(address) && <p class="complaint">{own.local}</p>}
			<label class="field">
				<span>{own.code}</span>
				<textarea
					ref={field}
					class="frame-code"
					dir="ltr"
					rows={6}
					readOnly
					spellcheck={false}
					value={code ?? ""}
				/>
			</label>
			<p class="muted small">{own.privacy}</p>
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={code === null}
					onClick={() => void copy()}
				>
					{own.copy}
				</button>
			</p>
			<OutcomeLine of={outcome} />
		</>
	);
}

interface Limits {
	readonly least: number;
	readonly most: number;
}

function isWithin(text: string, { least, most }: Limits): boolean {
	const pixels = Number(text);
	return Number.isInteger(pixels) && least <= pixels && pixels <= most;
}

interface MeasureProps {
	label: string;
	value: string;
	limits: Limits;
	complaint: string;
	onWrite: (text: string) => void;
}

/** A number of pixels; what is wrong with it is said below it. */
function Measure({ label, value, limits, complaint, onWrite }: MeasureProps) {
	return (
		<label class="field">
			<span>{label}</span>
			<input
				type="number"
				min={limits.least}
				max={limits.most}
				value={value}
				aria-invalid={complaint !== ""}
				onInput={(event) => onWrite(event.currentTarget.value)}
			/>
			<span class="complaint" role="alert">
				{complaint}
			</span>
		</label>
	);
}
