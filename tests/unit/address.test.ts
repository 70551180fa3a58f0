import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Store } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import { defaultView } from "../../src/app/view";
import { addDays, type Day } from "../../src/model/day";
import { type FakeBar, open } from "./fake-bar";
import { day, idlib } from "./idlib";

const START = defaultView(idlib).day;

const steps = ({ writes }: FakeBar) => writes.map(({ step }) => step);

/** Scrubs one day further every 16 ms. */
function scrub(store: Store, from: Day, frames: number): Day {
	for (let frame = 1; frame <= frames; frame++) {
		store.actions.showDay(addDays(from, frame));
		vi.advanceTimersByTime(16);
	}
	return addDays(from, frames);
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
});
afterEach(() => {
	vi.useRealTimers();
});

describe("scrubbing", () => {
	it("writes at most four times in any second, and ends on the day shown", () => {
		const { bar, store } = open();
		const last = scrub(store, START, 200);
		vi.runAllTimers();
		expect(store.getState().day).toBe(last);
		expect(decodeView(bar.location.hash, idlib).view.day).toBe(last);
		const times = bar.writes.map(({ at }) => at);
		expect(times.length).toBeGreaterThan(8);
		for (const start of times) {
			const within = times.filter((at) => at >= start && at < start + 1000);
			expect(within.length).toBeLessThanOrEqual(4);
		}
	});

	it("only ever replaces", () => {
		const { bar, store } = open();
		scrub(store, START, 100);
		vi.runAllTimers();
		expect(new Set(steps(bar))).toEqual(new Set(["replace"]));
	});

	it("writes the first step at once, and keeps the rest of the address", () => {
		const { bar, store } = open();
		store.actions.showDay(day("2019-05-01"));
		expect(bar.writes.map(({ address }) => address)).toEqual(["/idlib/?embed#date=2019-05-01"]);
	});

	it("writes the default view without a hash", () => {
		const { bar, store } = open("#date=2019-05-01");
		store.actions.showDay(START);
		expect(bar.writes.map(({ address }) => address)).toEqual(["/idlib/?embed"]);
	});
});

describe("a choice", () => {
	it("is a step to go back to", () => {
		const { bar, store } = open();
		store.actions.select("hish");
		store.actions.chooseDay(day("2019-05-01"));
		expect(steps(bar)).toEqual(["push", "push"]);
		expect(bar.location.hash).toBe("#date=2019-05-01&place=hish");
	});

	it("first writes what was scrubbed to, so that back leads there", () => {
		const { bar, store } = open();
		const last = scrub(store, START, 8);
		store.actions.select("hish");
		expect(steps(bar).slice(-2)).toEqual(["replace", "push"]);
		bar.back();
		expect(store.getState()).toMatchObject({ day: last, place: null });
		vi.runAllTimers();
		expect(store.getState()).toMatchObject({ day: last, place: null });
	});

	it("writes nothing more once the time for the last scrub has come", () => {
		const { bar, store } = open();
		scrub(store, START, 8);
		store.actions.select("hish");
		const { length } = bar.writes;
		vi.runAllTimers();
		expect(bar.writes).toHaveLength(length);
	});

	it("starts the waiting time of the next scrub anew", () => {
		const { bar, store } = open();
		const last = scrub(store, START, 8);
		store.actions.select("hish");
		store.actions.showDay(addDays(last, 1));
		vi.runAllTimers();
		const [pushed, replaced] = bar.writes.slice(-2);
		expect([pushed?.step, replaced?.step]).toEqual(["push", "replace"]);
		expect((replaced?.at ?? 0) - (pushed?.at ?? 0)).toBeGreaterThanOrEqual(250);
	});

	it("that changes nothing in the address writes nothing", () => {
		const { bar, store } = open();
		store.actions.openDialog("about");
		store.actions.movePanel("half");
		store.actions.showRange(idlib.span);
		store.actions.notify({ kind: "link-copied" });
		store.actions.offer(["hish", "khan-sheikhoun"]);
		store.actions.chooseBuffer(20);
		store.actions.addDetail({ ...idlib }, []);
		vi.runAllTimers();
		expect(bar.writes).toEqual([]);
	});
});

