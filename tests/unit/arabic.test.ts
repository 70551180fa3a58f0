/** The Arabic of the interface and of the dataset: its signs, its words, and what stands in it from other scripts. */

import { describe, expect, it } from "vitest";
import { citation, translation } from "../../src/app/evidence-phrases";
import { readingIn } from "../../src/app/i18n/reading";
import { addressNotice, creditsLine, problemPlace } from "../../src/app/phrases";
import type { Credit, Problem, Source } from "../../src/model/types";
import { QUOTING_KINDS } from "./address-kinds";
import { idlib, idlibFiles } from "./idlib";

const arabic = readingIn("ar");
const english = readingIn("en");

type Entry = readonly [where: string, text: string];

/** Every text of the dictionary, with Arabic in place of the values and each form of the counted ones. */
function dictionaryTexts(value: unknown, path = ""): Entry[] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value === "function") {
		const values = (n: number | string) =>
			path.startsWith("assessment.")
				? [
						{
							day: "نص",
							earliest: "نص",
							latest: "نص",
							from: "نص",
							to: "أمر",
							party: "نص",
							origins: n,
							of: n,
						},
					]
				: Array.from({ length: value.length }, () => n);
		return ["نص", 0, 1, 2, 3, 11, 100].map((n) => [path, String(value(...values(n)))]);
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		dictionaryTexts(part, `${path}.${key}`.replace(/^\./, "")),
	);
}

/** Every Arabic text of a file of the dataset. */
function arabicOf(value: unknown, path: string): Entry[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, part]): Entry[] =>
		key === "ar" && typeof part === "string" ? [[path, part]] : arabicOf(part, `${path}/${key}`),
	);
}

const ours: readonly Entry[] = dictionaryTexts(arabic.t);
const theDataset: readonly Entry[] = [...idlibFiles].flatMap(([path, text]) =>
	arabicOf(JSON.parse(text), path),
);
const all = [...ours, ...theDataset];

/** What is not a source's own wording, which stands in quotation marks. */
const withoutQuotes = (text: string) => text.replace(/«[^»]*»/g, "«»");

describe("Arabic texts", () => {
	it("are there to be looked at", () => {
		expect(ours.length).toBeGreaterThan(300);
		expect(theDataset.length).toBeGreaterThan(1000);
	});

	it("have Arabic commas, semicolons and question marks", () => {
		const latin =
			/[\u0600-\u06FF][\s\u2066-\u2069»)]*[,;?]|[,;?][\s\u2066-\u2069«(]*[\u0600-\u06FF]/;
		expect(latin.test("نص, نص") && latin.test("X; نص") && !latin.test("5,650 كم")).toBe(true);
		for (const [where, text] of all) expect(text, where).not.toMatch(latin);
	});

	it("call the buffer by one name, the memorandum's", () => {
		for (const [where, text] of all) expect(withoutQuotes(text), where).not.toContain("العازلة");
		expect(arabic.t.legend.layers.buffer).toBe("المنطقة منزوعة السلاح");
		expect(arabic.t.address.buffer("5")).toContain("المنطقة منزوعة السلاح");
	});

	it.each([
		["a claim", /تقرير|تقارير|ادعاء|الأقوال/],
		["an area", /ناحية|النواحي/],
		["a post with government forces all round it", /محاصَر|حوصر/],
		["English", /نكليزي/],
		["taking a place", /(?<![\u0600-\u06FF])(?:و?أ[ُ]?خذت?|سقطت?|استولت?)(?![\u0600-\u06FF])/],
		["those who fought and who died", /داعش|إرهابي|ميليشي|شهيد|شهداء|احتلال|قوات النظام/],
	])("use no other word for %s than the one chosen, save in quotation marks", (_, words) => {
		for (const [where, text] of all) expect(withoutQuotes(text), where).not.toMatch(words);
	});
});

describe("what is quoted within Arabic", () => {
	const APART = "\u20662019-8-99\u2069";

	it("is kept apart where it comes from an address", () => {
		for (const kind of QUOTING_KINDS) {
			const [text] = addressNotice([{ kind, text: "2019-8-99" }], idlib, arabic);
			expect(text, kind).toContain(`«${APART}»`);
		}
		const version = addressNotice([{ kind: "version", text: "1999.9" }], idlib, arabic);
		expect(version[0]).toContain("\u20661999.9\u2069");
	});

	it("is kept apart where it was typed", () => {
		const complaint = arabic.t.timeline.badDate("2019-8-99", "2019-08-31");
		// It may hold the name of a month: it runs as its first letter does, figures as in English.
		expect(complaint).toContain("«\u20682019-8-99\u2069»");
		expect(complaint).toContain("\u20662019-08-31\u2069");
		expect(arabic.t.places.none("Hish?")).toContain("«\u2068Hish?\u2069»");
	});

	it("is kept apart where it names a part of the data", () => {
		const problem: Problem = {
			severity: "dropped",
			file: "claims.json",
			code: "bad-value",
			detail: "",
			at: { record: 2, id: "S000-01" },
			field: "when.first",
		};
		expect(problemPlace(problem, arabic)).toBe(
			"السجل 3، \u2066S000-01\u2069، الحقل \u2066when.first\u2069",
		);
	});

	it("is kept apart in the line of credits, each credit in its own direction", () => {
		const credit: Omit<Credit, "id" | "text"> = { licence: "", covers: { en: "" }, files: [] };
		const line = creditsLine(
			[
				{ ...credit, id: "a", text: { en: "UCDP 19.1, Uppsala", ar: "UCDP 19.1، أوبسالا" } },
				{ ...credit, id: "b", text: { en: "GSHHG 2.3.7 (Smith)" } },
			],
			arabic,
		);
		expect(line).toBe("\u2067UCDP 19.1، أوبسالا\u2069 · \u2066GSHHG 2.3.7 (Smith)\u2069");
	});
});

describe("a source in Arabic", () => {
	const source: Source = {
		id: "S999",
		publisher: "The Paper",
		title: "News",
		published: "2019-08",
		url: "https://example.org/1",
		side: "media",
		language: "en",
		read: "full",
	};

	it("is cited with Arabic signs, its address bare", () => {
		const text = citation(source, arabic);
		expect(text.replace(/[\u2066-\u2069]/g, "")).toBe(
			"The Paper، «News»، آب 2019، https://example.org/1.",
		);
		expect(text).toContain("، https://example.org/1.");
	});

	it("names the language that it was translated from, never its code", () => {
		const from = (translatedFrom: string) => ({ ...source, translatedFrom });
		expect(translation(from("ar"), arabic)).toBe("مترجم عن العربية");
		expect(translation(from("ar"), english)).toBe("translated from Arabic");
		for (const words of [arabic, english]) {
			expect(translation(source, words)).toBeUndefined();
			for (const code of ["unknown", "", "x", "not a code", "zz"]) {
				expect(translation(from(code), words)).toBe(words.t.source.translated);
			}
		}
	});
});
