import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressLine } from "../../src/app/address";
import { ltr } from "../../src/app/i18n/bidi";
import {
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	wordsIn,
} from "../../src/app/i18n/dictionary";
import { textIn } from "../../src/app/i18n/format";
import { creditsLine, dateLine, legendText } from "../../src/app/phrases";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import type { Day } from "../../src/model/day";
import { creditsOf, legendOf } from "../../src/scene/build";
import { light } from "../../src/scene/palette";
import { type Composition, compose, type Furniture } from "../../src/snapshot/compose";
import { worldAt } from "../../src/world/world";
import { day, idlib, viewOn } from "./idlib";
import { boxOf, columnsOf, measure, overlaps, textsOf } from "./picture-fixture";

const WIDTHS = [360, 600, 1440];
const CAMERA = { lng: 36.5, lat: 35.6, zoom: 8.5 };
const DAY = day("2020-02-12");
const CASES = WIDTHS.flatMap((width) =>
	INTERFACE_LANGUAGES.map((language) => ({ width, language })),
);

/** What the page says in its pictures, with everything on the map that can be. */
function furnitureIn(language: InterfaceLanguage, compare: Day | null = null): Furniture {
	const words = wordsIn(language);
	const { t, f } = words;
	const view = { ...defaultView(idlib), day: DAY, compare };
	const store = createAppStore(idlib, [], view, language);
	const compared = compare === null ? null : worldAt(idlib, compare);
	const { manifest, span } = idlib;
	const title = textIn(manifest.title, language).text;
	return {
		title,
		date: dateLine(store.getState(), words),
		legend: legendOf(viewOn(DAY, { compared }), new Set()).map(({ sign, label }) => ({
			sign,
			text: legendText(label, words),
		})),
		footer: [
			textIn(manifest.caveat, language).text,
			t.snapshot.present(f.year(span.first), f.year(span.last)),
			creditsLine(creditsOf(idlib, new Set()), words),
			t.snapshot.data(title, manifest.version),
			ltr(addressLine(store.getState())),
		],
		direction: t.direction,
		palette: light,
		distance: (km) => t.map.scale(f.number(km)),
	};
}

/** Spaces, and the signs of direction, which stand again on each line that they reach over. */
const UNSEEN = /[\s\u2066-\u2069]/g;

const composed = (furniture: Furniture, width: number) =>
	compose(furniture, { width, height: 400, camera: CAMERA }, measure);

/** All words of a composition in reading order. */
const wordsOf = (composition: Composition) =>
	textsOf(composition)
		.map(({ text }) => text)
		.join("")
		.replace(UNSEEN, "");

describe.each(CASES)("a picture $width px wide ($language)", ({ width, language }) => {
	const furniture = furnitureIn(language);
	const picture = composed(furniture, width);

	it("has everything inside its edges", () => {
		expect(picture).toMatchObject({ width, direction: furniture.direction });
		for (const item of picture.items) {
			const { left, right, top, bottom } = boxOf(item, picture);
			const name = item.kind === "text" ? item.text : item.kind;
			expect(left, name).toBeGreaterThanOrEqual(0);
			expect(right, name).toBeLessThanOrEqual(width);
			expect(top, name).toBeGreaterThanOrEqual(0);
			expect(bottom, name).toBeLessThanOrEqual(picture.height);
		}
	});

	it("has no item over another, nor over the map", () => {
		const boxes = picture.items
			.filter((item) => item.kind !== "line")
			.map((item) => boxOf(item, picture));
		const { x, y, width: across, height } = picture.map;
		boxes.push({ left: x, right: x + across, top: y, bottom: y + height });
		expect(overlaps(boxes)).toEqual([]);
	});

	it("holds the title, the day shown, the whole legend and every line of the foot", () => {
		const all = wordsOf(picture);
		const wanted = [
			furniture.title,
			furniture.date,
			...furniture.legend.map(({ text }) => text),
			...furniture.footer,
		];
		for (const text of wanted) expect(all).toContain(text.replace(UNSEEN, ""));
		const signs = picture.items.filter((item) => item.kind === "sign");
		expect(signs.map(({ sign }) => sign)).toEqual(furniture.legend.map(({ sign }) => sign));
	});

	it("holds each sign beside the first line of its text, before it in reading direction", () => {
		for (const item of picture.items) {
			if (item.kind !== "sign") continue;
			const next = picture.items[picture.items.indexOf(item) + 1];
			if (next?.kind !== "text") throw new Error("a sign is followed by its text");
			const [sign, text] = [boxOf(item, picture), boxOf(next, picture)];
			expect(text.top).toBeLessThan(sign.bottom);
			expect(text.bottom).toBeGreaterThan(sign.top);
			if (picture.direction === "ltr") expect(sign.right).toBeLessThan(text.left);
			else expect(sign.left).toBeGreaterThan(text.right);
		}
	});

	it("keeps the map at the size that was asked for, below the title", () => {
		expect(picture.map).toMatchObject({ x: 0, width, height: 400 });
	});
});

describe.each(CASES)("a picture of two days, $width px wide ($language)", ({ width, language }) => {
	const other = day("2019-08-31");
	const picture = composed(furnitureIn(language, other), width);
	const { t, f } = wordsIn(language);

	it("has both days in its date, the legend of what passed between them, and both in its link", () => {
		const all = wordsOf(picture);
		const government = idlib.parties.get("government");
		const name = textIn(government?.short ?? { en: "" }, language).text;
		for (const text of [
			t.compare.dates(f.day(DAY), f.day(other)),
			t.compare.passedTo(name, f.day(other), f.day(DAY)),
			t.compare.passedTown(f.day(other)),
			t.compare.frontOther(f.day(other)),
			"compare=2019-08-31",
			"date=2020-02-12",
		]) {
			expect(all).toContain(text.replace(UNSEEN, ""));
		}
	});

	it("has no item over another", () => {
		const boxes = picture.items
			.filter((item) => item.kind !== "line")
			.map((item) => boxOf(item, picture));
		expect(overlaps(boxes)).toEqual([]);
	});
});

