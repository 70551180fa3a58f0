/** The Turkish of the interface: its signs, and what is put into its sentences in the form in which it comes. */
import { describe, expect, it } from "vitest";
import { laterIn } from "../../src/app/i18n/later";
import { readingIn } from "../../src/app/i18n/reading";
import { addressNotice } from "../../src/app/phrases";
import { parseEdtf } from "../../src/model/day";
import { day, idlib } from "./idlib";

const turkish = readingIn("tr");
const { t, f } = turkish;

type Entry = readonly [where: string, text: string];

/** The mark that stands for every value. */
const VALUE = "¤";

/** Every text, with a mark in place of the values and each form of the counted ones. */
function textsOf(value: unknown, path: string): Entry[] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value === "function") {
		return [VALUE, 0, 1, 2, 100].map((n) => {
			const parts = { day: n, earliest: n, latest: n, from: n, to: `${VALUE}${n}`, party: n };
			const values = path.startsWith("tr.assessment.")
				? [{ ...parts, origins: n, of: n }]
				: Array.from({ length: value.length }, () => n);
			return [path, String(value(...values))];
		});
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const all = [...textsOf(t, "tr"), ...textsOf(laterIn("tr"), "later")];

describe("the signs of Turkish", () => {
	it("are its own: no straight quotes, no three dots, no space before a sign", () => {
		expect(all.length).toBeGreaterThan(1000);
		for (const [where, text] of all) {
			expect(text, where).not.toMatch(/["'`]|\.\.\.|\s[,;.!?…]| {2}(?!$)/);
		}
	});

	it("come in pairs", () => {
		for (const [where, text] of all) {
			const of = (sign: string) => text.split(sign).length;
			expect([of("“"), of("(")], `${where}: ${text}`).toEqual([of("”"), of(")")]);
		}
	});
});

it("nothing that is put in takes a suffix, whose vowels would depend on it", () => {
	for (const [where, text] of all) expect(text, where).not.toMatch(/¤[’'\p{L}]/u);
});

it("a loaded word is nowhere: who governed is the government", () => {
	for (const [where, text] of all) {
		expect(text, where).not.toMatch(/rejim|terör|cihatç|milit[aâ]n|çete/iu);
	}
});

it("a noun stays in the singular after a number", () => {
	expect([0, 1, 2, 5650].map((n) => t.places.results(n))).toEqual([
		"0 yer",
		"1 yer",
		"2 yer",
		"5650 yer",
	]);
	expect([1, 2].map((n) => t.tiles.legend("Arşiv", n))).toEqual([
		"Arşiv: gösterilen gün",
		"Arşiv: gösterilen güne kadar 2 gün",
	]);
	expect([1, 3].map((origins) => t.assessment.oneDay({ day: "21 Ağustos 2019", origins }))).toEqual(
		[
			"Bir ilk kaynak şu günü veriyor: 21 Ağustos 2019.",
			"Gün veren 3 ilk kaynağın hepsi şu günü veriyor: 21 Ağustos 2019.",
		],
	);
});

describe("dates and numbers", () => {
	it.each([
		["2019-08-21", "21 Ağustos 2019"],
		["2019-08", "Ağustos 2019"],
		["2019", "2019"],
		["2019-08~", "Ağustos 2019 civarı"],
		["2019-08-21?", "belki 21 Ağustos 2019"],
		["2019-08/2019-10", "Ağustos 2019 – Ekim 2019"],
		["../2019-08", "Ağustos 2019 tarihine kadar"],
		["2019/..", "2019 tarihinden itibaren"],
	])("%s keeps the precision that it is known with", (text, expected) => {
		expect(f.span(parseEdtf(text) ?? expect.fail())).toBe(expected);
	});

	it("are written as in Turkish", () => {
		expect(f.weekday(day("2019-08-21"))).toBe("Çarşamba");
		expect(f.dayOfMonth(day("2019-08-21"))).toBe("21 Ağu");
		expect(f.number(5650)).toBe("5.650");
		expect([0.004, 0.26].map(f.percent)).toEqual(["%0,4", "%26"]);
		expect(f.list(["a", "b", "c"])).toBe("a, b ve c");
		expect(f.duration(28)).toBe("28 saniye");
		expect(f.languageName("ar")).toBe("Arapça");
		expect(["ı", "i", "ç", "c", "h"].sort(f.compare)).toEqual(["c", "ç", "h", "ı", "i"]);
	});
});

it("what an address lacks is told in a whole sentence", () => {
	const problems = [
		{ kind: "day", text: "2019-99-99" },
		{ kind: "place", text: "nowhere" },
	] as const;
	expect(addressNotice(problems, idlib, turkish)).toEqual([
		"Adresin bir bölümü okunamadı ve dışarıda bırakıldı: “2019-99-99” tarihi ve “nowhere” yeri.",
	]);
});
