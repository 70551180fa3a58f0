/** What swatches are made of. */

/** The box that each is drawn in, in CSS pixels. */
export const SWATCH_BOX = { width: 24, height: 16 } as const;

/** A small piece of the map. */
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
