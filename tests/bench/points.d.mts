export interface Point {
	/** Days since 1970-01-01. */
	readonly day: number;
	/** In order of COLUMNS. */
	readonly values: readonly (string | number)[];
}

export interface Format {
	readonly ending: string;
	readonly head: string;
	readonly between: string;
	readonly tail: string;
	line(point: Point): string;
}

export type FormatName = "csv" | "stamped" | "geojson";

export declare const BOUNDS: {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
};
export declare const DAYS: { readonly first: number; readonly last: number };
export declare const COLUMNS: readonly string[];
export declare const FORMATS: Readonly<Record<FormatName, Format>>;
export declare function randomFrom(seed: number): () => number;
export declare function points(count: number): Generator<Point>;
export declare function writePoints(path: string, format: FormatName, count: number): void;
