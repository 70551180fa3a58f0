/** The strip behind the slider: how many dated reports there are, and the axis of months. */
import { useEffect, useRef, useState } from "preact/hooks";
import { civilFromDay, type Day } from "../model/day";
import { events, isDated } from "../world/events";
import { bins, fractionOf, type Range, ticks } from "../world/timeline";
import { useApp, useDataset, useWords } from "./context";
import { MilestoneMarks } from "./Milestones";

const BAR_HEIGHT = 36;
/** Narrower bars cannot be told apart. */
const NARROWEST_BAR_PX = 5;
const TICK_ROOM_PX = 72;

export function Strip({ range }: { range: Range }) {
	const { f } = useWords();
	const dataset = useDataset();
	const box = useRef<HTMLDivElement>(null);
	const width = useWidth(box);
	const dated = events(dataset).filter((event) => isDated(event) && event.kind !== "milestone");
	const length = Math.max(1, Math.ceil(((range.last - range.first) * NARROWEST_BAR_PX) / width));
	const bars = bins(
		dated.map((event) => event.day),
		range,
		length,
	);
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	return (
		<div class="strip" ref={box} aria-hidden="true">
			<MilestoneMarks range={range} width={width} />
			<svg class="strip-bars" aria-hidden="true" width="100%" height={BAR_HEIGHT}>
				{bars.map(({ first, count }) => {
					const height = (count / highest) * BAR_HEIGHT;
					return (
						<rect
							key={first}
							x={percent(fractionOf(first, range))}
							width={percent(
								Math.max(
									fractionOf((first + length) as Day, range) - fractionOf(first, range) - 0.001,
									0.001,
								),
							)}
							y={BAR_HEIGHT - height}
							height={height}
						/>
					);
				})}
				<DayLine range={range} />
			</svg>
			<div class="strip-axis">
				{ticks(range, width / TICK_ROOM_PX).map((tick) => (
					<span key={tick.day} style={{ insetInlineStart: percent(fractionOf(tick.day, range)) }}>
						{tick.level === "year" || civilFromDay(tick.day).month === 1
							? f.year(tick.day)
							: f.shortMonth(tick.day)}
					</span>
				))}
			</div>
		</div>
	);
}

/** Apart from the bars, so that a step of the date draws this line and nothing else. */
function DayLine({ range }: { range: Range }) {
	const x = percent(
		fractionOf(
			useApp((state) => state.day),
			range,
		),
	);
	return <line class="strip-day" x1={x} x2={x} y1="0" y2={BAR_HEIGHT} />;
}

/** The width of an element in CSS pixels, kept up to date. */
function useWidth(box: { readonly current: HTMLElement | null }): number {
	const [width, setWidth] = useState(800);
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setWidth(Math.max(1, element.clientWidth)));
		observer.observe(element);
		return () => observer.disconnect();
	}, [box]);
	return width;
}

function percent(fraction: number): string {
	return `${(fraction * 100).toFixed(3)}%`;
}
