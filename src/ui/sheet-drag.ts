/** The panel as a sheet follows the finger that holds its handle, and comes to rest at one of its heights. */
import { PANEL_HEIGHTS, type PanelHeight } from "../app/panel-height";

/** Pixels of each height. */
export type Stops = Readonly<Record<PanelHeight, number>>;

/** A finger that moved less has tapped. */
const TAP_PX = 6;
/** For how long the sheet would run on with the speed at which it was let go. */
const RUN_MS = 180;
/** Pixels in a millisecond: who is faster means another height, however near the last one is. */
const FLICK = 0.4;
/** The speed is that of the last moves: a finger that rested before it was lifted has none. */
const RECENT_MS = 90;
/** As many moves as are told of in that time, about. */
const MOST_MOMENTS = 20;

/**
 * The height at which a sheet comes to rest that was let go.
 * @param px how high it is then.
 * @param speed in pixels a millisecond, upwards.
 */
export function heightAfter(px: number, speed: number, stops: Stops): PanelHeight {
	const aim = px + speed * RUN_MS;
	const ahead = PANEL_HEIGHTS.filter((height) =>
		speed > FLICK ? stops[height] > px : speed >= -FLICK || stops[height] < px,
	);
	const last = speed > 0 ? "full" : "line";
	return ahead.reduce(
		(best, height) => (Math.abs(stops[height] - aim) < Math.abs(stops[best] - aim) ? height : best),
		ahead[0] ?? last,
	);
}

interface Moment {
	readonly y: number;
	readonly at: number;
}

/** The speed upwards at the end of some moments. */
export function speedOf(moments: readonly Moment[]): number {
	const last = moments.at(-1);
	const first = moments.find(({ at }) => last && last.at - at <= RECENT_MS);
	if (!last || !first || last.at === first.at) return 0;
	return (first.y - last.y) / (last.at - first.at);
}

/** Begins with a press on the handle; a press that does not move is left to the button it is on. */
export function dragSheet(
	press: PointerEvent,
	sheet: HTMLElement,
	rest: (height: PanelHeight) => void,
): void {
	const handle = press.currentTarget;
	if (!(handle instanceof HTMLElement) || press.button !== 0) return;
	// The styles say where the panel is a sheet.
	if (getComputedStyle(handle).touchAction !== "none") return;
	const { pointerId, clientY } = press;
	const begun = sheet.offsetHeight;
	let stops: Stops | null = null;
	let moments: readonly Moment[] = [];
	let px = begun;
	const end = new AbortController();
	const on = (
		type: "pointermove" | "pointerup" | "pointercancel",
		act: (e: PointerEvent) => void,
	) => handle.addEventListener(type, (e) => e.pointerId === pointerId && act(e), end);
	on("pointermove", ({ clientY: y, timeStamp: at }) => {
		if (stops === null && Math.abs(y - clientY) < TAP_PX) return;
		if (stops === null) {
			handle.setPointerCapture(pointerId);
			sheet.dataset["dragged"] = "";
			stops = stopsOf(sheet);
		}
		moments = [...moments, { y, at }].slice(-MOST_MOMENTS);
		px = Math.min(Math.max(begun + clientY - y, stops.line), stops.full);
		sheet.style.blockSize = `${px}px`;
	});
	const letGo = ({ type, timeStamp: at, clientY: y }: PointerEvent) => {
		end.abort();
		if (stops === null) return;
		const speed = type === "pointerup" ? speedOf([...moments, { y, at }]) : 0;
		const height = heightAfter(px, speed, stops);
		sheet.style.blockSize = "";
		delete sheet.dataset["dragged"];
		sheet.dataset["height"] = height;
		rest(height);
		ignoreClick(sheet);
	};
	on("pointerup", letGo);
	on("pointercancel", letGo);
}

/** Asks the styles, which know what else is on the screen. */
function stopsOf(sheet: HTMLElement): Stops {
	const { height = "line" } = sheet.dataset;
	const [line = 0, half = 0, full = 0] = PANEL_HEIGHTS.map((each) => {
		sheet.dataset["height"] = each;
		return sheet.offsetHeight;
	});
	sheet.dataset["height"] = height;
	return { line, half, full };
}

/** Where the finger is lifted some browsers report a click, which was none. */
function ignoreClick(sheet: HTMLElement): void {
	const ignored = new AbortController();
	const ignore = (event: Event) => {
		event.stopPropagation();
		event.preventDefault();
	};
	sheet.addEventListener("click", ignore, { capture: true, signal: ignored.signal });
	setTimeout(() => ignored.abort());
}
