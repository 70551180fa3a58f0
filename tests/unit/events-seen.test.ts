import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SceneEvents, sameEvents } from "../../src/scene/events";
import { eachWithin, eventsNear, type Lens, MOST_NEAR } from "../../src/scene/events-seen";
import { type Point, projectionOf, unprojectionOf } from "../../src/scene/projection";
import { asDay, kindsBut, type SmallEvent, tableOf } from "./event-table";

const CAMERA = { lng: 36.5, lat: 35.5, zoom: 9 };
const SIZE = { width: 400, height: 300 };
const LENS: Lens = {
	project: projectionOf(CAMERA, SIZE),
	unproject: unprojectionOf(CAMERA, SIZE),
};
const MIDDLE: Point = [200, 150];

const eventsOf = (events: readonly SmallEvent[], more: Partial<SceneEvents> = {}): SceneEvents => ({
	id: "mine",
	table: tableOf(events),
	look: 1,
	window: { from: asDay(0), day: asDay(10) },
	kinds: kindsBut(4),
	selected: null,
	...more,
});

/** An event so many pixels beside the middle. */
function beside(right: number, more: SmallEvent = { first: 5 }): SmallEvent {
	const { lng, lat } = LENS.unproject([MIDDLE[0] + right, MIDDLE[1]]);
	return { ...more, at: [lng, lat] };
}

describe("the events that are seen", () => {
	it("are those within bounds that are on, the newest first, those without a date last", () => {
		const events = eventsOf([
			{ at: [36.5, 35.5] },
			{ first: 3, at: [36.5, 35.5] },
			{ first: 4, at: [37.5, 35.5] },
			{ first: 8, at: [36.4, 35.6] },
			{ first: 11, at: [36.5, 35.5] },
			{ first: 9, kind: 1, at: [36.5, 35.5] },
		]);
		const rows: number[] = [];
		const { table } = events;
		eachWithin({ ...events, kinds: kindsBut(2, 1) }, [36, 35, 37, 36], (index) =>
			rows.push(table.row[index] ?? 0),
		);
		expect(rows).toEqual([5, 3, 2]);
	});
});

describe("two lists of files", () => {
	const one = eventsOf([{ first: 3 }]);
	const same = { ...one, window: { ...one.window } };

	it("are the same where nothing of them is drawn otherwise, whoever made them", () => {
		expect(sameEvents([one], [same])).toBe(true);
		expect(sameEvents([], [])).toBe(true);
	});

	it("are others where any file differs in anything, comes, goes or lies elsewhere", () => {
		const changes: readonly Partial<SceneEvents>[] = [
			{ id: "other" },
			{ table: tableOf([{ first: 3 }]) },
			{ look: 2 },
			{ window: { from: asDay(1), day: asDay(10) } },
			{ window: { from: asDay(0), day: asDay(11) } },
			{ kinds: kindsBut(4) },
			{ selected: 0 },
		];
		for (const change of changes) expect(sameEvents([one], [{ ...same, ...change }])).toBe(false);
		const two = eventsOf([], { id: "two" });
		expect(sameEvents([one], [one, two])).toBe(false);
		expect(sameEvents([one, two], [one])).toBe(false);
		expect(sameEvents([one, two], [two, one])).toBe(false);
	});
});

describe("picking", () => {
	const picked = (...all: SceneEvents[]) =>
		eventsNear(all, MIDDLE, LENS, 8).map(({ select }) => select);

	it("finds the nearest first, by the rows of the file, and nothing farther than it reaches", () => {
		expect(picked(eventsOf([beside(5), beside(-2), beside(7.5), beside(8.5)]))).toEqual([
			"mine:3",
			"mine:2",
			"mine:4",
		]);
	});

	it("passes over other days and kinds that are switched off, but not over what has no date", () => {
		const events = eventsOf(
			[beside(1, { first: 11 }), beside(2, { first: 5, kind: 1 }), beside(3, {}), beside(4)],
			{ kinds: kindsBut(4, 1) },
		);
		expect(picked(events)).toEqual(["mine:4", "mine:5"]);
	});

	it("finds an event of several days on each of them", () => {
		const on = (from: number, day: number) =>
			picked(
				eventsOf([beside(0, { first: 2, last: 6 })], {
					window: { from: asDay(from), day: asDay(day) },
				}),
			).length;
		expect([on(0, 1), on(0, 2), on(4, 4), on(6, 9), on(7, 9)]).toEqual([0, 1, 1, 1, 0]);
	});

	it("takes the uppermost first where several lie at one spot: of the last file, of the latest day", () => {
		const low = eventsOf([beside(1, { first: 3 }), beside(1, { first: 7 })], { id: "low" });
		const high = eventsOf([beside(1, { first: 4 })], { id: "high" });
		expect(picked(low, high)).toEqual(["high:2", "low:3", "low:2"]);
	});

	it("offers no more than so many, the nearest of all", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 60 }),
				(places) => {
					const found = eventsNear([eventsOf(places.map((x) => beside(x)))], MIDDLE, LENS, 8);
					const reached = places
						.map((x) => Math.abs(x))
						.filter((distance) => distance < 7.99)
						.sort((a, b) => a - b);
					expect(found.length).toBeGreaterThanOrEqual(Math.min(MOST_NEAR, reached.length));
					expect(found.length).toBeLessThanOrEqual(MOST_NEAR);
					reached.slice(0, found.length).forEach((distance, index) => {
						expect(found[index]?.distance).toBeCloseTo(distance, 1);
					});
				},
			),
		);
	});
});
