/** What may come of a case. */

/** What must never happen, the worst first: a case counts once, as its worst. */
export const FAULTS = [
	"raw throw",
	"hang",
	"out of memory",
	"polluted prototype",
	"malformed problem",
	"silently wrong model",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** What a case may be counted as: `model`: something was read, perhaps with problems; `problems`: nothing was, and why. */
export type Counted = "model" | "problems" | FaultKind;

export interface FaultFound {
	readonly kind: FaultKind;
	/** What was found, for who mends it. */
	readonly words: string;
}

export interface Outcome {
	readonly hasModel: boolean;
	readonly faults: readonly FaultFound[];
}

/** As what a case counts. */
export function countedAs({ hasModel, faults }: Outcome): Counted {
	const worst = FAULTS.find((kind) => faults.some((fault) => fault.kind === kind));
	return worst ?? (hasModel ? "model" : "problems");
}

/** The same kind of fault from some words. */
export function silent(words: readonly string[]): FaultFound[] {
	return words.map((each) => ({ kind: "silently wrong model", words: each }));
}

/** The same for problems. */
export function malformed(words: readonly string[]): FaultFound[] {
	return words.map((each) => ({ kind: "malformed problem", words: each }));
}
