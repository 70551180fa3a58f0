/** PDFs from the command line, of the shipped dataset: their structure, read with a strict reader of our own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/snapshot/evidence";
import { stateAt } from "./export-fixture";
import { readPdf, seenTexts, shownIn, textOf, unicodeOf } from "./pdf/read-pdf";
import { snapshotOf } from "./pdf/snapshot";

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "truceline-pdf-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const picture = async (...more: string[]) => {
	const path = join(dir, "map.pdf");
	const { code, warned } = await snapshotOf(path, ...more);
	expect({ code, warned }).toEqual({ code: 0, warned: "" });
	const bytes = readFileSync(path);
	return { bytes, pdf: readPdf(bytes) };
};

const pagesOf = (pdf: ReturnType<typeof readPdf>) => pdf.having("/Type /Page ");

describe.each(["en", "ar"])("truceline snapshot -o map.pdf, in %s", (language) => {
	test("is one page of the sheet's size, sound, with nothing that runs or fetches", async () => {
		const { bytes, pdf } = await picture("--lang", language, "--size", "a4");
		expect(pagesOf(pdf).map(({ dictionary }) => dictionary)).toEqual([
			expect.stringContaining("/MediaBox [0 0 841.89 595.276]"),
		]);
		expect(textOf(pdf.follow(pdf.trailer, "Root").dictionary, "Lang")).toBe(language);
		const said = pdf.objects.map(({ dictionary }) => dictionary).join("\n");
		for (const word of ["/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile"]) {
			expect(said).not.toContain(word);
		}
		expect(said).not.toMatch(/\/F \(|\/FFilter|\/GoToR|\/SubmitForm/);
		const links = [...said.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link).toMatch(/^https:\/\/truceline\.example\/idlib\/#map=/);
		expect(bytes.byteLength).toBeLessThan(250_000);
	});

	test("has a text for each letter that is shown", async () => {
		const { pdf } = await picture("--lang", language);
		let count = 0;
		for (const font of pdf.having("/Subtype /Type0")) {
			const unicode = unicodeOf(pdf, font);
			const shown = pdf.objects
				.flatMap(({ stream, dictionary }) =>
					stream && !dictionary.includes("/Length1") ? shownIn(stream) : [],
				)
				.filter(([name]) => name === `F${font.number}`)
				.flatMap(([, codes]) => codes);
			for (const code of shown) expect(unicode.get(code), `code ${code}`).toMatch(/./u);
			count += shown.length;
		}
		expect(count).toBeGreaterThan(1000);
	});

	test("says the name of a place once in each language", async () => {
		const { pdf } = await picture("--lang", language);
		const texts = seenTexts(pdf).map((text) => text.trim());
		expect(texts.filter((text) => text === "Khan Sheikhoun")).toHaveLength(1);
		// From left to right, as it is seen.
		expect(texts.filter((text) => text === [..."خان شيخون"].reverse().join(""))).toHaveLength(1);
	});

	test("has pages with every source after it: the numbers, order and words of the list beside it", async () => {
		const { pdf } = await picture("--lang", language, "--size", "a4", "--evidence");
		const pages = pagesOf(pdf);
		expect(pages.length).toBeGreaterThan(2);
		for (const { dictionary } of pages) expect(dictionary).toContain("[0 0 841.89 595.276]");
		const shown = seenTexts(pdf);
		const numbers = shown.flatMap((text) => /^(?:(\d+)\.|\.(\d+))$/.exec(text)?.slice(1) ?? []);
		const evidence = evidenceOf(stateAt(`#date=2020-02-10&lang=${language}`), "");
		expect(numbers.filter((number) => number !== undefined)).toEqual(
			evidence.sources.map(({ number }) => String(number)),
		);
		// Pages share the link at their foot, but no annotation may be on two.
		const onPages = pages.flatMap(
			({ dictionary }) => /\/Annots \[([^\]]*)\]/.exec(dictionary)?.[1]?.match(/\d+ 0 R/g) ?? [],
		);
		expect(onPages.length).toBeGreaterThan(pages.length);
		expect(new Set(onPages).size).toBe(onPages.length);
		const links = pdf.having("/Subtype /Link").map(({ dictionary }) => dictionary);
		for (const { source } of evidence.sources) {
			if (source.url === null) continue;
			const href = new URL(source.url).href.replace(/[()\\]/g, "\\$&");
			expect(
				links.some((link) => link.includes(`/URI (${href})`)),
				href,
			).toBe(true);
		}
	});
});

test("the same day makes the same file", async () => {
	const [first, again] = [await picture("--size", "a4"), await picture("--size", "a4")];
	expect(first.bytes.equals(again.bytes)).toBe(true);
});

describe("a title that nobody expects", () => {
	test.each([
		[
			"markup and signs of PDF",
			"<b>&amp;</b> (a) \\) >> endobj % ]>",
			"<b>&amp;</b> (a) \\) >> endobj % ]>",
		],
		["a sign that no font has", "😀 map", "😀 map"],
		["a turned direction", "abc\u202Edef\u202C", "abcdef"],
		["half a sign", "a\uD800b", "a\uFFFDb"],
		["as long as can be", `${"Long ".repeat(23)}title`, `${"Long ".repeat(23)}title`],
	])("is said as it is: %s", async (_, title, said) => {
		const { bytes, pdf } = await picture("--size", "a3", "--title", title);
		expect(textOf(pdf.follow(pdf.trailer, "Info").dictionary, "Title")).toBe(said);
		const xmp = pdf.having("/Subtype /XML")[0]?.stream?.toString("utf8") ?? "";
		expect(xmp).toContain(said.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
		expect(pagesOf(pdf)).toHaveLength(1);
		expect(bytes.toString("latin1").match(/%%EOF/g)).toHaveLength(1);
		const drawn = seenTexts(pdf).join(" ");
		if (!title.includes("\u202E")) {
			for (const word of said.split(" ").slice(0, 3)) expect(drawn).toContain(word);
		} else expect(drawn).toContain("abcfed");
	});
});

describe("what is asked for in vain", () => {
	test("is told, and no file is left", async () => {
		for (const [file, option, words] of [
			["map.svg", "--evidence", /--evidence is for \.pdf; a \.svg has one page/],
			["map.png", "--evidence", /--evidence is for \.pdf; a \.png has one page/],
			["map.pdf", "--scale=2", /--scale is for \.png; a \.pdf has no pixels/],
			["map.pdf", "--outlines", /--outlines is for \.svg/],
		] as const) {
			const { code, warned } = await snapshotOf(join(dir, file), option);
			expect(code).toBe(2);
			expect(warned).toMatch(words);
			expect(existsSync(join(dir, file))).toBe(false);
		}
	});
});
