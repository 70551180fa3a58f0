/** Tiles for tests: a ground in the schema of Protomaps, and an archive of three events. Made up; no such places. */
import type { TileContent } from "./mvt";
import { type ArchivePlan, pmtilesOf } from "./write-pmtiles";

const BOUNDS: ArchivePlan["bounds"] = [
	[35, 34],
	[39, 38],
];
/** Where the ground has bare land and a lake, and the archive its events: outside the zone of Idlib. */
export const SPOTS = {
	land: [37.3, 35.08],
	lake: [37.15, 35.03],
	march: [37.2, 35.2],
	autumn: [37.4, 35.2],
	undated: [37.3, 35.25],
} as const;

const GROUND: TileContent = {
	earth: [{ shape: { kind: "box", from: [35, 34], to: [39, 38] }, properties: { kind: "earth" } }],
	water: [
		{
			shape: { kind: "box", from: [37.1, 34.98], to: [37.2, 35.08] },
			properties: { kind: "lake" },
		},
	],
	roads: [
		{
			shape: { kind: "line", from: [36, 34.93], to: [38, 34.93] },
			properties: { kind: "highway", kind_detail: "motorway", min_zoom: 3, name: "Test Road" },
		},
	],
	places: [
		{
			shape: { kind: "point", at: [37.3, 35] },
			properties: {
				kind: "locality",
				kind_detail: "city",
				name: "Testville",
				"name:ar": "بلدة التجربة",
				min_zoom: 3,
				population_rank: 12,
			},
		},
	],
};

/** Days since 1970-01-01 of 2019-03-01, 2019-03-09 and 2019-10-01. */
export const DAYS = { first: 17956, last: 17964, autumn: 18170 } as const;

const EVENTS: TileContent = {
	events: [
		{
			shape: { kind: "point", at: SPOTS.march },
			properties: { begins: DAYS.first, ends: DAYS.last, type: "made up", note: "<b>A note</b>" },
		},
		{
			shape: { kind: "point", at: SPOTS.autumn },
			properties: { begins: DAYS.autumn, type: "made up" },
		},
		{ shape: { kind: "point", at: SPOTS.undated }, properties: { type: "without a day" } },
	],
};

export const groundTiles = (): Uint8Array =>
	pmtilesOf({ content: GROUND, minZoom: 0, maxZoom: 9, bounds: BOUNDS });
export const eventTiles = (): Uint8Array =>
	pmtilesOf({ content: EVENTS, minZoom: 0, maxZoom: 9, bounds: BOUNDS });

const credit = (name: string) => ({
	text: { en: name },
	url: "https://example.org/tiles",
	licence: "CC0 1.0",
});

/** What a manifest says of them. */
export const NAMED = {
	basemap: { url: "tiles/ground.pmtiles", credit: credit("Makers of the ground") },
	archives: [
		{
			id: "made-up",
			name: { en: "Made-up events", ar: "أحداث للتجربة" },
			url: "tiles/events.pmtiles",
			layer: "events",
			first: "begins",
			last: "ends",
			kind: "type",
			credit: credit("Makers of the archive"),
		},
	],
} as const;
