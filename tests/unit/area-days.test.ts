/** The days on which areas may change. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/types";
import { firstAreaDay, startsOf } from "../../src/world/area-days";
import { history, quietSquare, squareDataset } from "./square";
import { on, toyDataset } from "./toy";

const SW = { sw: [36.25, 35.25] } as const;
/** It opens on 1 February, on which its zone begins too. */
const turning = (...changes: Parameters<typeof history>[1][]) =>
	squareDataset(SW, history("sw", ...changes));
const days = (...texts: string[]) => texts.map(on);

describe("the days on which areas may change", () => {
	test("are the first that the dataset opens on, and all between which a change may lie or is shown", () => {
		expect(startsOf(turning(["north", "03-01"], ["south", "05-01", "05-09", "05-03"]))).toEqual(
			days("02-01", "03-01", "05-01", "05-03", "05-09"),
		);
	});

	test("come in order, each once, of whatever places", () => {
		const dataset = quietSquare({
			sw: history("sw", ["south", "06-01"]),
			se: history("se", ["south", "05-01"], ["north", "06-01"]),
		});
		expect(startsOf(dataset)).toEqual(days("02-01", "05-01", "06-01"));
	});

	test("lie after the first and not after the last of the dataset", () => {
		expect(startsOf(turning(["north", "01-31"], ["south", "02-01"], ["north", "02-02"]))).toEqual(
			days("02-01", "02-02"),
		);
		const { span } = toyDataset({});
		const cut: Dataset = {
			...turning(["north", "05-08"], ["south", "05-09"], ["north", "05-10"]),
			span: { ...span, last: on("05-09") },
		};
		expect(startsOf(cut)).toEqual(days("02-01", "05-08", "05-09"));
	});
});

describe("the first day with areas", () => {
	test("is the first of these on which the zone is shown", () => {
		const dataset = turning(["north", "03-01"], ["south", "05-01"], ["north", "06-01"]);
		expect(firstAreaDay(dataset)).toBe(on("02-01"));
		const zones = dataset.zones.map((zone) => ({
			...zone,
			properties: { ...zone.properties, shown: "2019-03-02/2019-12-31" },
		}));
		expect(firstAreaDay({ ...dataset, zones })).toBe(on("05-01"));
	});

	test("is none where no land is divided", () => {
		expect(firstAreaDay(toyDataset({}))).toBeNull();
	});
});
