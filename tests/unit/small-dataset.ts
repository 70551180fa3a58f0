/**
 * A small sound dataset with every optional file, for tests that break one thing in it: two places, three
 * claims by two sources, an agreement, a disagreement, a zone with its contact line and its one cell, a road, a
 * post, a piece of land, and what the dataset says of itself.
 */

const FILES: readonly (readonly [path: string, load: "core" | "detail"])[] = [
	["sources.json", "core"],
	["origins.json", "core"],
	["claims.json", "core"],
	["assessments.json", "core"],
	["agreements.json", "core"],
	["places.geojson", "core"],
	["zone.geojson", "core"],
	["control.geojson", "core"],
	["roads.geojson", "core"],
	["posts.geojson", "core"],
	["base/land.geojson", "core"],
	["base/labels.geojson", "core"],
	["base/settlements.geojson", "detail"],
	["claim-texts.json", "detail"],
	["place-texts.json", "detail"],
	["assessment-notes.json", "detail"],
	["disagreements.json", "detail"],
	["about.json", "detail"],
];

const en = (text: string) => ({ en: text });
const point = (lng: number, lat: number) => ({ type: "Point", coordinates: [lng, lat] });
const square = {
	type: "Polygon",
	coordinates: [
		[
			[36, 35],
			[37, 35],
			[37, 36],
			[36, 36],
			[36, 35],
		],
	],
};
const southEdge = {
	type: "LineString",
	coordinates: [
		[36, 35],
		[37, 35],
	],
};

