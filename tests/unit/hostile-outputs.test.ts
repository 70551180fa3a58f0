/** Each way of writing a text, over thousands of payloads: an independent reader finds the text as written, and nothing else. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { headTags, withTitle } from "../../build/head";
import { datasetRecord, scriptText } from "../../build/json-ld";
import { bibtexText, type CslItem, cslText } from "../../src/app/cite";
import { webHost } from "../../src/app/web-address";
import { csvText } from "../../src/export/csv";
import { plain } from "../../src/export/text";
import { unguarded } from "../../src/model/formula";
import { newFile } from "../../src/pdf/file";
import { infoOf, xmpOf } from "../../src/pdf/metadata";
import { aboutPicture } from "../../src/snapshot/about";
import { withTexts } from "../../src/snapshot/png";
import { toDom } from "../../src/svg/dom";
import { clean, el, toFile } from "../../src/svg/tree";
import { payloads } from "../payloads";
import { changed, IDLIB, published } from "./build/datasets";
import { readPdf, textOf } from "./pdf/read-pdf";
import { textChunks } from "./png-chunks";
import { fakePage, treeOf } from "./svg/fake-page";

const TEXTS = payloads(4000).map(({ text }) => text);
const idlib = published(IDLIB);

/** @throws where it is not well-formed. */
function xml(text: string): Element {
	const onError = (level: string, message: unknown) => {
		// The sign for "unreadable" is meant.
		if (!/replacement character/.test(String(message))) throw new Error(`${level}: ${message}`);
	};
	const root = new DOMParser({ onError }).parseFromString(text, "application/xml").documentElement;
	if (!root) throw new Error("no element");
	return root;
}

const wellFormed = (text: string) => Buffer.from(text).toString();

/** What comes back from a file: this reader takes separators of lines in a text for line feeds, as XML 1.1 does. */
const asRead = (text: string) => clean(text).replace(/[\u2028\u2029]/g, "\n");

/** Thousands of documents of XML are written and read. */
const LONG_MS = 180_000;

const tagsIn = (root: Element) => [...root.getElementsByTagName("*")].map(({ tagName }) => tagName);

test("an SVG file has each as text and as value", () => {
	const drawing = el("svg", {}, [
		...TEXTS.map((text) => el("text", { "aria-label": text }, [text])),
		...TEXTS.map((text) => el("g", {}, [el("title", {}, [text])])),
	]);
	const root = xml(toFile(drawing));
	const tags = tagsIn(root);
	expect(new Set(tags)).toEqual(new Set(["text", "g", "title"]));
	expect(tags).toHaveLength(3 * TEXTS.length);
	const texts = [...root.getElementsByTagName("text")];
	expect(texts.map(({ textContent }) => textContent)).toEqual(TEXTS.map(asRead));
	// In a value a line feed is read as a space; our own are written as references.
	const asValue = (text: string) => clean(text).replace(/[\u2028\u2029]/g, " ");
	expect(texts.map((each) => each.getAttribute("aria-label"))).toEqual(TEXTS.map(asValue));
	expect(texts.every(({ attributes }) => attributes.length === 1)).toBe(true);
	const titles = [...root.getElementsByTagName("title")];
	expect(titles.map(({ textContent }) => textContent)).toEqual(TEXTS.map(asRead));
});

test("the nodes of a page have each as a text node", () => {
	for (const text of TEXTS) {
		const made = treeOf(toDom(el("text", { "aria-label": text }, [text]), fakePage));
		expect(made.children).toEqual([clean(text)]);
		expect(made.attrs).toEqual({ "aria-label": clean(text) });
	}
});

test("a table of CSV has each in a cell of its own, none of which runs", () => {
	const table = csvText(
		["id", "text", "more"],
		TEXTS.map((text, index) => ({ id: `r${index}`, text, more: [text, text] })),
	);
	const { data, errors } = Papa.parse<string[]>(table, { delimiter: ",", skipEmptyLines: true });
	expect(errors).toEqual([]);
	const [, ...rows] = data;
	expect(rows.map(([id]) => id)).toEqual(TEXTS.map((_, index) => `r${index}`));
	expect(rows.map(([, text = ""]) => unguarded(text))).toEqual(TEXTS.map(plain));
	for (const cell of rows.flat())
		expect(cell).not.toMatch(/^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/);
});

