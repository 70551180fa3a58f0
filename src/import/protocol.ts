/** What a page and its worker say to each other: jobs with numbers, how far they are, what came of them. */
import type { SearchedFile } from "./search";
import type { Brought, Chosen, FoundRows, ImportResult, Inspection, Plan, Progress } from "./types";

/** What can be asked of the import, and what comes back. */
export interface Jobs {
	readonly inspect: {
		readonly asked: {
			readonly files: readonly Brought[];
			readonly chosen: Chosen | undefined;
		};
		readonly answer: Inspection;
	};
	readonly read: {
		readonly asked: {
			readonly file: Brought;
			readonly plan: Plan;
			readonly most: number | undefined;
		};
		readonly answer: ImportResult;
	};
	readonly search: {
		readonly asked: {
			readonly file: SearchedFile;
			readonly query: string;
			readonly most: number | undefined;
		};
		readonly answer: FoundRows;
	};
}
export type JobKind = keyof Jobs;

export type ToWorker =
	| { readonly kind: "start"; readonly id: number; readonly job: Job }
	| { readonly kind: "cancel"; readonly id: number };

export type Job = {
	readonly [K in JobKind]: { readonly kind: K; readonly asked: Jobs[K]["asked"] };
}[JobKind];

export type FromWorker =
	/** The first thing that a worker says: until then it may be anything. */
	| { readonly kind: "ready" }
	| { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
	| { readonly kind: "done"; readonly id: number; readonly answer: unknown }
	| { readonly kind: "cancelled"; readonly id: number }
	| { readonly kind: "failed"; readonly id: number; readonly message: string };

export interface JobHooks {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
}
