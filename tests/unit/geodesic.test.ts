/** Areas on the ellipsoid, beside what its own formulas give. */
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { ellipsoidalKm2 } from "../../src/world/geodesic";

/** All of the WGS84 ellipsoid, in square kilometres. */
const EARTH = 510_065_621.724;

const EIGHTH: Position[] = [
	[0, 0],
	[90, 0],
	[0, 90],
	[0, 0],
];
const OTHER: Position[] = EIGHTH.map(([lng = 0, lat = 0]) => [lng + 90, lat]);
/** A square of one degree within the eighth. */
const small: Position[] = [
	[10, 10],
	[11, 10],
	[11, 11],
	[10, 11],
	[10, 10],
];

test("an eighth of the earth is what it is, and nothing by the left-hand rule but taken off", () => {
	expect(ellipsoidalKm2({ type: "Polygon", coordinates: [EIGHTH] })).toBeCloseTo(EARTH / 8, 2);
	expect(ellipsoidalKm2({ type: "Polygon", coordinates: [EIGHTH.toReversed()] })).toBeCloseTo(
		-EARTH / 8,
		2,
	);
});

test("parts are added up, and holes taken off", () => {
	const parts = ellipsoidalKm2({ type: "MultiPolygon", coordinates: [[EIGHTH], [OTHER]] });
	expect(parts).toBeCloseTo(EARTH / 4, 2);
	const hole = ellipsoidalKm2({ type: "Polygon", coordinates: [small] });
	expect(hole).toBeGreaterThan(12_000);
	const holed = ellipsoidalKm2({ type: "Polygon", coordinates: [EIGHTH, small.toReversed()] });
	expect(holed).toBeCloseTo(EARTH / 8 - hole, 2);
});
