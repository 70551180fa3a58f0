/** What tiles add to the style, and how a map takes and loses it. */
import {
	createExpression,
	featureFilter,
	type LayerSpecification,
	type StyleSpecification,
	validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, test, vi } from "vitest";
import { hitsAt } from "../../src/map/pick";
import { drawStyle } from "../../src/map/restyle";
import { FLAVORS } from "../../src/model/tiles-schema";
import type { Language } from "../../src/model/types";
import { dark, light, type Palette } from "../../src/scene/palette";
import type { Scene } from "../../src/scene/scene";
import { archiveInk, archiveLook, type SceneTiles, UNDER_GROUND } from "../../src/scene/tiles";
import { groundLayers } from "../../src/style/protomaps";
import { styleOf } from "../../src/style/style";
import { REGULAR, SEMIBOLD } from "../../src/style/text";
import { GROUND_SOURCE, tileSources } from "../../src/style/tiles";
import { NAMED } from "../tiles/samples";

const FONTS = {
	[REGULAR]: [{ url: "https://example.org/regular.woff2", "unicode-range": ["U+0-FF"] }],
	[SEMIBOLD]: [{ url: "https://example.org/semibold.woff2", "unicode-range": ["U+0-FF"] }],
};
const SET = {
	address: "pmtiles://https://example.org/a.pmtiles#{z}/{x}/{y}",
	minZoom: 0,
	maxZoom: 9,
	bounds: [35, 34, 39, 38],
} as const;
const [archive] = NAMED.archives;

const ground = (hasNames = true) => ({
	set: SET,
	instead: UNDER_GROUND,
	draw: groundLayers(undefined, hasNames),
});
const BOTH: SceneTiles = { ground: ground(), archives: [{ set: SET, archive, look: 1 }] };

const styleWith = (
	tiles: SceneTiles | null,
	{ palette = light, language = "en" }: { palette?: Palette; language?: Language } = {},
): StyleSpecification => ({
	...styleOf(palette, language, FONTS, { tiles, span: 29 }),
	state: { day: { default: 0 } },
});
const layer = (style: StyleSpecification, id: string): LayerSpecification => {
	const found = style.layers.find((each) => each.id === id);
	if (!found) throw new Error(`no layer ${id}`);
	return found;
};

describe("a style with tiles", () => {
	const cases = [light, dark].flatMap((palette) =>
		(["en", "ar"] as const).map((language) => ({ name: palette.name, palette, language })),
	);
	test.each(cases)("is valid ($name, $language)", ({ palette, language }) => {
		expect(validateStyleMin(styleWith(BOTH, { palette, language }))).toEqual([]);
		const named = { ...BOTH, ground: ground(false) };
		expect(validateStyleMin(styleWith(named, { palette, language }))).toEqual([]);
	});

	test("has what it had, and the tiles: land below the ground, names and events above all land", () => {
		const plain = styleWith(null).layers.map(({ id }) => id);
		const tiled = styleWith(BOTH).layers.map(({ id }) => id);
		expect(tiled.filter((id) => plain.includes(id))).toEqual(plain);
		const at = (id: string) => tiled.indexOf(id);
		expect(at("ground:earth")).toBeGreaterThan(at("land"));
		expect(at("ground:boundaries")).toBeLessThan(at("governorates"));
		expect(at("ground:roads_labels_major")).toBeGreaterThan(at("front"));
		expect(at("archive:made-up")).toBeGreaterThan(at("ground:roads_labels_major"));
		expect(at("archive:made-up:day")).toBe(at("archive:made-up") + 1);
		expect(at("archive:made-up:day")).toBeLessThan(at("settlements"));
	});

	test("asks for no pictures, no glyphs and no fonts but its own", () => {
		for (const each of styleWith({ ...BOTH, ground: ground(false) }).layers) {
			if (!each.id.startsWith("ground:")) continue;
			const said = JSON.stringify([each.layout ?? {}, each.paint ?? {}]);
			expect(said).not.toMatch(/icon-|pattern|Noto Sans (?!Semibold)/);
			if (each.type !== "symbol") continue;
			expect([[REGULAR], [SEMIBOLD]]).toContainEqual(each.layout?.["text-font"]);
		}
	});

	test("names the ground in the language, and no place that the dataset names itself", () => {
		const named = { ...BOTH, ground: ground(false) };
		const text = ({ layout }: LayerSpecification) =>
			(layout as Record<string, unknown> | undefined)?.["text-field"];
		const places = layer(styleWith(named, { language: "ar" }), "ground:places_locality");
		const { result, value } = createExpression(text(places), "layers[0].layout.text-field");
		if (result !== "success") throw new Error("no expression");
		const nameOf = (properties: Record<string, string>) =>
			value.evaluate({ zoom: 9 }, { type: "Point", properties });
		expect(nameOf({ name: "Testville", "name:ar": "بلدة" })).toBe("بلدة");
		expect(nameOf({ name: "Testville" })).toBe("Testville");
		const ids = styleWith(BOTH).layers.map(({ id }) => id);
		expect(ids.filter((id) => id.startsWith("ground:places_"))).toEqual([]);
		expect(ids).toContain("ground:roads_labels_major");
	});

	test("takes the look that the manifest names for each palette, else the one of its name", () => {
		const earth = (palette: Palette, flavor?: { light: "white"; dark: "black" }) =>
			JSON.stringify(
				groundLayers(flavor, true)(palette, "en").find(({ id }) => id === "ground:earth")?.paint,
			);
		const looks = [
			earth(light),
			earth(dark),
			earth(light, { light: "white", dark: "black" }),
			earth(dark, { light: "white", dark: "black" }),
		];
		expect(new Set(looks).size).toBe(4);
		for (const each of FLAVORS) {
			const drawn = groundLayers({ light: each, dark: each }, false)(light, "en");
			expect(drawn.length).toBeGreaterThan(40);
		}
	});

	test("lets a ground be seen through zone and land, and changes neither without one", () => {
		const fill = (tiles: SceneTiles | null, id: string) =>
			JSON.stringify(layer(styleWith(tiles), id).paint);
		const archives = { ground: null, archives: BOTH.archives };
		for (const id of ["zone", "cells"]) {
			expect(fill(BOTH, id)).not.toBe(fill(null, id));
			expect(fill(archives, id)).toBe(fill(null, id));
		}
	});
});

