/** Sizes of pictures: on screens and on paper. */
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { faultOf, SIZE_NAMES, SIZES, sheetOf } from "../../src/app/picture-size";
import { USUAL_PARTS } from "../../src/app/picture-wish";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { light } from "../../src/scene/palette";
import { sightOf } from "../../src/scene/projection";
import type { Size } from "../../src/scene/room";
import { composeWithin } from "../../src/snapshot/fit";
import { furnitureOf } from "../../src/snapshot/furniture";
import { day, idlib } from "./idlib";
import { boxOf, furnitureIn, INSET, measure, overlaps, UNSEEN, wordsOf } from "./picture-fixture";

describe("a sheet", () => {
	it.each([
		["a4", 3508, 2480, "297mm"],
		["a4-upright", 2480, 3508, "210mm"],
		["a3", 4961, 3508, "420mm"],
		["wide", 1920, 1080, 1920],
		["square", 1200, 1200, 1200],
	] as const)("%s has %i by %i pixels", (name, width, height, outer) => {
		const sheet = sheetOf(SIZES[name]);
		expect(sheet.pixels).toEqual({ width, height });
		expect(sheet.dpi).toBe(SIZES[name].unit === "mm" ? 300 : 96);
		expect(sheet.outer.width).toBe(outer);
	});

	it("is laid out in its own shape, and its words grow with the short side", () => {
		for (const name of SIZE_NAMES) {
			const { layout, pixels } = sheetOf(SIZES[name]);
			expect(layout.width / layout.height).toBeCloseTo(pixels.width / pixels.height, 2);
		}
		const [small, large] = [sheetOf(SIZES.a4), sheetOf(SIZES.a3)];
		expect(large.enlarged / small.enlarged).toBeCloseTo(Math.SQRT2, 2);
	});

	it("has no words too small to read, however small it is", () => {
		expect(sheetOf({ unit: "px", width: 400, height: 300 }).enlarged).toBe(1);
		expect(sheetOf({ unit: "mm", width: 90, height: 90 }).enlarged).toBe(0.8);
	});
});

describe("a size", () => {
	it.each([
		["px", Number.NaN, 600, "not-a-number"],
		["px", 600, Number.POSITIVE_INFINITY, "not-a-number"],
		["px", 600, 299, "too-small"],
		["px", -600, 600, "too-small"],
		["px", 10_001, 600, "too-large"],
		["px", 10_000, 300, null],
		["mm", 79, 210, "too-small"],
		["mm", 1201, 210, "too-large"],
		["mm", 80, 1200, null],
	] as const)("in %s of %d by %d: %s", (unit, width, height, fault) => {
		expect(faultOf({ unit, width, height })).toBe(fault);
	});
});

const CASES = SIZE_NAMES.flatMap((name) =>
	INTERFACE_LANGUAGES.map((language) => ({ name, language })),
);

describe.each(CASES)(
	"a picture of size $name ($language) with every part",
	({ name, language }) => {
		const { manifest } = idlib;
		const { layout } = sheetOf(SIZES[name]);
		const furniture = {
			...furnitureIn(language, day("2019-08-31")),
			caption: "A caption that says in a sentence or two why this very day is shown. ".repeat(3),
			inset: INSET,
			qr: { link: `${manifest.homepage}#date=2020-02-12&compare=2019-08-31`, caption: "QR" },
		};
		const lookAt = (room: Size) => sightOf(manifest.view, manifest.bounds, room, 12);
		const found = composeWithin(furniture, layout, lookAt, measure);

		it("has room for a map of a third of its short side at least", () => {
			const { width, height } = found?.composition.map ?? { width: 0, height: 0 };
			expect(Math.min(width, height)).toBeGreaterThan(Math.min(layout.width, layout.height) / 3);
		});

		it("is of its size, with everything within, nothing over another, and every word", () => {
			if (!found) throw new Error("no room");
			const { composition } = found;
			expect(composition).toMatchObject(layout);
			const boxes = composition.items.map((item) => boxOf(item, composition));
			const { x, y, width, height } = composition.map;
			const map = { left: x, top: y, right: x + width, bottom: y + height };
			for (const { left, right, top, bottom } of [...boxes, map]) {
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(composition.width);
				expect(bottom).toBeLessThanOrEqual(composition.height);
			}
			const solid = boxes.filter((_, index) => composition.items[index]?.kind !== "line");
			expect(overlaps([...solid, map])).toEqual([]);
			const all = wordsOf(composition);
			for (const text of [
				furniture.title,
				furniture.date,
				furniture.caption,
				...furniture.legend.map((line) => line.text),
				...furniture.footer,
			]) {
				expect(all).toContain(text.replace(UNSEEN, ""));
			}
			expect(composition.items.filter(({ kind }) => kind === "drawing")).toHaveLength(2);
		});
	},
);

describe.each(INTERFACE_LANGUAGES)("where there is little room (%s)", (language) => {
	const { manifest } = idlib;
	const state = createAppStore(idlib, [], defaultView(idlib), language).getState();
	const lookAt = (room: Size) => sightOf(manifest.view, manifest.bounds, room, 12);
	const furniture = furnitureOf(state, { title: "", caption: "", parts: USUAL_PARTS }, light);
	const sourcesIn = (width: number, height: number) => {
		const found = composeWithin(furniture, { width, height }, lookAt, measure);
		return found && wordsOf(found.composition).includes("kodkey.com");
	};

	it("sources are counted instead of named, so that the map does not shrink to a stamp", () => {
		expect(sourcesIn(1600, 1200)).toBe(true);
		expect(sourcesIn(1200, 700)).toBe(false);
		expect(sourcesIn(400, 300)).toBe(null);
	});
});
