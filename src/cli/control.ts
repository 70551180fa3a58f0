/** Makes the text of a control.geojson: the cells of the zone, from its places. */
import type { Feature } from "geojson";
import type { Area } from "../model/polygons";
import type { CellProperties } from "../model/types";
import { buildCells, type Cell } from "../world/cells";
import { type Site, spotTwins } from "../world/sites";
import { readSound, writeCollection } from "./features";
import { PlainError } from "./output";

export const CONTROL_FILE = "control.geojson";

/** About 10 m: places are known to some 100 m, the zone's line to some km. */
const DECIMALS = 4;

/**
 * The cells of the places with `cell: true` and a position, cut to the zone.
 * @returns null where the second file has no zone to divide.
 */
export function buildControl(placesText: string, zoneText: string): string | null {
	const zones = readSound("zone.geojson", zoneText);
	const zone = zones.find(({ properties }) => properties.kind === "zone");
	if (!zone) return null;
	const buffers = zones.flatMap(({ properties: { kind, depthKm }, geometry }) =>
		kind === "buffer" && depthKm !== undefined
			? [[String(depthKm), geometry as Area] as const]
			: [],
	);
	const sites = readSound("places.geojson", placesText).flatMap(
		({ properties, geometry }): Site[] => {
			if (!properties.cell || geometry?.type !== "Point") return [];
			const [lng = 0, lat = 0] = geometry.coordinates;
			return [{ id: properties.id, at: [lng, lat] }];
		},
	);
	const cells = divide(zone.geometry as Area, sites, new Map(buffers));
	const collection = { type: "FeatureCollection", features: cells.map(featureOf) };
	return writeCollection(collection);
}

function divide(zone: Area, sites: readonly Site[], buffers: ReadonlyMap<string, Area>): Cell[] {
	const [twins] = spotTwins(sites);
	if (twins) {
		const where = `places.geojson: ${twins.join(" and ")} lie at one spot`;
		throw new PlainError(`${where}; only one of them can have "cell": true`);
	}
	try {
		return buildCells(zone, sites, buffers, DECIMALS);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new PlainError(
			`zone.geojson: the zone cannot be divided among ${sites.map(({ id }) => id).join(", ")}: ${reason}; see whether its rings cross themselves`,
		);
	}
}

function featureOf({ site, area, km2, inside }: Cell): Feature<Area, CellProperties> {
	const buffers = [...inside]
		.map(([depth, part]) => [depth, tenths(part)] as const)
		.filter(([, part]) => part > 0);
	return {
		type: "Feature",
		properties: {
			kind: "cell",
			id: site.id,
			place: site.id,
			areaKm2: tenths(km2),
			buffers: Object.fromEntries(buffers),
		},
		geometry: area,
	};
}

function tenths(km2: number): number {
	return Math.round(km2 * 10) / 10;
}
