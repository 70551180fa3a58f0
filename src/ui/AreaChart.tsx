/** Each party's area over time, on the axis of the strip: a line, the band of its range, published figures as points. */
import { useRef, useState } from "preact/hooks";
import type { Day } from "../model/day";
import type { Dataset, Party } from "../model/types";
import { PARTY_DASHES } from "../scene/party-lines";
import type { Size } from "../scene/room";
import { NO_KM2 } from "../world/area-range";
import { areaSteps, publishedPoints } from "../world/area-series";
import { dayAt, fractionOf, type Range } from "../world/timeline";
import { ChartCaption, ChartPoints, pointedDay } from "./ChartPoints";
import { ChartReadOut } from "./ChartReadOut";
import { useDataset } from "./context";
import { DayLine } from "./DayLine";
import { SMALL_SCREEN, useMedia } from "./media";
import { usePalette } from "./palette";
import { useReadingWords } from "./reading-words";
import { shareUnder, useWidth } from "./width";

const HEIGHT = 96;
/** On a small screen; the style sheet has it too. */
const LOW_HEIGHT = 72;
/** Room for the highest label. */
const TOP = 8;
/** Of the labels, below their line: the uppermost line of a chart has no room above it. */
const LABEL_PX = 10;

export function AreaChart({ range }: { range: Range }) {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const box = useRef<HTMLDivElement>(null);
	const width = useWidth(box);
	const [pointed, setPointed] = useState<Day | null>(null);
	const isLow = useMedia(SMALL_SCREEN);
	const steps = areaSteps(dataset);
	const [first, last] = [steps[0], steps.at(-1)];
	if (!first || !last) return null;
	const parties = [...first.areas.parties.keys(), ...last.areas.parties.keys()];
	const shown = [...new Set(parties)];
	const height = isLow ? LOW_HEIGHT : HEIGHT;
	const scale = scaleOf(first.areas.allKm2, range, { width, height });
	return (
		<figure class="area-chart" aria-label={t.chart.name}>
			<ChartReadOut pointed={pointed} parties={shown} />
			<div
				class="chart-box"
				ref={box}
				onPointerMove={(event) => {
					const day = dayAt(shareUnder(event.clientX, box), range);
					const dayPx = width / Math.max(1, range.last - range.first);
					setPointed(pointedDay(day, publishedPoints(dataset), dayPx));
				}}
				onPointerLeave={() => setPointed(null)}
			>
				<svg width="100%" height={height} role="img" aria-label={t.chart.drawing}>
					<NotDerived until={first.first} range={range} scale={scale} />
					{scale.marks.map((km2) => (
						<line
							key={km2}
							class="chart-grid"
							x1="0"
							x2={width}
							y1={scale.y(km2)}
							y2={scale.y(km2)}
						/>
					))}
					{shown.map((party) => (
						<PartyArea key={party.id} party={party} range={range} scale={scale} />
					))}
					{scale.marks.map((km2) => (
						<text key={km2} class="chart-label" x="2" y={scale.y(km2) + LABEL_PX}>
							{t.areas.km2(f.number(km2))}
						</text>
					))}
					<ChartPoints range={range} x={scale.x} y={scale.y} />
					<DayLine range={range} height={height} />
				</svg>
			</div>
			<ChartCaption pointed={pointed} />
		</figure>
	);
}

interface Scale {
	readonly x: (day: number) => number;
	readonly y: (km2: number) => number;
	readonly marks: readonly number[];
	readonly height: number;
}

/** With one to three lines at round figures. */
function scaleOf(allKm2: number, range: Range, { width, height }: Size): Scale {
	const step = 10 ** Math.floor(Math.log10(Math.max(allKm2, 1) / 2));
	const nice = [1, 2, 5, 10].map((times) => times * step).find((each) => allKm2 / each <= 3.5);
	const each = nice ?? step;
	const marks = [1, 2, 3].map((times) => times * each).filter((km2) => km2 <= allKm2);
	return {
		x: (day) => fractionOf(day as Day, range) * width,
		y: (km2) => TOP + (1 - km2 / allKm2) * (height - TOP - 1),
		marks,
		height,
	};
}

interface DrawnProps {
	range: Range;
	scale: Scale;
}

function PartyArea({ party, range, scale }: DrawnProps & { party: Party }) {
	const dataset = useDataset();
	const { ink } = usePalette().parties[party.slot];
	const { line, band } = pathsOf(dataset, party, range, scale);
	return (
		<>
			<path d={band} fill={ink} fill-opacity="0.22" />
			<path
				d={line}
				fill="none"
				stroke={ink}
				stroke-width="2"
				stroke-dasharray={PARTY_DASHES[party.slot]}
			/>
		</>
	);
}

/** Steps, not slopes: between two days on which something changed, nothing is known to have. */
function pathsOf(dataset: Dataset, party: Party, range: Range, { x, y }: Scale) {
	const steps = areaSteps(dataset).filter(
		({ first, last }) => last >= range.first && first <= range.last,
	);
	const points = steps.flatMap(({ first, last, areas }) => {
		const km2 = areas.parties.get(party) ?? NO_KM2;
		return [first, last + 1].map((day) => ({ x: x(day).toFixed(1), km2 }));
	});
	const along = (list: typeof points, of: (point: (typeof points)[number]) => number) =>
		list.map((point) => `${point.x} ${y(of(point)).toFixed(1)}`).join("L");
	if (points.length === 0) return { line: "", band: "" };
	const upper = along(points, ({ km2 }) => km2.most);
	const lower = along(points.toReversed(), ({ km2 }) => km2.least);
	return { line: `M${along(points, ({ km2 }) => km2.shown)}`, band: `M${upper}L${lower}Z` };
}

/** Where no area is derived yet. */
function NotDerived({ until, range, scale }: DrawnProps & { until: Day }) {
	if (until <= range.first) return null;
	return (
		<rect class="strip-silence" x="0" y={TOP} width={scale.x(until)} height={scale.height - TOP} />
	);
}
