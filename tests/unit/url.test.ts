import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../src/app/url";
import {
	BUFFER_DEPTHS,
	defaultView,
	NOTHING_SELECTED,
	SWITCHABLE,
	type View,
} from "../../src/app/view";
import { addDays } from "../../src/model/day";
import { NO_FILTERS } from "../../src/world/filters";
import { views } from "./any-view";
import { day, idlib } from "./idlib";

const { span, manifest } = idlib;
const [west, south, east, north] = manifest.bounds;
const fallback = defaultView(idlib);
const read = (hash: string) => decodeView(hash, idlib);

describe("an address", () => {
	it("gives back every view that was written into it", () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(read(encodeView(view, idlib))).toEqual({ view, problems: [] });
			}),
			{ numRuns: 500 },
		);
	});

	it("is the same for layers that were switched on in another order", () => {
		fc.assert(
			fc.property(views, fc.shuffledSubarray([...SWITCHABLE]), (view, layers) => {
				const inOrder = SWITCHABLE.filter((layer) => layers.includes(layer));
				const hash = encodeView({ ...view, layers }, idlib);
				expect(hash).toBe(encodeView({ ...view, layers: inOrder }, idlib));
			}),
		);
	});

	it("of any camera over the map leads to that spot, and is the same when it is written again", () => {
		const anywhere = fc.record({
			zoom: fc.double({ min: 0, max: 22, noNaN: true }),
			lat: fc.double({ min: south, max: north, noNaN: true }),
			lng: fc.double({ min: west, max: east, noNaN: true }),
		});
		fc.assert(
			fc.property(anywhere, (at) => {
				const hash = encodeView({ ...fallback, camera: at }, idlib);
				const { view, problems } = read(hash);
				expect(problems).toEqual([]);
				expect(view.camera?.zoom).toBeCloseTo(at.zoom, 2);
				expect(view.camera?.lat).toBeCloseTo(at.lat, 4);
				expect(view.camera?.lng).toBeCloseTo(at.lng, 4);
				expect(encodeView(view, idlib)).toBe(hash);
			}),
		);
	});

	it("is empty for the default view, and the empty address gives the default view", () => {
		expect(encodeView(fallback, idlib)).toBe("");
		for (const hash of ["", "#"]) {
			expect(read(hash)).toEqual({ view: fallback, problems: [] });
		}
	});

	it("holds only what differs from the default", () => {
		const keysOf = (part: Partial<View>) => [
			...new URLSearchParams(encodeView({ ...fallback, ...part }, idlib).slice(1)).keys(),
		];
		expect(keysOf({ camera: { zoom: 8, lat: 35, lng: 36 } })).toEqual(["map"]);
		expect(keysOf({ day: span.first })).toEqual(["date"]);
		expect(keysOf({ place: "hish" })).toEqual(["place"]);
		expect(keysOf({ buffer: 15 })).toEqual(["buffer"]);
		expect(keysOf({ layers: [] })).toEqual(["layers"]);
		expect(keysOf({ language: "ar" })).toEqual(["lang"]);
	});

	it("is readable: the form that the design fixes", () => {
		const view: View = {
			camera: { zoom: 9.256, lat: 35.123456, lng: 36.5 },
			day: day("2019-08-21"),
			...NOTHING_SELECTED,
			compare: null,
			files: [],
			trail: 30,
			filters: NO_FILTERS,
			place: "khan-sheikhoun",
			buffer: 15,
			layers: ["posts", "roads"],
			embed: true,
			language: "ar",
		};
		expect(encodeView(view, idlib, { version: "2026.1" })).toBe(
			"#map=9.26/35.1235/36.5&date=2019-08-21&place=khan-sheikhoun&buffer=15" +
				"&layers=posts,roads&embed=1&lang=ar&v=2026.1",
		);
	});

	it("is read with and without its #", () => {
		expect(read("date=2019-08-21")).toEqual(read("#date=2019-08-21"));
		expect(read("date=2019-08-21").view.day).toBe(day("2019-08-21"));
	});
});

