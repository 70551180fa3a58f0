/** "Export snapshot": a look at the picture, its title, format and sharpness, and the ways to take it along. */
import { useState } from "preact/hooks";
import {
	type SnapshotFailure,
	type SnapshotRequest,
	useActions,
	useApp,
	useDataset,
	useServices,
	useWords,
} from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";
import { NO_OUTCOME, OutcomeLine } from "./Outcome";
import { RadioField } from "./RadioField";
import { SnapshotPreview, usePreview } from "./SnapshotPreview";

const FORMATS = ["png", "svg"] as const;
const RATIOS = [1, 2, 3] as const;
const LONGEST_TITLE = 120;

export function SnapshotDialog() {
	const { t, f, language } = useWords();
	const { manifest } = useDataset();
	const open = useApp((state) => state.dialog) === "snapshot";
	const { openDialog } = useActions();
	const { saveSnapshot, copySnapshot } = useServices();
	/** Null: the reader has not written one, and the dataset's own stands in the language shown. */
	const [written, setWritten] = useState<string | null>(null);
	const title = written ?? manifest.title[language] ?? manifest.title.en;
	const [format, setFormat] = useState<SnapshotRequest["format"]>("png");
	const [ratio, setRatio] = useState<1 | 2 | 3>(2);
	const [outcome, setOutcome] = useState(NO_OUTCOME);
	const preview = usePreview(title.trim(), open);
	if (!open) return null;
	const label = (times: number) =>
		preview === null
			? `${f.number(times)}×`
			: t.snapshot.times(
					f.number(times),
					f.number(preview.width * times),
					f.number(preview.height * times),
				);
	const request: SnapshotRequest = { title: title.trim(), format, pixelRatio: ratio };
	const ask = async (answer: Promise<string | { failure: SnapshotFailure }>) => {
		setOutcome({ kind: "busy" });
		const result = await answer;
		setOutcome(
			typeof result === "string"
				? { kind: "done", text: result }
				: { kind: "failed", text: t.snapshot.failed[result.failure] },
		);
	};
	const isBusy = outcome.kind === "busy";
	const download = async () => {
		const result = await saveSnapshot(request);
		return "saved" in result ? t.snapshot.done(result.saved) : result;
	};
	const copy = async () => {
		const result = await copySnapshot(request);
		return "copied" in result ? t.snapshot.copied : result;
	};
	const close = () => {
		setOutcome(NO_OUTCOME);
		openDialog(null);
	};
	return (
		<Dialog heading={t.snapshot.heading} onClose={close}>
			<p>{t.snapshot.intro}</p>
			<SnapshotPreview drawing={preview?.drawing ?? null} />
			<label class="field">
				<span>{t.snapshot.title}</span>
				<input
					type="text"
					dir="auto"
					value={title}
					maxLength={LONGEST_TITLE}
					onInput={(event) => setWritten(event.currentTarget.value)}
				/>
			</label>
			<RadioField
				legend={t.snapshot.format}
				name="format"
				options={FORMATS}
				value={format}
				labelOf={(each) => t.snapshot[each]}
				onChoose={setFormat}
			/>
			{format === "png" && (
				<RadioField
					legend={t.snapshot.sharpness}
					name="ratio"
					options={RATIOS}
					value={ratio}
					labelOf={label}
					onChoose={setRatio}
				/>
			)}
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={isBusy}
					onClick={() => !isBusy && void ask(download())}
				>
					{t.snapshot.download}
				</button>
				{format === "png" && (
					<button
						type="button"
						class="secondary"
						aria-disabled={isBusy}
						onClick={() => !isBusy && void ask(copy())}
					>
						{t.snapshot.copy}
					</button>
				)}
			</p>
			<OutcomeLine of={outcome} busy={t.snapshot.making} />
			<Later>{({ EvidenceForm }) => <EvidenceForm title={title.trim()} />}</Later>
			<p class="dialog-actions">
				<DialogLink to="film" label={t.film.open} />
				<DialogLink to="data" label={t.data.open} />
			</p>
		</Dialog>
	);
}
