/** Distances on the ground, small enough for a page. */

/** Degrees on WGS84. */
export type LngLat = readonly [lng: number, lat: number];

/** Of the WGS84 ellipsoid: half of its longer axis, and by how much the shorter one is less. */
export const AXIS_M = 6_378_137;
export const AXIS_KM = AXIS_M / 1000;
export const FLATTENING = 1 / 298.257223563;
/** Square of the eccentricity. */
export const E2 = FLATTENING * (2 - FLATTENING);
/** Radians in a degree. */
export const RAD = Math.PI / 180;

/**
 * The distance between two points on the WGS84 ellipsoid in kilometres, from its two radii of curvature at
 * their middle latitude: within 1 m for 100 km. Not for points farther apart than some hundred kilometres.
 */
export function groundKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const middle = ((latA + latB) / 2) * RAD;
	const w = 1 - E2 * Math.sin(middle) ** 2;
	const east = (AXIS_KM / Math.sqrt(w)) * Math.cos(middle) * turnTo(lngB - lngA);
	const north = ((AXIS_KM * (1 - E2)) / w ** 1.5) * (latB - latA) * RAD;
	return Math.hypot(east, north);
}

/** The shorter way around the globe, in radians. */
function turnTo(degrees: number): number {
	return (((degrees + 540) % 360) - 180) * RAD;
}