describe("a broken part of an address", () => {
	const PARTS = {
		map: "8/35.5/36.5",
		date: "2019-08-21",
		place: "khan-sheikhoun",
		buffer: "15",
		layers: "posts,roads",
		lang: "ar",
	};
	const sound: View = {
		camera: { zoom: 8, lat: 35.5, lng: 36.5 },
		day: day("2019-08-21"),
		...NOTHING_SELECTED,
		compare: null,
		files: [],
		trail: 30,
		filters: NO_FILTERS,
		place: "khan-sheikhoun",
		buffer: 15,
		layers: ["posts", "roads"],
		embed: false,
		language: "ar",
	};
	const hashOf = (parts: Readonly<Record<string, string>>) =>
		`#${Object.entries(parts)
			.map((part) => part.join("="))
			.join("&")}`;

	it("does not occur in the sound address that the cases start from", () => {
		expect(read(hashOf(PARTS))).toEqual({ view: sound, problems: [] });
	});

	it.each<[keyof typeof PARTS, string, keyof View, string]>([
		["map", "", "camera", "map"],
		["map", "8/35.5", "camera", "map"],
		["map", "8/35.5/36.5/1", "camera", "map"],
		["map", "8//36.5", "camera", "map"],
		["map", "23/35.5/36.5", "camera", "map"],
		["map", "-1/35.5/36.5", "camera", "map"],
		["map", "8/86/36.5", "camera", "map"],
		["map", "8/35.5/181", "camera", "map"],
		["map", "8/Infinity/36.5", "camera", "map"],
		["map", "NaN/NaN/NaN", "camera", "map"],
		["date", "", "day", "day"],
		["date", "2019-02-30", "day", "day"],
		["date", "2019-08", "day", "day"],
		["date", "21.8.2019", "day", "day"],
		["place", "", "place", "place"],
		["place", "atlantis", "place", "place"],
		["place", "__proto__", "place", "place"],
		["buffer", "", "buffer", "buffer"],
		["buffer", "14", "buffer", "buffer"],
		["buffer", "17.5", "buffer", "buffer"],
		["buffer", "015", "buffer", "buffer"],
		["layers", "posts,moons", "layers", "layers"],
		["layers", "posts,,roads", "layers", "layers"],
		["lang", "", "language", "lang"],
		["lang", "fr", "language", "lang"],
		["lang", "xx", "language", "lang"],
	])("%s=%s falls back alone, and is named once", (key, text, field, kind) => {
		const { view, problems } = read(hashOf({ ...PARTS, [key]: text }));
		expect(view).toEqual({ ...sound, [field]: fallback[field] });
		expect(problems).toEqual([kind === "map" ? { kind } : { kind, text }]);
	});

	it.each([
		["2016-01-01", span.first],
		["2031-01-01", span.last],
	])("date=%s outside the data goes to the nearest day of it", (text, nearest) => {
		const { view, problems } = read(`#date=${text}`);
		expect(view).toEqual({ ...fallback, day: nearest });
		expect(problems).toEqual([{ kind: "dayOutside", text }]);
	});

	it("leaves the ends of the span in peace", () => {
		for (const at of [span.first, span.last]) {
			expect(read(encodeView({ ...fallback, day: at }, idlib)).problems).toEqual([]);
			const beyond = at === span.first ? addDays(at, -1) : addDays(at, 1);
			expect(read(encodeView({ ...fallback, day: beyond }, idlib)).problems).toHaveLength(1);
		}
	});

	it("can be every part at once, each named once", () => {
		const { view, problems } = read("#map=x&date=x&place=x&buffer=x&layers=x&lang=x");
		expect(view).toEqual(fallback);
		const kinds = problems.map(({ kind }) => kind).sort();
		expect(kinds).toEqual(["buffer", "day", "lang", "layers", "map", "place"]);
	});

	it("is quoted in at most 40 characters, none of them cut in half", () => {
		for (const text of ["x".repeat(500), `${"x".repeat(39)}🕊🕊🕊`, "م".repeat(60)]) {
			const { problems } = read(`#place=${encodeURIComponent(text)}`);
			const [problem] = problems;
			const quote = problem && "text" in problem ? problem.text : "";
			expect([...quote]).toHaveLength(40);
			expect(text.startsWith(quote)).toBe(true);
			expect(() => encodeURIComponent(quote)).not.toThrow();
		}
	});

	it("may be a broken percent sign", () => {
		for (const text of ["%", "%zz", "%E0%A4%A", "%ff"]) {
			const { view, problems } = read(`#place=${text}&date=2019-08-21`);
			expect(view).toEqual({ ...fallback, day: day("2019-08-21") });
			expect(problems.map(({ kind }) => kind)).toEqual(["place"]);
		}
	});
});

describe("what is no part of an address", () => {
	it("is named", () => {
		expect(read("#dat=2019-08-21&%%%")).toEqual({
			view: fallback,
			problems: [
				{ kind: "unknown", text: "dat" },
				{ kind: "unknown", text: "%%%" },
			],
		});
	});

	it("are named when they come twice; the first counts", () => {
		const { view, problems } = read("#date=2019-08-21&date=2019-08-22");
		expect(view.day).toBe(day("2019-08-21"));
		expect(problems).toEqual([{ kind: "repeated", text: "date" }]);
	});
});

describe("5,000 mutated addresses", () => {
	const noise = fc.oneof(
		fc.string({ unit: "binary", maxLength: 6 }),
		fc.constantFrom("%", "&", "=", "#", "/", ",", "-", "+", ";", "\u0000", "٢٠١٩", "%F0%9F"),
	);
	const mutated = fc
		.tuple(views, fc.array(fc.tuple(fc.nat(120), fc.nat(8), noise), { maxLength: 5 }))
		.map(([view, cuts]) =>
			cuts.reduce(
				(hash, [at, length, text]) => hash.slice(0, at) + text + hash.slice(at + length),
				encodeView(view, idlib, { version: manifest.version }),
			),
		);

	it("never throw, and always give a view that can be shown and written again", () => {
		fc.assert(
			fc.property(mutated, (hash) => {
				const { view, problems } = read(hash);
				expect(view.day >= span.first && view.day <= span.last).toBe(true);
				expect(view.place === null || idlib.places.has(view.place)).toBe(true);
				expect(BUFFER_DEPTHS).toContain(view.buffer);
				expect(read(encodeView(view, idlib)).problems).toEqual([]);
				const named = problems.map((problem) =>
					"text" in problem ? `${problem.kind} ${problem.text}` : problem.kind,
				);
				expect(new Set(named).size).toBe(named.length);
			}),
			{ numRuns: 5000 },
		);
	});
});
