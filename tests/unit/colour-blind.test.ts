/**
 * What stands side by side on the map is told apart by those who see no difference between red and green, or blue and
 * yellow: by colour, or else by shape, fill, pattern or dash, which are looked up in what draws them.
 *
 * Sights are simulated with the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291-1298,
 * at severity 1. Distances are those of OKLab, in which 0.02 is just seen where two areas touch.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { landOf, PASSED_HATCHES } from "../../src/scene/land";
import type { SwatchSign } from "../../src/scene/layer";
import { MARKS, markOf, POST_MARKS, SLOTS, TOWN_MARKS } from "../../src/scene/marks";
import * as palettes from "../../src/scene/palette";
import { PARTY_DASHES } from "../../src/scene/party-lines";
import type { MarkId } from "../../src/scene/scene";
import { swatchOf } from "../../src/scene/swatch";
import { apart, contrast, SIGHTS } from "./colours";

type Palette = palettes.Palette;

/** Of signs and lines: small things need more than areas that touch. */
const APART = 0.09;
/** Of areas that touch. */
const JUST_SEEN = 0.02;

/** All that are exported, one that is added later among them. */
const PALETTES = Object.values(palettes).filter(
	(each): each is Palette => typeof each === "object" && "parties" in each,
);

const pairsOf = <T>(all: readonly T[]) =>
	all.flatMap((a, index) => all.slice(index + 1).map((b): readonly [T, T] => [a, b]));

/** How a sign looks to who sees no colours: its outlines with what is open, filled, and broken. */
function formOf(mark: MarkId, palette: Palette): string {
	const weight = (colour: string) =>
		colour === "none" ? "none" : contrast(colour, palette.halo) < 2 ? "pale" : "dark";
	return JSON.stringify(
		markOf(mark, palette).map(({ d, fill, stroke, dash }) => [
			d,
			weight(fill),
			weight(stroke),
			dash ?? [],
		]),
	);
}

/** The ink of a sign: its last colour that is none of its halo. */
function inkOf(mark: MarkId, palette: Palette): string {
	const colours = markOf(mark, palette).flatMap(({ fill, stroke }) => [fill, stroke]);
	return colours.findLast((colour) => colour !== "none" && colour !== palette.halo) ?? "";
}

describe("the simulation", () => {
	const [normal, protanopic, deuteranopic, tritanopic] = SIGHTS;

	it("leaves greys as they are, for whatever sight", () => {
		for (const sight of SIGHTS) {
			for (const row of sight.seen) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5);
		}
	});

	it("brings near what each sight mixes up", () => {
		const [red, green] = ["#B3443A", "#6E7A2E"];
		for (const sight of [protanopic, deuteranopic]) {
			expect(apart(red, green, sight)).toBeLessThan(0.7 * apart(red, green, normal));
		}
		expect(apart("#2E7A78", "#2E6CA0", tritanopic)).toBeLessThan(
			0.7 * apart("#2E7A78", "#2E6CA0", normal),
		);
	});
});

