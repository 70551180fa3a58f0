/** The lines of the legend and the date of a picture, in words. */
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES, wordsIn } from "../../src/app/i18n/dictionary";
import { dateLine, legendText } from "../../src/app/phrases";
import type { LegendLabel } from "../../src/scene/layer";
import { day, idlib } from "./idlib";
import { expectSentence } from "./sentence";

const ALL_WORDS = INTERFACE_LANGUAGES.map(wordsIn);
const government = idlib.parties.get("government") ?? expect.fail("no such party");

const [FROM, TO] = [day("2019-08-31"), day("2020-02-10")];

describe("the date of a picture", () => {
	it.each(ALL_WORDS)("is the day, and both days while two are compared ($language)", (words) => {
		const { f } = words;
		expect(dateLine({ day: TO, compare: null }, words)).toBe(f.day(TO));
		const line = dateLine({ day: TO, compare: FROM }, words);
		expectSentence(line, "compared");
		expect(line.indexOf(f.day(TO))).toBe(0);
		expect(line.indexOf(f.day(FROM))).toBeGreaterThan(0);
	});
});

describe("the legend", () => {
	const labels: readonly LegendLabel[] = [
		{ id: "held", party: government },
		{ id: "named", name: { en: "Zone", ar: "منطقة" } },
		{ id: "roads", refs: ["M4", "M5"] },
		{ id: "post", party: government },
		{ id: "postEnclosed", party: government },
		...(["inferred", "fighting", "uncertain", "unknown"] as const).map((id) => ({ id })),
		...(["border", "governorate", "river"] as const).map((id) => ({ id })),
		{ id: "passedTo", party: government, from: FROM, to: TO },
		...(["passedOpen", "passedTown", "frontOther"] as const).map((id) => ({ id, day: FROM })),
	];

	it.each(ALL_WORDS)("has a line of its own for each sign ($language)", (words) => {
		const lines = labels.map((label) => legendText(label, words));
		for (const [index, line] of lines.entries()) expectSentence(line, String(labels[index]?.id));
		expect(new Set(lines).size).toBe(labels.length);
		expect(lines[2]).toMatch(/M4.*M5/);
	});
});
