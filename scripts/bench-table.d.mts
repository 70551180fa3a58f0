/** CPU time in seconds. */
export interface Cpu {
	/** The page's main thread. */
	readonly main: number;
	/** The page's process, workers included. */
	readonly renderer: number;
	/** The process that draws. */
	readonly drawing: number;
	/** All processes of the browser. */
	readonly all: number;
}

export interface Measured {
	/** `longest`: milliseconds in which the page could not answer. */
	readonly load: Cpu & { readonly longest: number };
	/** Of one step; `late`: why there is none. */
	readonly step: (Cpu & { readonly count: number }) | { readonly late: string };
	/** In bytes; `more`: beyond the page without points, null where the system does not tell. */
	readonly memory: { readonly heap: number; readonly more: number | null };
	readonly bytes: number;
}

export type Found = { readonly title: string; readonly size: number } & (
	| (Measured & { readonly words?: undefined })
	| { readonly words: string }
);

export declare function tableOf(found: readonly Found[]): string;
