/**
 * The buffer of a zone: its part within some depth of the contact line. Slow and heavy, so it is made when
 * a dataset is built (`truceline dataset`) and never while a page is open.
 */
import { buffer, cleanCoords, featureCollection, intersect, rewind, truncate } from "@turf/turf";
import type { Feature, LineString, MultiPolygon, Polygon } from "geojson";

/** Chords per quarter circle: at 20 km a chord stays within 6 m of its arc. */
const STEPS = 32;
/** About 1 m; more would only lengthen the file. */
const DECIMALS = 5;

/**
 * The part of `zone` that lies within `depthKm` of `contactLine`. Only the contact line counts: the zone's
 * other edges (a border, a neighbour that is not the other side) push nothing inwards.
 *
 * turf measures on a sphere, which errs by at most 0.23 % here (45 m at 20 km, against an ellipsoid). The
 * line itself is known to about 2 km, so nothing finer is attempted; tests/unit/buffer.test.ts holds 60 m.
 *
 * @throws when no part of the zone is that near.
 */
export function buildBuffer(
	zone: Feature<Polygon>,
	contactLine: Feature<LineString>,
	depthKm: number,
): Feature<Polygon | MultiPolygon> {
	const band = buffer(contactLine, depthKm, { units: "kilometers", steps: STEPS });
	const part = band && intersect(featureCollection<Polygon | MultiPolygon>([zone, band]));
	if (!part) throw new Error(`no part of the zone lies within ${depthKm} km of the contact line`);
	const rounded = truncate(part, { precision: DECIMALS, coordinates: 2 });
	const { geometry } = rewind(cleanCoords(rounded)) as Feature<Polygon | MultiPolygon>;
	return { type: "Feature", properties: {}, geometry };
}
