/** Exported CSV: read back by an independent reader it says the same, and nothing in it runs. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { cell, csvText } from "../../src/export/csv";
import { COLUMNS } from "../../src/export/tables";
import { plain } from "../../src/export/text";
import { unguarded } from "../../src/model/formula";
import { events } from "../../src/world/events";
import { shownPlaces } from "../../src/world/shown-places";
import { worldAt } from "../../src/world/world";
import { HOSTILE, hostileDataset, stateAt, textOf } from "./export-fixture";
import { idlib } from "./idlib";

/** What a spreadsheet takes for a formula. */
const RUNS = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

function rows(text: string): readonly Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data;
}

function cellsOf(text: string): readonly (readonly string[])[] {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: ",",
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data;
}

const hostileText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }),
	fc.string({ unit: fc.constantFrom(..."=+-@'\t\r\n\",;| 1a\uFF1D") }),
	fc.constantFrom(...HOSTILE),
);

describe("a cell", () => {
	test("read back is the text that was written, whatever it is", () => {
		fc.assert(
			fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
				const columns = ["id", ...texts.map((_, index) => `c${index}`)];
				const values = texts.map((text, index) => [`c${index}`, text]);
				const [head, line] = cellsOf(
					csvText(columns, [{ id: "r", ...Object.fromEntries(values) }]),
				);
				expect(head).toEqual(columns);
				expect(line?.slice(1).map(unguarded)).toEqual(texts.map(plain));
			}),
			{ numRuns: 500 },
		);
	});

	test("is never a formula, and is guarded only where it would be one", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const [[back = ""] = []] = cellsOf(`${cell(text)},end`);
				if (!NUMBER.test(back)) expect(back).not.toMatch(RUNS);
				const isGuarded = back !== plain(text);
				if (isGuarded) expect(plain(text)).toMatch(/^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/);
			}),
			{ numRuns: 500 },
		);
	});

	test("a number stays a number, also below zero", () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				const text = cell(number);
				expect(text).not.toMatch(/['"]/);
				expect(Number(text)).toBe(number === 0 ? 0 : number);
			}),
		);
		expect([cell(-36.5), cell("-36.5"), cell("-36.5+1"), cell(Number.NaN), cell(null)]).toEqual([
			"-36.5",
			"-36.5",
			"'-36.5+1",
			"",
			"",
		]);
	});
});

test("it begins with a byte order mark and ends each line as RFC 4180 wants", () => {
	const text = csvText(["a", "b"], [{ a: "1", b: ["x", "y"] }]);
	expect(text).toBe("\uFEFFa,b\r\n1,x; y\r\n");
});

describe("what is seen", () => {
	const state = stateAt("#date=2020-02-10&confidence=both-sides,losing-side");
	const world = worldAt(idlib, state.day);
	const found = rows(textOf(state, "seen", "csv"));

	test("a row for each place that is let through, with its status and position", () => {
		const isShown = shownPlaces(idlib, world, state.filters);
		const places = [...idlib.places.keys()].filter(isShown);
		expect(found.map(({ place }) => place)).toEqual(places);
		for (const { place = "", latitude, longitude, status, assessment, claims } of found) {
			const at = idlib.places.get(place)?.at ?? null;
			const shown = world.statuses.get(place);
			if (at) expect([Number(longitude), Number(latitude)]).toEqual([...at]);
			// An area is listed and bears no colour.
			const isArea = idlib.places.get(place)?.kind === "area";
			expect(status).toBe(isArea ? "area" : shown?.kind);
			expect(assessment).toBe(isArea ? "" : shown?.assessment?.id);
			expect(claims).toBe(shown?.assessment?.claims.join("; "));
		}
	});

	test("each row says whose it is, how to cite it, how it was filtered and what it does not show", () => {
		for (const row of found) {
			expect(row["licence"]).toBe("CC BY 4.0");
			expect(row["credits"]).toContain("OCHA (CC BY 3.0 IGO)");
			expect(row["how_to_cite"]).toContain(idlib.manifest.homepage);
			expect(row["filters"]).toMatch(/^Filtered/);
			expect(row["notes"]).toContain("Does not show the present");
			expect(row["day"]).toBe("2020-02-10");
		}
	});

	test("without a place the table has its head and no row", () => {
		const [head, ...rest] = cellsOf(textOf(stateAt("#date=2019-08-21&parties="), "seen", "csv"));
		expect(head).toEqual(COLUMNS.seen);
		expect(rest).toEqual([]);
	});
});

test("everything: a row for each assessment, place without one, event and claim", () => {
	const found = rows(textOf(stateAt(""), "everything", "csv"));
	const of = (record: string) => found.filter((row) => row["record"] === record);
	expect(of("assessment").length).toBe([...idlib.assessments.values()].flat().length);
	expect(of("place").length).toBe(idlib.places.size - idlib.assessments.size);
	expect(of("event").map(({ id }) => id)).toEqual(events(idlib).map(({ id }) => id));
	expect(of("claim").map(({ id }) => id)).toEqual([...idlib.claims.keys()]);
	for (const { id = "", when, summary = "" } of of("claim")) {
		const claim = idlib.claims.get(id);
		expect(when).toBe(claim?.when.text);
		expect(unguarded(summary)).toBe(claim?.text?.summary.en);
	}
});

test("no value is without a column", () => {
	for (const scope of ["seen", "everything"] as const) {
		const { features } = JSON.parse(textOf(stateAt("#date=2020-02-10"), scope, "geojson"));
		const tables = { seen: ["places"], everything: ["history", "events", "claims"] }[scope];
		for (const { properties } of features) {
			if (!tables.includes(properties.layer)) continue;
			const names = Object.keys(properties).filter(
				(name) => !/^(marker-|layer$|id$|claim$|event$)/.test(name),
			);
			for (const name of names) expect(COLUMNS[scope]).toContain(name);
		}
	}
});

test.each(HOSTILE)("a name such as %j neither runs nor breaks a row", (hostile) => {
	const dataset = hostileDataset(hostile);
	for (const scope of ["seen", "everything"] as const) {
		const table = cellsOf(textOf(stateAt("#date=2019-03-09", dataset), scope, "csv"));
		for (const line of table) {
			expect(line.length).toBe(COLUMNS[scope].length);
			for (const each of line) if (!NUMBER.test(each)) expect(each).not.toMatch(RUNS);
		}
	}
});
