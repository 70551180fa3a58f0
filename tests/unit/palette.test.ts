import { describe, expect, it } from "vitest";
import { landOf, PARTY_HATCHES } from "../../src/scene/land";
import { markOf, SLOTS } from "../../src/scene/marks";
import { dark, light, type Palette, print } from "../../src/scene/palette";
import { contrast, linear, luminance } from "./colours";

const PALETTES: readonly Palette[] = [light, dark, print];

it("the measure of contrast is the one of WCAG", () => {
	expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
	expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
	expect(contrast("#123456", "#123456")).toBe(1);
});

describe.each(PALETTES)("the $name palette", (palette) => {
	it("is written as six hexadecimal digits", () => {
		const { name: _, parties, ...colours } = palette;
		const all = [...Object.values(colours), ...Object.values(parties).flatMap(Object.values)];
		for (const colour of all) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
	});

	it.each(["ink", "muted", "post", "waterText"] as const)(
		"has text in %s that can be read on land, in the zone and on its halo",
		(text) => {
			for (const ground of ["land", "zone", "halo"] as const) {
				expect(contrast(palette[text], palette[ground]), ground).toBeGreaterThanOrEqual(4.5);
			}
		},
	);

	it("has names of seas and of other countries that can be read where they stand", () => {
		expect(contrast(palette.waterText, palette.sea)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.muted, palette.foreign)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.muted, palette.road)).toBeGreaterThanOrEqual(4.5);
	});

	it("has signs that stand out from the ground and from their halo", () => {
		const signs = [
			palette.post,
			palette.unknown,
			palette.ink,
			...SLOTS.map((slot) => palette.parties[slot].ink),
		];
		for (const sign of signs) {
			for (const ground of [palette.land, palette.zone, palette.halo]) {
				expect(contrast(sign, ground), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it("tells its parties apart by colour too, and each colour from the wash of its own", () => {
		const inks = SLOTS.map((slot) => palette.parties[slot].ink);
		const washes = SLOTS.map((slot) => palette.parties[slot].wash);
		expect(new Set(inks).size).toBe(SLOTS.length);
		expect(new Set(washes).size).toBe(SLOTS.length);
		for (const slot of SLOTS) {
			const { ink, wash } = palette.parties[slot];
			expect(contrast(ink, wash), `party ${slot}`).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(["held", "inferred"] as const)(
		"gives parties 1 and 2 %s signs of two shapes",
		(basis) => {
			const shapes = ([1, 2] as const).map((slot) =>
				markOf(`${basis}-${slot}`, palette).map(({ d }) => d),
			);
			expect(shapes[0]).toHaveLength(shapes[1]?.length ?? 0);
			for (const d of shapes[0] ?? []) expect(shapes[1]).not.toContain(d);
		},
	);
});

describe("the palette for paper", () => {
	const brightness = (colour: string) => luminance(linear(colour));

	it("has a white ground, and little ink on what is not evidence", () => {
		expect([print.zone, print.halo, print.road]).toEqual(["#FFFFFF", "#FFFFFF", "#FFFFFF"]);
		for (const ground of ["sea", "land", "foreign"] as const) {
			expect(brightness(print[ground]), ground).toBeGreaterThan(0.85);
			expect(brightness(print[ground])).toBeGreaterThan(brightness(light[ground]));
		}
	});

	it("tells the lands of parties apart without colour: by lines, and inferred ones are lighter", () => {
		const lines = SLOTS.map((slot) => PARTY_HATCHES[slot]?.d ?? "none");
		expect(new Set(lines).size).toBe(SLOTS.length);
		for (const slot of SLOTS) {
			const [held, inferred] = [landOf(`held-${slot}`, print), landOf(`inferred-${slot}`, print)];
			expect(held.hatch?.d).toBe(PARTY_HATCHES[slot]?.d);
			expect(inferred.hatch?.d).toBe(held.hatch?.d);
			expect(brightness(inferred.fill)).toBeGreaterThan(brightness(held.fill) + 0.03);
			if (!held.hatch || !inferred.hatch) continue;
			expect(contrast(held.hatch.colour, held.fill)).toBeGreaterThan(1.5);
			expect(brightness(inferred.hatch.colour)).toBeGreaterThan(brightness(held.hatch.colour));
		}
	});

	it("leaves names on every land and line readable", () => {
		for (const slot of SLOTS) {
			const { fill } = landOf(`held-${slot}`, print);
			expect(contrast(print.ink, fill)).toBeGreaterThanOrEqual(7);
			expect(contrast(print.muted, fill)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it("alone has them: on screens lands of parties bear no lines", () => {
		for (const palette of [light, dark]) {
			for (const slot of SLOTS) expect(landOf(`held-${slot}`, palette).hatch).toBeNull();
		}
	});
});
