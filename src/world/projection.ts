/**
 * A local plane in metres: the stereographic projection of the WGS84 ellipsoid about a centre (Snyder, Map
 * Projections: A Working Manual, 1987, equations 3-1, 14-15 and 21-2 to 21-4). It is conformal, and within
 * 100 km of the centre its scale is true to 1 in 10,000, so that what is nearest in the plane is nearest on
 * the ground.
 */
import { AXIS_M, E2, type LngLat, RAD } from "../model/ground";

/** A point of the plane, in metres east and north of its centre. */
export type PlanePoint = readonly [x: number, y: number];

export interface LocalPlane {
	project(at: LngLat): PlanePoint;
	unproject(at: PlanePoint): LngLat;
}

const ECCENTRICITY = Math.sqrt(E2);
const QUARTER = Math.PI / 4;

/** The plane that touches the ellipsoid at `centre` (not at a pole). */
export function planeAbout([centreLng, centreLat]: LngLat): LocalPlane {
	const eSin = ECCENTRICITY * Math.sin(centreLat * RAD);
	const chi0 = conformal(centreLat * RAD);
	/** True to scale at the centre: twice the radius of the sphere on which the latitudes are conformal. */
	const scale =
		(2 * AXIS_M * Math.cos(centreLat * RAD)) / (Math.sqrt(1 - eSin ** 2) * Math.cos(chi0));
	return {
		project([lng, lat]) {
			const chi = conformal(lat * RAD);
			const turn = (lng - centreLng) * RAD;
			const along = Math.cos(chi) * Math.cos(turn);
			const k = scale / (1 + Math.sin(chi0) * Math.sin(chi) + Math.cos(chi0) * along);
			return [
				k * Math.cos(chi) * Math.sin(turn),
				k * (Math.cos(chi0) * Math.sin(chi) - Math.sin(chi0) * along),
			];
		},
		unproject([x, y]) {
			const rho = Math.hypot(x, y);
			if (rho === 0) return [centreLng, centreLat];
			const c = 2 * Math.atan2(rho, scale);
			const chi = Math.asin(
				Math.cos(c) * Math.sin(chi0) + (y * Math.sin(c) * Math.cos(chi0)) / rho,
			);
			const turn = Math.atan2(
				x * Math.sin(c),
				rho * Math.cos(chi0) * Math.cos(c) - y * Math.sin(chi0) * Math.sin(c),
			);
			return [centreLng + turn / RAD, geodetic(chi) / RAD];
		},
	};
}

/** The conformal latitude of a geodetic one, in radians. */
function conformal(phi: number): number {
	return 2 * Math.atan(Math.tan(QUARTER + phi / 2) * bend(phi)) - 2 * QUARTER;
}

/** The geodetic latitude of a conformal one; each round brings two more decimals, eight reach the last. */
function geodetic(chi: number): number {
	let phi = chi;
	for (let round = 0; round < 8; round += 1) {
		phi = 2 * Math.atan(Math.tan(QUARTER + chi / 2) / bend(phi)) - 2 * QUARTER;
	}
	return phi;
}

function bend(phi: number): number {
	const eSin = ECCENTRICITY * Math.sin(phi);
	return ((1 - eSin) / (1 + eSin)) ** (ECCENTRICITY / 2);
}
