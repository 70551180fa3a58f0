/** The line of the day shown, across a drawing on the strip's axis; a step of the date draws it and nothing else. */
import { fractionOf, holds, type Range } from "../world/timeline";
import { useApp } from "./context";

export function DayLine({ range, height }: { range: Range; height: number }) {
	const day = useApp((state) => state.day);
	if (!holds(range, day)) return null;
	const x = `${(fractionOf(day, range) * 100).toFixed(3)}%`;
	return <line class="strip-day" x1={x} x2={x} y1="0" y2={height} />;
}