describe("events of an archive", () => {
	const { layers } = styleWith(BOTH);
	const passes = (id: string, day: number, properties: Record<string, unknown>) => {
		const found = layers.find((each) => each.id === id);
		const filter = found && "filter" in found ? found.filter : undefined;
		return featureFilter(filter, "filter", { day }).filter({ zoom: 9 }, {
			type: "Point",
			properties,
		} as never);
	};
	/** Whether it is drawn as one of the day, of the days before, or not at all. */
	const drawn = (day: number, properties: Record<string, unknown>) =>
		[
			passes("archive:made-up:day", day, properties) ? "day" : "",
			passes("archive:made-up", day, properties) ? "earlier" : "",
		].join("");

	test.each([
		{ fields: { begins: 100, ends: 102 }, days: "99: , 100: day, 102: day, 103: earlier" },
		{ fields: { begins: 100, ends: 102 }, days: "131: earlier, 132: " },
		{ fields: { begins: 100 }, days: "99: , 100: day, 101: earlier, 129: earlier, 130: " },
		{ fields: { begins: "100", ends: "102" }, days: "99: , 101: day, 103: earlier" },
		{ fields: { ends: 102 }, days: "50: day, 103: earlier, 132: " },
		{ fields: {}, days: "-5000: earlier, 18000: earlier" },
		{ fields: { begins: "soon" }, days: "100: " },
	])("$fields are drawn by the day: $days", ({ fields, days }) => {
		vi.spyOn(console, "warn").mockReturnValue();
		for (const each of days.split(", ")) {
			const [day = ""] = each.split(": ");
			expect(`${day}: ${drawn(Number(day), fields)}`).toBe(each);
		}
	});

	test("look unlike in each archive, and stand out from the land of both palettes", () => {
		const looks = [0, 1, 2].map((index) => {
			const style = styleWith({
				ground: null,
				archives: [{ set: SET, archive, look: archiveLook(index) }],
			});
			return JSON.stringify(layer(style, "archive:made-up:day").paint);
		});
		expect(new Set(looks).size).toBe(3);
		expect(archiveLook(3)).toBe(archiveLook(0));
		expect(archiveInk(light)).not.toBe(archiveInk(dark));
	});
});

