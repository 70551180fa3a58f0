/** The fonts of pages, maps and files have the letters of every language, and each knows its own. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fontFiles } from "../../src/cli/fonts";
import { ARABIC, CYRILLIC, LATIN, LATIN_EXT } from "../../src/fonts/ranges";
import { facesFrom, runsOf } from "../../src/type/faces";

const css = readFileSync(new URL("../../src/fonts/fonts.css", import.meta.url), "utf8");

/** Pangrams, and what the languages write beside their letters. */
const TEXTS = {
	en: "Sphinx of black quartz, judge my vow: 1234567890 “ ” – — … № ",
	ar: "أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ، ؛ ؟ « »",
	tr: "Pijamalı hasta yağız şoföre çabucak güvendi. İĞÜŞÖÇ ığüşöç",
	ru: "Съешь же ещё этих мягких французских булок, да выпей чаю. «Ёж» — № 5",
};

describe.each([400, 600] as const)("in weight %s", (weight) => {
	const faces = facesFrom(fontFiles())[weight];

	test.each(Object.entries(TEXTS))("every letter of %s has a font", (_, text) => {
		const lacking = runsOf(faces, text).filter(({ face }) => face === null);
		expect(lacking).toEqual([]);
	});
});

test.each(
	Object.entries({ arabic: ARABIC, cyrillic: CYRILLIC, latin: LATIN, "latin-ext": LATIN_EXT }),
)("the style sheet gives %s the range that maps and files give it", (script, range) => {
	for (const weight of [400, 600]) {
		const face = css
			.split("@font-face")
			.find((block) => block.includes(`"./${script}-${weight}.woff2"`));
		const written = /unicode-range:([^;]*);/.exec(face ?? "")?.[1] ?? "";
		expect(written.split(",").map((part) => part.trim())).toEqual(range);
	}
});