describe("the furniture of a picture", () => {
	const furniture = furnitureIn("en");

	it("always has the two lines of honesty and the credits, whatever else it lacks", () => {
		const bare = { ...furniture, legend: [], title: "", date: "" };
		const all = wordsOf(composed(bare, 360));
		for (const text of [
			"Areas and front derived from reports about places; buffer constructed; not surveyed.",
			"Covers 2017–2020. Does not show the present.",
			"© OpenStreetMap contributors",
			idlib.manifest.homepage,
		]) {
			expect(all).toContain(text.replace(/\s/g, ""));
		}
	});

	it("wraps a long title, at its words, and the picture grows by that", () => {
		const title = "A title that is far longer than a picture for a phone is wide. "
			.repeat(4)
			.trim();
		const picture = composed({ ...furniture, title }, 360);
		const lines = textsOf(picture).filter(({ style }) => style.weight === 600);
		expect(lines.length).toBeGreaterThan(4);
		expect(lines.map(({ text }) => text).join(" ")).toBe(title);
		expect(picture.map.y).toBeGreaterThan(composed(furniture, 360).map.y);
	});

	it.each([
		[360, 1],
		[600, 1],
		[1440, 4],
	])("%i px wide has its legend in %i columns, filled one after the other", (width, columns) => {
		const signs = composed(furniture, width).items.filter((item) => item.kind === "sign");
		const lefts = signs.map(({ box }) => box.x);
		expect(new Set(lefts).size).toBe(columns);
		expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
	});

	it("has a scale bar as long as it says, at the side where lines begin", () => {
		for (const language of INTERFACE_LANGUAGES) {
			const picture = composed(furnitureIn(language), 600);
			const [bar] = picture.items.filter((item) => item.kind === "line");
			if (!bar) throw new Error("there is a bar");
			const kmPerPixel = (40_075.017 * Math.cos((35.6 * Math.PI) / 180)) / (512 * 2 ** 8.5);
			const km = (bar.to[0] - bar.from[0]) * kmPerPixel;
			expect(km).toBeCloseTo(20, 3);
			const label = textsOf(picture).find(
				({ text }) => text === furnitureIn(language).distance(20),
			);
			expect(label).toBeDefined();
			expect(bar.from[0] < 300).toBe(picture.direction === "ltr");
		}
	});

	it("is the same for the same state", () => {
		expect(composed(furnitureIn("ar"), 600)).toEqual(composed(furnitureIn("ar"), 600));
	});
});

describe("a picture with any texts", () => {
	const text = (longest: number) =>
		fc
			.array(fc.string({ unit: fc.constantFrom(..."abcWم"), minLength: 1, maxLength: longest }), {
				minLength: 1,
				maxLength: 14,
			})
			.map((words) => words.join(" "));
	const furniture = fc.record({
		title: text(30),
		date: text(12),
		legend: fc.array(
			fc.record({
				sign: fc.constant({ kind: "mark", mark: "held-1" } as const),
				text: text(20),
			}),
			{ maxLength: 14 },
		),
		footer: fc.array(text(60), { minLength: 1, maxLength: 5 }),
		direction: fc.constantFrom("ltr" as const, "rtl" as const),
	});
	const any = fc.tuple(furniture, fc.constantFrom(...WIDTHS, 340, 900, 2400));
	const pictureOf = (part: Omit<Furniture, "palette" | "distance">, width: number) =>
		composed({ ...part, palette: light, distance: (km) => `${km} km` }, width);

	it("leaves as wide a margin on both sides, and writes nothing over another", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const picture = pictureOf(part, width);
				const boxes = picture.items.map((item) => boxOf(item, picture));
				const left = Math.min(...boxes.map((box) => box.left));
				const right = Math.max(...boxes.map((box) => box.right));
				const margin = part.direction === "ltr" ? left : width - right;
				expect(margin).toBeGreaterThanOrEqual(12);
				expect(left).toBeGreaterThanOrEqual(margin - 0.01);
				expect(right).toBeLessThanOrEqual(width - margin + 0.01);
				expect(Math.max(...boxes.map((box) => box.bottom))).toBeLessThanOrEqual(picture.height);
				const solid = boxes.filter((_, index) => picture.items[index]?.kind !== "line");
				expect(overlaps(solid)).toEqual([]);
			}),
		);
	});

	it("has columns that begin at one height, each text clear of the next column's signs", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const columns = columnsOf(pictureOf(part, width));
				expect(new Set(columns.map(({ top }) => top)).size).toBeLessThanOrEqual(1);
				for (const [index, { from, to }] of columns.entries()) {
					const next = columns[index + 1];
					if (next) expect(next.from - to).toBeGreaterThanOrEqual(20);
					expect(to - from).toBeGreaterThan(0);
				}
			}),
		);
	});

	it("says everything, in the order in which it was given", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const texts = [...part.legend.map((line) => line.text), ...part.footer];
				const all = wordsOf(pictureOf(part, width));
				let at = 0;
				for (const wanted of texts.map((line) => line.replace(/\s/g, ""))) {
					at = all.indexOf(wanted, at);
					expect(at).toBeGreaterThanOrEqual(0);
					at += wanted.length;
				}
			}),
		);
	});
});
