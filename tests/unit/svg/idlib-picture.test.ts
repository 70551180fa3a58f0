import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/app/i18n/languages";
import { USUAL_PARTS } from "../../../src/app/picture-wish";
import { createAppStore } from "../../../src/app/store";
import { defaultView } from "../../../src/app/view";
import type { Day } from "../../../src/model/day";
import { stateOf, staticOf } from "../../../src/scene/build";
import { dark, light, type Palette } from "../../../src/scene/palette";
import { projectionOf, sightOf } from "../../../src/scene/projection";
import type { Scene } from "../../../src/scene/scene";
import { composeWithin } from "../../../src/snapshot/fit";
import { furnitureOf } from "../../../src/snapshot/furniture";
import { drawPicture } from "../../../src/svg/picture";
import { type SvgElement, toFile } from "../../../src/svg/tree";
import { fontMeasure } from "../../../src/type/measure";
import { worldAt } from "../../../src/world/world";
import { day, idlib, viewOn } from "../idlib";
import { faces } from "../own-faces";
import { elementsOf, readXml } from "./fake-page";

const DAY = day("2019-08-31");
const measure = fontMeasure(faces);

function pictureIn(
	language: InterfaceLanguage,
	palette: Palette = light,
	compare: Day | null = null,
) {
	const compared = compare === null ? null : worldAt(idlib, compare);
	const scene: Scene = {
		static: staticOf(idlib, language),
		state: stateOf(viewOn(DAY, { compared })),
		palette,
		hidden: new Set(),
		comparing: compare !== null,
	};
	const view = { ...defaultView(idlib), day: DAY, compare };
	const state = createAppStore(idlib, [], view, language).getState();
	const furniture = furnitureOf(state, { title: "", caption: "", parts: USUAL_PARTS }, palette);
	const { manifest } = idlib;
	const size = { width: 1440, height: 1800 };
	const found = composeWithin(
		furniture,
		size,
		(room) => sightOf(manifest.view, manifest.bounds, room, 12),
		measure,
	);
	if (!found) throw new Error("no room");
	const drawing = drawPicture({
		scene,
		...found,
		measure,
		title: furniture.title,
		description: furniture.date,
		language,
	});
	const { composition, camera } = found;
	const project = projectionOf(camera, composition.map);
	const { width, height } = composition.map;
	/** Whether a town, by the id of its feature, lies on the map, or so near that its sign reaches into it. */
	const isNearMap = (id: number) => {
		const town = scene.static.layers.towns?.features.find((feature) => feature.id === id);
		if (town?.geometry.type !== "Point") throw new Error("no town");
		const [lng = 0, lat = 0] = town.geometry.coordinates;
		const [x, y] = project(lng, lat);
		return x > -REACH && x < width + REACH && y > -REACH && y < height + REACH;
	};
	return { scene, drawing, furniture, composition, isNearMap, file: toFile(drawing) };
}

/** Half of a sign, in pixels. */
const REACH = 12;

const textIn = (element: SvgElement): string =>
	element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");

const CASES = INTERFACE_LANGUAGES.flatMap((language) =>
	[light, dark].map((palette) => ({ language, name: palette.name, palette })),
);

describe.each(CASES)(
	"the picture of 31 August 2019 ($language, $name)",
	({ language, palette }) => {
		const { scene, drawing, furniture, composition, isNearMap, file } = pictureIn(
			language,
			palette,
		);

		it("is well-formed, and reads as what was drawn", () => {
			const read = readXml(file);
			expect(read.attrs["viewBox"]).toBe("0 0 1440 1800");
			expect(elementsOf(read).map(({ tag }) => tag)).toEqual(
				elementsOf(drawing).map(({ tag }) => tag),
			);
		});

		it("is drawn alike on a page that is read from the right", () => {
			expect(drawing.attrs["direction"]).toBe("ltr");
		});

		it("runs nothing, fetches nothing, and has no value that is none", () => {
			expect(file).not.toMatch(/<script|<foreignObject|<style|<image| style=| on\w+=|@import/i);
			for (const [, target] of file.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
			for (const [, target] of file.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^#/);
			expect(file).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
		});

		it("refers only to what is in it, each id once", () => {
			const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [, id] of file.matchAll(/(?:href="#|url\(#)([^)"]+)/g)) expect(ids).toContain(id);
		});

		it("has a sign for each town that is on the map and seen, the sign of its status", () => {
			const groups = elementsOf(drawing).filter(({ attrs }) =>
				/^layer-towns-(held|inferred|fighting|uncertain|unknown)/.test(String(attrs["id"])),
			);
			const drawn = groups.flatMap(elementsOf).filter(({ tag }) => tag === "use");
			const on = [...(scene.state.towns ?? [])].filter(([id, look]) => look.on && isNearMap(id));
			const marks = (list: readonly unknown[]) => list.map(String).toSorted();
			expect(on.length).toBeGreaterThan(250);
			expect(marks(drawn.map(({ attrs }) => attrs["href"]))).toEqual(
				marks(on.map(([, { mark }]) => `#${mark}`)),
			);
		});

		it("says all that the furniture says: title, day, legend, credits and the lines of honesty", () => {
			const texts = elementsOf(drawing).filter(({ tag }) => tag === "text");
			const plain = (text: string) => text.replace(/[\s\u2066-\u2069]/g, "");
			const said = plain(texts.map(textIn).join(""));
			const { title, date, legend, footer } = furniture;
			for (const words of [title, date, ...legend.map(({ text }) => text), ...footer]) {
				expect(said).toContain(plain(words));
			}
			expect(elementsOf(drawing).find(({ tag }) => tag === "title")?.children).toEqual([title]);
		});

		it("keeps the size asked for, with the map within", () => {
			expect(composition).toMatchObject({ width: 1440, height: 1800 });
			const { x, width, height } = composition.map;
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(1440);
			expect(height).toBeGreaterThan(400);
		});

		it("is small enough to be sent by mail", () => {
			expect(file.length).toBeLessThan(250_000);
		});
	},
);

describe("the picture of two days", () => {
	it("marks what passed, and has the other day's front", () => {
		const ids = elementsOf(pictureIn("en", light, day("2020-02-20")).drawing).map(
			({ attrs }) => attrs["id"],
		);
		expect(ids).toEqual(
			expect.arrayContaining(["layer-cells-passed-2", "layer-towns-passed", "layer-front-other"]),
		);
		expect(ids).toContain("hatch-passed-2");
	});
});
