/** The days on which the map changes. */
import { expect, it } from "vitest";
import { changeDays } from "../../src/film/changes";
import { addDays, type Day, parseEdtf } from "../../src/model/day";
import { statusMark } from "../../src/scene/layers/towns";
import { NO_FILTERS } from "../../src/world/filters";
import { worldAt } from "../../src/world/world";
import { idlib } from "./idlib";

const marksOn = (day: Day) =>
	[...worldAt(idlib, day).statuses.values()].map((status) => statusMark(status)).join();

it("on all other days every place is as on the day before", () => {
	const days = new Set(changeDays(idlib, NO_FILTERS));
	const { first, last } = idlib.span;
	const unlike = [];
	for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
		if (marksOn(day) !== marksOn(addDays(day, -1))) unlike.push(day);
	}
	expect(unlike.length).toBeGreaterThan(80);
	for (const day of unlike) expect(days).toContain(day);
	// Some more, for posts and the zone; by far not all.
	expect(days.size).toBeGreaterThan(unlike.length);
	expect(days.size).toBeLessThan(unlike.length + 40);
});

it("the day on which a post is established is one, and the day on which the zone is drawn", () => {
	const days = changeDays(idlib, NO_FILTERS);
	const posts = idlib.posts.flatMap(({ properties }) => parseEdtf(properties.established) ?? []);
	const zones = idlib.zones.flatMap(({ properties }) => parseEdtf(properties.shown ?? "") ?? []);
	const begun = [...posts, ...zones]
		.map(({ first }) => first)
		.filter((day) => day > idlib.span.first && day <= idlib.span.last);
	expect(begun.length).toBeGreaterThan(10);
	for (const day of begun) expect(days).toContain(day);
});

it("filters leave fewer, and what is asked again is not worked out again", () => {
	const filters = { ...NO_FILTERS, confidence: ["both-sides" as const] };
	const few = changeDays(idlib, filters);
	expect(few.length).toBeGreaterThan(0);
	expect(few.length).toBeLessThan(changeDays(idlib, NO_FILTERS).length);
	expect(changeDays(idlib, filters)).toBe(few);
});
