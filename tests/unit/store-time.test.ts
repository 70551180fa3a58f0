/** How the state moves in time: the day, the strip, the player, the second day; and the filters. */
import { describe, expect, it } from "vitest";
import type { State } from "../../src/app/state";
import { createAppStore, USUAL_SPEED } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { addDays, type Day } from "../../src/model/day";
import { NO_FILTERS } from "../../src/world/filters";
import { day, idlib } from "./idlib";

const { opens, span } = idlib;
const WHOLE = { first: span.first, last: span.last };

function storeOf(start: Partial<State> = {}) {
	const store = createAppStore(idlib, [], defaultView(idlib), "en");
	store.setState(start);
	return store;
}

it("a new store opens the strip on the part that holds its day", () => {
	const rangeFor = (shown: Day) =>
		createAppStore(idlib, [], { ...defaultView(idlib), day: shown }, "en").getState().range;
	expect(rangeFor(opens.first)).toEqual(opens);
	expect(rangeFor(opens.last)).toEqual(opens);
	expect(rangeFor(addDays(opens.first, -1))).toEqual(WHOLE);
});

describe("the day", () => {
	const before = addDays(opens.first, -1);

	it.each(["showDay", "chooseDay"] as const)("%s widens the strip where it must", (action) => {
		const store = storeOf();
		store.actions[action](opens.first);
		expect(store.getState()).toMatchObject({ day: opens.first, range: opens });
		store.actions[action](before);
		expect(store.getState()).toMatchObject({ day: before, range: WHOLE });
		store.actions[action](opens.last);
		expect(store.getState().range).toEqual(WHOLE);
	});

	it.each(["showDay", "chooseDay"] as const)("%s stays within the data", (action) => {
		const store = storeOf();
		store.actions[action](addDays(span.last, 400));
		expect(store.getState().day).toBe(span.last);
		store.actions[action](addDays(span.first, -400));
		expect(store.getState().day).toBe(span.first);
	});
});

describe("the two days compared", () => {
	const [a, b] = [day("2019-08-31"), day("2020-02-10")];

	it("are swapped, which is no step to go back to, and stops the player", () => {
		const store = storeOf({ day: a, compare: b, playing: true });
		store.actions.swapDays();
		expect(store.getState()).toMatchObject({
			day: b,
			compare: a,
			playing: false,
			historyStep: "replace",
		});
	});

	it("are swapped with the strip brought to the day now shown", () => {
		const store = storeOf({ day: a, compare: addDays(opens.first, -9), range: opens });
		store.actions.swapDays();
		expect(store.getState()).toMatchObject({ day: addDays(opens.first, -9), range: WHOLE });
	});

	it("cannot be swapped while only one is shown", () => {
		const store = storeOf({ day: a });
		store.actions.swapDays();
		expect(store.getState()).toMatchObject({ day: a, compare: null });
	});
});

describe("the player", () => {
	const MARCH = { first: day("2019-03-01"), last: day("2019-03-31") };

	it("starts from the day shown, and from the strip's first day where it stands at its end", () => {
		const store = storeOf({ day: day("2019-03-10"), range: MARCH });
		store.actions.play();
		expect(store.getState()).toMatchObject({ day: day("2019-03-10"), playing: true });
		store.setState({ day: MARCH.last, playing: false });
		store.actions.play();
		expect(store.getState()).toMatchObject({ day: MARCH.first, playing: true });
	});

	it("runs over what the strip shows, also where the day shown lies outside of it", () => {
		for (const outside of [day("2019-02-01"), day("2019-04-01")]) {
			const store = storeOf({ day: outside, range: MARCH });
			store.actions.play();
			expect(store.getState()).toMatchObject({ day: MARCH.first, range: MARCH, playing: true });
		}
	});

	it("goes on from day to day, stops at the strip's end and leaves the strip as it is", () => {
		const store = storeOf({ day: day("2019-03-10"), range: MARCH, playing: true });
		store.actions.advance(day("2019-03-30"));
		expect(store.getState()).toMatchObject({ day: day("2019-03-30"), playing: true });
		store.actions.advance(day("2019-04-02"));
		expect(store.getState()).toMatchObject({ day: MARCH.last, playing: false, range: MARCH });
	});

	it.each<[string, (actions: ReturnType<typeof storeOf>["actions"]) => void]>([
		["a drag", (a) => a.showDay(day("2019-03-12"))],
		["a typed date", (a) => a.chooseDay(day("2019-03-12"))],
		["another part of the strip", (a) => a.showRange(WHOLE)],
		["a second day", (a) => a.compareWith(day("2019-03-12"))],
		["a drag of the second day", (a) => a.showCompared(day("2019-03-12"))],
		["pause", (a) => a.pause()],
		["a dialog", (a) => a.openDialog("snapshot")],
		["an address", (a) => a.travel(defaultView(idlib), [])],
	])("is stopped by %s", (_, act) => {
		const store = storeOf({ playing: true });
		act(store.actions);
		expect(store.getState().playing).toBe(false);
	});

	it("has a speed that is kept", () => {
		const store = storeOf();
		expect(store.getState().daysPerSecond).toBe(USUAL_SPEED);
		store.actions.chooseSpeed(5);
		expect(store.getState().daysPerSecond).toBe(5);
	});
});

describe("the second day", () => {
	it("is a choice when it is taken or given up, and no step when it is dragged", () => {
		const store = storeOf();
		store.actions.compareWith(day("2019-06-01"));
		expect(store.getState()).toMatchObject({ compare: day("2019-06-01"), historyStep: "push" });
		store.actions.showCompared(day("2019-06-02"));
		expect(store.getState()).toMatchObject({ compare: day("2019-06-02"), historyStep: "replace" });
		store.actions.compareWith(null);
		expect(store.getState()).toMatchObject({ compare: null, historyStep: "push" });
	});

	it("stays within the data", () => {
		const store = storeOf();
		store.actions.compareWith(addDays(span.last, 9));
		expect(store.getState().compare).toBe(span.last);
		store.actions.showCompared(addDays(span.first, -9));
		expect(store.getState().compare).toBe(span.first);
	});
});

describe("filters", () => {
	it("are added to each other, one choice each, and are none when the last is lifted", () => {
		const store = storeOf();
		store.actions.filter({ kinds: ["strike"] });
		store.actions.filter({ sides: ["wire"] });
		expect(store.getState().filters).toEqual({
			...NO_FILTERS,
			kinds: ["strike"],
			sides: ["wire"],
		});
		expect(store.getState().historyStep).toBe("push");
		store.actions.filter({ kinds: null });
		store.actions.filter({ sides: null });
		expect(store.getState().filters).toBe(NO_FILTERS);
		store.actions.filter({ parties: [] });
		store.actions.clearFilters();
		expect(store.getState().filters).toBe(NO_FILTERS);
	});
});
