/** "Export snapshot": a look at the picture, its title, format and sharpness, and the ways to take it along. */
import { useEffect, useState } from "preact/hooks";
import {
	type SnapshotFailure,
	type SnapshotRequest,
	useActions,
	useApp,
	useDataset,
	useServices,
	useWords,
} from "./context";
import { DataLink } from "./DataDialog";
import { Dialog } from "./Dialog";
import { Later } from "./Later";
import { SnapshotPreview } from "./SnapshotPreview";

const FORMATS = ["png", "svg"] as const;
const RATIOS = [1, 2, 3] as const;
const LONGEST_TITLE = 120;

type Outcome =
	| { readonly kind: "none" | "busy" }
	| { readonly kind: "done"; readonly text: string }
	| { readonly kind: "failed"; readonly text: string };

export function SnapshotDialog() {
	const { t, f, language } = useWords();
	const { manifest } = useDataset();
	const open = useApp((state) => state.dialog) === "snapshot";
	const { openDialog } = useActions();
	const { saveSnapshot, copySnapshot, snapshotSize } = useServices();
	/** Null: the reader has not written one, and the dataset's own stands in the language shown. */
	const [written, setWritten] = useState<string | null>(null);
	const title = written ?? manifest.title[language] ?? manifest.title.en;
	const [format, setFormat] = useState<SnapshotRequest["format"]>("png");
	const [ratio, setRatio] = useState<1 | 2 | 3>(2);
	const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
	const [size, setSize] = useState<{ width: number; height: number } | null>(null);
	useEffect(() => {
		let isLatest = true;
		if (open) {
			void snapshotSize(title.trim()).then((found) => found && isLatest && setSize(found));
		}
		return () => {
			isLatest = false;
		};
	}, [open, title, snapshotSize]);
	if (!open) return null;
	const label = (times: number) =>
		size === null
			? `${f.number(times)}×`
			: t.snapshot.times(
					f.number(times),
					f.number(size.width * times),
					f.number(size.height * times),
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
		setOutcome({ kind: "none" });
		openDialog(null);
	};
	return (
		<Dialog heading={t.snapshot.heading} onClose={close}>
			<p>{t.snapshot.intro}</p>
			<SnapshotPreview title={request.title} />
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
			<fieldset class="field">
				<legend>{t.snapshot.format}</legend>
				{FORMATS.map((each) => (
					<label key={each} class="choice">
						<input
							type="radio"
							name="format"
							value={each}
							checked={each === format}
							onChange={() => setFormat(each)}
						/>
						{t.snapshot[each]}
					</label>
				))}
			</fieldset>
			{format === "png" && (
				<fieldset class="field">
					<legend>{t.snapshot.sharpness}</legend>
					{RATIOS.map((times) => (
						<label key={times} class="choice">
							<input
								type="radio"
								name="ratio"
								value={times}
								checked={times === ratio}
								onChange={() => setRatio(times)}
							/>
							{label(times)}
						</label>
					))}
				</fieldset>
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
			<p role="status" class={outcome.kind === "failed" ? "complaint" : "muted"}>
				{outcome.kind === "busy" && t.snapshot.making}
				{(outcome.kind === "done" || outcome.kind === "failed") && outcome.text}
			</p>
			<Later>{({ EvidenceForm }) => <EvidenceForm title={title.trim()} />}</Later>
			<DataLink />
		</Dialog>
	);
}
