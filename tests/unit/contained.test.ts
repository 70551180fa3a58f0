/** A text with signs of direction turns round nothing beside it: an independent reading of UAX #9 is asked. */
import bidiFactory from "bidi-js";
import fc from "fast-check";
import { safeParse } from "valibot";
import { expect, test } from "vitest";
import { contained, containedAddress } from "../../src/model/contained";
import { text } from "../../src/model/schema-parts";
import { DIRECTIONS, payloads } from "../payloads";

const bidi = bidiFactory();
const PLAIN = "\u2068x\u2069";

/** The words around a text, as they are seen from left to right. */
function around(text: string, direction: "ltr" | "rtl"): string {
	const [before, behind] =
		direction === "ltr" ? ["one 1 (", ") two 2!"] : ["أحد 1 (", ") اثنان 2!"];
	const line = before + text + behind;
	const levels = bidi.getEmbeddingLevels(line, direction);
	return bidi
		.getReorderedIndices(line, levels)
		.filter((at) => at < before.length || at >= before.length + text.length)
		.map((at) => line[at])
		.join("");
}

const signs = payloads(4000)
	.map(({ text }) => text)
	.filter((text) => DIRECTIONS.test(text) && !/[\n\r\u2029\u0085]/.test(text));

test.each(["ltr", "rtl"] as const)(
	"what stands beside a payload keeps its order (%s)",
	(direction) => {
		expect(signs.length).toBeGreaterThan(300);
		// The payloads would do harm without.
		expect(
			signs.filter((text) => around(text, direction) !== around(PLAIN, direction)),
		).not.toEqual([]);
		for (const text of signs) {
			expect(around(contained(text), direction), JSON.stringify(text)).toBe(
				around(PLAIN, direction),
			);
		}
	},
);

test("so it is with any row of such signs and letters", () => {
	const texts = fc
		.string({
			unit: fc.constantFrom(..."aب1 (\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"),
		})
		.filter((text) => DIRECTIONS.test(contained(text)));
	fc.assert(
		fc.property(texts, fc.constantFrom("ltr" as const, "rtl" as const), (text, direction) => {
			fc.pre(/[\u202A\u202B\u202D\u202E]/.test(text));
			expect(around(contained(text), direction)).toBe(around(PLAIN, direction));
		}),
	);
});

test("nothing is lost but what closes too much, nothing is added but ends, and twice is once", () => {
	for (const { text } of payloads(4000)) {
		const once = contained(text);
		expect(once.replace(/[\u202A-\u202E\u2066-\u2069]/g, "")).toBe(
			text.replace(/[\u202A-\u202E\u2066-\u2069]/g, ""),
		);
		if (!DIRECTIONS.test(text)) expect(once).toBe(text);
		expect(contained(once)).toBe(once);
	}
	expect(contained("\u202Eab\u202C")).toBe("\u2068\u202Eab\u202C\u2069");
	expect(contained("\u2067ab\u2069")).toBe("\u2067ab\u2069");
	expect(contained("\u2066\u202Ea\u2069b")).toBe("\u2068\u2066\u202Ea\u2069b\u2069");
	expect(contained("a\u2069\u202Cb")).toBe("ab");
	expect(contained("\u2066\u202Ea")).toBe("\u2066\u202Ea\u202C\u2069");
});

test("an address with such signs is the same address without them", () => {
	const address = "https://example.org/\u202Egpj.a\u2069?b=\u2066";
	expect(containedAddress(address)).toBe("https://example.org/%E2%80%AEgpj.a%E2%81%A9?b=%E2%81%A6");
	expect(new URL(containedAddress(address)).href).toBe(new URL(address).href);
});

test("a text of nothing but such signs is empty, and told as such", () => {
	expect(safeParse(text, "\u2069\u202C").issues?.[0].message).toBe("is empty");
	expect(safeParse(text, "a\u2069").output).toBe("a");
});
