/** What the benches measure with is itself sound: the points, the pages of peers and the table. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { type Found, tableOf } from "../../scripts/bench-table.mjs";
import { parseDay } from "../../src/model/day";
import { BOUNDS, COLUMNS, DAYS, points, randomFrom, writePoints } from "../bench/points.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const peers = JSON.parse(readFileSync(join(root, "tests/bench/peers/package.json"), "utf8")) as {
	dependencies: Record<string, string>;
};
const folder = mkdtempSync(join(tmpdir(), "truceline-points-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(format: "csv" | "stamped" | "geojson", count: number): string {
	const path = join(folder, `points.${format}`);
	writePoints(path, format, count);
	return readFileSync(path, "utf8");
}

describe("the made-up points", () => {
	test("are the same each time", () => {
		expect([...points(50)]).toEqual([...points(50)]);
	});

	test("begin alike however many there are", () => {
		expect([...points(2000)].slice(0, 500)).toEqual([...points(500)]);
	});

	test("come from numbers spread over the whole unit", () => {
		const random = randomFrom(1);
		const tenths = new Array<number>(10).fill(0);
		for (let drawn = 0; drawn < 10_000; drawn++) {
			const tenth = Math.floor(random() * 10);
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		}
		for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});

	test("lie in the bounds and the days, from the first to the last", () => {
		const all = [...points(20_000)];
		const range = (column: string) => {
			const numbers = all.map(({ values }) => Number(values[COLUMNS.indexOf(column)]));
			return [Math.min(...numbers), Math.max(...numbers)] as const;
		};
		const [south, north] = range("latitude");
		const [west, east] = range("longitude");
		expect(Math.min(south - BOUNDS.south, BOUNDS.north - north)).toBeGreaterThanOrEqual(0);
		expect(Math.min(west - BOUNDS.west, BOUNDS.east - east)).toBeGreaterThanOrEqual(0);
		const days = new Set(all.map(({ day }) => day));
		expect(days.size).toBe(DAYS.last - DAYS.first + 1);
		expect([parseDay("2017-05-04"), parseDay("2020-03-31")]).toEqual([DAYS.first, DAYS.last]);
		expect([Math.min(...days), Math.max(...days)]).toEqual([DAYS.first, DAYS.last]);
	});

	test("are the same in each format, whatever the size of a part", () => {
		const count = 5001;
		const { data } = parse<Record<string, string>>(written("csv", count), {
			header: true,
			skipEmptyLines: true,
		});
		const stamped = parse<Record<string, string>>(written("stamped", count), {
			header: true,
			skipEmptyLines: true,
		}).data;
		const { features } = JSON.parse(written("geojson", count)) as {
			features: {
				geometry: { coordinates: number[] };
				properties: { notes: string; time: string; day: number };
			}[];
		};
		expect([data.length, stamped.length, features.length]).toEqual([count, count, count]);
		const stampedAlike = data.map((row) => ({
			...row,
			event_date: `${row["event_date"]} 00:00:00`,
		}));
		expect(stamped).toEqual(stampedAlike);
		const alike = data.map((row) => ({
			at: [row["longitude"], row["latitude"]],
			notes: row["notes"],
			time: row["event_date"],
			day: parseDay(row["event_date"] ?? ""),
		}));
		expect(
			features.map(({ geometry, properties: { notes, time, day } }) => {
				return { at: geometry.coordinates.map(String), notes, time, day };
			}),
		).toEqual(alike);
	});
});

describe("the table", () => {
	const cpu = { main: 0.001, renderer: 0.002, drawing: 0.1, all: 0.15 };
	const measured = (title: string, times: number): Found => ({
		title,
		size: 10_000,
		load: { main: 1, renderer: 1, drawing: 3, all: 3 + times, longest: 49.6 },
		step: { ...cpu, main: cpu.main * times, count: 60 },
		memory: { heap: 12_345_678, more: null },
		bytes: 1_234_567,
	});
	const rowsOf = (found: readonly Found[]) =>
		tableOf(found)
			.split("\n")
			.map((line) => line.split("|").map((cell) => cell.trim()));

	test("says how many times the first map of the same number of points a cost is", () => {
		const [head, , first, second] = rowsOf([measured("one", 1), measured("two", 2.5)]);
		expect(first?.length).toBe(head?.length);
		expect(first?.slice(1, 9)).toEqual(["10,000", "one", "1", "1", "50", "1", "1", "2"]);
		expect(second?.slice(1, 8)).toEqual(["10,000", "two", "2.5", "2.5", "50", "2.5", "2.5"]);
		expect(second?.slice(-4, -1)).toEqual(["12", "–", "1,235"]);
	});

	test("says why there is nothing, and then compares with the first that there is", () => {
		const refused: Found = { title: "none", size: 10_000, words: "not run: it cannot be" };
		const [, , first, second] = rowsOf([refused, measured("two", 2)]);
		expect(first?.slice(1, -1)).toEqual(["10,000", "none", "not run: it cannot be"]);
		expect(second?.slice(3, 5)).toEqual(["2", "1"]);
	});

	test("says of a map that loads but never takes a step that it does not", () => {
		const late: Found = {
			...(measured("slow", 1) as Found & { words?: undefined }),
			step: { late: "no step" },
		};
		const [, , slow, quick] = rowsOf([late, measured("quick", 1)]);
		expect(slow).toContain("no step");
		expect(quick?.slice(6, 8)).toEqual(["1", ""]);
	});
});

describe("docs/performance.md", () => {
	const told = readFileSync(join(root, "docs/performance.md"), "utf8");

	test("explains each column of the table", () => {
		const [head = ""] = tableOf([]).split("\n");
		const columns = head.split("|").map((cell) => cell.trim());
		for (const column of columns.slice(3, -1)) expect(told).toContain(`\n| ${column} | `);
	});

	test("names the versions of the peers that are measured", () => {
		for (const [name, title] of [
			["leaflet-timedimension", "Leaflet.TimeDimension"],
			["leaflet.timeline", "leaflet.timeline"],
			["kepler.gl", "kepler.gl"],
		] as const) {
			expect(told).toContain(`\n| ${title} ${peers.dependencies[name]} | `);
		}
	});
});

describe("the peers", () => {
	test("are none of the product's dependencies", () => {
		const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
		const own = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(own.filter((name) => name in peers.dependencies)).toEqual([]);
	});

	test("have exact versions", () => {
		for (const version of Object.values(peers.dependencies)) {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		}
	});
});
