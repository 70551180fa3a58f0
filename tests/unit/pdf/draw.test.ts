import { describe, expect, it } from "vitest";
import { pdfOf } from "../../../src/pdf/document";
import { el, type SvgElement } from "../../../src/svg/tree";
import { typesetter } from "../../../src/type/typeset";
import { faces } from "../own-faces";
import { readPdf, seenTexts, textOf } from "./read-pdf";

const typeset = typesetter(faces);
const ABOUT = { title: "A", day: "B", notes: ["C", "D"], link: "https://example.org/#x" };

async function drawn(children: readonly SvgElement[], defs: readonly SvgElement[] = []) {
	const attrs = { viewBox: "0 0 200 100", width: "50mm", height: "25mm", lang: "en" };
	const drawing = el("svg", attrs, [el("defs", {}, defs), ...children]);
	const pdf = readPdf(await pdfOf([drawing], ABOUT, typeset));
	const [page] = pdf.having("/Type /Page ");
	if (!page) throw new Error("there is a page");
	const content = pdf.follow(page.dictionary, "Contents").stream?.toString("latin1") ?? "";
	return { pdf, page, content, lines: content.split("\n") };
}

describe("a page", () => {
	it("is as large as its drawing says, which grows downwards", async () => {
		const { page, lines } = await drawn([el("rect", { width: 10, height: 5, fill: "#ff0000" })]);
		expect(page.dictionary).toContain("/MediaBox [0 0 141.732 70.866]");
		expect(lines.slice(0, 2)).toEqual(["q", "0.70866 0 0 -0.70866 0 70.86614 cm"]);
		expect(lines).toEqual(expect.arrayContaining(["1 0 0 rg", "0 0 m", "10 5 l", "h", "f"]));
	});

	it("of CSS pixels has 96 to the inch", async () => {
		const drawing = el("svg", { viewBox: "0 0 96 48", width: 96, height: 48, lang: "en" });
		const pdf = readPdf(await pdfOf([drawing, drawing], ABOUT, typeset));
		const pages = pdf.having("/MediaBox [0 0 72 36]");
		expect(pdf.having("/Type /Pages")[0]?.dictionary).toMatch(/\/Count 2 /);
		// Alike as they are, a viewer counts each.
		expect(pages.length).toBeGreaterThan(0);
	});

	it("says in which language it is, and what it is", async () => {
		const { pdf } = await drawn([]);
		const root = pdf.follow(pdf.trailer, "Root").dictionary;
		const info = pdf.follow(pdf.trailer, "Info").dictionary;
		expect(textOf(root, "Lang")).toBe("en");
		expect(root).toContain("/DisplayDocTitle true");
		expect([textOf(info, "Title"), textOf(info, "Subject")]).toEqual(["A", "B"]);
		expect(textOf(info, "Keywords")).toBe("C\nD\nhttps://example.org/#x");
		expect(info).not.toContain("Date");
	});
});

describe("shapes", () => {
	it("are filled and stroked as their groups say", async () => {
		const path = el("path", { d: "M0 0L9 0L9 9Z", "stroke-width": 2 });
		const group = {
			...{ fill: "#00ff00", stroke: "#0000ff", "fill-rule": "evenodd", "fill-opacity": 0.5 },
			...{ "stroke-dasharray": "3 1", "stroke-linejoin": "round", "stroke-linecap": "square" },
		};
		const { pdf, lines } = await drawn([el("g", group, [path])]);
		expect(lines).toEqual(
			expect.arrayContaining(["0 1 0 rg", "0 0 1 RG", "2 w", "1 j", "2 J", "[3 1] 0 d", "B*"]),
		);
		expect(pdf.having("/ExtGState /ca").map(({ dictionary }) => dictionary)).toEqual([
			"<< /Type /ExtGState /ca 0.5 /CA 1 >>",
		]);
	});

	it("keep to where they are clipped, and only there", async () => {
		const clip = el("clipPath", { id: "c" }, [el("rect", { width: 4, height: 4 })]);
		const { lines } = await drawn(
			[
				el("g", { "clip-path": "url(#c)" }, [el("rect", { width: 9, height: 9 })]),
				el("circle", { r: 1 }),
			],
			[clip],
		);
		const [clipped, restored] = [lines.indexOf("W n"), lines.indexOf("Q")];
		expect(lines[clipped - 1]).toBe("h");
		expect(restored).toBeGreaterThan(clipped);
		expect(lines.lastIndexOf("f")).toBeGreaterThan(restored);
	});

	it("that are faint together are laid over the page as one", async () => {
		const two = [el("rect", { width: 9, height: 9 }), el("rect", { x: 5, width: 9, height: 9 })];
		const { pdf, lines } = await drawn([el("g", { opacity: 0.25, fill: "#ff0000" }, two)]);
		const [form, more] = pdf.having("/Subtype /Form");
		expect(more).toBeUndefined();
		expect(form?.dictionary).toContain("/BBox [0 0 14 9]");
		expect(form?.dictionary).toContain("/S /Transparency");
		expect(form?.stream?.toString().match(/^f$/gm)).toHaveLength(2);
		expect(lines).toContain(`/X${form?.number} Do`);
		expect(pdf.having("/ca 0.25 /CA 0.25")).toHaveLength(1);
		expect(lines).not.toContain("f");
	});

	it("that are shown in many places are kept once", async () => {
		const sign = el("g", { id: "s" }, [el("circle", { r: 3, stroke: "#ffffff" })]);
		const uses = [10, 20, 30].map((x) =>
			el("use", { href: "#s", transform: `translate(${x} 5) scale(0.5)`, opacity: 0.7 }),
		);
		const { pdf, lines } = await drawn(uses, [sign]);
		expect(pdf.having("/Subtype /Form")).toHaveLength(1);
		expect(lines.filter((line) => line.endsWith(" Do"))).toHaveLength(3);
		expect(lines).toContain("0.5 0 0 0.5 20 5 cm");
	});

	it("have hatches that lie still on the page", async () => {
		const stroke = el("path", { d: "M0 8L8 0", stroke: "#112233", fill: "none" });
		const hatch = {
			...{ id: "h", width: 8, height: 8, patternUnits: "userSpaceOnUse" },
			patternTransform: "translate(1 2) scale(2)",
		};
		const area = el("path", { d: "M0 0H50V50Z", fill: "url(#h)", "fill-opacity": 0.5 });
		const none = el("path", { d: "M0 0H50V50Z", fill: "url(#none)" });
		const { pdf, lines } = await drawn([area, none], [el("pattern", hatch, [stroke])]);
		const [tile] = pdf.having("/PatternType 1");
		// Of 0.70866 points to the pixel, from the upper edge at 70.866 points.
		expect(tile?.dictionary).toContain("/Matrix [1.41732 0 0 -1.41732 0.70866 69.44882]");
		expect(tile?.dictionary).toContain("/XStep 8 /YStep 8");
		expect(lines).toContain(`/Pattern cs /P${tile?.number} scn`);
		expect(lines.filter((line) => line === "f")).toHaveLength(1);
	});

	it("of a colour that is none is a fault", async () => {
		await expect(drawn([el("rect", { fill: "red" })])).rejects.toThrow("no colour: red");
	});
});

