/** The arithmetic of a date that moves by itself, and its clock. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { State } from "../../src/app/state";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { type Clock, followPlaying } from "../../src/join/player";
import { addDays, type Day } from "../../src/model/day";
import { neighbourDay } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { dayAfter, runSeconds, SPEEDS, STILL_STEP_MS } from "../../src/world/play";
import { day, idlib } from "./idlib";

const MARCH = { first: day("2019-03-01"), last: day("2019-03-31") };

describe("the day after some time", () => {
	const runs = fc.record({
		start: fc.integer({ min: 17_000, max: 18_000 }),
		length: fc.integer({ min: 0, max: 900 }),
		speed: fc.constantFrom(...SPEEDS),
		times: fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 2 }),
	});

	test("never goes back, and never past the last", () => {
		fc.assert(
			fc.property(runs, ({ start, length, speed, times }) => {
				const last = (start + length) as Day;
				const days = times
					.toSorted((a, b) => a - b)
					.map((time) => dayAfter(start as Day, time, speed, last));
				expect(days.every((each) => each >= start && each <= last)).toBe(true);
				expect(days.toSorted((a, b) => a - b)).toEqual(days);
			}),
		);
	});

	test("is the last when the time that the run is said to take has passed, and not before", () => {
		fc.assert(
			fc.property(runs, ({ start, length, speed }) => {
				const range = { first: start as Day, last: (start + length) as Day };
				const ms = runSeconds(range, speed) * 1000;
				expect(dayAfter(range.first, ms + 0.001, speed, range.last)).toBe(range.last);
				if (length > 0) {
					expect(dayAfter(range.first, ms - 0.5, speed, range.last)).toBeLessThan(range.last);
				}
			}),
		);
	});

	test("is the start before any has passed, whatever the clock says", () => {
		expect(dayAfter(MARCH.first, -5, 20, MARCH.last)).toBe(MARCH.first);
		expect(dayAfter(MARCH.first, 49.9, 20, MARCH.last)).toBe(MARCH.first);
		expect(dayAfter(MARCH.first, 50, 20, MARCH.last)).toBe(addDays(MARCH.first, 1));
	});
});

test("what the strip opens on runs for about half a minute at the usual speed", () => {
	const { daysPerSecond } = createAppStore(idlib, [], defaultView(idlib), "en").getState();
	expect(SPEEDS).toContain(daysPerSecond);
	const seconds = runSeconds(idlib.opens, daysPerSecond);
	expect(seconds).toBeGreaterThanOrEqual(20);
	expect(seconds).toBeLessThanOrEqual(40);
});

/** A store whose player has a clock that only the test moves. */
function playing(start: Partial<State>, isStill = false) {
	const store = createAppStore(idlib, [], defaultView(idlib), "en");
	store.setState({ range: MARCH, ...start });
	let now = 0;
	let frames: (() => void)[] = [];
	const clock: Clock = {
		now: () => now,
		nextFrame: (then) => {
			frames.push(then);
		},
		isStill: () => isStill,
	};
	followPlaying(store, clock);
	return {
		store,
		/** Lets time pass, and draws one frame at its end. */
		pass(ms: number): Day {
			now += ms;
			const due = frames;
			frames = [];
			for (const draw of due) draw();
			return store.getState().day;
		},
		waiting: () => frames.length,
	};
}

describe("the clock", () => {
	test("moves the date by the time that has passed, also where frames are slow, to the strip's end", () => {
		const { store, pass, waiting } = playing({ day: MARCH.first, daysPerSecond: 10 });
		expect(waiting()).toBe(0);
		store.actions.play();
		expect(pass(16)).toBe(MARCH.first);
		expect(pass(100)).toBe(addDays(MARCH.first, 1));
		expect(pass(1000)).toBe(addDays(MARCH.first, 11));
		expect(pass(10_000)).toBe(MARCH.last);
		expect(store.getState().playing).toBe(false);
		pass(16);
		expect(waiting()).toBe(0);
	});

	test("stops with the player, and starts anew from where the date then is", () => {
		const { store, pass } = playing({ day: MARCH.first, daysPerSecond: 10 });
		store.actions.play();
		pass(500);
		store.actions.showDay(day("2019-03-20"));
		expect(pass(5000)).toBe(day("2019-03-20"));
		store.actions.play();
		expect(pass(200)).toBe(day("2019-03-22"));
	});

	test.each([false, true])(
		"runs once, also when it is stopped and begun within one frame (still: %s)",
		(isStill) => {
			const { store, pass, waiting } = playing({ day: MARCH.first, daysPerSecond: 10 }, isStill);
			store.actions.play();
			pass(1000);
			store.actions.showDay(day("2019-03-20"));
			store.actions.play();
			pass(100);
			expect(waiting()).toBe(1);
			expect(store.getState().day).toBe(day(isStill ? "2019-03-20" : "2019-03-21"));
		},
	);

	test("takes another speed from the moment that it is chosen", () => {
		const { store, pass } = playing({ day: MARCH.first, daysPerSecond: 10 });
		store.actions.play();
		expect(pass(1000)).toBe(addDays(MARCH.first, 10));
		store.actions.chooseSpeed(1);
		pass(0);
		expect(pass(1000)).toBe(addDays(MARCH.first, 11));
	});

	test("goes from event to event where no motion is wanted, and ends at the strip's end", () => {
		const { store, pass } = playing({ day: MARCH.first }, true);
		store.actions.play();
		expect(pass(STILL_STEP_MS - 1)).toBe(MARCH.first);
		const seen: Day[] = [];
		while (store.getState().playing && seen.length < 99) {
			seen.push(pass(STILL_STEP_MS));
		}
		const wanted: Day[] = [];
		for (let at = neighbourDay(idlib, MARCH.first, 1); at !== null && at < MARCH.last; ) {
			wanted.push(at);
			at = neighbourDay(idlib, at, 1);
		}
		expect(seen).toEqual([...wanted, MARCH.last]);
	});

	test("goes by the events that the filters let through", () => {
		const filters = { ...NO_FILTERS, kinds: [] };
		const { store, pass } = playing({ day: MARCH.first, filters }, true);
		store.actions.play();
		expect(pass(STILL_STEP_MS)).toBe(MARCH.last);
	});
});
