/** Brings files onto the map one after the other: looks at each, asks what cannot be known, reads it, tells the result. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FileLayer } from "../../app/file-layers";
import type {
	Brought,
	ImportProblem,
	ImportProblems,
	Inspection,
	Plan,
	Progress,
} from "../../import/types";
import type { Dataset, Problem } from "../../model/types";
import { useActions, useApp, useServices, useWords } from "../context";
import { unlessCalledOff, useWork } from "../work";
import { ChooseFile } from "./ChooseFile";
import { DatasetFound } from "./DatasetFound";
import { groupsOf } from "./groups";
import { Mapping } from "./Mapping";
import { FileProblem, FileProblems } from "./Problems";
import { ReadResult } from "./ReadResult";
import { useFiles, useImportWords } from "./words";

/** What is being done with the first of the files that wait. */
type Step =
	| { readonly kind: "choose"; readonly note: string | null }
	| { readonly kind: "looking" }
	| {
			readonly kind: "refused";
			/** The reason alone, or all there are. */
			readonly why: ImportProblem | ImportProblems;
			/** What was found, with the choices that led to nothing: they can be made otherwise. Null: nothing was found. */
			readonly back: EventsFound | null;
	  }
	| { readonly kind: "mapping"; readonly inspection: EventsFound }
	| { readonly kind: "reading"; readonly progress: Progress | null }
	| { readonly kind: "read"; readonly layer: FileLayer }
	| {
			readonly kind: "dataset";
			readonly dataset: Dataset | null;
			readonly problems: readonly Problem[];
			/** What of the archive was left out. */
			readonly told: readonly ImportProblem[];
	  };

export type EventsFound = Extract<Inspection, { kind: "events" }>;

const CHOOSE: Step = { kind: "choose", note: null };

export function FilesForm() {
	const own = useImportWords();
	const { f } = useWords();
	const files = useFiles();
	const incoming = useApp((state) => state.incoming);
	const { bring, lookAtFile } = useActions();
	const { bringIntoSight } = useServices();
	const [waiting, setWaiting] = useState<readonly (readonly Brought[])[]>([]);
	const [step, setStep] = useState<Step>(CHOOSE);
	const work = useWork();
	const box = useRef<HTMLDivElement>(null);
	const [group] = waiting;
	const [file] = group ?? [];

	useEffect(() => {
		if (incoming.length === 0) return;
		// What is done with makes room; what waits goes on waiting.
		const isDone = step.kind === "read" || step.kind === "refused";
		setWaiting((before) => [...(isDone ? before.slice(1) : before), ...groupsOf(incoming)]);
		bring([]);
	}, [incoming, bring, step.kind]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each of the files that wait
	useEffect(() => {
		if (!group) return;
		const signal = work.begin();
		setStep({ kind: "looking" });
		void files.importer.inspect(group, signal).then((found) => {
			if (signal.aborted) return;
			if (found.kind === "refused") {
				setStep({ kind: "refused", why: found.problem, back: null });
			} else if (found.kind === "dataset") {
				setStep({ kind: "dataset", ...files.readDataset(found.files), told: found.told });
			} else if (found.questions.length > 0) setStep({ kind: "mapping", inspection: found });
			else void read(found.plan, found);
		}, unlessCalledOff(signal));
		return () => work.stop();
	}, [group]);

	// What had the focus is gone with the step before.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
	useLayoutEffect(() => {
		if (step !== CHOOSE) box.current?.focus();
	}, [step.kind]);

	const goOn = (note: string | null = null) => {
		work.stop();
		setWaiting(waiting.slice(1));
		if (waiting.length <= 1) setStep({ kind: "choose", note });
	};
	const showOnMap = (layer: FileLayer) => {
		lookAtFile(layer);
		bringIntoSight(layer.file.bounds);
	};
	const read = async (plan: Plan, found: EventsFound) => {
		if (!file) return;
		const signal = work.begin();
		setStep({ kind: "reading", progress: null });
		const reading = files.importer.read(file, plan, {
			signal,
			onProgress: (progress) => !signal.aborted && setStep({ kind: "reading", progress }),
		});
		const result = await reading.catch(unlessCalledOff(signal));
		if (signal.aborted || !result) return;
		if (!result.file) {
			setStep({ kind: "refused", why: result.problems, back: { ...found, plan } });
			return;
		}
		setStep({ kind: "read", layer: files.add(file, plan, { ...result, file: result.file }) });
	};

	const name = file?.name ?? "";
	const more = waiting.length - 1;
	return (
		<div class="file-step" ref={box} tabIndex={-1}>
			{stepView()}
			{more > 0 && <p class="muted small">{own.next(more, f.number(more))}</p>}
		</div>
	);

	function stepView(): ComponentChildren {
		switch (step.kind) {
			case "choose":
				return <ChooseFile note={step.note} />;
			case "looking":
				return (
					<p role="status" class="muted">
						{own.looking(name)}
					</p>
				);
			case "refused":
				return (
					<div role="alert">
						<p>
							<strong>{own.refused(name)}</strong>
						</p>
						<RefusedFor name={name} why={step.why} />
						<p class="dialog-actions">
							<button type="button" class="primary" onClick={() => goOn()}>
								{own.other}
							</button>
							{step.back && (
								<button
									type="button"
									class="secondary"
									onClick={() => step.back && setStep({ kind: "mapping", inspection: step.back })}
								>
									{own.mapping.back}
								</button>
							)}
						</p>
					</div>
				);
			case "mapping":
				return (
					file && (
						<Mapping
							file={file}
							inspection={step.inspection}
							onRead={(plan, found) => void read(plan, found)}
							onCancel={() => goOn(own.cancelled(name))}
						/>
					)
				);
			case "reading":
				return (
					<Reading
						name={name}
						progress={step.progress}
						onCancel={() => goOn(own.cancelled(name))}
					/>
				);
			case "read":
				return (
					<ReadResult
						layer={step.layer}
						isLast={more === 0}
						onDone={() => (more > 0 ? goOn() : showOnMap(step.layer))}
					/>
				);
			case "dataset":
				return <DatasetFound {...step} onCancel={() => goOn()} />;
		}
	}
}

/** Why a file was not added: the reason alone, or all of them with a download. */
function RefusedFor({ name, why }: { name: string; why: ImportProblem | ImportProblems }) {
	if ("code" in why) return <FileProblem problem={why} />;
	const [first, ...more] = why.listed;
	return first && more.length === 0 ? (
		<FileProblem problem={first} />
	) : (
		<FileProblems name={name} problems={why} />
	);
}

interface ReadingProps {
	name: string;
	progress: Progress | null;
	onCancel: () => void;
}

function Reading({ name, progress, onCancel }: ReadingProps) {
	const own = useImportWords();
	const { f } = useWords();
	const rows = progress?.rows ?? 0;
	return (
		<>
			<p role="status">{own.reading(name)}</p>
			<div class="film-progress">
				<progress
					aria-label={own.progress}
					value={progress?.done ?? 0}
					max={Math.max(1, progress?.total ?? 1)}
				/>
				<p class="muted">{own.rowsRead(rows, f.number(rows))}</p>
			</div>
			<p class="dialog-actions">
				<button type="button" class="secondary" onClick={onCancel}>
					{own.cancel}
				</button>
			</p>
		</>
	);
}
