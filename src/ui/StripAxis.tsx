/** The axis of the strip: its first and last day always, and between them as many names as have room. */
import { useRef } from "preact/hooks";
import type { Day } from "../model/day";
import {
	fractionOf,
	type Label,
	type Range,
	type Tick,
	ticks,
	withoutOverlap,
} from "../world/timeline";
import { useWords } from "./context";
import { textWidth } from "./width";

/** Between two labels, and before the text of one. */
const GAP_PX = 8;
const INDENT_PX = 4;
/** The least that a label takes; how many could stand side by side at most. */
const NARROWEST_PX = 28;

interface Named extends Label {
	readonly day: Day;
	readonly text: string;
}

export function StripAxis({ range, width }: { range: Range; width: number }) {
	const { f } = useWords();
	const box = useRef<HTMLDivElement>(null);
	const named = (day: Day, text: string): Named => ({
		day,
		text,
		x: fractionOf(day, range) * width,
		width: textWidth(text, box) + INDENT_PX,
	});
	const nameOf = ({ day, level }: Tick) =>
		level === "year" ? f.year(day) : level === "month" ? f.shortMonth(day) : f.dateOfMonth(day);
	const first = named(range.first, f.shortDay(range.first));
	const lastText = named(range.last, f.shortDay(range.last));
	const last = { ...lastText, x: width - lastText.width };
	const ends = first.x + first.width + GAP_PX <= last.x ? [first, last] : [first];
	const between = bestTicks(range, width, (tick) => named(tick.day, nameOf(tick)), ends);
	return (
		<div class="strip-axis" ref={box}>
			{ends.map((label) => (
				<span
					key={label.day}
					class={label === last ? "axis-end" : "axis-start"}
					// From the end: a text that came out wider than it was measured is whole all the same.
					style={
						label === last ? { insetInlineEnd: 0 } : { insetInlineStart: `${label.x.toFixed(1)}px` }
					}
				>
					<bdi>{label.text}</bdi>
				</span>
			))}
			{between.map(({ day, text, x }) => (
				<span key={day} style={{ insetInlineStart: `${x.toFixed(1)}px` }}>
					<bdi>{text}</bdi>
				</span>
			))}
		</div>
	);
}

/** The closest ticks of which none overlaps the next; those that run into the ends are left out. */
function bestTicks(
	range: Range,
	width: number,
	named: (tick: Tick) => Named,
	ends: readonly Label[],
): readonly Named[] {
	for (let room = width / NARROWEST_PX; room >= 1; room *= 0.75) {
		const labels = ticks(range, room).map(named);
		const free = withoutOverlap([], labels, GAP_PX);
		if (free.length === labels.length) return withoutOverlap(ends, labels, GAP_PX);
	}
	return [];
}
