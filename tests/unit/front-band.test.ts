/** The soft band along the front is as wide as the ground on which the line may lie, wherever the dataset is. */
import geographic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/types";
import { staticOf } from "../../src/scene/build";
import { frontEdges } from "../../src/world/front";
import { idlib } from "./idlib";

/** Pixels of a kilometre at zoom 0 along a parallel, measured on the ellipsoid. */
function pixelsOfKm(lat: number): number {
	const { s12 = Number.NaN } = geographic.Geodesic.WGS84.Inverse(lat, 0, lat, 0.1);
	return (512 * 0.1) / 360 / (s12 / 1000);
}

/** A dataset whose first view lies at other latitudes. */
const movedTo = (dataset: Dataset, south: number, north: number): Dataset => ({
	...dataset,
	manifest: { ...dataset.manifest, view: [10, south, 12, north] },
});

/** By how much each band is wider than the ground. */
function ratios(dataset: Dataset, lat: number): number[] {
	const drawn = staticOf(dataset, "en").layers.front?.features ?? [];
	return frontEdges(dataset).map(
		({ widthKm }, index) =>
			(drawn[index]?.properties.bandPx ?? Number.NaN) / (widthKm * pixelsOfKm(lat)),
	);
}

describe("the band along the front", () => {
	test.each([
		[-1, 1, 0],
		[35.2, 36.4, 35.8],
		[59.4, 60.4, 59.9],
		[-60.4, -59.4, -59.9],
	])("of a view from %d to %d degrees is as wide as the ground", (south, north, lat) => {
		const all = ratios(movedTo(idlib, south, north), lat);
		expect(all.length).toBeGreaterThan(0);
		for (const ratio of all) expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
	});

	test("has a width also in a view at a pole", () => {
		const [feature] = staticOf(movedTo(idlib, 89, 90), "en").layers.front?.features ?? [];
		expect(feature?.properties.bandPx).toBeLessThan(10);
	});
});
