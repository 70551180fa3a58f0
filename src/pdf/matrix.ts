/** Moves of the plane, and what a drawing covers. */
import { movesOf } from "../svg/look";

/** Six numbers as PDF writes them: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const STILL: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function after(
	[a, b, c, d, e, f]: Matrix,
	[outerA, outerB, outerC, outerD, outerE, outerF]: Matrix,
): Matrix {
	return [
		a * outerA + b * outerC,
		a * outerB + b * outerD,
		c * outerA + d * outerC,
		c * outerB + d * outerD,
		e * outerA + f * outerC + outerE,
		e * outerB + f * outerD + outerF,
	];
}

/** A transform of SVG as a matrix; where there is none, that which moves nothing. */
export function matrixOf(transform: string | number | undefined): Matrix {
	return movesOf(transform).reduce<Matrix>(
		(matrix, { kind, x, y }) =>
			after(kind === "scale" ? [x, 0, 0, y, 0, 0] : [1, 0, 0, 1, x, y], matrix),
		STILL,
	);
}

export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Covers nothing: taken together with other bounds it leaves them as they are. */
export const NOWHERE: Bounds = {
	left: Number.POSITIVE_INFINITY,
	top: Number.POSITIVE_INFINITY,
	right: Number.NEGATIVE_INFINITY,
	bottom: Number.NEGATIVE_INFINITY,
};

/** The smallest rectangle around points; NOWHERE where there are none. */
export function boundsOf(points: Iterable<readonly [x: number, y: number]>): Bounds {
	let { left, top, right, bottom } = NOWHERE;
	for (const [x, y] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { left, top, right, bottom };
}

/** The smallest rectangle around two. */
export function both(a: Bounds, b: Bounds): Bounds {
	return {
		left: Math.min(a.left, b.left),
		top: Math.min(a.top, b.top),
		right: Math.max(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom),
	};
}

/** The bounds after a move; drawings turn nothing, so they stay exact. */
export function moved({ left, top, right, bottom }: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
	const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
	return boundsOf([at(left, top), at(right, top), at(left, bottom), at(right, bottom)]);
}
