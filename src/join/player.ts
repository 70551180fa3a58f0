/** The clock of the player: moves the store's date while it is playing, and is still otherwise. */
import type { State } from "../app/state";
import { nextEventDay } from "../app/steps";
import type { Store } from "../app/store";
import type { Day } from "../model/day";
import { dayAfter, STILL_STEP_MS } from "../world/play";

/** The part of the browser that the clock needs; a test brings its own. */
export interface Clock {
	/** Milliseconds since some moment. */
	now(): number;
	/** Calls back before the next frame is drawn. */
	nextFrame(then: () => void): void;
	/** Whether the reader wants no motion: then the date goes from event to event. */
	isStill(): boolean;
}

/** Whether a run goes on. */
type GoesOn = () => boolean;

/**
 * Starts a run whenever the store begins to play. A run ends when the store no longer plays, for whatever
 * reason, and when another begins: the player can be stopped and begun again before the next frame.
 */
export function followPlaying(store: Store, clock: Clock): void {
	let runs = 0;
	store.subscribe((state, before) => {
		if (!state.playing || before.playing) return;
		runs += 1;
		const run = runs;
		const goesOn = () => run === runs && store.getState().playing;
		if (clock.isStill()) stepOn(store, clock, goesOn);
		else runOn(store, clock, goesOn);
	});
}

function runOn(store: Store, clock: Clock, goesOn: GoesOn): void {
	let { day: start, daysPerSecond: speed } = store.getState();
	let since = clock.now();
	const tick = () => {
		if (!goesOn()) return;
		const state = store.getState();
		if (state.daysPerSecond !== speed) {
			[start, speed, since] = [state.day, state.daysPerSecond, clock.now()];
		}
		const day = dayAfter(start, clock.now() - since, speed, state.range.last);
		if (day !== state.day) store.actions.advance(day);
		clock.nextFrame(tick);
	};
	clock.nextFrame(tick);
}

function stepOn(store: Store, clock: Clock, goesOn: GoesOn): void {
	let since = clock.now();
	const tick = () => {
		if (!goesOn()) return;
		const state = store.getState();
		if (clock.now() - since >= STILL_STEP_MS) {
			since = clock.now();
			store.actions.advance(nextEvent(state));
		}
		clock.nextFrame(tick);
	};
	clock.nextFrame(tick);
}

/** The next day with an event on the strip, or the strip's end. */
function nextEvent(state: State): Day {
	const { range } = state;
	const next = nextEventDay(state, 1);
	return next === null || next > range.last ? range.last : next;
}

/** The browser's own clock. Who looks at another tab misses nothing: the store is paused. */
export function browserClock(store: Store, life: AbortSignal): Clock {
	const pause = () => {
		if (store.getState().playing) store.actions.pause();
	};
	document.addEventListener("visibilitychange", () => document.hidden && pause(), { signal: life });
	life.addEventListener("abort", pause);
	const motion = matchMedia("(prefers-reduced-motion: reduce)");
	return {
		now: () => performance.now(),
		nextFrame: (then) => requestAnimationFrame(then),
		isStill: () => motion.matches,
	};
}
