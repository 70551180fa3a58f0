import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/types";
import type { SceneLayer } from "../../src/scene/layer";
import {
	borders,
	governorates,
	labels,
	land,
	rivers,
	roads,
	settlements,
} from "../../src/scene/layers/base";
import { drawnTowns } from "../../src/scene/layers/towns";
import type { DrawnProperties } from "../../src/scene/scene";
import { idlib, viewOn } from "./idlib";

const BASE: readonly SceneLayer[] = [
	land,
	rivers,
	borders,
	governorates,
	labels,
	settlements,
	roads,
];

const drawn = (layer: SceneLayer, dataset = idlib, language: "en" | "ar" = "en") =>
	layer.draw(dataset, language).features.map(({ properties }) => properties);

/** A place that is drawn for orientation, and one of the base map's own. */
const isPlace = ({ select }: DrawnProperties) => select !== undefined;

describe("the base map", () => {
	it.each(BASE)("is drawn from its file ($id)", (layer) => {
		const features = layer.draw(idlib, "en").features;
		expect(features.length).toBeGreaterThan(0);
		for (const { geometry } of features) expect(geometry.type).toMatch(/Point|Line|Polygon/);
	});

	it.each(BASE)("is optional ($id)", (layer) => {
		const bare: Dataset = { ...idlib, base: {}, roads: [], places: new Map() };
		expect(layer.draw(bare, "en").features).toEqual([]);
		expect(layer.legend(viewOn("2019-08-31", { dataset: bare }))).toEqual([]);
	});

	it("tells home from foreign land, and the coast from borders", () => {
		expect(new Set(drawn(land).map(({ kind }) => kind))).toEqual(new Set(["home", "foreign"]));
		expect(new Set(drawn(borders).map(({ kind }) => kind))).toEqual(new Set(["border", "coast"]));
	});

	it("names what it draws in the legend, and what it leaves out", () => {
		const labelsOf = (layer: SceneLayer) =>
			layer.legend(viewOn("2019-08-31")).map(({ label }) => label.id);
		expect(BASE.flatMap(labelsOf)).toEqual([
			"notMapped",
			"river",
			"border",
			"governorate",
			"settlement",
			"roads",
		]);
	});
});

describe("settlements", () => {
	const towns = new Set(drawnTowns(idlib).map(({ id }) => id));
	const places = drawn(settlements).filter(isPlace);
	const others = drawn(settlements).filter((properties) => !isPlace(properties));

	it("are cities and towns for orientation, which can be chosen, and are no towns with a sign", () => {
		const expected = [...idlib.places.values()].filter(
			({ id, at, rank, kind }) =>
				at !== null && rank <= 3 && kind !== "post" && kind !== "area" && !towns.has(id),
		);
		expect(places.map(({ select }) => select)).toEqual(expected.map(({ id }) => id));
		expect(places.length).toBeGreaterThan(0);
	});

	it("show no place twice", () => {
		const all = idlib.base["base/settlements.geojson"]?.features ?? [];
		const shown = new Set([...towns, ...places.map(({ select }) => select)]);
		const repeated = all.filter(({ properties: { place } }) => place && shown.has(place));
		expect(repeated.length).toBeGreaterThan(0);
		expect(others).toHaveLength(all.length - repeated.length);
	});

	it("mark the selected place alone", () => {
		const [, chosen] = places.map(({ select }) => select);
		const marked = (...ids: string[]) =>
			[...(settlements.looks?.(viewOn("2019-08-31", { selected: new Set(ids) })) ?? [])]
				.filter(([, look]) => look.selected)
				.map(([id]) => places[id]?.select);
		expect(marked(chosen ?? expect.fail())).toEqual([chosen]);
		expect(marked()).toEqual([]);
	});

	it("keep the others for close up, where they cannot be chosen", () => {
		expect(new Set(others.map(({ rank }) => rank))).toEqual(new Set([5]));
	});

	it("are the places for orientation alone until the detail has come", () => {
		const { "base/settlements.geojson": _, ...base } = idlib.base;
		expect(drawn(settlements, { ...idlib, base })).toEqual(places);
	});
});

describe("names of regions", () => {
	it("are shown on the days on which they are true", () => {
		const on = (at: string) => {
			const looks = labels.looks?.(viewOn(at)) ?? new Map();
			return drawn(labels)
				.filter((_, id) => looks.get(id)?.on)
				.map(({ kind }) => kind);
		};
		expect(on("2018-09-16")).not.toContain("control");
		expect(on("2018-09-17")).toContain("control");
		for (const at of ["2018-09-16", "2018-09-17"]) {
			expect(on(at)).toEqual(expect.arrayContaining(["sea", "country"]));
		}
	});
});

describe("roads", () => {
	it("are selected through the place that they are", () => {
		const selected = (...ids: string[]) =>
			[...(roads.looks?.(viewOn("2019-08-31", { selected: new Set(ids) })) ?? [])]
				.filter(([, look]) => look.on && look.selected)
				.map(([id]) => drawn(roads)[id]?.select);
		expect(new Set(selected("m4"))).toEqual(new Set(["m4"]));
		expect(selected()).toEqual([]);
	});

	it("name all their numbers in one line of the legend", () => {
		const [entry, ...more] = roads.legend(viewOn("2019-08-31"));
		const refs = entry && "refs" in entry.label ? entry.label.refs : [];
		expect(new Set(refs)).toEqual(new Set(drawn(roads).map(({ kind }) => kind)));
		expect(new Set(refs).size).toBe(refs.length);
		expect(more).toEqual([]);
	});
});

describe("names", () => {
	it("stand in the language of the interface first, and in the other script below", () => {
		const find = (language: "en" | "ar") =>
			drawn(labels, idlib, language).find(({ kind }) => kind === "sea");
		expect(find("en")).toMatchObject({ name: "Mediterranean Sea", second: "البحر المتوسط" });
		expect(find("ar")).toMatchObject({ name: "البحر المتوسط", second: "Mediterranean Sea" });
	});

	it("are written without vowel marks, which maps cannot shape", () => {
		const name = { en: "Maʿarrat", ar: "مَعَرَّةُ النُّعْمَانِ" };
		const marked: Dataset = {
			...idlib,
			roads: idlib.roads.map((road) => ({ ...road, properties: { ...road.properties, name } })),
		};
		expect(drawn(roads, marked, "ar")[0]).toMatchObject({
			name: "معرة النعمان",
			second: "Maʿarrat",
		});
	});
});
