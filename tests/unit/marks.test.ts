import { describe, expect, it } from "vitest";
import {
	MARK_BOX,
	MARKS,
	markOf,
	POST_MARKS,
	REPORT_MARKS,
	SLOTS,
	TOWN_MARKS,
} from "../../src/scene/marks";
import { dark, light, type Palette, print } from "../../src/scene/palette";
import type { MarkId } from "../../src/scene/scene";

const PALETTES: readonly Palette[] = [light, dark, print];

/** The drawing without its colours: what a black and white print shows, ink as ink and halo as paper. */
function inBlackAndWhite(id: MarkId, palette: Palette): string {
	const paper = new Set([palette.halo, ...SLOTS.map((slot) => palette.parties[slot].wash)]);
	const tone = (colour: string) =>
		colour === "none" ? "none" : paper.has(colour) ? "paper" : "ink";
	return JSON.stringify(
		markOf(id, palette).map(({ d, fill, stroke, width, dash }) => [
			d,
			tone(fill),
			tone(stroke),
			width,
			dash,
		]),
	);
}

/** All numbers of a path made of M, L and V commands with absolute positions. */
function reach(d: string): number[] {
	return (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

describe("marks", () => {
	it("are drawn for every sign, towns before posts, reports last", () => {
		expect(new Set(MARKS).size).toBe(MARKS.length);
		expect(MARKS).toEqual([...TOWN_MARKS, ...POST_MARKS, ...REPORT_MARKS]);
		expect(MARKS).toHaveLength(2 * SLOTS.length + 3 + 4 + 2);
		for (const palette of PALETTES) {
			for (const id of MARKS) expect(markOf(id, palette).length).toBeGreaterThan(0);
		}
	});

	it.each(PALETTES)("never draw one outline twice at one width ($name)", (palette) => {
		for (const id of MARKS) {
			const paths = markOf(id, palette).map(({ d, width }) => `${width} ${d}`);
			expect(new Set(paths).size, id).toBe(paths.length);
		}
	});

	it.each(PALETTES)("differ from each other without colour ($name)", (palette) => {
		const drawings = MARKS.map((id) => inBlackAndWhite(id, palette));
		expect(new Set(drawings).size).toBe(MARKS.length);
	});

	it.each(PALETTES)("differ in shape by party, solid and open alike ($name)", (palette) => {
		for (const basis of ["held", "inferred"] as const) {
			const shapes = SLOTS.map((slot) => markOf(`${basis}-${slot}`, palette).at(-1)?.d);
			expect(new Set(shapes).size).toBe(SLOTS.length);
		}
	});

	it.each(PALETTES)("show what is inferred fainter: washed inside ($name)", (palette) => {
		for (const slot of SLOTS) {
			const { ink, wash } = palette.parties[slot];
			expect(markOf(`held-${slot}`, palette).at(-1)).toMatchObject({ fill: ink });
			expect(markOf(`inferred-${slot}`, palette).at(-1)).toMatchObject({
				fill: wash,
				stroke: ink,
			});
		}
	});

	it("stay inside their box", () => {
		for (const { d } of MARKS.flatMap((id) => markOf(id, light))) {
			for (const value of reach(d)) {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(MARK_BOX);
			}
		}
	});
});
