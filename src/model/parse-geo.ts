/** The GeoJSON files of a dataset: places, zones, posts, base map. Never throws. */
import type { FeatureCollection, Geometry } from "geojson";
import { edgesOf } from "./edges";
import { baseSchemas, featureSchemas } from "./geo-schema";
import { isInside } from "./polygons";
import { endsBefore, type Report, readFeatures } from "./read";
import { isKnown, type Known, knownIds, type Site } from "./references";
import { type Beyond, rimsOf } from "./rim";
import type {
	BaseFile,
	BaseMap,
	CellFeature,
	Control,
	Place,
	PostFeature,
	RoadFeature,
	ZoneFeature,
} from "./types";

/** What a feature may refer to. */
export interface KnownRecords {
	readonly places: Known;
	readonly claims: Known;
}

/** The good places by their ids. Without the file there is no dataset. */
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

/** The good zones, buffers and contact lines, without what they refer to and nobody knows. */
export function readZones(
	files: ReadonlyMap<string, string>,
	known: KnownRecords & { readonly parties: Known },
	report: Report,
): ZoneFeature[] {
	const file = "zone.geojson";
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	return (features as ZoneFeature[]).filter(({ properties }) => {
		const site: Site = { file, at: { id: properties.id } };
		const { aspects } = properties;
		properties.claims = knownIds(properties.claims, known.claims, "claims", site, report);
		for (const aspect of ["definition", "requirement", "fulfilment"] as const) {
			if (!aspects) break;
			const field = `aspects.${aspect}`;
			aspects[aspect] = knownIds(aspects[aspect], known.claims, field, site, report);
		}
		const { beyond } = properties;
		if (beyond !== undefined && !isKnown(beyond, known.parties, "beyond", site, report)) {
			delete properties.beyond;
		}
		return isPlaceKnown(properties.place, known, site, report);
	});
}

/** The cells, and the edges between those that are sound. */
export function readControl(
	files: ReadonlyMap<string, string>,
	places: ReadonlyMap<string, Place>,
	zones: readonly ZoneFeature[],
	report: Report,
): Control {
	const file = "control.geojson";
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	const placed = (features as CellFeature[]).flatMap((cell) => {
		const { id, place } = cell.properties;
		const site: Site = { file, at: { id } };
		if (!isKnown(place, places, "place", site, report)) return [];
		const at = places.get(place)?.at;
		if (at) return [{ cell, at }];
		report.add("dropped", file, "bad-value", `${place} has no position`, site.at, "place");
		return [];
	});
	const cells = placed.map(({ cell }) => cell);
	return { cells, edges: edgesOf(placed), rims: rimsOf(cells, zones.flatMap(beyondOf)) };
}

/** A contact line that says who stands beyond it. */
function beyondOf({ geometry, properties: { kind, beyond, errorKm } }: ZoneFeature): Beyond[] {
	// Without its error the line would be drawn as if it were exact.
	if (kind !== "contact-line" || beyond === undefined || errorKm === undefined) return [];
	const lines =
		geometry.type === "LineString"
			? [geometry.coordinates]
			: geometry.type === "MultiLineString"
				? geometry.coordinates
				: [];
	return lines.map((line) => ({ line, party: beyond, errorKm }));
}

/** The good roads. */
export function readRoads(
	files: ReadonlyMap<string, string>,
	known: KnownRecords,
	report: Report,
): RoadFeature[] {
	const file = "roads.geojson";
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	return (features as RoadFeature[]).filter(({ properties: { id, place } }) =>
		isPlaceKnown(place, known, { file, at: { id } }, report),
	);
}

/** The good observation posts; one without a claim that is known, or whose dates are the wrong way round, is left out. */
export function readPosts(
	files: ReadonlyMap<string, string>,
	known: KnownRecords & { readonly parties: Known },
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
		const { established, enclosed } = properties;
		const isReversed = endsBefore(enclosed, established);
		if (isReversed) {
			const dates = `enclosed ${enclosed}, established ${established}`;
			report.add("dropped", file, "bad-dates", dates, site.at, "enclosed");
		}
		return (
			!isReversed &&
			properties.claims.length > 0 &&
			isKnown(properties.at, known.places, "at", site, report) &&
			isKnown(properties.party, known.parties, "party", site, report)
		);
	});
}

/** The files of the base map among some paths. */
export function readBaseFiles(
	files: ReadonlyMap<string, string>,
	paths: readonly string[],
	known: KnownRecords,
	report: Report,
): BaseMap {
	const base: { [F in BaseFile]?: FeatureCollection<Geometry> } = {};
	for (const path of paths.filter(isBaseFile)) {
		const site: Site = { file: path, at: {} };
		const features = readFeatures(files, path, featureSchemas[path], "dropped", report).filter(
			({ properties }) => {
				if ("claims" in properties) {
					properties.claims = knownIds(properties.claims, known.claims, "claims", site, report);
				}
				return !("place" in properties) || isPlaceKnown(properties.place, known, site, report);
			},
		);
		base[path] = { type: "FeatureCollection", features };
	}
	return base as BaseMap;
}

function isPlaceKnown(
	place: string | undefined,
	known: KnownRecords,
	site: Site,
	report: Report,
): boolean {
	return place === undefined || isKnown(place, known.places, "place", site, report);
}

function isBaseFile(path: string): path is BaseFile {
	return Object.hasOwn(baseSchemas, path);
}

/**
 * Holds what places say of themselves to the zone as drawn: one that is marked as inside and lies outside,
 * or the other way round, is no longer marked, and listed.
 * @returns the ids of these places.
 */
export function holdPlaces(
	places: Map<string, Place>,
	zones: readonly ZoneFeature[],
	report: Report,
): ReadonlySet<string> {
	const misplaced = new Set<string>();
	const areas = zones.flatMap(({ geometry, properties: { kind } }) =>
		kind === "zone" && (geometry.type === "Polygon" || geometry.type === "MultiPolygon")
			? [geometry]
			: [],
	);
	if (areas.length === 0) return misplaced;
	for (const [id, { zone, ...place }] of places) {
		if (zone === undefined || place.at === null) continue;
		const { at } = place;
		const found = areas.some((area) => isInside(at, area)) ? "inside" : "outside";
		if (zone === found) continue;
		const detail = `is marked as ${zone}, and lies ${found} of the zone as drawn`;
		report.add("dropped", "places.geojson", "bad-value", detail, { id }, "zone");
		places.set(id, place);
		misplaced.add(id);
	}
	return misplaced;
}
