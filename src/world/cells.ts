/**
 * The cells of a zone: each place has the land that is nearer to it than to any other. Slow and heavy, so
 * they are made when a dataset is built (`truceline dataset`) and never while a page is open.
 */
import { featureCollection, intersect } from "@turf/turf";
import { Delaunay } from "d3-delaunay";
import type { Position } from "geojson";
import { type Bbox, boxOf } from "../model/bounds";
import type { LngLat } from "../model/ground";
import { type Area, areaOf, polygonsOf, roundedArea } from "../model/polygons";
import { clipToConvex, isWithin, planeArea } from "./clip";
import { ellipsoidalKm2 } from "./geodesic";
import { type LocalPlane, planeAbout } from "./projection";
import { type Site, spotTwins } from "./sites";

const STEP_DEGREES = 0.05;

/** The cell of a site, cut to the zone; degrees, rounded, rings by the right-hand rule. */
export interface Cell {
	readonly site: Site;
	readonly area: Area;
	readonly km2: number;
	/** Square kilometres of it within each buffer, by the buffer's name; without those that it does not reach. */
	readonly inside: ReadonlyMap<string, number>;
}

/**
 * Divides a zone among places. Cut in a conformal plane about the zone's middle, since "nearest" is not
 * what it says in raw degrees, where a degree of longitude is shorter than one of latitude.
 *
 * @param buffers parts of the zone by name, each of which is measured in every cell.
 * @param decimals of the degrees: 5 is about 1 m.
 * @returns in the order of the sites; a site whose cell does not reach the zone has none.
 * @throws when two sites lie at one spot: neither is nearer to anything.
 */
export function buildCells(
	zone: Area,
	sites: readonly Site[],
	buffers: ReadonlyMap<string, Area>,
	decimals: number,
): Cell[] {
	holdApart(sites);
	const plane = planeAbout(middleOf(zone));
	const flatZone = flatten(withSteps(zone), plane);
	const flatBuffers = [...buffers].map(
		([name, area]) => [name, flatten(withSteps(area), plane)] as const,
	);
	const voronoi = Delaunay.from(
		sites.map(({ at }) => plane.project(at) as [number, number]),
	).voronoi(boxAround(flatZone));
	return sites.flatMap((site, index) => {
		const polygon = voronoi.cellPolygon(index);
		// None where all of the box, and so of the zone, is nearer to others.
		if (!polygon) return [];
		const ring = rightHanded(polygon);
		const whole: Area = { type: "Polygon", coordinates: [ring] };
		const around = clipToConvex(flatZone, frameOf(whole));
		const flat = isWithin(ring, flatZone) ? whole : around && common(whole, around);
		const area = flat && roundedArea(withoutSteps(raise(flat, plane)), decimals);
		if (!flat || !area) return [];
		/** All measured before rounding, so that no part is larger than its whole. */
		const km2 = ellipsoidalKm2(raise(flat, plane));
		const inside = new Map<string, number>();
		for (const [name, buffer] of flatBuffers) {
			const part = clipToConvex(buffer, ring);
			if (part) inside.set(name, Math.min(km2, ellipsoidalKm2(raise(part, plane))));
		}
		return [{ site, area, km2, inside }];
	});
}

function holdApart(sites: readonly Site[]): void {
	const [twins] = spotTwins(sites);
	if (twins) throw new Error(`${twins.join(" and ")} lie at one spot`);
}

/** The middle of the box around an area, in degrees. */
function middleOf(area: Area): LngLat {
	const [west, south, east, north] = extentOf(area);
	return [(west + east) / 2, (south + north) / 2];
}

/** A frame well clear of an area: what of the zone lies beyond it need not be cut. */
function frameOf(area: Area): Position[] {
	const [west, south, east, north] = extentOf(area);
	const clear = Math.max(east - west, north - south) / 2;
	const [left, right, bottom, top] = [west - clear, east + clear, south - clear, north + clear];
	return [
		[left, bottom],
		[right, bottom],
		[right, top],
		[left, top],
		[left, bottom],
	];
}