describe("texts", () => {
	const halo = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" };

	it("are there once, whatever ink is around them", async () => {
		const names = el("g", halo, [el("text", { x: 5, y: 9, "font-size": 12 }, ["Saraqib"])]);
		const { pdf, lines } = await drawn([names]);
		expect(seenTexts(pdf)).toEqual(["Saraqib"]);
		expect(lines.indexOf("S")).toBeLessThan(lines.indexOf("BT"));
		expect(lines.indexOf("S")).toBeGreaterThan(0);
	});

	it.each([
		["start", 50],
		["middle", 50 - 12 * 0.618],
		["end", 50 - 12 * 1.236],
	])("stand at their place by their %s", async (anchor, left) => {
		const attrs = { x: 50, y: 30, "font-size": 12, "text-anchor": anchor };
		const { lines } = await drawn([el("text", attrs, ["nn"])]);
		expect(lines).toContain(`1 0 0 -1 ${Math.round(left * 100) / 100} 30 Tm`);
	});

	it("have the space between letters that they ask for", async () => {
		const attrs = { "font-size": 10, "letter-spacing": 2 };
		const { lines } = await drawn([el("text", attrs, ["nn"])]);
		expect(lines).toContain("[<0001> -200 <0001>] TJ");
	});

	it("have a font for each weight, with no more letters than are written", async () => {
		const { pdf } = await drawn([
			el("text", {}, ["abba"]),
			el("text", { "font-weight": 600 }, ["c"]),
		]);
		const widths = pdf.having("/CIDFontType2").map(({ dictionary }) => dictionary);
		expect(
			widths.map((each) => /\/W \[1 \[([\d ]+)\]\]/.exec(each)?.[1]?.split(" ").length),
		).toEqual([2, 1]);
		expect(widths.join()).toMatch(/[A-Z]{6}\+NotoSans-Regular.*[A-Z]{6}\+NotoSans-SemiBold/);
	});

	it("lead to pages of the web, and to nothing else", async () => {
		const links = ["https://example.org/(a)\\b?q=é", "javascript:alert(1)", "file:///etc", "x", ""];
		const texts = links.map((link, index) =>
			el("text", { x: 10, y: 20 * index, "font-size": 10, "data-link": link }, ["nn"]),
		);
		const { pdf, page } = await drawn(texts);
		const [annotation, more] = pdf.having("/Subtype /Link");
		expect(more).toBeUndefined();
		expect(page.dictionary).toContain(`/Annots [${annotation?.number} 0 R]`);
		expect(annotation?.dictionary).toContain("/URI (https://example.org/\\(a\\)/b?q=%C3%A9)");
		const [left = 0, bottom = 0, right = 0, top = 0] =
			/\/Rect \[([^\]]*)\]/
				.exec(annotation?.dictionary ?? "")?.[1]
				?.split(" ")
				.map(Number) ?? [];
		expect([left, right]).toEqual([7.09, expect.closeTo(7.09 + 12.36 * 0.70866, 1)]);
		expect(Math.min(bottom, top)).toBeLessThan(70.866);
		expect(Math.max(bottom, top)).toBeGreaterThan(70.866);
	});
});
