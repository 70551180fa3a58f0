/** The part of Lighthouse's result that is judged. */
export interface Result {
	readonly categories: {
		readonly [id: string]: {
			readonly id: string;
			/** From 0 to 1; null where nothing in it could be judged. */
			readonly score: number | null;
			readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
		};
	};
	readonly audits: {
		readonly [id: string]: {
			readonly title: string;
			readonly score: number | null;
			readonly details?: { readonly items?: readonly Item[] };
		};
	};
	readonly runtimeError?: { readonly message: string };
}

interface Item {
	readonly node?: { readonly snippet?: string };
	readonly description?: string;
	readonly url?: string;
	readonly source?: string;
}

export interface Verdict {
	readonly ok: boolean;
	/** Of 100, by category. */
	readonly scores: { readonly [id: string]: number | null };
	/** What must be mended. */
	readonly lines: readonly string[];
}

/** What one run of Lighthouse says, and whether all but speed is whole. */
export function verdictOf(result: Result): Verdict;
