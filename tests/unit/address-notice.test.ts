/** What of an address was broken, said in a sentence. */
import { describe, expect, it } from "vitest";
import { type Words, wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { addressNotice } from "../../src/app/phrases";
import type { AddressProblem } from "../../src/app/url";
import { QUOTING_KINDS } from "./address-kinds";
import { idlib } from "./idlib";
import { expectSentence } from "./sentence";

const english = wordsIn("en");
const ALL_WORDS = INTERFACE_LANGUAGES.map(wordsIn);

describe("what is wrong with an address", () => {
	const notice = (problems: readonly AddressProblem[], words: Words) =>
		addressNotice(problems, idlib, words);

	it.each(ALL_WORDS)("is one sentence for each problem, which quotes it ($language)", (words) => {
		for (const kind of QUOTING_KINDS) {
			const [text, ...more] = notice([{ kind, text: "abc" }], words);
			expectSentence(String(text), kind);
			expect(text).toContain("abc");
			expect(more).toEqual([]);
		}
		expectSentence(String(notice([{ kind: "map" }], words)[0]), "map");
	});

	it.each(ALL_WORDS)("is one sentence for all, and one for the version ($language)", (words) => {
		const broken = QUOTING_KINDS.map((kind): AddressProblem => ({ kind, text: `<${kind}>` }));
		const texts = notice([{ kind: "version", text: "1999.9" }, { kind: "map" }, ...broken], words);
		expect(texts).toHaveLength(2);
		for (const kind of QUOTING_KINDS) expect(texts[0]).toContain(`<${kind}>`);
		expect(texts[0]).not.toContain("1999.9");
		expect(texts[1]).toContain("1999.9");
		expect(texts[1]).toContain(idlib.manifest.version);
	});

	it.each(ALL_WORDS)(
		"a day out of reach is told with the day shown instead ($language)",
		(words) => {
			const problems: readonly AddressProblem[] = [
				{ kind: "dayOutside", text: "2031-01-01" },
				{ kind: "compareOutside", text: "1999-12-31" },
			];
			const texts = notice(problems, words);
			expect(texts).toHaveLength(2);
			for (const text of texts) expectSentence(text, "outside");
			expect(texts[0]).toContain("2031-01-01");
			expect(texts[0]).toContain(words.f.day(idlib.span.last));
			expect(texts[1]).toContain("1999-12-31");
			expect(texts[1]).toContain(words.f.day(idlib.span.first));
		},
	);

	it("is nothing where nothing is", () => {
		expect(notice([], english)).toEqual([]);
	});
});
