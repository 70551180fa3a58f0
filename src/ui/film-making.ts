/** A film from the wish for it to its file, and what the browser can write. */
import { useEffect, useState } from "preact/hooks";
import type { LaterWords } from "../app/i18n/later";
import type { FilmFormat, FilmRequest, FilmSize, PlanFault } from "../film/plan";
import type { FilmResult } from "../film/program";
import { useServices, useWords } from "./context";
import { useWork } from "./work";

/** How far a film has come; `of` 0: its first frame is not begun. */
export type Making =
	| { readonly kind: "none" }
	| { readonly kind: "busy"; readonly done: number; readonly of: number }
	| { readonly kind: "done"; readonly text: string; readonly again: () => void }
	| { readonly kind: "failed" | "cancelled"; readonly text: string };

const NONE: Making = { kind: "none" };

export interface FilmMaking {
	readonly making: Making;
	make(request: FilmRequest): void;
	/** Stops at once; nothing is saved. */
	cancel(): void;
	/** What became of the last film is told no longer: other choices have been made. */
	forget(): void;
}

/** Makes one film at a time; none goes on when the form is left. */
export function useFilmMaking(own: LaterWords["film"]): FilmMaking {
	const { film } = useServices();
	const { f } = useWords();
	const [making, setMaking] = useState(NONE);
	const { begin, stop } = useWork();
	const make = async (request: FilmRequest) => {
		const signal = begin();
		setMaking({ kind: "busy", done: 0, of: 0 });
		const program = await film();
		const result = await program?.make(request, {
			signal,
			onFrame: (done, of) => signal.aborted || setMaking({ kind: "busy", done, of }),
		});
		if (!signal.aborted) setMaking(becameOf(result, own, f.number));
	};
	return {
		making,
		make: (request) => void make(request),
		cancel() {
			stop();
			setMaking({ kind: "cancelled", text: own.cancelled });
		},
		forget: () => setMaking(NONE),
	};
}

function becameOf(
	result: FilmResult | undefined,
	own: LaterWords["film"],
	number: (value: number) => string,
): Making {
	if (result === undefined) return { kind: "failed", text: own.failed.load };
	if ("cancelled" in result) return { kind: "cancelled", text: own.cancelled };
	if ("fault" in result) return { kind: "failed", text: faultText(result.fault, own, number) };
	if ("failure" in result) return { kind: "failed", text: own.failed[result.failure] };
	const { saved, bytes, frames, again } = result;
	const size = number(Math.max(0.1, Math.round(bytes / 1e5) / 10));
	return { kind: "done", text: own.done(saved, size, own.frames(frames, number(frames))), again };
}

/** Why no film is made, and what to do about it. */
export function faultText(
	fault: PlanFault,
	own: LaterWords["film"],
	number: (value: number) => string,
): string {
	return "most" in fault
		? own.faults[fault.kind](number(fault.frames), number(fault.most))
		: own.faults[fault.kind];
}

/** What this browser can write; null: the program that knows did not come. */
export type Formats = readonly FilmFormat[] | "asking" | null;

/** The formats of a film of a size, asked for anew with each size. */
export function useFormats(size: FilmSize): Formats {
	const { film } = useServices();
	const [found, setFound] = useState<Formats>("asking");
	useEffect(() => {
		let isLatest = true;
		const ask = async () => {
			const formats = (await (await film())?.formats(size)) ?? null;
			if (isLatest) setFound(formats);
		};
		void ask();
		return () => {
			isLatest = false;
		};
	}, [film, size]);
	return found;
}