describe.each(PALETTES)("in the $name palette", (palette) => {
	describe.each(SIGHTS)("with $name sight", (sight) => {
		const isApart = (a: string, b: string, least: number) => apart(a, b, sight) >= least;

		it("any two signs differ in colour or in form", () => {
			for (const [a, b] of pairsOf(MARKS)) {
				const differ =
					isApart(inkOf(a, palette), inkOf(b, palette), APART) ||
					formOf(a, palette) !== formOf(b, palette);
				expect(differ, `${a} and ${b}`).toBe(true);
			}
		});

		it("any two kinds of land differ in colour, in pattern, or in the sign that stands on them", () => {
			for (const [a, b] of pairsOf(TOWN_MARKS)) {
				const [one, other] = [landOf(a, palette), landOf(b, palette)];
				const differ =
					isApart(one.fill, other.fill, 2 * JUST_SEEN) ||
					one.hatch?.d !== other.hatch?.d ||
					formOf(a, palette) !== formOf(b, palette);
				expect(differ, `${a} and ${b}`).toBe(true);
			}
		});

		it("land that the first two parties hold differs in colour alone where it touches", () => {
			const [one, other] = [landOf("held-1", palette), landOf("held-2", palette)];
			expect(isApart(one.fill, other.fill, JUST_SEEN) || one.hatch?.d !== other.hatch?.d).toBe(
				true,
			);
		});

		it("signs stand out from the land that they stand on", () => {
			for (const mark of TOWN_MARKS) {
				const ink = inkOf(mark, palette);
				expect(isApart(ink, landOf(mark, palette).fill, 2 * APART), mark).toBe(true);
			}
			for (const mark of POST_MARKS) {
				for (const slot of SLOTS) {
					const { fill } = landOf(`held-${slot}`, palette);
					expect(isApart(inkOf(mark, palette), fill, 2 * APART), `${mark} ${slot}`).toBe(true);
				}
			}
		});

		it("any two lines of the legend differ in colour, in width or in how they are broken", () => {
			const lines = [
				"front",
				"front-unsure",
				"front-other",
				"contact-line",
				"border",
				"governorate",
				"river",
				"road",
			] as const satisfies readonly Extract<SwatchSign, { kind: "line" }>["line"][];
			for (const [a, b] of pairsOf(lines)) {
				const [one, other] = [a, b].map(
					(line) => swatchOf({ kind: "line", line }, palette).strokes,
				);
				const shape = (strokes: typeof one) =>
					JSON.stringify(strokes?.map(({ width, dash }) => [width, dash ?? []]));
				const differ =
					isApart(one?.at(-1)?.colour ?? "", other?.at(-1)?.colour ?? "", APART) ||
					shape(one) !== shape(other);
				expect(differ, `${a} and ${b}`).toBe(true);
			}
		});
	});

	it("a print in black tells every sign from every other", () => {
		const forms = MARKS.map((mark) => formOf(mark, palette));
		expect(new Set(forms).size).toBe(MARKS.length);
	});

	it("land that passed to a party bears a pattern of its own", () => {
		const patterns = Object.values(PASSED_HATCHES).map(({ d }) => d);
		expect(new Set(patterns).size).toBe(SLOTS.length + 1);
	});

	it("lines of parties in charts are broken each in its own way", () => {
		expect(new Set(SLOTS.map((slot) => PARTY_DASHES[slot])).size).toBe(SLOTS.length);
	});
});

describe.each(["light", "dark"] as const)("the page in its %s colours", (scheme) => {
	const css = readFileSync(new URL("../../src/ui/styles/tokens.css", import.meta.url), "utf8");
	const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
	const token = (name: string) => {
		const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme === "dark" ? dark : light);
		if (!found?.[1]) throw new Error(`no colour ${name}`);
		return found[1].toUpperCase();
	};

	it.each(["ink", "muted", "link", "complaint"])("has text in %s that can be read", (text) => {
		for (const ground of ["paper", "paper-2"]) {
			expect(contrast(token(text), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
		}
	});

	it("has text on its buttons that can be read, and bars, rings and lines that stand out", () => {
		expect(contrast(token("on-accent"), token("accent"))).toBeGreaterThanOrEqual(4.5);
		for (const graphic of ["bar", "ink", "link"]) {
			for (const ground of ["paper", "paper-2"]) {
				expect(contrast(token(graphic), token(ground)), graphic).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it("has lines of the chart and its signs that stand out from the page", () => {
		const palette = PALETTES.find(({ name }) => name === scheme);
		if (!palette) throw new Error(`no palette ${scheme}`);
		for (const slot of SLOTS) {
			const { ink } = palette.parties[slot];
			expect(contrast(ink, token("paper")), `party ${slot}`).toBeGreaterThanOrEqual(3);
		}
	});
});
