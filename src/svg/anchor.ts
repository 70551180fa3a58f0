/** Which part of a sign or a name stands at its point. */

/** Of "center", "left", "top-right" ...: how much of the box lies before the point, across and down (0 to 1). */
export function anchorAlignment(anchor: string): readonly [across: number, down: number] {
	const across = anchor.endsWith("left") ? 0 : anchor.endsWith("right") ? 1 : 0.5;
	const down = anchor.startsWith("top") ? 0 : anchor.startsWith("bottom") ? 1 : 0.5;
	return [across, down];
}
