/** Which areas of the dataset hold a spot on a day. */
import type { Day } from "../model/day";
import type { LngLat } from "../model/ground";
import { isInside } from "../model/polygons";
import type { Dataset, ZoneFeature } from "../model/types";
import { isShown } from "./shown";

/** The zone, rough zone and buffer that are drawn on the day and hold the spot. */
export function zonesAt(
	{ zones }: Dataset,
	day: Day,
	depthKm: number,
	spot: LngLat,
): readonly ZoneFeature[] {
	return zones.filter(({ geometry, properties }) => {
		if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
		const isDrawn = properties.depthKm === undefined || properties.depthKm === depthKm;
		return isDrawn && isShown(properties.shown, day) && isInside(spot, geometry);
	});
}
