/** The address while the date moves by itself: silent, but for what the reader chooses meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Store } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import { defaultView } from "../../src/app/view";
import { addDays } from "../../src/model/day";
import { open } from "./fake-bar";
import { day, idlib } from "./idlib";

const START = defaultView(idlib).day;
const MARCH = { first: day("2019-03-01"), last: day("2019-03-31") };

/** Lets the player go some days further, one every 50 ms. */
function playOn(store: Store, days: number): void {
	for (let step = 0; step < days; step++) {
		store.actions.advance(addDays(store.getState().day, 1));
		vi.advanceTimersByTime(50);
	}
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
});
afterEach(() => {
	vi.useRealTimers();
});

it("is not written while it plays, and once when it is paused", () => {
	const { bar, store } = open();
	store.actions.play();
	playOn(store, 100);
	expect(bar.writes).toEqual([]);
	store.actions.pause();
	vi.runAllTimers();
	expect(bar.writes).toMatchObject([{ step: "replace" }]);
	expect(decodeView(bar.location.hash, idlib).view.day).toBe(addDays(START, 100));
});

it("is written once when the strip's end is reached", () => {
	const { bar, store } = open();
	store.setState({ day: MARCH.first, range: MARCH });
	vi.runAllTimers();
	const { length } = bar.writes;
	store.actions.play();
	playOn(store, 30);
	vi.runAllTimers();
	expect(store.getState().playing).toBe(false);
	expect(bar.writes.slice(length)).toMatchObject([
		{ step: "replace", address: "/idlib/?embed#date=2019-03-31" },
	]);
});

it("lets no write that was still to come from a drag fall into the play", () => {
	const { bar, store } = open();
	store.actions.showDay(addDays(START, -200));
	store.actions.showDay(addDays(START, -199));
	const { length } = bar.writes;
	store.actions.play();
	playOn(store, 20);
	expect(bar.writes).toHaveLength(length);
	store.actions.pause();
	vi.runAllTimers();
	expect(decodeView(bar.location.hash, idlib).view.day).toBe(addDays(START, -179));
});

it("takes a choice made meanwhile as a step, from which back leads to the day on which it was made", () => {
	const { bar, store } = open();
	store.actions.play();
	playOn(store, 10);
	const at = store.getState().day;
	store.actions.select("hish");
	expect(store.getState().playing).toBe(true);
	expect(bar.writes.map(({ step }) => step)).toEqual(["replace", "push"]);
	playOn(store, 10);
	expect(bar.writes).toHaveLength(2);
	bar.back();
	expect(store.getState()).toMatchObject({ place: null, day: at, playing: false });
});
