import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { contoursOf } from "../../../src/pdf/contours";
import { lettersOf } from "../../../src/pdf/letters";
import { trueType } from "../../../src/pdf/truetype";
import { typesetter } from "../../../src/type/typeset";
import { faces } from "../own-faces";

const typeset = typesetter(faces);
const lettersIn = (text: string) =>
	typeset(text, { weight: 400, spacing: 0 }).runs.flatMap(lettersOf);
const fromLeft = (text: string) => lettersIn(text).map(({ letter }) => letter.text);

describe("the letters of a line", () => {
	it.each([
		["Idlib", "Idlib"],
		["خان شيخون", "خان شيخون"],
		["ثبتني", "ثبتني"],
		["مطوّقة", "مطوّقة"],
		["قَلْعَة", "قَلْعَة"],
		["السلام", "السلام"],
		["\u2067(حلب)\u2069", "(حلب)"],
	])("each stand for what was written: %s", (text, said) => {
		// What is read from the right stands there from the left in turned order, mark after mark.
		const isTurned = /\p{Script=Arabic}/u.test(text);
		const seen = fromLeft(text);
		expect((isTurned ? seen.toReversed() : seen).join("")).toBe(said);
	});

	it("have their dots with them: what stands for no text is no letter", () => {
		expect(lettersIn("ثبتني").every(({ letter }) => letter.text !== "")).toBe(true);
		expect(lettersIn("ثبتني")).toHaveLength(5);
	});

	it("are told apart where one body serves several of them", () => {
		const keys = lettersIn("ثث بب تت").map(({ letter }) => letter.key);
		expect(new Set(keys).size).toBeGreaterThanOrEqual(7);
		expect(lettersIn("بب").map(({ letter }) => letter.text)).toEqual(["ب", "ب"]);
	});

	it("are what several of them became in one sign", () => {
		expect(fromLeft("efficient")).toEqual(["e", "ffi", "c", "i", "e", "n", "t"]);
	});

	it("leave out what has no form: a sign that parts letters is no space", () => {
		expect(fromLeft("ک\u200cم").toReversed().join("")).toBe("کم");
	});

	it("keep what no font has", () => {
		expect(fromLeft("a😀漢").join("")).toBe("a😀漢");
		expect(new Set(lettersIn("😀漢").map(({ letter }) => letter.key)).size).toBe(2);
	});

	it("stand where they are set, as wide as they are", () => {
		const set = lettersIn("Maarat");
		for (const [index, { letter, pen }] of set.slice(0, -1).entries()) {
			// Pairs of letters stand a little nearer.
			const next = set[index + 1]?.pen ?? 0;
			expect(Math.abs(pen * 1000 + letter.width - next * 1000)).toBeLessThan(60);
		}
	});
});

describe("a font of letters", () => {
	const letters = lettersIn("Şثgا قَ & å").map(({ letter }) => letter);
	const { bytes, bounds } = trueType(
		letters.map((letter) => ({ width: letter.width, contours: letter.contours() })),
		{ ascent: 1069, descent: -293 },
	);
	const font = create(Buffer.from(bytes)) as Font;

	it("has each letter at its place, as wide and of the same outline", () => {
		expect(font.numGlyphs).toBe(letters.length);
		for (const [index, letter] of letters.entries()) {
			const glyph = font.getGlyph(index);
			expect(glyph.advanceWidth, letter.text).toBe(letter.width);
			expect(contoursOf(glyph.path.commands, 1, [0, 0]), letter.text).toEqual(letter.contours());
		}
	});

	it("has the outlines of the fonts that they are from", () => {
		const [own] = lettersIn("g");
		const original = faces[400][0]?.font().glyphForCodePoint("g".codePointAt(0) ?? 0);
		const box = font.getGlyph(letters.findIndex(({ text }) => text === "g")).bbox;
		expect(own?.letter.width).toBe(original?.advanceWidth);
		expect([box.minX, box.minY, box.maxX, box.maxY]).toEqual([
			...[original?.bbox.minX, original?.bbox.minY, original?.bbox.maxX, original?.bbox.maxY],
		]);
	});

	it("says what it covers", () => {
		const boxes = letters.map((_, index) => font.getGlyph(index).bbox);
		expect(bounds.bottom).toBe(Math.max(...boxes.map(({ maxY }) => maxY)));
		expect(bounds.right).toBe(Math.max(...boxes.map(({ maxX }) => maxX)));
	});
});
