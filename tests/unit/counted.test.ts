/** A figure about people with its counter and its days. */
import { describe, expect, it } from "vitest";
import { countedLine } from "../../src/app/counted";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import type { Language } from "../../src/model/types";
import { civiliansOn } from "../../src/world/reports";
import { idlib } from "./idlib";
import { expectSentence } from "./sentence";

const lineOf = (id: string) => {
	const text = idlib.claims.get(id)?.text ?? expect.fail();
	return countedLine(text, wordsIn("en"));
};

describe("how a figure came to be", () => {
	it("says what was counted, of whom, over which days and by whom", () => {
		expect(lineOf("X071")).toBe(
			"Counted: deaths (civilians); 29 April\u2009–\u200929 August 2019; by OHCHR.",
		);
	});
	it("says what the document leaves open", () => {
		expect(lineOf("X080")).toContain("who counted is not said");
		const text = { figures: [], counted: { ...UNSAID, unit: { en: "deaths" } } };
		expect(countedLine(text, wordsIn("en"))).toBe(
			"Counted: deaths (of whom is not said); the days are not said; who counted is not said.",
		);
	});
	it("is not there for a claim that counts nothing", () => {
		expect(countedLine({ counted: undefined, figures: undefined }, wordsIn("en"))).toBeNull();
	});
	it.each(INTERFACE_LANGUAGES)("is whole for every lead of a day (%s)", (language) => {
		const words = wordsIn(language);
		const leads = new Set<string>();
		for (let day = idlib.span.first; day <= idlib.span.last; day++) {
			const [lead] = civiliansOn(idlib, day, 1);
			if (!lead || leads.has(lead.id)) continue;
			leads.add(lead.id);
			const text = lead.text ?? expect.fail(lead.id);
			if (isOfTheDataset(language)) expect(text.summary[language], lead.id).toBeDefined();
			expectSentence(countedLine(text, words) ?? expect.fail(lead.id), lead.id);
		}
		expect(leads.size).toBeGreaterThan(20);
	});
});

/** Whether the dataset itself is written in a language: in others its long texts are read in English, its names aside. */
const isOfTheDataset = (language: Language) =>
	idlib.manifest.method.every((text) => text[language] !== undefined);

const UNSAID = { who: null, when: null, by: null, where: null } as const;
