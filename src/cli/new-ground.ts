/** The ground of a new dataset: an island that is not there, in the Gulf of Guinea where both degrees are nought. */
import type { Feature, FeatureCollection, Geometry } from "geojson";

type Ring = [number, number][];

const ISLAND: Ring = [
	[-0.62, 0.05],
	[-0.5, 0.3],
	[-0.22, 0.42],
	[0.1, 0.38],
	[0.38, 0.45],
	[0.6, 0.2],
	[0.66, -0.08],
	[0.45, -0.3],
	[0.2, -0.44],
	[-0.12, -0.36],
	[-0.4, -0.42],
	[-0.58, -0.2],
	[-0.62, 0.05],
];

const ZONE: Ring = [
	[-0.32, -0.22],
	[0.32, -0.22],
	[0.32, 0.22],
	[-0.32, 0.22],
	[-0.32, -0.22],
];

export const VIEW = [-0.45, -0.33, 0.45, 0.33] as const;
export const BOUNDS = [-0.9, -0.65, 0.9, 0.65] as const;

export const AREA = "example-zone";
export const TOWN_A = "example-town-a";
export const TOWN_B = "example-town-b";

const POSITION = {
	class: "low",
	metres: 1000,
	origin: "made up, as an example",
	origins: 1,
};

const place = (properties: object, geometry: Geometry | null) => feature(geometry, properties);

/** places.geojson */
export const places = collection([
	place(
		{
			id: TOWN_A,
			name: { en: "Example town A", ar: "بلدة المثال أ" },
			aliases: [],
			kind: "town",
			position: POSITION,
			zone: "inside",
			cell: true,
			rank: 1,
		},
		{ type: "Point", coordinates: [-0.12, 0.08] },
	),
	place(
		{
			id: TOWN_B,
			name: { en: "Example town B", ar: "بلدة المثال ب" },
			aliases: ["Other spelling of example town B"],
			kind: "town",
			position: POSITION,
			zone: "inside",
			cell: true,
			rank: 1,
		},
		{ type: "Point", coordinates: [0.14, -0.07] },
	),
	place(
		{
			id: AREA,
			name: { en: "Example zone", ar: "منطقة المثال" },
			aliases: [],
			kind: "area",
			cell: false,
			rank: 1,
		},
		null,
	),
]);

/** zone.geojson */
export const zone = collection([
	feature(
		{ type: "Polygon", coordinates: [ZONE] },
		{
			id: AREA,
			kind: "zone",
			place: AREA,
			name: { en: "Example zone", ar: "منطقة المثال" },
			shown: "2024-01-01/2024-03-31",
			precision: { en: "An example: made up.", ar: "مثال: مختلق." },
			origin: { en: "An example: drawn by nobody.", ar: "مثال: لم يرسمه أحد." },
			claims: ["C3"],
		},
	),
]);

/** base/land.geojson */
export const land = collection([
	feature({ type: "Polygon", coordinates: [ISLAND] }, { country: "Example island", kind: "home" }),
]);

/** base/labels.geojson */
export const labels = collection([
	feature(
		{ type: "Point", coordinates: [0, 0.3] },
		{
			kind: "country",
			name: { en: "Example island", ar: "جزيرة المثال" },
			claims: [],
		},
	),
]);

function feature(geometry: Geometry | null, properties: object): Feature<Geometry | null> {
	return { type: "Feature", properties: { ...properties }, geometry };
}

function collection(features: Feature<Geometry | null>[]): FeatureCollection<Geometry | null> {
	return { type: "FeatureCollection", features };
}