test("a PNG says each under its keyword", () => {
	const texts = TEXTS.map((text, index) => [`Text ${index}`, text] as const);
	const png = withTexts(emptyPng(), texts, "en");
	// Halves of letters are no Unicode text.
	const asUtf8 = (text: string) => wellFormed(text.replaceAll("\0", ""));
	expect(textChunks(png)).toEqual(texts.map(([keyword, text]) => [keyword, asUtf8(text)]));
});

test(
	"a PDF says each of itself, twice",
	async () => {
		const file = newFile();
		const root = file.put({ Type: "/Catalog" });
		for (const text of TEXTS) {
			const about = aboutPicture({ title: text, date: text, footer: [text, "https://a.example/"] });
			infoOf(file, about);
			xmpOf(file, about, "en");
		}
		const pdf = readPdf(await file.bytes({ Root: root }));
		const infos = pdf.having("/Producer ");
		const packets = pdf.having("/Subtype /XML");
		const shown = (text: string) =>
			clean(aboutPicture({ title: text, date: "", footer: [] }).title);
		const wanted = new Set(TEXTS.map(shown));
		expect(new Set(infos.map(({ dictionary }) => textOf(dictionary, "Title")))).toEqual(wanted);
		for (const { dictionary } of infos) {
			expect(dictionary).toMatch(/^<< (\/\w+ <[0-9A-F]*> ?)+>>$/);
		}
		const titles = packets.map(({ stream }) => {
			const packet = xml(stream?.toString("utf8") ?? "");
			expect(tagsIn(packet)).toHaveLength(16);
			return packet.getElementsByTagName("dc:title")[0]?.textContent ?? "";
		});
		expect(new Set(titles)).toEqual(new Set([...wanted].map(asRead)));
	},
	LONG_MS,
);

describe("the head of the built page", () => {
	const html = '<html><head><title>x</title><meta name="description" content="x"></head></html>';
	const escapes = (text: string) =>
		text
			.replaceAll("&quot;", '"')
			.replaceAll("&gt;", ">")
			.replaceAll("&lt;", "<")
			.replaceAll("&amp;", "&");

	test("has each as its title", () => {
		for (const text of TEXTS) {
			const page = withTitle(html, changed(idlib, { title: { en: text } }));
			const [, title = ""] =
				/^<html><head><title>([^<]*)<\/title><meta [^<]*<\/head><\/html>$/s.exec(page) ?? [];
			expect(escapes(title)).toBe(`${text} · Truceline`);
		}
	});

	test("has each in its record, which no text of it ends", () => {
		for (const text of TEXTS) {
			const evil = changed(idlib, {
				title: { en: text },
				homepage: `https://a.example/${encodeURIComponent(wellFormed(text))}`,
			});
			const script = scriptText(datasetRecord(evil, null));
			expect(script).not.toContain("<");
			expect(JSON.parse(script).name).toBe(text);
			for (const { tag, attrs } of headTags(evil, null)) {
				expect(tag).toMatch(/^(meta|link|script)$/);
				expect(Object.keys(attrs ?? {}).every((name) => !name.startsWith("on"))).toBe(true);
			}
		}
	});
});

test("a citation keeps each: CSL-JSON as written, BibTeX in one entry with its braces closed", () => {
	for (const text of TEXTS) {
		const item: CslItem = {
			id: "a",
			type: "dataset",
			title: text,
			publisher: text,
			author: [{ literal: text }],
			note: text,
			language: "en",
		};
		expect(JSON.parse(cslText(item))).toEqual([item]);
		let depth = 0;
		const entry = bibtexText(item);
		for (const [sign] of entry.matchAll(/[{}]/g)) {
			depth += sign === "{" ? 1 : -1;
			expect(depth).toBeGreaterThanOrEqual(0);
		}
		expect(depth).toBe(0);
		expect(entry.replace(/\\textascii\w+\{\}/g, "")).not.toMatch(/\\(?![&%$#_])/);
		expect(entry.match(/^ {2}(title|author|howpublished|note) = /gm)).toHaveLength(4);
	}
});

test("only what is an address of http and nothing else becomes a link", () => {
	const links = TEXTS.filter((text) => webHost(text) !== null);
	expect(links.length).toBeGreaterThan(0);
	for (const text of links) expect(text.trim()).toMatch(/^https?:\/\/\S+$/);
	for (const text of TEXTS) if (/^\W*(java|vb)script/i.test(text)) expect(webHost(text)).toBeNull();
});

/** The least that is a PNG. */
function emptyPng(): Uint8Array {
	return Uint8Array.from([
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
		...Array.from({ length: 17 }, () => 0),
	]);
}
