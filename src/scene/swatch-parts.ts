/** What swatches are made of. */

/** A small piece of the map in a box of 24 by 16. */
export interface Swatch {
	readonly fill: string | null;
	/** `fill`: what is inside; absent: nothing. */
	readonly strokes: readonly {
		readonly d: string;
		readonly colour: string;
		readonly width: number;
		readonly dash?: readonly number[];
		readonly fill?: string;
	}[];
}

/** A path of absolute M and L moved by so many pixels. */
export function shifted(d: string, dx: number, dy: number): string {
	return d.replace(
		/(-?[\d.]+) (-?[\d.]+)/g,
		(_, x: string, y: string) => `${Number(x) + dx} ${Number(y) + dy}`,
	);
}
