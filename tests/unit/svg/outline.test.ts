import { describe, expect, it } from "vitest";
import { outlined } from "../../../src/svg/outline";
import { el } from "../../../src/svg/tree";
import { fontMeasure } from "../../../src/type/measure";
import { outliner } from "../../../src/type/outliner";
import { typesetter } from "../../../src/type/typeset";
import { faces } from "../own-faces";
import { elementsOf } from "./fake-page";

const typeset = typesetter(faces);
const outline = outliner(typeset);
const regular = { weight: 400, spacing: 0 } as const;

/** The letters of a line from left to right, as they are seen. */
const seen = (text: string) =>
	typeset(text, regular).runs.flatMap(({ glyphs }) =>
		glyphs.map(({ glyph }) => String.fromCodePoint(...glyph.codePoints)),
	);

describe("a line of glyphs", () => {
	it.each([
		["abc", "abc"],
		["سلم", "ملس"],
		["M4 حلب", "M4 بلح"],
		["\u2067حلب (M4)\u2069", "(M4) بلح"],
		["\u2067حلب \u20662017–2020\u2069\u2069", "2017–2020 بلح"],
	])("stands in the order in which it is seen: %s", (text, order) => {
		expect(seen(text).join("")).toBe(order);
	});

	it("turns brackets to the side from which they are read", () => {
		const [first, last] = [seen("\u2067(حلب)\u2069")[0], seen("\u2067(حلب)\u2069").at(-1)];
		expect([first, last]).toEqual(["(", ")"]);
	});

	it("joins Arabic letters: the same letter has another form at each place in a word", () => {
		// This font draws a letter and its dots as glyphs of their own.
		const formsOf = (text: string) =>
			typeset(text, regular).runs.flatMap(({ glyphs }) =>
				glyphs.flatMap(({ glyph }) => (glyph.advanceWidth > 0 ? [glyph.id] : [])),
			);
		const [alone] = formsOf("ب");
		expect(new Set([alone, ...formsOf("ببب")]).size).toBe(4);
	});

	it.each(["Maarat al-Numan", "معرة النعمان", "\u2067طرق دولية: M5 وM4\u2069", "漢"])(
		"is as wide as it is measured: %s",
		(text) => {
			const measured = fontMeasure(faces)(text, { size: 1, weight: 400 });
			expect(Math.abs(typeset(text, regular).width / measured - 1)).toBeLessThan(0.003);
		},
	);

	it("has space after each letter, but for marks on one", () => {
		const wider = (text: string) =>
			typeset(text, { weight: 400, spacing: 1 }).width - typeset(text, regular).width;
		expect(wider("abc")).toBeCloseTo(3, 6);
		expect(wider("a\u0304bc")).toBeCloseTo(3, 6);
	});
});

describe("an outline", () => {
	it("begins at the letter's own edge and stands on the line", () => {
		const { d, width } = outline("H", { size: 1000, weight: 400, spacing: 0 });
		// From the font's own tables: an H has straight stems and the height of capitals, 714.
		expect(d).toMatch(/^M[\d.]+ 0[lh]/);
		expect(d).toContain("-714");
		expect(width).toBe(741);
	});

	it("closes every part of a letter and names no text", () => {
		const { d } = outline("هذا Oo", { size: 12, weight: 600, spacing: 0 });
		expect(d.match(/z/g)?.length).toBe(d.match(/m/gi)?.length);
		expect(d).toMatch(/^[MmlqczZ\d\s.-]+$/);
	});
});

describe("a drawing with outlines", () => {
	const halo = { stroke: "#fff", "stroke-width": 3, "paint-order": "stroke" };
	const drawing = el("svg", { width: 9 }, [
		el("title", {}, ["Words"]),
		el("g", { "font-family": "Noto Sans", "font-size": 10, ...halo }, [
			el("text", { x: 50, y: 20 }, ["begin"]),
			el("text", { x: 50, y: 40, "text-anchor": "middle", fill: "#123456" }, ["middle"]),
			el("text", { x: 50, y: 60, "text-anchor": "end", "font-weight": 600 }, ["\u2067end\u2069"]),
		]),
	]);
	const asked: unknown[] = [];
	const made = outlined(drawing, (text, style) => {
		asked.push([text, style]);
		return { d: "M0 0", width: 30 };
	});
	const paths = elementsOf(made).filter(({ tag }) => tag === "path");

	it("has no text, and a path for each, which still says it", () => {
		expect(elementsOf(made).map(({ tag }) => tag)).not.toContain("text");
		expect(paths.map(({ attrs }) => attrs["aria-label"])).toEqual(["begin", "middle", "end"]);
		expect(asked[0]).toEqual(["begin", { size: 10, weight: 400, spacing: 0 }]);
		expect(asked[2]).toEqual(["\u2067end\u2069", { size: 10, weight: 600, spacing: 0 }]);
	});

	it("has each on the side of its place that the text was on", () => {
		expect(paths.map(({ attrs }) => attrs["transform"])).toEqual([
			"translate(50 20)",
			"translate(35 40)",
			"translate(20 60)",
		]);
	});

	it("keeps halos and inks, and says nothing of fonts", () => {
		expect(elementsOf(made)[2]?.attrs).toEqual(halo);
		expect(paths[1]?.attrs["fill"]).toBe("#123456");
		expect(JSON.stringify(made)).not.toMatch(/font|text-anchor/);
		expect(elementsOf(made)[1]?.children).toEqual(["Words"]);
	});
});
