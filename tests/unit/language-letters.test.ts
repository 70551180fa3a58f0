/** The map's own fonts have the letters of each language: on the page, on the map and in files alike. */
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { runsOf } from "../../src/type/faces";
import { entriesOf, everyWordIn } from "./every-word";
import { faces } from "./own-faces";

describe("the fonts", () => {
	it.each(INTERFACE_LANGUAGES)("have every letter of %s, in both weights", (language) => {
		const texts = entriesOf(everyWordIn(language)).filter(([, text]) => typeof text === "string");
		for (const weight of [400, 600] as const) {
			for (const [path, text] of texts) {
				const letters = String(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
				const missing = runsOf(faces[weight], letters).filter(({ face }) => face === null);
				expect(missing, path).toEqual([]);
			}
		}
	});
});
