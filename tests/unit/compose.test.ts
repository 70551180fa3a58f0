import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { textIn } from "../../src/app/i18n/format";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { day, idlib } from "./idlib";
import {
	boxOf,
	composed,
	DAY,
	furnitureIn,
	overlaps,
	textsOf,
	UNSEEN,
	wordsOf,
} from "./picture-fixture";

const WIDTHS = [360, 600, 1440];
const CASES = WIDTHS.flatMap((width) =>
	INTERFACE_LANGUAGES.map((language) => ({ width, language })),
);

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
