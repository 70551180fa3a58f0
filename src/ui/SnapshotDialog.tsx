/** "Export snapshot": the title and the sharpness of the picture, and the download. */
import { useEffect, useState } from "preact/hooks";
import { useActions, useApp, useDataset, useServices, useWords } from "./context";
import { DataLink } from "./DataDialog";
import { Dialog } from "./Dialog";
import { Later } from "./Later";

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
	const { saveSnapshot, snapshotSize } = useServices();
	/** Null: the reader has not written one, and the dataset's own stands in the language shown. */
	const [written, setWritten] = useState<string | null>(null);
	const title = written ?? manifest.title[language] ?? manifest.title.en;
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
	const download = async () => {
		setOutcome({ kind: "busy" });
		const result = await saveSnapshot({ title: title.trim(), pixelRatio: ratio });
		setOutcome(
			"saved" in result
				? { kind: "done", text: t.snapshot.done(result.saved) }
				: { kind: "failed", text: t.snapshot.failed[result.failure] },
		);
	};
	const close = () => {
		setOutcome({ kind: "none" });
		openDialog(null);
	};
	return (
		<Dialog heading={t.snapshot.heading} onClose={close}>
			<p>{t.snapshot.intro}</p>
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
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={outcome.kind === "busy"}
					onClick={() => outcome.kind !== "busy" && void download()}
				>
					{t.snapshot.download}
				</button>
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
