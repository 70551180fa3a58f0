/** The strip: agreements and truces, milestones, bars and marks, the axis, and over them the sliders. */
import { useEffect, useRef } from "preact/hooks";
import { countsOfFiles } from "../app/file-layers";
import { addDays, type Day } from "../model/day";
import { eventsOn } from "../world/events";
import { NO_FILTERS } from "../world/filters";
import { countBetween } from "../world/imported";
import { stripMarks } from "../world/strip";
import { nearest, panned, zoomed } from "../world/strip-range";
import { dayAt, type Range } from "../world/timeline";
import { barDays } from "./bars";
import { CompareSlider } from "./CompareSlider";
import { useActions, useApp, useDataset, useServices, useWords } from "./context";
import { DateSlider } from "./DateSlider";
import { FilesBars } from "./FilesBars";
import { MilestoneMarks } from "./Milestones";
import { SMALL_SCREEN, useMedia } from "./media";
import { StripAxis } from "./StripAxis";
import { StripBands } from "./StripBands";
import { StripBars } from "./StripBars";
import { StripTips, type Tell, type Tip } from "./StripTip";
import { shareUnder, useWidth } from "./width";

/** How near a click on the marks must come to an event, in pixels. */
const MARK_PX = 6;
/** For how long what a finger touched is explained, in milliseconds. */
const TOUCH_MS = 3000;
/** The length of the strip is multiplied by this, and by its inverse, for each notch of a wheel. */
const WHEEL_STEP = 0.8;

export function Strip({ range }: { range: Range }) {
	const { t, f, language } = useWords();
	const counts = useApp(({ brought, files }) => countsOfFiles(brought, files));
	// The map keeps its room.
	const isLow = useMedia(SMALL_SCREEN) && counts.counts.length > 0;
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const { showRange, openEvent } = useActions();
	const { reading } = useServices();
	const box = useRef<HTMLDivElement>(null);
	const width = useWidth(box);
	const tell = useRef<Tell>(() => {});
	/** The bar that was last asked about: what tells of it may still be on its way. */
	const asked = useRef<Range | null>(null);
	const say = (tip: Tip | null) => {
		asked.current = null;
		tell.current(tip);
	};
	const fading = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const dayUnder = ({ clientX }: MouseEvent) => dayAt(shareUnder(clientX, box), range);
	const explain = (event: PointerEvent) => {
		clearTimeout(fading.current);
		const length = barDays(range, width);
		const day = dayUnder(event);
		const first = addDays(range.first, Math.floor((day - range.first) / length) * length);
		const until = addDays(first, length - 1);
		const bar = { first, last: until > range.last ? range.last : until };
		const inFiles = counts.counts.length > 0 ? countBetween(counts, bar.first, bar.last) : 0;
		const own = inFiles > 0 ? [t.files.events(inFiles, f.number(inFiles))] : [];
		asked.current = bar;
		void reading.get().then((came) => {
			if (!came || asked.current !== bar) return;
			say({ lines: [...came.barLines(dataset, filters, bar, language), ...own], day });
		});
	};
	/** A finger has left the glass before its owner has read. */
	const leave = (event: PointerEvent) => {
		clearTimeout(fading.current);
		if (event.pointerType === "mouse") say(null);
		else fading.current = setTimeout(() => say(null), TOUCH_MS);
	};
	useEffect(() => () => clearTimeout(fading.current), []);
	const zoom = (factor: number, around: Day) =>
		showRange(zoomed(range, factor, around, dataset.span));
	/** Days by which the wheel has turned beyond the last whole one. */
	const turned = useRef(0);
	const onWheel = (event: WheelEvent) => {
		// Some systems turn the wheel with Shift into a sideways one themselves.
		const sideways = event.deltaX || (event.shiftKey ? event.deltaY : 0);
		if (event.ctrlKey) zoom(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, dayUnder(event));
		else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
			turned.current += (sideways / width) * (range.last - range.first);
			const days = Math.trunc(turned.current);
			turned.current -= days;
			const next = panned(range, days, dataset.span);
			// A range that is the same must not stop a date that plays.
			if (next.first !== range.first) showRange(next);
		} else return;
		event.preventDefault();
	};
	const onMarks = (event: MouseEvent) => {
		const dayPx = width / Math.max(1, range.last - range.first);
		const { days } = stripMarks(dataset, filters);
		const day = nearest(dayUnder(event), days, MARK_PX / dayPx);
		if (day === null) return;
		// One place that it is all about is opened; of several none is the one meant.
		const places = new Set(eventsOn(dataset, day, filters).flatMap((each) => each.places));
		openEvent({ day, places: places.size === 1 ? [...places] : [] });
	};
	const { each } = stripMarks(dataset, filters);
	return (
		<div class="strip" onWheel={onWheel} onPointerLeave={leave}>
			<StripTips tell={tell} range={range} />
			<StripBands range={range} onExplain={(lines, day) => say(lines && { lines, day })} />
			<div class="strip-box" ref={box}>
				<MilestoneMarks range={range} width={width} />
				<FilesBars range={range} width={width} isLow={isLow} />
				<div
					class={isLow ? "strip-track is-low" : "strip-track"}
					onPointerMove={explain}
					onPointerDown={explain}
				>
					<StripBars range={range} width={width} isLow={isLow} />
					{/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider's keys lead to events */}
					{/* biome-ignore lint/a11y/noStaticElementInteractions: the slider's keys lead to events */}
					<div class="strip-marks-hit" onClick={onMarks} />
					<DateSlider range={range} onZoom={zoom} />
					<CompareSlider range={range} />
				</div>
				{each.length === 0 && counts.total === 0 && (
					<p class="strip-empty">
						{stripMarks(dataset, NO_FILTERS).each.length === 0
							? t.strip.noneAtAll
							: t.strip.noneLeft}
					</p>
				)}
				<StripAxis range={range} width={width} />
			</div>
		</div>
	);
}
