/** Addresses of the page with something wrong in them: cut, mistyped, made by hand, of another time. */
import { TRAILS } from "../../src/app/file-layers";
import { encodeView } from "../../src/app/url";
import { BUFFER_DEPTHS, defaultView, SWITCHABLE, type View } from "../../src/app/view";
import { addDays } from "../../src/model/day";
import { CLAIM_KINDS, CONFIDENCES, SIDES } from "../../src/model/schema";
import type { Dataset } from "../../src/model/types";
import type { Random } from "./random";

const NOISE = [
	...[
		"%",
		"%%",
		"%zz",
		"%E0%A4",
		"%00",
		"&",
		"&&",
		"=",
		"==",
		"#",
		"##",
		"?",
		"/",
		",",
		",,",
		"-",
		"+",
		";",
		":",
		" ",
		"\u0000",
		"\ud83d",
		"٢",
		"é",
		"🕊",
	],
	...[
		"__proto__",
		"constructor",
		"null",
		"undefined",
		"NaN",
		"Infinity",
		"-0",
		"1e3",
		"0x8",
		"<b>",
		"javascript:",
		"..",
		"x".repeat(3000),
	],
];

const VALUES: { readonly [key: string]: readonly string[] } = {
	map: [
		"8/35.5/36.5",
		"8/35.5",
		"NaN/NaN/NaN",
		"8/0/0",
		"1e1/35.5/36.5",
		" 8/35.5/36.5",
		"22/35.99999/36.99999",
		"-0/35.5/36.5",
		"0x8/35/36",
	],
	date: [
		"2019-08-21",
		"2019-02-30",
		"2019-08",
		"1899-01-01",
		"9999-12-31",
		"٢٠١٩-٠٨-٢١",
		"0000-01-01",
		"2019-8-21",
		"+2019-08-21",
	],
	compare: ["2020-02-10", "2031-01-01", "1970-01-01", "x"],
	place: ["khan-sheikhoun", "__proto__", "KHAN-SHEIKHOUN", "", "hish "],
	source: ["S001", "constructor", "s001"],
	claim: ["S001-06", "S001-6", "toString"],
	agreement: ["SOCHI-2018", "valueOf"],
	at: ["35.5,36.65", "35.5", "Infinity,36", "36.65,35.5", "35.5,36.65,1", "0,0", "1e1,36"],
	files: [
		"a.csv",
		"a.csv,a.csv",
		",",
		"a b",
		"../x",
		"__proto__",
		"ملف.csv",
		Array(60)
			.fill("x")
			.map((x, at) => x + at)
			.join(","),
	],
	row: [
		"a.csv:2",
		"a.csv",
		"a.csv:-1",
		"a.csv:99999999999",
		":1",
		"a:b:3",
		"a.csv:1e3",
		"__proto__:1",
	],
	trail: ["7", "07", "8", "7.0", "-7"],
	buffer: ["15", "15.0", "14", "٢٠", "2e1"],
	kinds: ["strike,capture", "strike,strike", "", "moon", "__proto__"],
	sides: ["wire,UN", "un", ",wire"],
	confidence: ["both-sides", "none"],
	parties: ["government", "nobody", "constructor"],
	layers: ["posts,roads", "", "posts,,roads", "posts,posts", "Posts"],
	embed: ["1", "0", "true", ""],
	lang: ["ar", "AR", "ar-SY", "xx", "__proto__"],
	v: ["2026.1", "1999.9", "", "x".repeat(100)],
	dat: ["2019-08-21"],
	__proto__x: ["1"],
	constructor: ["1"],
};
const KEYS = Object.keys(VALUES);

/** An address: what a view writes, or parts in any order, then up to five changes. */
export function mutatedHash(dataset: Dataset, random: Random): string {
	let hash = random.chance(0.5)
		? encodeView(anyView(dataset, random), dataset, { version: "2026.1" })
		: anyParts(random);
	for (let left = random.below(6); left > 0; left--) {
		const at = random.below(hash.length + 1);
		hash = hash.slice(0, at) + (random.among(NOISE) ?? "") + hash.slice(at + random.below(9));
	}
	return hash;
}

function anyParts(random: Random): string {
	const parts = Array.from({ length: 1 + random.below(6) }, () => {
		const key = random.among(KEYS) ?? "";
		const from = random.chance(0.9) ? key : (random.among(KEYS) ?? "");
		return `${key}=${random.among(VALUES[from] ?? []) ?? ""}`;
	});
	return `#${parts.join("&")}`;
}

function anyView(dataset: Dataset, random: Random): View {
	const { span, manifest } = dataset;
	const [west, south, east, north] = manifest.bounds;
	const anyDay = () => addDays(span.first, random.below(span.last - span.first + 1));
	const spot = () => ({
		lng: west + random.next() * (east - west),
		lat: south + random.next() * (north - south),
	});
	const some = <T>(list: readonly T[]) => list.filter(() => random.chance(0.5));
	const maybe = <T>(make: () => T) => (random.chance(0.3) ? make() : null);
	const one = (ids: Iterable<string>) => maybe(() => random.among([...ids])) ?? null;
	const claim = one(dataset.claims.keys());
	return {
		...defaultView(dataset),
		camera: maybe(() => ({ ...spot(), zoom: random.next() * 22 })),
		day: anyDay(),
		compare: maybe(anyDay),
		place: one(dataset.places.keys()),
		source:
			claim === null ? one(dataset.sources.keys()) : (dataset.claims.get(claim)?.source ?? null),
		claim,
		agreement: one(dataset.agreements.map(({ id }) => id)),
		at: maybe(spot),
		files: some(["a.csv", "ملف-2.geojson"]),
		row: maybe(() => ({ file: "a.csv", row: random.below(9_999_999) })),
		trail: random.pick(TRAILS),
		buffer: random.pick(BUFFER_DEPTHS),
		filters: {
			kinds: maybe(() => some(CLAIM_KINDS)),
			sides: maybe(() => some(SIDES)),
			confidence: maybe(() => some(CONFIDENCES)),
			parties: maybe(() => some([...dataset.parties.keys()])),
		},
		layers: random.chance(0.5) ? SWITCHABLE : some(SWITCHABLE),
		embed: random.chance(0.2),
		language: random.pick(["ar", "tr", null, null]),
	};
}
