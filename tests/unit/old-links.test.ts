/**
 * Links as earlier versions wrote them: each must open on the same day and place as then, or say what changed. Each was
 * written by the program of its commit; a form that comes is added here, and none is taken out.
 */
import { expect, test } from "vitest";
import { decodeView } from "../../src/app/url";
import { defaultView, type View } from "../../src/app/view";
import { day, idlib } from "./idlib";

const { version } = idlib.manifest;

const LINKS: readonly (readonly [since: string, hash: string, then: Partial<View>])[] = [
	// The first form: map, date, place, buffer, layers, language, version of the data.
	["53adf04", "#date=2019-08-21", { day: day("2019-08-21") }],
	[
		"53adf04",
		"#map=9.26/35.1235/36.5&date=2019-08-21&place=khan-sheikhoun&buffer=15&layers=posts,roads&lang=ar&v=2026.1",
		{
			camera: { zoom: 9.26, lat: 35.1235, lng: 36.5 },
			...{ day: day("2019-08-21"), place: "khan-sheikhoun", buffer: 15 },
			...{ layers: ["posts", "roads"], language: "ar" },
		},
	],
	["53adf04", "#date=2019-08-21&v=2026.1", { day: day("2019-08-21") }],
	["1cbfc4a", "#date=2019-05-01&place=hish", { day: day("2019-05-01"), place: "hish" }],
	["1cbfc4a", "#place=hish&v=2026.1", { place: "hish" }],
	["1cbfc4a", "#date=2019-05-01&lang=ar&v=2026.1", { day: day("2019-05-01"), language: "ar" }],
	[
		"eea1cca",
		"#map=10/35.6/36.3&place=saraqib",
		{ camera: { zoom: 10, lat: 35.6, lng: 36.3 }, place: "saraqib" },
	],
	["f2ecd62", "#buffer=15", { buffer: 15 }],
	// Order never mattered.
	[
		"dc36746",
		"#place=khan-sheikhoun&date=2019-08-21",
		{ place: "khan-sheikhoun", day: day("2019-08-21") },
	],
	// Pictures print the day and the map.
	[
		"e40c6ea",
		"#map=7.61/35.8069/36.595&date=2018-09-17&buffer=15&v=2026.1",
		{ camera: { zoom: 7.61, lat: 35.8069, lng: 36.595 }, day: day("2018-09-17"), buffer: 15 },
	],
	// Articles, claims, agreements and spots.
	["ab8dae6", "#claim=S001-06", { source: "S001", claim: "S001-06" }],
	["ab8dae6", "#at=35.5,36.65", { at: { lat: 35.5, lng: 36.65 } }],
	["f9d797b", "#source=S001", { source: "S001" }],
	["f9d797b", "#agreement=CF-SOCHI", { agreement: "CF-SOCHI" }],
	["ab8dae6", "#layers=cells,front", { layers: ["cells", "front"] }],
	["c97ba87", "#layers=posts,reports", { layers: ["posts", "reports"] }],
	// A second day, and filters.
	[
		"b25376f",
		"#date=2019-08-21&compare=2020-02-10",
		{ day: day("2019-08-21"), compare: day("2020-02-10") },
	],
	[
		"b25376f",
		"#kinds=strike,capture&parties=government",
		{
			filters: {
				kinds: ["capture", "strike"],
				sides: null,
				confidence: null,
				parties: ["government"],
			},
		},
	],
	[
		"5ec8bff",
		"#date=2020-02-10&confidence=both-sides,losing-side",
		{
			day: day("2020-02-10"),
			filters: {
				kinds: null,
				sides: null,
				confidence: ["both-sides", "losing-side"],
				parties: null,
			},
		},
	],
	[
		"5ec8bff",
		"#date=2020-02-10&parties=opposition&layers=cells,posts",
		{
			day: day("2020-02-10"),
			layers: ["cells", "posts"],
			filters: { kinds: null, sides: null, confidence: null, parties: ["opposition"] },
		},
	],
	// Frames in other pages.
	[
		"1b035a4",
		"#date=2019-08-31&embed=1&lang=en",
		{ day: day("2019-08-31"), embed: true, language: "en" },
	],
	[
		"1b035a4",
		"#date=2019-05-01&place=hish&embed=1",
		{ day: day("2019-05-01"), place: "hish", embed: true },
	],
	// Files that a reader brought, by their names.
	[
		"1671521",
		"#date=2019-08-21&files=acled.csv&row=acled.csv:12&trail=7",
		{ day: day("2019-08-21"), files: ["acled.csv"], row: { file: "acled.csv", row: 12 }, trail: 7 },
	],
];

test.each(LINKS)("since %s: %s opens as it did", (_, hash, then) => {
	const { view, problems } = decodeView(hash, idlib);
	expect(view).toEqual({ ...defaultView(idlib), ...then });
	// Of another version of the data than the link's the reader is told, and of nothing else.
	const named = new URLSearchParams(hash.slice(1)).get("v");
	const isOther = named !== null && named !== version;
	expect(problems).toEqual(isOther ? [{ kind: "version", text: named }] : []);
});

test("a link whose place, source or agreement is gone says so, and keeps its day", () => {
	const { view, problems } = decodeView(
		"#date=2019-08-21&place=gone&source=S9999&agreement=CF-GONE&v=2026.0",
		idlib,
	);
	expect(view).toEqual({ ...defaultView(idlib), day: day("2019-08-21") });
	expect(problems).toEqual(
		expect.arrayContaining([
			{ kind: "place", text: "gone" },
			{ kind: "source", text: "S9999" },
			{ kind: "agreement", text: "CF-GONE" },
			{ kind: "version", text: "2026.0" },
		]),
	);
});