describe("a map whose tiles come and go", () => {
	/** A map that knows only what is on it, and refuses what MapLibre refuses. */
	function fakeMap(start: StyleSpecification, sources: string[] = []) {
		const onMap = start.layers.map(({ id }) => id);
		const used = new Map(
			start.layers.map((each) => [each.id, "source" in each ? each.source : ""]),
		);
		const has = new Set([...Object.keys(start.sources), ...sources]);
		const map = {
			addSource: (id: string) => has.add(id),
			removeSource(id: string) {
				if (onMap.some((each) => used.get(each) === id)) throw new Error(`${id} is in use`);
				has.delete(id);
			},
			addLayer(added: LayerSpecification, before?: string) {
				const at = before === undefined ? onMap.length : onMap.indexOf(before);
				if (at === -1 || onMap.includes(added.id)) throw new Error(`no place for ${added.id}`);
				if ("source" in added && !has.has(added.source)) throw new Error("no source");
				used.set(added.id, "source" in added ? added.source : "");
				onMap.splice(at, 0, added.id);
			},
			removeLayer: (id: string) => onMap.splice(onMap.indexOf(id), 1),
			setPaintProperty: vi.fn(),
			setLayoutProperty: vi.fn(),
			setFilter: vi.fn(),
		};
		return { map: map as unknown as MapLibreMap, onMap, has, calls: map };
	}
	const parts = (tiles: SceneTiles | null) => ({
		layers: styleWith(tiles).layers,
		sources: tileSources(tiles),
	});
	const idsOf = (tiles: SceneTiles | null) => styleWith(tiles).layers.map(({ id }) => id);

	test("has their layers in their places, and afterwards none of them", () => {
		const { map, onMap, has } = fakeMap(styleWith(null));
		drawStyle(map, parts(null), parts(BOTH));
		expect(onMap).toEqual(idsOf(BOTH));
		expect(has.has(GROUND_SOURCE)).toBe(true);
		drawStyle(map, parts(BOTH), parts(null));
		expect(onMap).toEqual(idsOf(null));
		expect(has.has(GROUND_SOURCE)).toBe(false);
	});

	test("draws those of another file anew, in the same places", () => {
		const { map, onMap } = fakeMap(styleWith(BOTH));
		const other = { ...BOTH, ground: { ...ground(), set: { ...SET, maxZoom: 12 } } };
		drawStyle(map, parts(BOTH), parts(other));
		expect(onMap).toEqual(idsOf(BOTH));
	});

	test("changes nothing where nothing differs, and only what does", () => {
		const { map, calls } = fakeMap(styleWith(BOTH));
		drawStyle(map, parts(BOTH), parts({ ...BOTH }));
		expect(calls.setPaintProperty).not.toHaveBeenCalled();
		drawStyle(map, parts(BOTH), {
			layers: styleWith(BOTH, { language: "ar" }).layers,
			sources: tileSources(BOTH),
		});
		expect(calls.setLayoutProperty).toHaveBeenCalled();
		expect(calls.setPaintProperty).not.toHaveBeenCalled();
	});
});

describe("a click", () => {
	const scene = (tiles: SceneTiles | null): Scene => ({
		static: { language: "en", layers: {} },
		state: {},
		palette: light,
		hidden: new Set(),
		tiles,
	});
	/** A map on which a degree is a pixel. */
	const mapWith = (points: { at: [number, number]; properties: object }[]) =>
		({
			project: ([x, y]: [number, number]) => ({ x, y }),
			queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
				layers.includes("archive:made-up:day")
					? points.map(({ at, properties }) => ({
							layer: { id: "archive:made-up:day", type: "circle" },
							geometry: { type: "Point", coordinates: at },
							properties,
						}))
					: [],
		}) as unknown as MapLibreMap;

	test("finds points of archives with all their fields, the nearest first, each once, 20 at most", () => {
		const far = { at: [104, 100] as [number, number], properties: { type: "far" } };
		const near = { at: [101, 100] as [number, number], properties: { type: "near" } };
		const out = { at: [109, 100] as [number, number], properties: { type: "out" } };
		const hits = hitsAt(mapWith([far, near, near, out]), scene(BOTH), { x: 100, y: 100 });
		expect(hits.map(({ layer, find }) => [layer, find])).toEqual([
			["archive", { archive: "made-up", properties: { type: "near" }, at: { lng: 101, lat: 100 } }],
			["archive", { archive: "made-up", properties: { type: "far" }, at: { lng: 104, lat: 100 } }],
		]);
		const many = Array.from({ length: 50 }, (_, n) => ({ ...near, properties: { n } }));
		expect(hitsAt(mapWith(many), scene(BOTH), { x: 100, y: 100 })).toHaveLength(20);
	});

	test("asks for none where none are drawn", () => {
		expect(hitsAt(mapWith([]), scene(null), { x: 100, y: 100 })).toEqual([]);
	});
});
