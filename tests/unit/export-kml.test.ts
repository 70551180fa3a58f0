/** Exported KML: read back by an independent reader it has the same places, names, days and values. */
import { kml } from "@tmcw/togeojson";
import { DOMParser, type Document } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { plain } from "../../src/export/text";
import { HOSTILE, hostileDataset, stateAt, textOf, VIEWS } from "./export-fixture";
import { idlib } from "./idlib";

function parsed(text: string): Document {
	const fail = (level: string, message: unknown) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError: fail }).parseFromString(text, "application/xml");
}

const read = (text: string): readonly Feature[] => kml(parsed(text)).features as Feature[];

interface Told {
	readonly id: string;
	readonly geometry: Feature["geometry"];
	readonly properties: Readonly<Record<string, unknown>>;
}

function inGeoJson(state: ReturnType<typeof stateAt>, scope: "seen" | "everything") {
	return JSON.parse(textOf(state, scope, "geojson")).features as readonly Told[];
}

/** What KML makes of a geometry: one of a kind is not several. */
function positionsOf(geometry: unknown): readonly number[] {
	return (
		JSON.stringify(geometry)
			.replace(/"[^"]*"/g, "")
			.match(/-?\d+(\.\d+)?(e-?\d+)?/g)
			?.map(Number) ?? []
	);
}

const CASES = [...VIEWS.map((hash) => ["seen", hash] as const), ["everything", ""] as const];

describe.each(CASES)("%s at %s", (scope, hash) => {
	const state = stateAt(hash);
	const features = read(textOf(state, scope, "kml"));
	const told = inGeoJson(state, scope);

	test("as many features as in GeoJSON, with the same ids, positions and values", () => {
		expect(features.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
		features.forEach((feature, index) => {
			const same = told[index];
			expect(positionsOf(feature.geometry), String(feature.id)).toEqual(
				positionsOf(same?.geometry),
			);
			for (const name of ["status", "status_text", "assessment", "when", "how_to_cite"]) {
				expect(feature.properties?.[name] ?? null, name).toEqual(same?.properties[name] ?? null);
			}
			const claims = same?.properties["claims"];
			if (Array.isArray(claims) && claims.length > 0) {
				expect(feature.properties?.["claims"]).toBe(claims.join("; "));
			}
		});
	});
});

test("each entry of a history has the days on which the map shows it", () => {
	const features = read(textOf(stateAt(""), "everything", "kml"));
	const history = features.filter(({ id }) => String(id).startsWith("history.A"));
	expect(history.length).toBe([...idlib.assessments.values()].flat().length);
	for (const { properties } of history) {
		expect(properties?.["timespan"]).toEqual({
			begin: properties?.["shown"],
			end: properties?.["until"],
		});
	}
});

test("a file of one day has no time of its own, or a globe would hide a part of it", () => {
	expect(textOf(stateAt("#date=2019-08-21"), "seen", "kml").includes("<Time")).toBe(false);
});

test("nothing is fetched from elsewhere, and each style that is named is there", () => {
	for (const scope of ["seen", "everything"] as const) {
		const text = textOf(stateAt("#date=2020-02-10"), scope, "kml");
		expect(/<(href|NetworkLink|Icon>|gx:)/.test(text)).toBe(false);
		const styles = new Set([...text.matchAll(/<Style id="([^"]+)"/g)].map(([, id]) => id));
		for (const [, id] of text.matchAll(/<styleUrl>#([^<]*)</g)) expect(styles).toContain(id);
	}
});

test("the colours are the map's, in the order in which KML writes them", () => {
	const text = textOf(stateAt("#date=2020-02-10"), "seen", "kml");
	// The government's #A63F2B, as alpha, blue, green, red.
	expect(text).toContain("<color>ff2b3fa6</color>");
});

test.each(HOSTILE)("a name such as %j stays text, in names, values and descriptions", (hostile) => {
	const dataset = hostileDataset(hostile);
	const name = plain(dataset.places.get("mill")?.name.en ?? "");
	for (const scope of ["seen", "everything"] as const) {
		const text = textOf(stateAt("#date=2019-03-09", dataset), scope, "kml");
		const document = parsed(text);
		expect(document.getElementsByTagName("script").length).toBe(0);
		const features = kml(document).features;
		const mill = features.find(({ properties }) => properties?.["place"] === "mill");
		expect(mill?.properties?.["name_en"]?.trim()).toBe(name.trim());
		for (const { properties } of features) {
			const description = properties?.["description"];
			const html = typeof description === "object" ? description.value : (description ?? "");
			// A description is HTML: all that is left of markup is the breaks that we made.
			expect(html.replaceAll("<br>", "")).not.toMatch(/[<>]/);
		}
	}
});
