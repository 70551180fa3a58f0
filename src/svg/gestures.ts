/** What fingers, mouse, wheel and keys ask of a map: only what was meant, in its own pixels. */
import type { LeftToPage } from "../scene/port";
import type { Point } from "../scene/projection";

export interface Gestures {
	/** The map is pulled by so many pixels. */
	pull(by: Point): void;
	/** So many zooms nearer (farther: below 0), with what is at the point staying there. */
	zoom(by: number, at: Point): void;
	/** The hand has let go, or the wheel rests: nothing more comes of this movement. */
	rest(): void;
	/** A click or tap that moved nothing. */
	click(at: Point): void;
	/** The mouse is over a point, with no button down; null: it has left. */
	hover(at: Point | null): void;
	/** One finger or the bare wheel on a cooperative map: the page around it scrolls. */
	leave(what: LeftToPage): void;
}

/** Pixels: who moves less has clicked. */
const STILL = 4;
const KEY_PULL = 100;
/** Pixels of the wheel for one zoom; a line of it counts as so many. */
const WHEEL_ZOOM = 450;
const LINE_PX = 40;
const WHEEL_RESTS_MS = 160;

/**
 * Listens on an element for as long as it is there.
 * @param cooperative whether one finger and the bare wheel are the page's, and only two and Ctrl the map's.
 */
export function listen(on: SVGElement, gestures: Gestures, cooperative: boolean): void {
	followPointers(on, gestures, cooperative);
	followWheel(on, gestures, cooperative);
	followKeys(on, gestures);
	if (cooperative) keepTwoFingers(on);
}

/** The browser would scroll the page with two fingers as it does with one. */
function keepTwoFingers(on: SVGElement): void {
	const keep = (event: TouchEvent) => {
		if (event.touches.length > 1) event.preventDefault();
	};
	on.addEventListener("touchstart", keep, { passive: false });
	on.addEventListener("touchmove", keep, { passive: false });
}

function pointIn(on: SVGElement, { clientX, clientY }: MouseEvent): Point {
	const { left, top } = on.getBoundingClientRect();
	return [clientX - left, clientY - top];
}

/** One pointer pulls, two pull and zoom; one finger on a cooperative map does neither. */
function followPointers(
	on: SVGElement,
	{ pull, zoom, rest, click, hover, leave }: Gestures,
	cooperative: boolean,
): void {
	const down = new Map<number, Point>();
	let start: Point | null = null;
	let hasMoved = false;
	/** How many pointers this movement has had at once. */
	let most = 0;
	const spread = () => {
		const [a, b] = [...down.values()];
		return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
	};
	const middle = (): Point => {
		const points = [...down.values()];
		const mean = (index: 0 | 1) =>
			points.reduce((sum, point) => sum + point[index], 0) / Math.max(1, points.length);
		return [mean(0), mean(1)];
	};
	on.addEventListener("pointerdown", (event) => {
		if (event.button !== 0) return;
		on.setPointerCapture(event.pointerId);
		down.set(event.pointerId, pointIn(on, event));
		most = Math.max(most, down.size);
		if (down.size > 1) hasMoved = true;
		else {
			most = 1;
			start = pointIn(on, event);
			hasMoved = false;
		}
	});
	on.addEventListener("pointermove", (event) => {
		const now = pointIn(on, event);
		if (!down.has(event.pointerId)) {
			if (event.pointerType === "mouse") hover(now);
			return;
		}
		const [before, wide] = [middle(), spread()];
		const isStill = start !== null && Math.hypot(now[0] - start[0], now[1] - start[1]) < STILL;
		if (!hasMoved && isStill) return;
		if (cooperative && event.pointerType === "touch" && most === 1) {
			down.set(event.pointerId, now);
			hasMoved = true;
			leave("finger");
			return;
		}
		if (!hasMoved) {
			// What was held back until now would be missing from under the hand.
			down.set(event.pointerId, start ?? now);
			hasMoved = true;
			return;
		}
		down.set(event.pointerId, now);
		const after = middle();
		pull([after[0] - before[0], after[1] - before[1]]);
		if (wide > 0 && spread() > 0) zoom(Math.log2(spread() / wide), after);
	});
	const up = (event: PointerEvent) => {
		if (!down.delete(event.pointerId) || down.size > 0) return;
		if (hasMoved) rest();
		else if (event.type === "pointerup") click(pointIn(on, event));
	};
	on.addEventListener("pointerup", up);
	on.addEventListener("pointercancel", up);
	on.addEventListener("pointerleave", () => hover(null));
	on.addEventListener("dblclick", (event) => {
		zoom(event.shiftKey ? -1 : 1, pointIn(on, event));
		rest();
	});
}

function followWheel(on: SVGElement, { zoom, rest, leave }: Gestures, cooperative: boolean): void {
	let resting: ReturnType<typeof setTimeout> | undefined;
	on.addEventListener(
		"wheel",
		(event) => {
			// A pinch on a touch pad comes as a wheel with Ctrl.
			if (cooperative && !event.ctrlKey && !event.metaKey) return leave("wheel");
			event.preventDefault();
			const pixels =
				event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
			zoom(-pixels / WHEEL_ZOOM, pointIn(on, event));
			clearTimeout(resting);
			resting = setTimeout(rest, WHEEL_RESTS_MS);
		},
		{ passive: false },
	);
}

const PULLS: Readonly<Record<string, Point>> = {
	ArrowLeft: [KEY_PULL, 0],
	ArrowRight: [-KEY_PULL, 0],
	ArrowUp: [0, KEY_PULL],
	ArrowDown: [0, -KEY_PULL],
};
const ZOOMS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

function followKeys(on: SVGElement, { pull, zoom, rest }: Gestures): void {
	on.addEventListener("keydown", (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const [by, nearer] = [PULLS[event.key], ZOOMS[event.key]];
		if (!by && nearer === undefined) return;
		event.preventDefault();
		// Keys on the map are the map's: the arrows also move the date.
		event.stopPropagation();
		const { width, height } = on.getBoundingClientRect();
		if (by) pull(by);
		if (nearer !== undefined) zoom(nearer, [width / 2, height / 2]);
		rest();
	});
}
