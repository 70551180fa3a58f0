import { describe, expect, it } from "vitest";
import { EVENT_LOOKS } from "../../src/scene/events";
import type { LegendLine, LegendSign } from "../../src/scene/layer";
import { dark, light, type Palette } from "../../src/scene/palette";
import { swatchOf } from "../../src/scene/swatch";

type Sign = Exclude<LegendSign, { kind: "mark" }>;

const PALETTES: readonly Palette[] = [light, dark];
const LINES: readonly LegendLine[] = [
	"front",
	"front-unsure",
	"front-other",
	"contact-line",
	"road",
	"border",
	"governorate",
	"river",
];
const AREAS = ["zone", "rough-zone", "buffer"] as const;
const WAYS = [1, 2, 3, 4, 5, 6, "open"] as const;
const passed: readonly Sign[] = WAYS.map((way) => ({ kind: "passed", passed: way }));
const lines: readonly Sign[] = LINES.map((line) => ({ kind: "line", line }));
const files: readonly Sign[] = (["dots", "lines", "areas"] as const).flatMap((form) =>
	EVENT_LOOKS.map((look): Sign => ({ kind: "event", form, look })),
);
const areas: readonly Sign[] = AREAS.map((area) => ({ kind: "area", area }));

describe.each(PALETTES)("a swatch in the $name palette", (palette) => {
	it("is drawn for every line and area, none like another", () => {
		const drawings = [...lines, ...areas, ...passed, ...files].map((sign) =>
			JSON.stringify(swatchOf(sign, palette)),
		);
		expect(new Set(drawings).size).toBe(LINES.length + AREAS.length + WAYS.length + files.length);
	});

	it("of a line is a stroke on nothing, of an area a ground with an edge", () => {
		for (const sign of lines) {
			expect(swatchOf(sign, palette).fill).toBeNull();
			expect(swatchOf(sign, palette).strokes.length).toBeGreaterThan(0);
		}
		for (const sign of areas) {
			const { fill } = swatchOf(sign, palette);
			// The zone is told by its edge: its land is tinted.
			expect(fill).toBe(sign.kind === "area" && sign.area === "zone" ? null : palette.zone);
			expect(swatchOf(sign, palette).strokes.length).toBeGreaterThan(0);
		}
	});

	it("of land that is not mapped is its plain ground", () => {
		expect(swatchOf({ kind: "area", area: "land" }, palette)).toEqual({
			fill: palette.land,
			strokes: [],
		});
	});

	it("has the colours of the map", () => {
		const colourOf = (sign: Sign) => swatchOf(sign, palette).strokes[0]?.colour;
		expect(colourOf({ kind: "line", line: "contact-line" })).toBe(palette.contactLine);
		expect(colourOf({ kind: "line", line: "river" })).toBe(palette.water);
		expect(colourOf({ kind: "area", area: "buffer" })).toBe(palette.buffer);
	});
});

describe("without colour", () => {
	const strokesOf = (sign: Sign) => swatchOf(sign, light).strokes;
	const form = (sign: Sign) =>
		JSON.stringify(strokesOf(sign).map(({ d, width, dash }) => [d, width, dash]));

	it("the rough zone is told from the zone by its broken edge", () => {
		expect(strokesOf({ kind: "area", area: "zone" }).some(({ dash }) => dash)).toBe(false);
		expect(strokesOf({ kind: "area", area: "rough-zone" }).every(({ dash }) => dash?.length)).toBe(
			true,
		);
	});

	it("the three areas are told apart, the buffer by its hatch", () => {
		expect(new Set(areas.map(form)).size).toBe(AREAS.length);
		expect(strokesOf({ kind: "area", area: "buffer" }).length).toBe(2);
	});

	it("files are told by the shape of their dots, their hatch and their dash", () => {
		expect(new Set(files.map(form)).size).toBe(files.length);
		const others = [...lines, ...areas, ...passed].map(form);
		for (const file of files) expect(others).not.toContain(form(file));
	});

	it("each party's gain is told by the form of its hatch", () => {
		expect(new Set(passed.map(form)).size).toBe(WAYS.length);
	});

	it("the front is as heavy as any single line, on the band in which it may lie", () => {
		const widest = Math.max(
			...lines
				.filter((sign) => strokesOf(sign).length === 1)
				.flatMap((sign) => strokesOf(sign).map(({ width }) => width)),
		);
		const [band, front] = strokesOf({ kind: "line", line: "front" });
		expect(front?.width).toBe(widest);
		expect(band?.width).toBeGreaterThan(2 * widest);
	});
});
