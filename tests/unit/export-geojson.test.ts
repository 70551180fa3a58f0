/** Exported GeoJSON: sound for others' programs, and true to the dataset and to what the page shows. */
import { check, getIssues } from "@placemarkio/check-geojson";
import { booleanClockwise } from "@turf/turf";
import type { Feature, FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { rightHanded } from "../../src/export/geometry";
import { formatDay, parseDay } from "../../src/model/day";
import { stateOf } from "../../src/scene/build";
import { events, eventsOn } from "../../src/world/events";
import { shownPlaceCount, shownPlaces } from "../../src/world/shown-places";
import { worldAt } from "../../src/world/world";
import { HOSTILE, hostileDataset, stateAt, textOf, VIEWS } from "./export-fixture";
import { idlib, viewOn } from "./idlib";

const SCOPES = ["seen", "everything"] as const;

type Properties = Readonly<Record<string, unknown>>;

function read(text: string): readonly Feature[] {
	const collection = check(text) as FeatureCollection;
	return collection.features;
}

function layer(features: readonly Feature[], name: string): readonly Feature[] {
	return features.filter(({ properties }) => properties?.["layer"] === name);
}

const valuesOf = ({ properties }: Feature): Properties => properties ?? {};

function ringsOf({ geometry }: Feature): readonly Position[][][] {
	if (geometry?.type === "Polygon") return [geometry.coordinates];
	return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

describe.each(VIEWS)("what is seen at %s", (hash) => {
	const state = stateAt(hash);
	const text = textOf(state, "seen", "geojson");
	const features = read(text);
	const world = worldAt(idlib, state.day);
	const looks = stateOf(
		viewOn(state.day, { filters: state.filters, bufferKm: state.buffer, world }),
	);
	const on = (name: "cells" | "front" | "buffer" | "zone" | "rough-zone" | "contact-line") =>
		[...(looks[name]?.values() ?? [])].filter((look) => look.on).length;

	test("an independent reader finds no fault, no crs, and each id once", () => {
		expect(getIssues(text)).toEqual([]);
		expect(text).not.toContain('"crs"');
		const ids = features.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("rings turn by the right-hand rule", () => {
		for (const feature of features) {
			for (const [outer = [], ...holes] of ringsOf(feature)) {
				expect(booleanClockwise(outer), String(feature.id)).toBe(false);
				for (const hole of holes) expect(booleanClockwise(hole), String(feature.id)).toBe(true);
			}
		}
	});

	test("the places are those of the page, each with the status of the day and its own position", () => {
		const isShown = shownPlaces(idlib, world, state.filters);
		const places = layer(features, "places");
		const posts = places.filter(({ properties }) =>
			String(properties?.["status"]).startsWith("post-"),
		);
		const others = [...idlib.places.values()].filter(
			({ id }) => isShown(id) && !idlib.posts.some(({ properties }) => properties.id === id),
		);
		expect(places.length - posts.length).toBe(others.length);
		expect(places.length).toBeLessThanOrEqual(shownPlaceCount(idlib, world, state.filters));
		for (const place of places) {
			const { id, status, assessment, party } = valuesOf(place);
			const known = idlib.places.get(String(id));
			const isSpot = known?.at && known.kind !== "area";
			expect(place.geometry).toEqual(
				isSpot ? { type: "Point", coordinates: [...(known.at ?? [])] } : null,
			);
			const shown = world.statuses.get(String(id));
			if (known?.kind === "area" || posts.includes(place)) continue;
			expect(status).toBe(shown?.kind ?? "not-assessed");
			expect(assessment).toBe(shown?.assessment?.id ?? null);
			expect(party).toBe(shown?.kind === "held" ? shown.party.id : null);
		}
	});

	test("land, front, zone and buffer are as many as are drawn", () => {
		const { layers } = state;
		expect(layer(features, "land").length).toBe(layers.includes("cells") ? on("cells") : 0);
		expect(layer(features, "front").length).toBe(layers.includes("front") ? on("front") : 0);
		const buffers = layers.includes("buffer") ? on("buffer") : 0;
		expect(layer(features, "zones").length).toBe(
			on("zone") + on("rough-zone") + on("contact-line") + buffers,
		);
	});

	test("the events are those of the day", () => {
		const ofDay = state.layers.includes("reports")
			? eventsOn(idlib, state.day, state.filters).map(({ id }) => id)
			: [];
		expect(layer(features, "events").map((feature) => valuesOf(feature)["id"])).toEqual(ofDay);
	});

	test("all that is claimed can be looked up in the file's own sources", () => {
		const { sources, day, licence, citation, version, notes } = JSON.parse(text);
		const known = new Set(sources.map(({ id }: { id: string }) => id));
		for (const feature of features) {
			const { claims = [], source_ids: cited = [] } = valuesOf(feature);
			for (const claim of claims as string[]) expect(idlib.claims.has(claim)).toBe(true);
			for (const source of cited as string[]) expect(known.has(source)).toBe(true);
		}
		expect(day).toBe(formatDay(state.day));
		expect([licence, version]).toEqual(["CC BY 4.0", idlib.manifest.version]);
		expect(citation).toContain(idlib.manifest.homepage);
		expect(notes).toHaveLength(2);
	});
});

describe("everything", () => {
	const text = textOf(stateAt("#date=2019-08-21&kinds=strike&layers="), "everything", "geojson");
	const features = read(text);

	test("an independent reader finds no fault", () => {
		expect(getIssues(text)).toEqual([]);
	});

	test("holds each assessment, event, claim, cell, zone and road, whatever is filtered", () => {
		const unassessed = [...idlib.places.keys()].filter((id) => !idlib.assessments.has(id));
		const assessments = [...idlib.assessments.values()].flat().map(({ id }) => id);
		const ids = (name: string) => layer(features, name).map((each) => valuesOf(each)["id"]);
		expect(new Set(ids("history"))).toEqual(new Set([...assessments, ...unassessed]));
		expect(ids("events")).toEqual(events(idlib).map(({ id }) => id));
		expect(ids("claims")).toEqual([...idlib.claims.keys()]);
		expect(ids("land").length).toBe(idlib.control.cells.length);
		expect(ids("zones").length).toBe(idlib.zones.length);
		expect(ids("roads").length).toBe(idlib.roads.length);
	});

	test("the history of a place has no gap, no overlap and no open end", () => {
		const entries = layer(features, "history").map(valuesOf);
		for (const [place, assessments] of idlib.assessments) {
			const own = entries.filter((entry) => entry["place"] === place);
			const days = (name: string) => own.map((entry) => parseDay(String(entry[name])));
			const [shown, until] = [days("shown"), days("until")];
			expect(shown).toEqual(assessments.map(({ from }) => from.shown));
			// Fighting and the capture that ended it may share a day.
			const ends = assessments.map(({ from }, at) => {
				const next = assessments[at + 1]?.from.shown;
				return next === undefined ? idlib.span.last : Math.max(from.shown, next - 1);
			});
			expect(until, place).toEqual(ends);
		}
	});

	test("counts of the dead and the displaced are no points", () => {
		const counts = layer(features, "claims").filter(({ properties }) =>
			["casualties", "displacement"].includes(properties?.["kind"]),
		);
		const pinned = counts.filter(({ geometry }) => geometry !== null);
		expect(counts.length).toBeGreaterThan(20);
		for (const { properties } of pinned) {
			expect(idlib.claims.get(properties?.["claim"])?.by).toBe("strike");
		}
	});
});

test("rings that turn the wrong way are turned, whatever their sort, and those that are right stay", () => {
	const outer = [
		[36, 35],
		[37, 35],
		[37, 36],
		[36, 36],
		[36, 35],
	];
	const hole = [
		[36.2, 35.2],
		[36.2, 35.4],
		[36.4, 35.4],
		[36.2, 35.2],
	];
	const right = { type: "Polygon" as const, coordinates: [outer, hole] };
	const wrong = { type: "Polygon" as const, coordinates: [outer.toReversed(), hole.toReversed()] };
	expect([booleanClockwise(outer), booleanClockwise(hole)]).toEqual([false, true]);
	expect(rightHanded(right)).toEqual(right);
	expect(rightHanded(wrong)).toEqual(right);
	const several = (coordinates: Position[][]) => ({
		type: "MultiPolygon" as const,
		coordinates: [coordinates, coordinates],
	});
	expect(rightHanded(several(wrong.coordinates))).toEqual(several(right.coordinates));
	const line = { type: "LineString" as const, coordinates: outer.toReversed() };
	expect(rightHanded(line)).toBe(line);
});

test("the same state gives the same bytes, wherever the map looks and whatever is selected", () => {
	const hash = "#date=2019-08-21&confidence=both-sides";
	const [one, other] = [hash, `${hash}&map=11/35.5/36.6&place=khan-sheikhoun`].map((each) =>
		stateAt(each),
	);
	if (!one || !other) throw new Error("two states were asked for");
	for (const scope of SCOPES) {
		for (const format of ["geojson", "csv", "kml"] as const) {
			expect(textOf(one, scope, format)).toBe(textOf(other, scope, format));
		}
	}
	const reordered = { ...one, layers: one.layers.toReversed() };
	expect(textOf(reordered, "seen", "geojson")).toBe(textOf(one, "seen", "geojson"));
});

test("filters that leave nothing leave a sound file without places", () => {
	const text = textOf(stateAt("#date=2019-08-21&parties="), "seen", "geojson");
	expect(getIssues(text)).toEqual([]);
	expect(layer(read(text), "places")).toEqual([]);
	expect(layer(read(text), "land")).toEqual([]);
	expect(JSON.parse(text).filters).toMatch(/^Filtered/);
});

test("in Arabic the words are Arabic, without marks of direction, and the ids are the same", () => {
	const hash = "#date=2020-02-10";
	const text = textOf(stateAt(hash, idlib, "ar"), "seen", "geojson");
	expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
	const english = read(textOf(stateAt(hash), "seen", "geojson"));
	const arabic = read(text);
	expect(arabic.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
	const statuses = layer(arabic, "places").map((each) => valuesOf(each)["status_text"]);
	for (const status of statuses) expect(status).toMatch(/[\u0600-\u06FF]/);
});

test.each(HOSTILE)("a name such as %j stays text", (hostile) => {
	const dataset = hostileDataset(hostile);
	for (const scope of SCOPES) {
		const text = textOf(stateAt("#date=2019-03-09", dataset), scope, "geojson");
		expect(getIssues(text)).toEqual([]);
		expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\\ud800/i);
		expect(text.split("\n").length).toBeLessThan(60);
	}
});
