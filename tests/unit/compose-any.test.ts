import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { light } from "../../src/scene/palette";
import type { Furniture } from "../../src/snapshot/furniture";
import { boxOf, columnsOf, composed, INSET, overlaps, wordsOf } from "./picture-fixture";

const WIDTHS = [360, 600, 1440];

describe("a picture with any texts", () => {
	const text = (longest: number) =>
		fc
			.array(fc.string({ unit: fc.constantFrom(..."abcWم"), minLength: 1, maxLength: longest }), {
				minLength: 1,
				maxLength: 14,
			})
			.map((words) => words.join(" "));
	const furniture = fc.record({
		title: text(30),
		date: text(12),
		legend: fc.array(
			fc.record({
				sign: fc.constant({ kind: "mark", mark: "held-1" } as const),
				text: text(20),
			}),
			{ maxLength: 14 },
		),
		footer: fc.array(text(60), { minLength: 1, maxLength: 5 }),
		direction: fc.constantFrom("ltr" as const, "rtl" as const),
		caption: fc.constantFrom("", "A caption that says why this day is shown, in some words more."),
		brief: fc.constant(null),
		scale: fc.boolean(),
		inset: fc.constantFrom(null, INSET),
		qr: fc.constantFrom(null, {
			link: "https://truceline.example/#date=2019-08-31",
			caption: "QR",
		}),
	});
	const any = fc.tuple(furniture, fc.constantFrom(...WIDTHS, 340, 900, 2400));
	const pictureOf = (part: Omit<Furniture, "palette" | "distance">, width: number) =>
		composed({ ...part, palette: light, distance: (km) => `${km} km` }, width);

	it("leaves as wide a margin on both sides, and writes nothing over another", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const picture = pictureOf(part, width);
				const boxes = picture.items.map((item) => boxOf(item, picture));
				const left = Math.min(...boxes.map((box) => box.left));
				const right = Math.max(...boxes.map((box) => box.right));
				const margin = part.direction === "ltr" ? left : width - right;
				expect(margin).toBeGreaterThanOrEqual(12);
				expect(left).toBeGreaterThanOrEqual(margin - 0.01);
				expect(right).toBeLessThanOrEqual(width - margin + 0.01);
				expect(Math.max(...boxes.map((box) => box.bottom))).toBeLessThanOrEqual(picture.height);
				const solid = boxes.filter((_, index) => picture.items[index]?.kind !== "line");
				expect(overlaps(solid)).toEqual([]);
			}),
		);
	});

	it("has columns that begin at one height, each text clear of the next column's signs", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const columns = columnsOf(pictureOf(part, width));
				expect(new Set(columns.map(({ top }) => top)).size).toBeLessThanOrEqual(1);
				for (const [index, { from, to }] of columns.entries()) {
					const next = columns[index + 1];
					if (next) expect(next.from - to).toBeGreaterThanOrEqual(20);
					expect(to - from).toBeGreaterThan(0);
				}
			}),
		);
	});

	it("says everything, in the order in which it was given", () => {
		fc.assert(
			fc.property(any, ([part, width]) => {
				const texts = [...part.legend.map((line) => line.text), ...part.footer];
				const all = wordsOf(pictureOf(part, width));
				let at = 0;
				for (const wanted of texts.map((line) => line.replace(/\s/g, ""))) {
					at = all.indexOf(wanted, at);
					expect(at).toBeGreaterThanOrEqual(0);
					at += wanted.length;
				}
			}),
		);
	});
});