describe("a browser that refuses to write the address", () => {
	it("stops nothing: the page goes on, and the next change writes all of it", () => {
		const { bar, store } = open();
		const { pushState } = bar.history;
		bar.history.pushState = () => {
			throw new DOMException("too many calls", "SecurityError");
		};
		store.actions.select("hish");
		expect(store.getState().place).toBe("hish");
		expect(bar.location.hash).toBe("");
		bar.history.pushState = pushState;
		store.actions.chooseDay(day("2019-05-01"));
		expect(bar.location.hash).toBe("#date=2019-05-01&place=hish");
	});

	it("is asked again for the same view when that is chosen again", () => {
		const { bar, store } = open();
		const { pushState } = bar.history;
		bar.history.pushState = () => {
			throw new DOMException("too many calls", "SecurityError");
		};
		store.actions.chooseBuffer(15);
		bar.history.pushState = pushState;
		store.actions.chooseBuffer(20);
		store.actions.chooseBuffer(15);
		expect(bar.location.hash).toBe("#buffer=15");
	});
});

describe("going back", () => {
	it("reads each step in turn, down to the view at the start", () => {
		const { bar, store } = open();
		store.actions.select("hish");
		store.actions.chooseBuffer(15);
		store.actions.chooseLanguage("ar");
		bar.back();
		expect(store.getState()).toMatchObject({ place: "hish", buffer: 15, language: "en" });
		bar.back();
		expect(store.getState()).toMatchObject({ place: "hish", buffer: 20 });
		bar.back();
		expect(store.getState()).toMatchObject({ place: null, buffer: 20, day: START });
	});

	it.each(["popstate", "hashchange"] as const)("is noticed where only %s is fired", (event) => {
		const { bar, store } = open();
		bar.fires = [event];
		store.actions.select("hish");
		bar.back();
		expect(store.getState().place).toBeNull();
	});

	it("is not echoed into the address", () => {
		const { bar, store } = open();
		store.actions.select("hish");
		store.actions.chooseBuffer(15);
		const { length } = bar.writes;
		vi.advanceTimersByTime(5000);
		bar.back();
		vi.runAllTimers();
		expect(bar.writes).toHaveLength(length);
	});

	it("wins over a scrub that was not written yet", () => {
		const { bar, store } = open();
		store.actions.chooseDay(day("2019-05-01"));
		store.actions.showDay(day("2019-05-02"));
		bar.back();
		vi.runAllTimers();
		expect(store.getState().day).toBe(START);
		expect(bar.location.hash).toBe("");
	});

	it("reads what the reader types, and tells what of it is broken", () => {
		const { bar, store } = open();
		bar.type("#date=2019-05-01&place=atlantis");
		expect(store.getState().day).toBe(day("2019-05-01"));
		expect(store.getState().notices).toEqual([
			{ kind: "address", problems: [{ kind: "place", text: "atlantis" }] },
		]);
	});
});

describe("a broken address", () => {
	it("does not stay in the bar at the start", () => {
		expect(open("#date=2019-08-21&place=nowhere").bar.location.hash).toBe("#date=2019-08-21");
	});

	it("that is typed leaves on screen what it does not name rightly", () => {
		const { bar, store } = open("#date=2020-02-10&place=saraqib");
		bar.type("#date=2019-02-31&place=nowhere");
		expect(store.getState()).toMatchObject({ day: day("2020-02-10"), place: "saraqib" });
		expect(bar.location.hash).toBe("#date=2020-02-10&place=saraqib");
	});

	it("that is typed becomes the sound one that is shown, without a step to go back over", () => {
		const { bar } = open();
		vi.advanceTimersByTime(5000);
		bar.type("#date=2019-05-01&place=atlantis");
		vi.runAllTimers();
		expect(bar.location.hash).toBe("#date=2019-05-01");
		expect(steps(bar)).toEqual(["replace"]);
	});
});
