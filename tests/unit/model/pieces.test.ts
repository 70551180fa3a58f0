/** Small things that much stands on: joined bytes, escaped texts, what is a record, what is kept once made. */
import geographic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { readAbout } from "../../../src/model/about";
import { joinedBytes } from "../../../src/model/bytes";
import { groundKm, type LngLat } from "../../../src/model/ground";
import { rowId } from "../../../src/model/imported";
import { isRecord } from "../../../src/model/is-record";
import { isLate } from "../../../src/model/late";
import { escapeMarkup } from "../../../src/model/markup";
import { onceFor, onceForBoth } from "../../../src/model/once";
import { ownCredit, releasedOn } from "../../../src/model/published";
import { withChange } from "../small-dataset";
import { read } from "./told";

test("bytes are joined one part after the other", () => {
	const parts = [[1, 2, 3], [], [4], [5, 6]].map((part) => Uint8Array.from(part));
	expect(joinedBytes(parts)).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
	expect(joinedBytes([])).toEqual(new Uint8Array());
});

test("no sign of a text is taken for markup, and others stay", () => {
	expect(escapeMarkup(`<a href="x" title='y'>A & B</a> &amp; ب`)).toBe(
		"&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;A &amp; B&lt;/a&gt; &amp;amp; ب",
	);
	expect(escapeMarkup("")).toBe("");
});

test("a record is an object, and neither a list nor nothing", () => {
	expect([{}, { a: 1 }, Object.create(null)].map(isRecord)).toEqual([true, true, true]);
	expect([[], null, undefined, "a", 1, true].some(isRecord)).toBe(false);
});

test("a row has its file and its number in one text", () => {
	expect(rowId({ file: "a:b.csv", row: 0 })).toBe("a:b.csv:0");
});

test("a file is late where the manifest says so, or by its name", () => {
	expect(isLate({ path: "base/land.geojson", load: "detail" })).toBe(true);
	expect(isLate({ path: "claim-texts.json", load: "core" })).toBe(true);
	expect(isLate({ path: "about.json", load: undefined })).toBe(true);
	expect(isLate({ path: "claims.json", load: "core" })).toBe(false);
	expect(isLate({ path: "base/about.json", load: "core" })).toBe(false);
});

describe("what was asked once", () => {
	test("of two things together is kept for both, and asked anew for another of either", () => {
		const asked: string[] = [];
		const join = onceForBoth((a: { name: string }, b: { name: string }) => {
			asked.push(a.name + b.name);
			return a.name + b.name;
		});
		const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];
		expect([join(a, b), join(a, b), join(a, c), join(b, a), join(a, c)]).toEqual([
			"ab",
			"ab",
			"ac",
			"ba",
			"ac",
		]);
		expect(asked).toEqual(["ab", "ac", "ba"]);
	});

	test("is asked again where it failed", () => {
		let asked = 0;
		const key = {};
		const fails = onceFor(() => {
			asked += 1;
			if (asked === 1) throw new Error("not yet");
			return asked;
		});
		expect(() => fails(key)).toThrow("not yet");
		expect([fails(key), fails(key)]).toEqual([2, 2]);
	});
});

describe("a dataset", () => {
	const credit = (id: string, ...files: string[]) => ({
		id,
		text: { en: id },
		licence: "CC0 1.0",
		covers: { en: "All" },
		files,
	});
	const change = (version: string, date: string) => ({ version, date, text: { en: "More." } });

	test("is theirs who wrote its claims; of several the first is named", () => {
		const credits = [
			credit("land", "base/land.geojson"),
			credit("own", "sources.json", "claims.json"),
			credit("other", "claims.json"),
		];
		expect(ownCredit({ credits })?.id).toBe("own");
		expect(ownCredit({ credits: credits.slice(0, 1) })).toBeUndefined();
		expect(ownCredit({ credits: [] })).toBeUndefined();
	});

	test("was published on the day that it says of this version", () => {
		const about = { changes: [change("2024.2", "2024-06-01"), change("2024.1", "1970-01-03")] };
		expect(releasedOn({ about, manifest: { version: "2024.1" } })).toBe(2);
		expect(releasedOn({ about, manifest: { version: "2024.3" } })).toBeNull();
		expect(releasedOn({ about: null, manifest: { version: "2024.1" } })).toBeNull();
		expect(releasedOn({ about: { changes: [] }, manifest: { version: "2024.1" } })).toBeNull();
	});
});

describe("what a dataset says of itself", () => {
	const FILE = "about.json";
	const aboutWith = (files: ReadonlyMap<string, string>) =>
		read((report) => readAbout(files, report));

	test("is its statements in their order; a wrong one is told by its number and left out", () => {
		const files = withChange(FILE, (json) => {
			json.add(["notKnown"], { en: "" });
			json.add(["notKnown"], { en: "Who owned it." });
			json.add(["changes"], { version: "2024", date: "2024-03-01", text: { en: "More." } });
		});
		const { result, told } = aboutWith(files);
		expect(result?.notKnown.map(({ en }) => en)).toEqual(["Who built the mill.", "Who owned it."]);
		expect(result?.changes.map(({ version }) => version)).toEqual(["2024.1"]);
		expect(told).toEqual([
			`dropped | ${FILE} | bad-value | is empty | at 1 | en`,
			`dropped | ${FILE} | bad-value | is not YYYY.N | at 1 | version`,
		]);
	});

	test("may be nothing, in two empty lists", () => {
		expect(aboutWith(new Map([[FILE, '{"notKnown":[],"changes":[]}']]))).toEqual({
			result: { notKnown: [], changes: [] },
			told: [],
		});
	});

	test("is not said in a file of another form, nor without one", () => {
		const other = aboutWith(new Map([[FILE, '{"notKnown":{},"changes":[]}']]));
		expect(other.result).toBeNull();
		expect(other.told[0]).toMatch(
			/^dropped \| about.json \| bad-value \| .* \| at whole \| notKnown$/,
		);
		expect(aboutWith(new Map())).toEqual({
			result: null,
			told: [`dropped | ${FILE} | missing-file | the file could not be read | at whole | `],
		});
	});
});

test.each<[what: string, from: LngLat, to: LngLat]>([
	["east", [36.5, 35.5], [37.3, 35.5]],
	["north", [36.5, 35.5], [36.5, 36.2]],
	["slanting", [36.5, 35.5], [36.1, 36.1]],
	["south of the equator", [-70, -50], [-69.5, -50.5]],
	["over the line of the date", [179.8, 10], [-179.7, 10.1]],
	["over it the other way", [-179.8, 10], [179.9, 10.1]],
	["to itself", [36.5, 35.5], [36.5, 35.5]],
])("the way %s is as long as geographiclib says", (_, from, to) => {
	const metres =
		geographic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
	expect(groundKm(from, to) * 1000).toBeCloseTo(metres, -1);
	expect(Math.abs(groundKm(from, to) * 1000 - metres)).toBeLessThan(1);
	expect(groundKm(to, from)).toBeCloseTo(groundKm(from, to), 9);
});
