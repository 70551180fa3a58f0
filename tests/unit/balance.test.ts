/** The counts on the page about the data. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import {
	balance,
	camps,
	changesNewestFirst,
	confidenceCounts,
	unknowns,
} from "../../src/world/balance";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { smallDataset, withChange } from "./small-dataset";

const read = (files: ReadonlyMap<string, string>): Dataset => {
	const { dataset, problems } = parse(files);
	expect(problems).toEqual([]);
	return dataset ?? expect.fail();
};
const small = read(smallDataset());

describe("the balance of sources", () => {
	test("counts sources, claims and origins by side, an origin once", () => {
		const files = withChange("sources.json", (json) => json.set([1, "side"], "monitor"));
		expect(balance(read(files))).toEqual([
			{ side: "monitor", sources: 1, claims: 2, share: 2 / 3, origins: 2 },
			{ side: "wire", sources: 1, claims: 1, share: 1 / 3, origins: 1 },
		]);
	});

	test("lists a side whose sources say nothing, and none without sources", () => {
		const sources = new Map([...small.sources].slice(0, 1));
		expect(balance({ sources, claims: new Map() })).toEqual([
			{ side: "wire", sources: 1, claims: 0, share: 0, origins: 0 },
		]);
		expect(balance({ sources: new Map(), claims: new Map() })).toEqual([]);
	});

	test("puts the side with most claims first, whatever the order of the sides", () => {
		const sides = (monitor: number) =>
			balance(
				read(withChange("sources.json", (json) => json.set([monitor, "side"], "monitor"))),
			).map(({ side, claims }) => `${side} ${claims}`);
		expect(sides(0)).toEqual(["wire 2", "monitor 1"]);
		expect(sides(1)).toEqual(["monitor 2", "wire 1"]);
	});

	test("adds up over the dataset", () => {
		const rows = balance(idlib);
		const sum = (key: "sources" | "claims" | "share") =>
			rows.reduce((total, row) => total + row[key], 0);
		expect(sum("sources")).toBe(idlib.sources.size);
		expect(sum("claims")).toBe(idlib.claims.size);
		expect(sum("share")).toBeCloseTo(1);
		for (const row of rows) expect(row.origins, row.side).toBeGreaterThan(0);
	});
});

test("each confidence is counted, those that none has too", () => {
	expect(confidenceCounts(small)).toEqual([
		["both-sides", 0],
		["with-third-party", 0],
		["losing-side", 0],
		["one-side", 2],
		["third-party", 0],
		["encyclopedia", 0],
		["inferred", 0],
	]);
	const total = confidenceCounts(idlib).reduce((sum, [, count]) => sum + count, 0);
	expect(total).toBe([...idlib.assessments.values()].flat().length);
});

describe("what is not known", () => {
	const on = (dataset: Dataset, text: string) => unknowns(dataset, worldAt(dataset, day(text)));

	test("is little in a small sound dataset; an area without a position is not missing one", () => {
		expect(on(small, "2019-03-09")).toEqual({
			noPosition: 0,
			unknownHolder: 0,
			unsureOnDay: 0,
			changes: 2,
			undatedChanges: 0,
			openings: 0,
			secondHand: 0,
			undatedSources: 0,
		});
	});

	test("before the first report it is the holder", () => {
		expect(on(small, "2019-02-01").unknownHolder).toBe(1);
	});

	test("an interval in place of a day is unsure within, and undated always", () => {
		const dataset = read(
			withChange("assessments.json", (json) => json.set([1, "from", "earliest"], "2019-03-05")),
		);
		expect(on(dataset, "2019-03-06")).toMatchObject({ unsureOnDay: 1, undatedChanges: 1 });
		expect(on(dataset, "2019-03-09")).toMatchObject({ unsureOnDay: 0, undatedChanges: 1 });
	});

	test("a place that was not found, and a source that was not read through, are counted", () => {
		const lost = withChange("places.geojson", (json) =>
			json.set(["features", 1, "properties", "kind"], "village"),
		);
		expect(on(read(lost), "2019-03-09").noPosition).toBe(1);
		const unread = withChange("sources.json", (json) => {
			json.set([0, "read"], "opening");
			json.set([1, "read"], "second-hand");
			json.set([1, "published"], null);
		});
		expect(on(read(unread), "2019-03-09")).toMatchObject({
			openings: 1,
			secondHand: 1,
			undatedSources: 1,
		});
	});
});

test("a log is told from its newest version back; versions of one day by number, not by letter", () => {
	const change = (version: string, date: string) => ({ version, date, text: { en: version } });
	const log = [
		change("2026.9", "2026-03-01"),
		change("2025.1", "2025-12-31"),
		change("2026.10", "2026-03-01"),
		change("2026.1", "2026-01-02"),
	];
	expect(changesNewestFirst(log).map(({ version }) => version)).toEqual([
		"2026.10",
		"2026.9",
		"2026.1",
		"2025.1",
	]);
	expect(changesNewestFirst([])).toEqual([]);
});

test("every origin is counted to one camp, the parties' first", () => {
	const all = camps(idlib);
	expect(all.map(({ camp }) => camp)).toEqual(["opposition", "government", "neither", "compiled"]);
	const origins = all.flatMap((each) => each.origins);
	expect(origins).toHaveLength(idlib.origins.size);
	expect(new Set(origins).size).toBe(origins.length);
	for (const { camp, origins } of all) {
		expect(new Set(origins.map((origin) => origin.camp))).toEqual(new Set([camp]));
	}
	const parties = new Map([...idlib.parties].slice(0, 1));
	const few = new Map([...idlib.origins].slice(1, 2));
	expect(camps({ parties, origins: few })).toEqual([
		{ camp: "neither", origins: [...few.values()] },
	]);
});
