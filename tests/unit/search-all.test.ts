/** What is not a place is found too: agreements and truces, sources, events. */
import { describe, expect, test } from "vitest";
import { eventTitle, eventWhen } from "../../src/app/event-words";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { readingIn } from "../../src/app/i18n/reading";
import { eventMonths, monthOf } from "../../src/world/event-months";
import { type Event, events } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { everythingSearch } from "../../src/world/search-all";
import { day, idlib } from "./idlib";

const described = (language: "en" | "ar") => (event: Event) =>
	`${eventTitle(event, idlib, readingIn(language))} / ${eventWhen(event, idlib, readingIn(language))}`;
const search = everythingSearch(idlib, described("en"));
const inArabic = everythingSearch(idlib, described("ar"));
const all = new Map(events(idlib).map((event) => [event.id, event]));

test.each([
	["Sochi memorandum", "AG-SOCHI"],
	["سوتشي", "AG-SOCHI"],
	["unilateral ceasefire 31 August", "CF-2019-08B"],
])("the agreement of “%s” is found", (query, id) => {
	const names = search.find(query).agreements;
	const known = idlib.agreements.some((agreement) => agreement.id === id);
	expect(known ? names : []).toContain(id);
});

test.each([
	["Assad regime keeps ignoring", "S003"],
	["kodkey", "S003"],
	["Anadolu Agency", "S003"],
	["S003", "S003"],
])("the source of “%s” is found", (query, id) => {
	expect(search.find(query).sources).toContain(id);
});

describe("events", () => {
	test.each(["Khan Sheikhoun", "Khan Shaykhun", "خان شيخون", "خان شيخون،"])(
		"at “%s” are found by any spelling of the place",
		(query) => {
			const there = [...all.values()].filter(({ places }) => places.includes("khan-sheikhoun"));
			expect(there.length).toBeGreaterThan(1);
			expect(search.find(query).events).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
		},
	);

	test("are found by what happened and when, in the reader's language", () => {
		const [first] = search.find("changed hands Khan Sheikhoun August 2019").events;
		expect(all.get(first ?? "")).toMatchObject({ kind: "change", places: ["khan-sheikhoun"] });
		expect(inArabic.find("تغيّرت السيطرة خان شيخون").events).toContain(first);
	});

	test("are found by what a report of them says", () => {
		const [told] = [...all.values()].filter(({ kind }) => kind === "strike");
		const text = idlib.claims.get(told?.claims[0] ?? "")?.text?.summary.en ?? expect.fail();
		expect(search.find(text).events).toContain(told?.id);
	});
});

test("nothing is found for nothing", () => {
	for (const query of ["", "  ", "zzzzzz"]) {
		expect(search.find(query)).toEqual({ agreements: [], sources: [], events: [] });
	}
});

test("every event has words of its own, and a date, in every language", () => {
	for (const language of INTERFACE_LANGUAGES) {
		for (const event of all.values()) {
			expect(eventTitle(event, idlib, readingIn(language))).not.toMatch(/undefined|^$/);
			expect(eventWhen(event, idlib, readingIn(language))).not.toMatch(/undefined|Invalid|^$/);
		}
	}
});

test("more than three places of an event are counted", () => {
	const event = [...all.values()].find(({ kind }) => kind === "strike") ?? expect.fail();
	const places = [...idlib.places.keys()].slice(0, 5);
	const title = eventTitle({ ...event, places }, idlib, readingIn("en"));
	expect(title).toMatch(/^strikes: [^,]+, [^,]+, [^,]+ and 2 more$/);
	expect(eventTitle({ ...event, places: [] }, idlib, readingIn("en"))).toMatch(/no single place$/);
});

test("the months hold every event once, each in the month of its day, in order", () => {
	const months = eventMonths(idlib, NO_FILTERS);
	expect(months.flatMap((month) => month.events)).toEqual(events(idlib));
	for (const { id, events: list, span } of months) {
		expect(list.every((event) => monthOf(event.day) === id)).toBe(true);
		expect(monthOf(span.first)).toBe(id);
	}
	expect(new Set(months.map(({ id }) => id)).size).toBe(months.length);
	expect(monthOf(day("2019-08-31"))).toBe("2019-08");
});
