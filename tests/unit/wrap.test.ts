import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextStyle } from "../../src/snapshot/composition";
import { wrap } from "../../src/snapshot/wrap";
import { measure } from "./picture-fixture";

describe("wrapping", () => {
	const style: TextStyle = { size: 10, weight: 400 };
	const lines = (text: string, room: number) => wrap(text, style, room, measure);

	it("breaks a word that is wider than the room, and loses nothing of it", () => {
		const address = `https://truceline.example/idlib/#${"map=8.5/35.6/36.5&".repeat(5)}`;
		const broken = lines(`See ${address} there`, 100);
		expect(broken.join("").replace(/\s/g, "")).toBe(`See${address}there`);
		expect(broken.length).toBeGreaterThan(5);
		for (const line of broken) expect(measure(line, style)).toBeLessThanOrEqual(100);
	});

	it("never cuts a letter in half", () => {
		for (const letter of ["🕊", "e\u0301", "م\u064E", "👩\u200D🌾"]) {
			const broken = lines(letter.repeat(60), 59);
			expect(broken.join("")).toBe(letter.repeat(60));
			for (const line of broken) {
				expect(line).toBe(letter.repeat(line.length / letter.length));
			}
		}
	});

	it("keeps any text in the room, word by word in order", () => {
		const texts = fc
			.array(fc.string({ maxLength: 30 }), { maxLength: 12 })
			.map((all) => all.join(" "));
		fc.assert(
			fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, room) => {
				const broken = lines(text, room);
				for (const line of broken) expect(measure(line, style)).toBeLessThanOrEqual(room);
				expect(broken.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			}),
		);
	});

	it("puts what fits on one line, and nothing on none", () => {
		expect(lines("a b c", 400)).toEqual(["a b c"]);
		expect(lines("", 400)).toEqual([]);
		expect(lines("  a  ", 400)).toEqual(["a"]);
	});

	describe("a part in another direction", () => {
		const room = 50;
		const broken = lines("نص \u2066one two three\u2069 نص \u2067أربعة خمسة\u2069 نص", room);

		it("is kept apart on each line that it reaches over", () => {
			expect(broken.length).toBeGreaterThan(2);
			for (const line of broken) {
				const depth = [...line].reduce((open, sign) => {
					if (/[\u2066-\u2068]/.test(sign)) return open + 1;
					if (sign !== "\u2069") return open;
					expect(open, line).toBeGreaterThan(0);
					return open - 1;
				}, 0);
				expect(depth, line).toBe(0);
				for (const [latin] of line.matchAll(/[a-z].*[a-z]/g)) {
					expect(line).toMatch(new RegExp(`\u2066[^\u2069]*${latin}`));
				}
			}
		});

		it("takes no room for that, and loses nothing", () => {
			for (const line of broken) expect(measure(line, style)).toBeLessThanOrEqual(room);
			const seen = broken.join(" ").replace(/[\u2066-\u2069]/g, "");
			expect(seen.split(/\s+/).join(" ")).toBe("نص one two three نص أربعة خمسة نص");
		});
	});
});
