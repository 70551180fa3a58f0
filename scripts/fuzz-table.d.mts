import type { Ended } from "./fuzz-pool.d.mts";

export declare const COUNTED: readonly string[];

export declare function fuzzTable(ended: readonly Ended[]): string;

/** The cases of which none may be. */
export declare function faultsIn(ended: readonly Ended[]): readonly Ended[];
