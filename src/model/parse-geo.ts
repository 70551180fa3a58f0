/** The GeoJSON files of a dataset: places, zones, posts, base map. Never throws. */
import type { FeatureCollection, Geometry } from "geojson";
import { baseSchemas, featureSchemas } from "./geo-schema";
import { type Report, readFeatures } from "./read";
import { isKnown, type Known, knownIds, type Site } from "./references";
import type { BaseFile, BaseMap, Place, PostFeature, ZoneFeature } from "./types";

export function readPlaces(files: ReadonlyMap<string, string>, report: Report): Map<string, Place> {
	const schema = featureSchemas["places.geojson"];
	const features = readFeatures(files, "places.geojson", schema, "fatal", report);
	return new Map(
		features.map(({ geometry, properties }) => {
			const [lng, lat] = (geometry as { coordinates: number[] } | null)?.coordinates ?? [];
			const at = lng === undefined || lat === undefined ? null : ([lng, lat] as const);
			return [properties.id, { ...properties, at }];
		}),
	);
}

export function readZones(
	files: ReadonlyMap<string, string>,
	known: { places: Known; claims: Known },
	report: Report,
): ZoneFeature[] {
	const file = "zone.geojson";
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	return (features as ZoneFeature[]).filter(({ properties }) => {
		const site: Site = { file, at: { id: properties.id } };
		properties.claims = knownIds(properties.claims, known.claims, "claims", site, report);
		return (
			properties.place === undefined ||
			isKnown(properties.place, known.places, "place", site, report)
		);
	});
}

export function readPosts(
	files: ReadonlyMap<string, string>,
	known: { places: Known; claims: Known },
	report: Report,
): PostFeature[] {
	const file = "posts.geojson";
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	return (features as PostFeature[]).filter(({ properties }) => {
		const site: Site = { file, at: { id: properties.id } };
		properties.claims = knownIds(properties.claims, known.claims, "claims", site, report);
		if (properties.claims.length === 0) {
			report.add("dropped", file, "no-source", properties.id, site.at, "claims");
		}
		return properties.claims.length > 0 && isKnown(properties.at, known.places, "at", site, report);
	});
}

/** The files of the base map among some paths. */
export function readBaseFiles(
	files: ReadonlyMap<string, string>,
	paths: readonly string[],
	report: Report,
): BaseMap {
	const base: { [F in BaseFile]?: FeatureCollection<Geometry> } = {};
	for (const path of paths.filter(isBaseFile)) {
		const features = readFeatures(files, path, featureSchemas[path], "dropped", report);
		base[path] = { type: "FeatureCollection", features };
	}
	return base as BaseMap;
}

function isBaseFile(path: string): path is BaseFile {
	return Object.hasOwn(baseSchemas, path);
}
