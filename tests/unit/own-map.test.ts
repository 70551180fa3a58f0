/** A file as a map of its own: its days and its ground, and nothing that nobody said. */

import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { ownMapFiles } from "../../src/app/own-map";
import { type Day, formatDay } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import { fileOf, type Row } from "./brought";

const SITE = { homepage: "https://example.org/map/", version: "2026.1" };
const ROWS: readonly Row[] = [
	["2023-04-15", "2023-04-15", 32.5, 15.6, "clash"],
	["2023-05-20", "2023-05-21", 32.6, 15.5, "clash"],
];
const opened = (
	name: string,
	rows: readonly Row[],
	bounds: readonly [number, number, number, number] | null,
) => parse(ownMapFiles({ name, file: { ...fileOf(name, rows), bounds } }, SITE));

describe("a file as a map of its own", () => {
	const { dataset, problems } = opened("Sudan 2023.csv", ROWS, [32.5, 15.5, 32.6, 15.6]);

	it("is a sound dataset of the file's own days, opened on the last of them", () => {
		expect(problems).toEqual([]);
		const { span, manifest } = dataset ?? {};
		expect(span && [formatDay(span.first), formatDay(span.last)]).toEqual([
			"2023-04-15",
			"2023-05-21",
		]);
		expect(manifest).toMatchObject({
			id: "sudan-2023-csv",
			title: { en: "Sudan 2023.csv" },
			day: "2023-05-21",
			...SITE,
		});
	});

	it("shows the ground of the file with room around it, and tells of no party, place or source", () => {
		const [west, south, east, north] = dataset?.manifest.bounds ?? [0, 0, 0, 0];
		expect(west).toBeLessThan(32.5);
		expect(south).toBeLessThan(15.5);
		expect(east).toBeGreaterThan(32.6);
		expect(north).toBeGreaterThan(15.6);
		expect(dataset?.parties.size).toBe(0);
		expect(dataset?.places.size).toBe(0);
		expect(dataset?.sources.size).toBe(0);
	});

	it("can show all of ground that is wide and low, on a page of any form", () => {
		const wide = opened("wide.csv", ROWS, [30.5, 49.99, 36.2, 50.45]);
		const [west, south, east, north] = wide.dataset?.manifest.bounds ?? [0, 0, 0, 0];
		expect(north - south).toBeGreaterThan(36.2 - 30.5);
		expect(east - west).toBeGreaterThan(36.2 - 30.5);
	});

	it("says in every language that nobody checked it", () => {
		expect(Object.keys(dataset?.manifest.caveat ?? {})).toEqual([...INTERFACE_LANGUAGES]);
	});

	it.each([
		["without a date", [[null, null, 10, 50, "x"]], [10, 50, 10, 50]],
		["of one point at the edge of the world", [ROWS[0]], [180, 85, 180, 85]],
		["without any ground", [ROWS[0]], null],
		["near the north pole", [ROWS[0]], [10, 86.5, 12, 88]],
		["at the south pole", [ROWS[0]], [0, -90, 40, -87]],
	] as const)("is sound also %s", (_, rows, bounds) => {
		const found = opened("حدود.csv", rows as readonly Row[], bounds);
		expect(found.problems).toEqual([]);
		expect(found.dataset?.manifest.id).toMatch(/^[a-z0-9-]+$/);
	});

	it("is sound also where a day lies before the first year", () => {
		const days = { first: -800_000 as Day, last: 19_000 as Day };
		const file = { ...fileOf("old.csv", ROWS), days, bounds: [12, 41, 12, 41] as const };
		const found = parse(ownMapFiles({ name: "old.csv", file }, SITE));
		expect(found.problems).toEqual([]);
		expect(found.dataset && formatDay(found.dataset.span.first)).toBe("0001-01-01");
	});
});
