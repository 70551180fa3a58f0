/** Events by months. */
import { expect, test } from "vitest";
import { eventMonths, monthOf } from "../../src/world/event-months";
import { NO_FILTERS } from "../../src/world/filters";
import { claim, on, toyDataset } from "./toy";

const dataset = toyDataset({
	claims: [
		claim("first", "strike", "03-01"),
		claim("last", "calm", "03-31/04-02"),
		claim("summer", "strike", "08-15"),
	],
});

test("a month holds what begins from its first day to its last; months without events are left out", () => {
	const months = eventMonths(dataset, NO_FILTERS);
	expect(months.map(({ id, events }) => [id, ...events.map((event) => event.id)])).toEqual([
		["2019-03", "first", "last"],
		["2019-08", "summer"],
	]);
	expect(months.map(({ span }) => [span.first, span.last])).toEqual([
		[on("03-01"), on("03-31")],
		[on("08-01"), on("08-31")],
	]);
});

test("what filters hold back is in no month, and a month with nothing left is none", () => {
	const calm = { ...NO_FILTERS, kinds: ["calm" as const] };
	expect(eventMonths(dataset, calm).map(({ id }) => id)).toEqual(["2019-03"]);
	expect(eventMonths(toyDataset({}), NO_FILTERS)).toEqual([]);
});

test("the month of a day has its year and two digits", () => {
	expect(monthOf(on("09-30"))).toBe("2019-09");
});
