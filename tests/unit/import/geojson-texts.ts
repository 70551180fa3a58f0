/** Pieces of GeoJSON, as tests put them together. */

export const point = (lng: number, lat: number) => ({ type: "Point", coordinates: [lng, lat] });
export const feature = (
	properties: object | null,
	geometry: unknown = point(36, 35),
	more: object = {},
) => ({
	type: "Feature",
	...more,
	properties,
	geometry,
});
export const collection = (features: readonly unknown[], more: object = {}) =>
	JSON.stringify({ type: "FeatureCollection", ...more, features });
export const LINE = {
	type: "LineString",
	coordinates: [
		[36, 35],
		[37, 36],
	],
};
export const AREA = {
	type: "Polygon",
	coordinates: [
		[
			[36, 35],
			[37, 35],
			[37, 36],
			[36, 35],
		],
	],
};
