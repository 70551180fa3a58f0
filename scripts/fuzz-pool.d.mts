export interface Wanted {
	readonly seed: number;
	readonly numbers: readonly number[];
	/** Processes at once. */
	readonly workers?: number;
	/** Another program than tests/fuzz/worker.ts. */
	readonly program?: string;
	/** What has not answered by then, by the clock, is ended, and tried once more for longer; in milliseconds. */
	readonly mostWait?: number;
	readonly onEnd?: (end: Ended, count: number) => void;
}

export interface Ended {
	readonly number: number;
	/** What was mutated; "?" where the process was lost. */
	readonly group: string;
	/** What was done to it. */
	readonly names: readonly string[];
	/** One of COUNTED. */
	readonly counted: string;
	/** What was found, where it is a fault. */
	readonly words: readonly string[];
	/** Time of the processor, in milliseconds. */
	readonly cpu: number;
	readonly memory: number;
	/** 2: it did not answer the first time, and was asked once more in a process of its own. */
	readonly tries: number;
	readonly isLost: boolean;
}

/** Never rejects for what a case does. */
export declare function runCases(wanted: Wanted): Promise<readonly Ended[]>;