/** A box so far around an area that its sides show in no cell. */
function boxAround(area: Area): [number, number, number, number] {
	const [west, south, east, north] = extentOf(area);
	const far = 10 * Math.max(east - west, north - south);
	return [west - far, south - far, east + far, north + far];
}

/** Of an area, which has positions, though its type does not say so. */
const extentOf = (area: Area): Bbox => boxOf(area) ?? [0, 0, 0, 0];

function rightHanded(ring: readonly Position[]): Position[] {
	return planeArea(ring) < 0 ? ring.toReversed() : [...ring];
}

/** The part that two areas of the plane have in common; turf's clipping knows no degrees. */
function common(a: Area, b: Area): Area | null {
	const features = featureCollection(
		[a, b].map((geometry) => ({ type: "Feature" as const, properties: {}, geometry })),
	);
	return intersect(features)?.geometry ?? null;
}

function flatten(area: Area, plane: LocalPlane): Area {
	return mapPositions(area, ([lng = 0, lat = 0]) => [...plane.project([lng, lat])]);
}

function raise(area: Area, plane: LocalPlane): Area {
	return mapPositions(area, ([x = 0, y = 0]) => [...plane.unproject([x, y])]);
}

/**
 * What is straight in degrees bends in the plane, by 0.4 m in 5 km and 100 m in 90 km. So long lines are
 * taken in steps.
 */
function withSteps(area: Area): Area {
	return mapRings(area, (ring) =>
		ring.flatMap((to, index) => {
			const [fromLng = 0, fromLat = 0] = ring[index - 1] ?? to;
			const [lng = 0, lat = 0] = to;
			const steps = Math.max(1, Math.ceil(Math.hypot(lng - fromLng, lat - fromLat) / STEP_DEGREES));
			return Array.from({ length: steps }, (_, step): Position => {
				const part = (step + 1) / steps;
				return [fromLng + (lng - fromLng) * part, fromLat + (lat - fromLat) * part];
			});
		}),
	);
}

/** A millimetre, about, in degrees. */
const HAIR = 1e-8;

/**
 * Without what lies on the straight line, to a millimetre, between the positions around it. Of two that lie nearer to each
 * other only one is held to it: each lies on the other's line, and with both the corner would be lost.
 */
function withoutSteps(area: Area): Area {
	return mapRings(area, (all) => {
		const ring = withoutTwins(all);
		const corners = ring.slice(1).filter((position, index) => {
			const before = ring[index] ?? position;
			const after = ring[index + 2] ?? ring[1] ?? position;
			return distanceFromLine(position, before, after) > HAIR;
		});
		const last = corners.at(-1);
		return last ? [last, ...corners] : [];
	});
}

/** A ring without each position that lies a hair from the one before it; still closed. */
function withoutTwins(ring: readonly Position[]): Position[] {
	const kept: Position[] = [];
	for (const [x = 0, y = 0] of ring) {
		const [lastX = Number.NaN, lastY = Number.NaN] = kept.at(-1) ?? [];
		if (!(Math.hypot(x - lastX, y - lastY) <= HAIR)) kept.push([x, y]);
	}
	const [first] = kept;
	return first ? [...kept.slice(0, -1), first] : [];
}

/** In degrees; that from `from` where the line has no length. */
function distanceFromLine(
	[x = 0, y = 0]: Position,
	[ax = 0, ay = 0]: Position,
	[bx = 0, by = 0]: Position,
): number {
	const length = Math.hypot(bx - ax, by - ay);
	const twice = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax));
	return length === 0 ? Math.hypot(x - ax, y - ay) : twice / length;
}

function mapPositions(area: Area, map: (position: Position) => Position): Area {
	return mapRings(area, (ring) => ring.map(map));
}

function mapRings(area: Area, map: (ring: Position[]) => Position[]): Area {
	return areaOf(polygonsOf(area).map((rings) => rings.map(map))) ?? area;
}
