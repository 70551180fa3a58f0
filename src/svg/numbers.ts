/** Numbers as they stand in a drawing. */

/** Rounded to so many decimals; never "-0", and nothing where there is no number. */
export function round(value: number, decimals: number): number {
	if (!Number.isFinite(value)) return 0;
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor + 0;
}
