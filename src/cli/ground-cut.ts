/** Cuts the ground of a region out of an atlas of states: the land of each, the borders between them, the coast. */
import { area, bbox, bboxClip, bboxPolygon, featureCollection, intersect } from "@turf/turf";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Bbox } from "../model/bounds";
import { type Area, roundedArea, roundedLine } from "../model/polygons";

/** An atlas as the package world-atlas has it. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Ground {
	readonly land: FeatureCollection;
	readonly borders: FeatureCollection;
	/** The states that have land within the bounds, the one with the most first. */
	readonly states: readonly string[];
}

/** About 10 m: the atlas is right to some hundred metres. */
const DECIMALS = 4;

/**
 * What lies within some bounds; null where there is only sea.
 * @param home the state that the map is about; null: the one with the most land there.
 */
export function cutGround(atlas: Atlas, bounds: Bbox, home: string | null): Ground | null {
	const parts = landWithin(atlas, bounds);
	const [largest] = parts;
	if (!largest) return null;
	const isHome = (state: string) => state === (home ?? largest.state);
	return {
		land: collection(
			parts.map(({ state, shape }) => ({
				type: "Feature",
				properties: { country: state, kind: isHome(state) ? "home" : "foreign" },
				geometry: shape,
			})),
		),
		borders: collection([
			...linesWithin(atlas, bounds, "border"),
			...linesWithin(atlas, bounds, "coast"),
		]),
		states: parts.map(({ state }) => state),
	};
}

interface Part {
	readonly state: string;
	readonly shape: Area;
	readonly size: number;
}

function landWithin(atlas: Atlas, bounds: Bbox): Part[] {
	const box = bboxPolygon([...bounds]);
	const states = feature(atlas, atlas.objects.countries).features as Feature<
		Area,
		{ name: string }
	>[];
	return states
		.filter((state) => overlap(bbox(state), bounds))
		.flatMap((state) => {
			const cut = intersect(featureCollection<Area>([state, box]));
			const shape = cut && roundedArea(cut.geometry, DECIMALS);
			return shape ? [{ state: state.properties.name, shape, size: area(shape) }] : [];
		})
		.sort((a, b) => b.size - a.size);
}

function linesWithin(atlas: Atlas, bounds: Bbox, kind: "border" | "coast"): Feature[] {
	const all = mesh(
		atlas,
		atlas.objects.countries,
		(one, other) => (one === other) === (kind === "coast"),
	);
	const near = all.coordinates.filter((line) =>
		overlap(bbox({ type: "LineString", coordinates: line }), bounds),
	);
	const cut = bboxClip({ type: "MultiLineString", coordinates: near }, [...bounds]);
	const lines = (cut.geometry as MultiLineString).coordinates
		.map((line) => roundedLine(line, DECIMALS))
		.filter(({ length }) => length >= 2);
	if (lines.length === 0) return [];
	return [
		{
			type: "Feature",
			properties: { kind },
			geometry: { type: "MultiLineString", coordinates: lines },
		},
	];
}

function overlap(box: readonly number[], [west, south, east, north]: Bbox): boolean {
	const [w = 0, s = 0, e = 0, n = 0] = box;
	return w <= east && e >= west && s <= north && n >= south;
}

function collection(features: Feature[]): FeatureCollection {
	return { type: "FeatureCollection", features };
}
