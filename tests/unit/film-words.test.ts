/** What stands around the map of a film: the same in every frame, but for the day. */
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/app/i18n/languages";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { tagsOf } from "../../src/film/encoder";
import { type FilmSize, filmDays, SIZES } from "../../src/film/plan";
import { daysLine, filmWords, mergedLegends } from "../../src/film/words";
import type { Day } from "../../src/model/day";
import type { LegendEntry } from "../../src/scene/layer";
import { light } from "../../src/scene/palette";
import { sightOf } from "../../src/scene/projection";
import { aboutPicture } from "../../src/snapshot/about";
import { composeWithin } from "../../src/snapshot/fit";
import { day, idlib } from "./idlib";
import { measure, textsOf } from "./picture-fixture";

const RANGE = { first: day("2018-09-17"), last: day("2020-03-31") };
const [FIRST, ...OTHERS] = filmDays(RANGE, "month", () => []);
if (FIRST === undefined) throw new Error("the film has no days");
const DAYS: readonly [Day, ...Day[]] = [FIRST, ...OTHERS];

const stateIn = (language: InterfaceLanguage, compare: Day | null = null) =>
	createAppStore(idlib, [], { ...defaultView(idlib), compare }, language).getState();

const wordsOf = (language: InterfaceLanguage, compare: Day | null = null) =>
	filmWords(stateIn(language, compare), DAYS, "", light, async () => {});

describe.each(INTERFACE_LANGUAGES)("the frames of a film (%s)", (language) => {
	it("have one legend and one count of sources; date and link are of their day", async () => {
		const wordsOn = await wordsOf(language);
		const { f } = wordsIn(language);
		const first = wordsOn(DAYS[0]);
		for (const each of DAYS) {
			const { date, footer, ...rest } = wordsOn(each);
			expect(date).toBe(f.day(each));
			expect(rest).toEqual({
				...first,
				date: undefined,
				footer: undefined,
				distance: expect.any(Function),
			});
			const others = footer.filter((line) => !first.footer.includes(line));
			expect(others.length).toBe(each === DAYS[0] ? 0 : 1);
		}
		const last = wordsOn(RANGE.last).footer.join("\n");
		expect(last).toContain("date=2020-03-31");
		expect(last).not.toContain("date=2018-09-17");
	});

	it.each(Object.keys(SIZES) as FilmSize[])("stand still at the size %s", async (size) => {
		const wordsOn = await wordsOf(language);
		const { width, height, ratio } = SIZES[size];
		const { view, bounds } = idlib.manifest;
		const layouts = DAYS.map((each) => {
			const frame = { width: width / ratio, height: height / ratio };
			const layout = composeWithin(
				wordsOn(each),
				frame,
				(room) => sightOf(view, bounds, room, 12),
				measure,
			);
			if (layout === null) throw new Error("no room for the map");
			return layout;
		});
		const [first] = layouts;
		const placesOf = (layout: (typeof layouts)[number]) =>
			layout.composition.items.map((item) =>
				item.kind === "text" ? [item.x, item.y, item.style] : item,
			);
		for (const layout of layouts) {
			expect(layout.camera).toEqual(first?.camera);
			expect(layout.composition.map).toEqual(first?.composition.map);
			expect(placesOf(layout)).toEqual(first && placesOf(first));
		}
		const texts = layouts.map(({ composition }) => textsOf(composition).map(({ text }) => text));
		const changing = texts[0]?.filter((text, at) => texts.some((other) => other[at] !== text));
		// The date and, broken into lines or not, the link.
		expect(changing?.length).toBeGreaterThanOrEqual(2);
		expect(changing?.length).toBeLessThanOrEqual(4);
	});
});

it("a film compares no days, though the page does", async () => {
	const wordsOn = await wordsOf("en", day("2019-08-31"));
	expect(wordsOn(RANGE.last).date).toBe("31 March 2020");
	expect(wordsOn(RANGE.last).footer.join("\n")).not.toContain("compare=");
});

it("the words are gathered with a breath for each day, and not when the reader has gone", async () => {
	let breaths = 0;
	await filmWords(stateIn("en"), DAYS, "", light, async () => {
		breaths++;
	});
	expect(breaths).toBe(DAYS.length);
	const gone = filmWords(stateIn("en"), DAYS, "", light, () => Promise.reject(new Error("gone")));
	await expect(gone).rejects.toThrow("gone");
});

it("a film's file says what it is, from when to when, with credits and link, without signs of direction", async () => {
	const about = aboutPicture((await wordsOf("ar"))(DAYS[0]));
	const tags = tagsOf(about, daysLine(stateIn("ar"), DAYS));
	expect(tags.title).toContain("إدلب");
	expect(tags.description).toMatch(/17 .*2018.*31 .*2020/);
	expect(tags.comment).toMatch(/UCDP[\s\S]*date=2018-09-17/);
	expect(Object.values(tags).join()).not.toMatch(/[\u2066-\u2069]/);
});

describe("the legends of several days", () => {
	const held = (slot: 1 | 2, isHollow: boolean): LegendEntry => {
		const party = [...idlib.parties.values()].find((each) => each.slot === slot);
		if (!party) throw new Error(`no party has the slot ${slot}`);
		const mark = isHollow ? (`inferred-${slot}` as const) : (`held-${slot}` as const);
		return {
			sign: { kind: "mark", mark },
			label: { id: isHollow ? "heldInferred" : "held", party },
		};
	};
	const plain = (
		id: "fighting" | "river" | "inferred",
		mark: "fighting" | "inferred-1",
	): LegendEntry => ({
		sign: { kind: "mark", mark },
		label: { id },
	});
	const fighting = plain("fighting", "fighting");
	const river = plain("river", "fighting");
	const inferred = plain("inferred", "inferred-1");

	it("have each line once, a new one behind the line that it follows", () => {
		const merged = mergedLegends([held(1, false), river], [held(1, false), fighting, river]);
		expect(merged).toEqual([held(1, false), fighting, river]);
		expect(mergedLegends([], [river])).toEqual([river]);
		expect(mergedLegends([river], [])).toEqual([river]);
	});

	it("do not say that all a party holds is inferred where on another day it is not", () => {
		const merged = mergedLegends([held(1, true), river], [held(1, false), inferred, river]);
		expect(merged).toEqual([held(1, false), inferred, river]);
		expect(mergedLegends([held(1, true)], [held(2, false)])).toContainEqual(held(1, true));
	});
});
