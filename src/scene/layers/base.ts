/** The base map: land, boundaries, rivers, highways, settlements and the names of regions. */
import type { Geometry } from "geojson";
import type { BaseFeature, BaseFile, Dataset, Language } from "../../model/types";
import { isShown } from "../../world/shown";
import { type LegendEntry, type LegendLine, type SceneLayer, twoNames } from "../layer";
import type { DrawnCollection, DrawnProperties, LayerId, Look } from "../scene";
import { drawnTowns, type Located, SELECTED } from "./towns";

export const land: SceneLayer = {
	...baseLayer("land", "base/land.geojson", ({ kind }) => ({ kind })),
	legend: ({ dataset }) =>
		baseFeatures(dataset, "base/land.geojson").length > 0
			? [{ sign: { kind: "area", area: "land" }, label: { id: "notMapped" } }]
			: [],
};
export const rivers = baseLayer(
	"rivers",
	"base/rivers.geojson",
	({ level }) => ({ rank: level }),
	"river",
);
export const borders = baseLayer(
	"borders",
	"base/borders.geojson",
	({ kind }) => ({ kind }),
	"border",
);
export const governorates = baseLayer(
	"governorates",
	"base/governorates.geojson",
	({ name }, language) => twoNames(name, language),
	"governorate",
);

/** Unassessed places up to this rank are drawn for orientation, and can be chosen. */
const ORIENTATION_RANK = 3;

/** Cities and towns for orientation, then the settlements that are not places of the dataset. */
export const settlements: SceneLayer = {
	...baseLayer("settlements", "base/settlements.geojson", () => ({})),
	draw(dataset, language) {
		const places = orientationPlaces(dataset);
		const drawn = new Set([...drawnTowns(dataset), ...places].map(({ id }) => id));
		const others = baseFeatures(dataset, "base/settlements.geojson").filter(
			({ properties: { place } }) => place === undefined || !drawn.has(place),
		);
		return collection([
			...places.map(({ id, at, name, rank }): [Geometry, DrawnProperties] => [
				{ type: "Point", coordinates: [...at] },
				{ select: id, rank, ...twoNames(name, language) },
			]),
			...others.map(({ geometry, properties: { name } }): [Geometry, DrawnProperties] => [
				geometry,
				{ name, rank: 5 },
			]),
		]);
	},
	legend: ({ dataset, selected }) => {
		const places = orientationPlaces(dataset);
		const entries: LegendEntry[] = [];
		if (places.length > 0 || baseFeatures(dataset, "base/settlements.geojson").length > 0) {
			entries.push({ sign: { kind: "point", point: "settlement" }, label: { id: "settlement" } });
		}
		return places.some(({ id }) => selected.has(id)) ? [...entries, SELECTED] : entries;
	},
	looks: ({ dataset, selected }) =>
		new Map(
			orientationPlaces(dataset).map((place, id): [number, Look] => [
				id,
				{ on: true, selected: selected.has(place.id) },
			]),
		),
};

/** Cities and towns that say where one is, of whose holder nothing is said. */
export function orientationPlaces(dataset: Dataset): readonly Located[] {
	const assessed = new Set(drawnTowns(dataset).map(({ id }) => id));
	return [...dataset.places.values()].filter(
		(place): place is Located =>
			place.at !== null &&
			place.rank <= ORIENTATION_RANK &&
			place.kind !== "post" &&
			place.kind !== "area" &&
			!assessed.has(place.id),
	);
}

/** The names of seas, countries and of what lies outside the zone, on the days they are true. */
export const labels: SceneLayer = {
	...baseLayer("labels", "base/labels.geojson", ({ kind, name }, language) => ({
		kind,
		...twoNames(name, language),
	})),
	looks: ({ dataset, world }) =>
		new Map(
			baseFeatures(dataset, "base/labels.geojson").map(({ properties }, id): [number, Look] => [
				id,
				{ on: isShown(properties.shown, world.day) },
			]),
		),
};

/** Highways are drawn with the base map, but are this dataset's own. */
export const roads: SceneLayer = {
	id: "roads",
	file: "roads.geojson",
	draw: (dataset, language) =>
		collection(
			dataset.roads.map(({ geometry, properties }) => [
				geometry,
				{
					kind: properties.ref,
					...twoNames(properties.name, language),
					...(properties.place === undefined ? {} : { select: properties.place }),
				},
			]),
		),
	looks: ({ dataset, selected }) =>
		new Map(
			dataset.roads.map(({ properties }, id): [number, Look] => [
				id,
				{ on: true, selected: properties.place !== undefined && selected.has(properties.place) },
			]),
		),
	legend: ({ dataset }) =>
		dataset.roads.length > 0
			? [
					{
						sign: { kind: "line", line: "road" },
						label: { id: "roads", refs: dataset.roads.map(({ properties }) => properties.ref) },
					},
				]
			: [],
};

/** The lines of the base map that the legend names. */
type BaseLine = Extract<LegendLine, "border" | "governorate" | "river">;

/** A layer that draws one file of the base map, the same on every day. */
function baseLayer<F extends BaseFile>(
	id: LayerId,
	file: F,
	propertiesOf: (properties: BaseFeature<F>["properties"], language: Language) => DrawnProperties,
	line?: BaseLine,
): SceneLayer {
	return {
		id,
		file,
		draw: (dataset, language) =>
			collection(
				baseFeatures(dataset, file).map(({ geometry, properties }) => [
					geometry,
					propertiesOf(properties, language),
				]),
			),
		legend: ({ dataset }) =>
			line !== undefined && baseFeatures(dataset, file).length > 0 ? [lineEntry(line)] : [],
	};
}

function baseFeatures<F extends BaseFile>({ base }: Dataset, file: F): readonly BaseFeature<F>[] {
	return (base[file]?.features ?? []) as readonly BaseFeature<F>[];
}

function lineEntry(line: BaseLine): LegendEntry {
	return { sign: { kind: "line", line }, label: { id: line } };
}

function collection(parts: readonly (readonly [Geometry, DrawnProperties])[]): DrawnCollection {
	return {
		type: "FeatureCollection",
		features: parts.map(([geometry, properties], id) => ({
			type: "Feature",
			id,
			geometry,
			properties,
		})),
	};
}
