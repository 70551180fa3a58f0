/** The lines of the legend and the date of a picture, in words. */
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { dateLine, legendText } from "../../src/app/phrases";
import { OPEN_START } from "../../src/model/day";
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
		{ id: "events", name: "strikes.csv", from: TO, day: TO },
		{ id: "events", name: "strikes.csv", from: FROM, day: TO },
		{ id: "events", name: "strikes.csv", from: OPEN_START, day: TO },
		...[1, 2, 5, 30, 200, null].map((days) => ({
			id: "eventsOfEach" as const,
			name: "strikes.csv",
			days,
		})),
		...(["importedLines", "importedAreas"] as const).map((id) => ({ id, name: "strikes.csv" })),
		...(["passedOpen", "passedTown", "frontOther"] as const).map((id) => ({ id, day: FROM })),
	];

	it.each(ALL_WORDS)("has a line of its own for each sign ($language)", (words) => {
		const lines = labels.map((label) => legendText(label, words));
		for (const [index, line] of lines.entries()) expectSentence(line, String(labels[index]?.id));
		expect(new Set(lines).size).toBe(labels.length);
		expect(lines[2]).toMatch(/M4.*M5/);
	});

	it("says of which days the events of a file are, with the name as the reader wrote it", () => {
		const [en, ar] = [wordsIn("en"), wordsIn("ar")];
		const label: LegendLabel = { id: "events", name: "ضربات.csv", from: FROM, day: TO };
		const days = 1 + TO - FROM;
		expect(plain(legendText(label, en))).toBe(
			`ضربات.csv: events of ${days} days until 10 February 2020`,
		);
		expect(plain(legendText(label, ar))).toContain(`ضربات.csv: أحداث ${days} يومًا حتى`);
		const each = (count: number | null) =>
			plain(legendText({ id: "eventsOfEach", name: "a", days: count }, en));
		expect([each(1), each(7), each(null)]).toEqual([
			"a: events of the day shown",
			"a: events of 7 days until the day shown",
			"a: events until the day shown",
		]);
	});
});

/** Without the signs that keep a name apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
