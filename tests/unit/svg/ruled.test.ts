/** Hatches as lines: no pattern is left, and the lines are those of the pattern. */
import { describe, expect, it } from "vitest";
import {
	BUFFER_HATCH,
	HATCHES,
	type Hatch,
	PARTY_HATCHES,
	PASSED_HATCHES,
} from "../../../src/scene/land";
import { print } from "../../../src/scene/palette";
import { hatchesOf } from "../../../src/style/images";
import { ruled } from "../../../src/svg/ruled";
import { el, type SvgElement } from "../../../src/svg/tree";
import { elementsOf } from "./fake-page";

const AREA = "M10 10l40 0 0 24 -40 0Z";

/** An area under a hatch, in tiles that begin at 0 0. */
function drawing({ d, width, size }: Hatch, transform = "translate(0 0) scale(1)"): SvgElement {
	const tile = el("path", { d, fill: "none", stroke: "#123456", "stroke-width": width });
	const box = { id: "a-hatch", width: size, height: size, patternTransform: transform };
	return el("svg", {}, [
		el("defs", {}, [el("pattern", box, [tile])]),
		el("path", { d: AREA, fill: "url(#a-hatch)", "fill-rule": "evenodd", "fill-opacity": 0.5 }),
		el("path", { d: AREA, fill: "#FFFFFF" }),
	]);
}

/** The lines over the area, each as its two ends. */
function linesOf(hatch: Hatch, transform?: string): readonly (readonly number[])[] {
	const [lines] = elementsOf(ruled(drawing(hatch, transform), "a-")).filter(
		({ attrs }) => attrs["clip-path"] !== undefined,
	);
	const d = String(lines?.attrs["d"] ?? "");
	return d
		.split("M")
		.slice(1)
		.map((line) => line.split(/[L ]/).map(Number));
}

describe("a hatch as lines", () => {
	it("is cut off by its area, in the pattern's ink and opacity", () => {
		const all = elementsOf(ruled(drawing(HATCHES.uncertain), "a-"));
		expect(all.filter(({ tag }) => tag === "pattern")).toEqual([]);
		const [lines] = all.filter(({ attrs }) => attrs["clip-path"] !== undefined);
		expect(lines?.attrs).toMatchObject({
			fill: "none",
			stroke: "#123456",
			"stroke-width": 1.4,
			"stroke-opacity": 0.5,
			"clip-path": "url(#a-cut-0)",
		});
		const [cut] = all.filter(({ attrs }) => attrs["id"] === "a-cut-0");
		expect(elementsOf(cut as SvgElement)[1]?.attrs).toEqual({ d: AREA, "clip-rule": "evenodd" });
		expect(all.some(({ attrs }) => attrs["fill"] === "#FFFFFF" && attrs["d"] === AREA)).toBe(true);
	});

	it("runs on through all tiles, each line once", () => {
		const upright = linesOf(PASSED_HATCHES[1]);
		expect(upright.map(([x]) => x)).toEqual([12, 20, 28, 36, 44, 52]);
		for (const [x1, , x2] of upright) expect(x1).toBe(x2);
		const level = linesOf(PASSED_HATCHES[2]);
		expect(level.map(([, y]) => y)).toEqual([12, 20, 28, 36]);
		for (const line of linesOf(HATCHES.uncertain)) {
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line;
			expect(y2 - y1).toBe(x2 - x1);
			expect((((y1 - x1) % 8) + 8) % 8).toBe(0);
		}
	});

	it("rises where the pattern rises, at its distance", () => {
		for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of linesOf(BUFFER_HATCH)) {
			expect(y2 - y1).toBe(x1 - x2);
			expect((x1 + y1) % 6).toBe(0);
		}
	});

	it("has what ends within a tile once for each tile", () => {
		expect(linesOf(HATCHES.unknown)).toHaveLength(6 * 4 * 2);
	});

	it("lies where the pattern lay, as large as it was", () => {
		const moved = linesOf(PASSED_HATCHES[1], "translate(-3 -5) scale(1.5)");
		expect(moved.map(([x]) => x)).toEqual([15, 27, 39, 51]);
	});

	it.each(hatchesOf(print).map(({ id, hatch }): [string, Hatch] => [id, hatch]))(
		"covers an area with %s",
		(_, hatch) => {
			const lines = linesOf(hatch);
			expect(lines.length).toBeGreaterThan(3);
			for (const line of lines) expect(line.every(Number.isFinite)).toBe(true);
		},
	);

	it("knows the hatches of parties on paper", () => {
		const ids = hatchesOf(print).map(({ id }) => id);
		const hatched = Object.values(PARTY_HATCHES).filter((hatch) => hatch !== null);
		expect(ids.filter((id) => id.startsWith("hatch-party-"))).toHaveLength(hatched.length);
	});
});