const feature = (geometry: unknown, properties: unknown) => ({
	type: "Feature",
	properties,
	geometry,
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

const source = (id: string, publisher: string) => ({
	id,
	publisher,
	title: `A report by ${publisher}`,
	published: "2019-03-10",
	url: `https://example.org/${id}`,
	side: "wire",
	language: "en",
	read: "full",
});
const claim = (id: string, from: string, when: string, more: object) => ({
	id,
	source: from,
	kind: "capture",
	places: ["mill"],
	when,
	dating: "within",
	origins: ["wire"],
	...more,
});
const assessment = (id: string, holder: string, day: string, claims: string[]) => ({
	id,
	place: "mill",
	holder,
	from: { earliest: day, latest: day, shown: day },
	basis: "reported",
	rule: "one-day",
	params: {},
	confidence: "one-side",
	claims,
	against: [] as string[],
});
const party = (id: string, slot: number) => ({
	id,
	name: en(id),
	short: en(id),
	slot,
	claims: ["C1"],
});
const place = (id: string, kind: string) => ({
	id,
	name: en(id),
	aliases: [],
	kind,
	cell: true,
	rank: 1,
});
const zone = (id: string, kind: string) => ({
	id,
	kind,
	place: "ford",
	name: en(id),
	shown: "2019-01-01/2019-12-31",
	precision: en("exact"),
	origin: en("made up"),
	claims: ["C3"],
	aspects: { definition: ["C3"], requirement: ["C3"], fulfilment: ["C1"] },
});

const VALUES: { readonly [path: string]: unknown } = {
	"dataset.json": {
		id: "small",
		title: en("Small"),
		version: "2024.1",
		homepage: "https://example.org/",
		span: "2019-01-01/2019-12-31",
		opens: "2019-02-01/2019-12-31",
		day: "2019-03-09",
		timeZone: "Asia/Damascus",
		view: [36, 35, 37, 36],
		bounds: [34, 33, 39, 38],
		parties: [party("north", 1), party("south", 2)],
		lead: [{ text: en("A truce began."), claims: ["C3"] }],
		credits: [],
		method: [],
		caveat: en("Made up."),
		files: FILES.map(([path, load]) => ({ path, load, bytes: 0, sha256: "0".repeat(64) })),
	},
	"origins.json": [
		{ id: "wire", name: en("Wire"), camp: "neither" },
		{ id: "army", name: en("Army"), camp: "north" },
	],
	"sources.json": [source("S1", "Wire"), source("S2", "Paper")],
	"claims.json": [
		claim("C1", "S1", "2019-03-01", { to: "north" }),
		claim("C2", "S2", "2019-03-09", { origins: ["wire", "army"], from: "north", to: "south" }),
		claim("C3", "S2", "2019-03-20", { kind: "agreement", agreement: "T1", places: ["ford"] }),
	],
	"claim-texts.json": ["C1", "C2", "C3"].map((id) => ({ id, summary: en(`What ${id} says.`) })),
	"place-texts.json": [{ id: "mill", pcode: "P1", note: en("It stands by the ford.") }],
	"assessment-notes.json": [{ id: "A001", note: en("The later day was taken.") }],
	"about.json": {
		notKnown: [en("Who built the mill.")],
		changes: [{ version: "2024.1", date: "2024-02-01", text: en("First version.") }],
	},
	"assessments.json": [
		{ ...assessment("A001", "north", "2019-03-01", ["C1"]), against: ["C2"] },
		assessment("A002", "south", "2019-03-09", ["C2"]),
	],
	"agreements.json": [
		{
			id: "T1",
			kind: "truce",
			form: "bilateral",
			name: en("Truce"),
			announced: "2019-03-20",
			announcedBy: en("Both"),
			start: "2019-03-21",
			end: "2019-04-02",
			terms: [{ text: en("No shots."), claims: ["C3"] }],
			breach: { when: "2019-03-30/2019-04-01", text: en("Shots."), claims: ["C2"] },
			voices: [
				{
					role: "denied",
					who: en("South"),
					text: en("There is none."),
					when: "2019-03-21",
					claims: ["C3"],
				},
			],
			claims: ["C3"],
		},
	],
	"disagreements.json": [
		{
			id: "D1",
			topic: en("Who held the mill?"),
			sides: [
				{ text: en("North."), claims: ["C1"] },
				{ text: en("South."), claims: ["C2"] },
			],
			shown: en("Each on its day."),
			places: ["mill"],
			agreements: ["T1"],
		},
	],
	"places.geojson": collection(
		feature(point(36.5, 35.5), place("mill", "site")),
		feature(null, place("ford", "area")),
	),
	"zone.geojson": collection(
		feature(square, zone("zone", "zone")),
		feature(southEdge, zone("line", "contact-line")),
	),
	"control.geojson": collection(
		feature(square, {
			kind: "cell",
			id: "mill",
			place: "mill",
			areaKm2: 10092.5,
			buffers: { "15": 1368, "20": 1824 },
		}),
	),
	"roads.geojson": collection(
		feature(southEdge, {
			id: "road",
			ref: "R1",
			name: en("Road"),
			place: "ford",
			precisionM: 100,
			origin: "made up",
		}),
	),
	"posts.geojson": collection(
		feature(point(36.4, 35.4), {
			id: "post",
			name: en("Post"),
			at: "mill",
			party: "south",
			established: "2019-03-09",
			enclosed: null,
			official: false,
			precisionM: 1000,
			claims: ["C2"],
		}),
	),
	"base/land.geojson": collection(feature(square, { country: "Land", kind: "home" })),
	"base/labels.geojson": collection(
		feature(point(36.9, 35.1), { kind: "control", name: en("South"), claims: ["C2"] }),
	),
	"base/settlements.geojson": collection(
		feature(point(36.5, 35.5), { name: "Mill", pcode: "P1", place: "mill" }),
	),
};

/** The text of each file by its path. */
export function smallDataset(): Map<string, string> {
	return new Map(Object.entries(VALUES).map(([path, value]) => [path, JSON.stringify(value)]));
}

/** The small dataset with the value of one file put together anew by `change`. */
export function withChange(path: string, change: (value: Json) => void): Map<string, string> {
	const files = smallDataset();
	const value = new Json(JSON.parse(files.get(path) ?? "null"));
	change(value);
	return files.set(path, JSON.stringify(value.root));
}

type Step = string | number;

/** A JSON value whose parts are reached by a path; a path that leads nowhere is a fault of the test. */
export class Json {
	readonly root: unknown;

	constructor(root: unknown) {
		this.root = root;
	}

	get(...path: readonly Step[]): unknown {
		return path.reduce<unknown>((value, step) => Reflect.get(holder(value), step), this.root);
	}

	set(path: readonly Step[], value: unknown): void {
		Reflect.set(holder(this.get(...path.slice(0, -1))), path.at(-1) ?? "", value);
	}

	remove(...path: readonly Step[]): void {
		Reflect.deleteProperty(holder(this.get(...path.slice(0, -1))), path.at(-1) ?? "");
	}

	/** Puts another value at the end of the list at a path. */
	add(path: readonly Step[], value: unknown): void {
		const list = this.get(...path);
		if (!Array.isArray(list)) throw new Error(`no list at ${path.join(".")}`);
		list.push(value);
	}
}

function holder(value: unknown): object {
	if (typeof value !== "object" || value === null) throw new Error(`${value} has no parts`);
	return value;
}
