/** Download, copy, and while a picture is made, what is being done and a way to call it off. */
import { useEffect, useState } from "preact/hooks";
import { laterIn } from "../app/i18n/later";
import type { PictureWish } from "../app/picture-wish";
import { useServices, useWords } from "./context";
import { useFocusOnce } from "./focus";
import { NO_OUTCOME, type Outcome, OutcomeLine } from "./Outcome";
import type { PictureJob, SnapshotFailure } from "./services";
import { useWork } from "./work";

type Ask = (job: PictureJob) => Promise<string | { readonly failure: SnapshotFailure }>;

interface PictureActionsProps {
	wish: PictureWish;
	/** Why there can be no such picture at all, as far as that is not said elsewhere; null: there can. */
	why: string | null;
}

export function PictureActions({ wish, why }: PictureActionsProps) {
	const { language } = useWords();
	const own = laterIn(language).picture;
	const { saveSnapshot, copySnapshot } = useServices();
	const { outcome, stage, start, cancel } = useJob(JSON.stringify(wish));
	// The button that called it off is gone, and with it the focus.
	const first = useFocusOnce<HTMLButtonElement>(outcome.kind === "cancelled");
	const isBusy = outcome.kind === "busy";
	const isOff = isBusy || why !== null;
	const act = (ask: Ask) => () => {
		if (!isOff) void start(ask);
	};
	const download = act(async (job) => {
		const result = await saveSnapshot(wish, job);
		return "saved" in result ? own.done(result.saved) : result;
	});
	const copy = act(async (job) => {
		const result = await copySnapshot(wish, job);
		return "copied" in result ? own.copied : result;
	});
	return (
		<>
			<p class="dialog-actions">
				<button ref={first} type="button" class="primary" aria-disabled={isOff} onClick={download}>
					{own.download}
				</button>
				{wish.format === "png" && (
					<button type="button" class="secondary" aria-disabled={isOff} onClick={copy}>
						{own.copy}
					</button>
				)}
				{isBusy && (
					<button type="button" class="secondary" onClick={cancel}>
						{own.cancel}
					</button>
				)}
			</p>
			{isBusy && <progress class="making" aria-label={own.stages[stage]} />}
			{why === null ? (
				<OutcomeLine of={outcome} busy={own.stages[stage]} />
			) : (
				<OutcomeLine of={{ kind: "failed", text: why }} />
			)}
		</>
	);
}

/**
 * One picture in the making at a time; it is called off when the form goes.
 * @param wish what became of a picture is told as long as that is wished for.
 */
function useJob(wish: string) {
	const own = laterIn(useWords().language).picture;
	const [outcome, setOutcome] = useState<Outcome>(NO_OUTCOME);
	const [stage, setStage] = useState<Parameters<PictureJob["onStage"]>[0]>("words");
	const { begin, stop } = useWork();
	// biome-ignore lint/correctness/useExhaustiveDependencies: another wish has come to nothing yet
	useEffect(() => setOutcome((before) => (before.kind === "busy" ? before : NO_OUTCOME)), [wish]);
	const start = async (ask: Ask) => {
		const signal = begin();
		setStage("words");
		setOutcome({ kind: "busy" });
		const result = await ask({ signal, onStage: setStage });
		// Called off, it has said so already, and another may be on its way.
		if (signal.aborted) return;
		setOutcome(
			typeof result === "string"
				? { kind: "done", text: result }
				: { kind: "failed", text: own.failed[result.failure] },
		);
	};
	const cancel = () => {
		stop();
		setOutcome({ kind: "cancelled", text: own.failed.cancelled });
	};
	return { outcome, stage, start, cancel };
}
