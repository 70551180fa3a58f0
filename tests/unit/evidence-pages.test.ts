/** The pages after a picture: its sources under their numbers, and on each page what it must not be parted from. */
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { light } from "../../src/scene/palette";
import type { Sheet } from "../../src/snapshot/composition";
import { evidenceOf } from "../../src/snapshot/evidence";
import { evidencePages } from "../../src/snapshot/evidence-pages";
import { listPages, type NumberedList } from "../../src/snapshot/list-pages";
import { stateAt } from "./export-fixture";
import { boxOf, measure, overlaps, textsOf } from "./picture-fixture";

const A4 = { width: 1123, height: 794 };
const NARROW = { width: 400, height: 900 };
const paper = (size: typeof A4) => ({ size, palette: light, measure });
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const wordsOf = (sheet: Sheet) =>
	textsOf(sheet)
		.map(({ text }) => plain(text))
		.join("");
const squeezed = (text: string) => plain(text).replace(/\s/g, "");

describe.each(
	INTERFACE_LANGUAGES.flatMap((language) => [[language, A4] as const, [language, NARROW] as const]),
)("the pages of a picture's sources, in %s, %o", (language, size) => {
	const state = stateAt(`#date=2020-02-10&confidence=both-sides&lang=${language}`);
	const evidence = evidenceOf(state, "");
	const sheets = evidencePages(state, "", paper(size));

	it("are as large as the picture, and count it as the first", () => {
		expect(sheets.length).toBeGreaterThan(0);
		for (const [index, sheet] of sheets.entries()) {
			expect([sheet.width, sheet.height]).toEqual([size.width, size.height]);
			const last = textsOf(sheet).at(-1)?.text ?? "";
			expect(last.match(/\d+/g)).toEqual([String(index + 2), String(sheets.length + 1)]);
		}
	});

	it("have each source once, in order, with its words", () => {
		const all = squeezed(sheets.map(wordsOf).join(""));
		let at = 0;
		for (const { number, citation, source } of evidence.sources) {
			const entry = squeezed(`${number}.${citation}[${source.id}]`);
			const found = all.indexOf(entry, at);
			expect(found, entry).toBeGreaterThanOrEqual(at);
			at = found + entry.length;
		}
		const ids = [...all.matchAll(/\[(S\d+)\]/g)].map(([, id]) => id);
		expect(ids).toEqual(evidence.sources.map(({ source }) => source.id));
	});

	it("each say title, day, honesty, filters, licence and link", () => {
		const { title, date, notes, filtered, data, licenceLine, link, heading } = evidence;
		for (const sheet of sheets) {
			const all = squeezed(wordsOf(sheet));
			for (const line of [title, date, ...notes, filtered, data, licenceLine, link, heading]) {
				if (line !== null) expect(all).toContain(squeezed(line));
			}
			expect(all).toContain(language === "ar" ? "أوبنستريتماب" : "OpenStreetMap");
		}
	});

	it("lead from each entry to its address", () => {
		const links = new Set(sheets.flatMap(textsOf).flatMap(({ link }) => link ?? []));
		for (const { source } of evidence.sources) {
			if (source.url !== null) expect(links).toContain(source.url);
		}
		expect(links).toContain(evidence.link);
	});

	it("have nothing over anything else, and nothing off the page", () => {
		for (const sheet of sheets) {
			const boxes = sheet.items.map((item) => boxOf(item, sheet));
			expect(overlaps(boxes.map((box) => ({ ...box, bottom: box.bottom - 0.5 })))).toEqual([]);
			for (const { left, right, top, bottom } of boxes) {
				expect(Math.min(left, top)).toBeGreaterThan(0);
				expect(right).toBeLessThan(size.width);
				expect(bottom).toBeLessThan(size.height);
			}
		}
	});
});

describe("a list on pages", () => {
	const list = (texts: readonly string[]): NumberedList => ({
		direction: "ltr",
		head: [{ text: "Head", style: { size: 20, weight: 600 } }],
		entries: texts.map((text, index) => ({ number: `${index + 1}.`, text })),
		foot: [{ text: "Foot" }],
		pageLine: (page, of) => `${page}/${of}`,
	});
	const said = (sheets: readonly Sheet[]) =>
		sheets.map((sheet) => textsOf(sheet).map(({ text }) => text));

	it("of nothing is one page that says so by its head", () => {
		expect(said(listPages(list([]), paper(NARROW)))).toEqual([["Head", "Foot", "1/1"]]);
	});

	it("keeps an entry together where a column has room for it", () => {
		const long = "word ".repeat(300).trim();
		const sheets = listPages(list([long, long, long]), paper({ width: 400, height: 700 }));
		expect(sheets).toHaveLength(3);
		expect(said(sheets).map(([, number]) => number)).toEqual(["1.", "2.", "3."]);
	});

	it("parts an entry that is longer than a column, its number before the first part", () => {
		const longest = "word ".repeat(2000).trim();
		const sheets = listPages(list([longest]), paper({ width: 400, height: 500 }));
		expect(sheets.length).toBeGreaterThan(3);
		const numbers = said(sheets)
			.flat()
			.filter((text) => text === "1.");
		expect(numbers).toHaveLength(1);
		const words = said(sheets).flat().join(" ").match(/word/g);
		expect(words).toHaveLength(2000);
	});

	it("fills its columns one after the other, from the side where lines begin", () => {
		for (const direction of ["ltr", "rtl"] as const) {
			const short = Array.from({ length: 90 }, (_, index) => `entry ${index}`);
			const [first] = listPages({ ...list(short), direction }, paper(A4));
			const numbers = textsOf(first as Sheet).filter(({ text }) => /^\d+\.$/.test(text));
			expect(numbers.map(({ text }) => Number.parseInt(text, 10))).toEqual(
				numbers.map((_, index) => index + 1),
			);
			const places = [...new Set(numbers.map(({ x }) => x))];
			expect(places).toHaveLength(2);
			expect((places[0] ?? 0) < (places[1] ?? 0)).toBe(direction === "ltr");
		}
	});
});
