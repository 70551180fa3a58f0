/** Each pair of states on the two sides of a line, and how wide the ground is on which it may lie. */
import { describe, expect, test } from "vitest";
import type { Assessment, Dataset } from "../../src/model/types";
import { NO_FILTERS } from "../../src/world/filters";
import { frontEdges, frontOn } from "../../src/world/front";
import { worldAt } from "../../src/world/world";
import { FOUR, history, squareDataset } from "./square";
import { on } from "./toy";

/** What a place may be on 1 June. */
const STATES: Readonly<Record<string, (place: string) => Assessment[]>> = {
	north: (place) => history(place, ["north", "01-01"]),
	south: (place) => history(place, ["south", "01-01"]),
	fighting: (place) => history(place, ["fighting", "01-01"]),
	unknown: (place) => history(place, ["unknown", "01-01"]),
	uncertain: (place) => history(place, ["south", "01-01"], ["north", "05-01", "07-01"]),
};
const stateOf = (place: string, state: string) => STATES[state]?.(place) ?? expect.fail(state);
const square = (sw: string, se: string) =>
	squareDataset(FOUR, stateOf("sw", sw), stateOf("se", se));

const lookOf = (dataset: Dataset, id: string, filters = NO_FILTERS) =>
	frontOn(dataset, worldAt(dataset, on("06-01")), filters).get(id);

const edgeOf = ({ control }: Dataset) =>
	control.edges.find(({ properties: { left, right } }) => left === "sw" && right === "se") ??
	expect.fail("no edge");

describe("the line between two places", () => {
	const kindBetween = (one: string, other: string) => {
		const dataset = square(one, other);
		return lookOf(dataset, edgeOf(dataset).properties.id)?.kind ?? null;
	};

	test.each([
		["north", "north", null],
		["north", "south", "front"],
		["north", "fighting", "fighting"],
		["north", "unknown", "unknown"],
		["north", "uncertain", "uncertain"],
		["fighting", "fighting", null],
		["fighting", "unknown", "fighting"],
		["fighting", "uncertain", "fighting"],
		["unknown", "unknown", null],
		["unknown", "uncertain", "uncertain"],
		["uncertain", "uncertain", null],
	])("where the one is %s and the other %s is %s, either way round", (one, other, kind) => {
		expect(kindBetween(one, other)).toBe(kind);
		expect(kindBetween(other, one)).toBe(kind);
	});

	test("names who is on which side", () => {
		const dataset = square("south", "north");
		expect(lookOf(dataset, edgeOf(dataset).properties.id)).toMatchObject({
			left: { id: "south" },
			right: { id: "north" },
		});
	});

	test("is none where filters hold back the land on one side", () => {
		const dataset = square("south", "north");
		const { id } = edgeOf(dataset).properties;
		const only = (...parties: string[]) => lookOf(dataset, id, { ...NO_FILTERS, parties });
		expect(only("south", "north")?.kind).toBe("front");
		expect([only("south"), only("north")]).toEqual([undefined, undefined]);
	});
});

describe("the rim", () => {
	const rimmed = (sw: string, beyond = "north"): Dataset => {
		const dataset = square(sw, "south");
		const geometry = {
			type: "MultiLineString" as const,
			coordinates: [
				[
					[36, 35],
					[36.5, 35],
				],
			],
		};
		const properties = { kind: "rim" as const, id: "rim", cell: "sw", beyond, errorKm: 3 };
		const rims = [{ type: "Feature" as const, geometry, properties }];
		return { ...dataset, control: { ...dataset.control, rims } };
	};

	test.each(["fighting", "unknown", "uncertain"])(
		"of a place that is %s is that as well",
		(state) => {
			expect(lookOf(rimmed(state), "rim")).toEqual({ kind: state });
		},
	);

	test("is the front where another party stands beyond it, and none where it is the same or filtered", () => {
		expect(lookOf(rimmed("south"), "rim")).toMatchObject({
			kind: "front",
			left: { id: "south" },
			right: { id: "north" },
		});
		expect(lookOf(rimmed("north"), "rim")).toBeUndefined();
		const north = { ...NO_FILTERS, parties: ["north"] };
		expect(lookOf(rimmed("south"), "rim", north)).toBeUndefined();
	});

	test("comes after the edges among all lines, as wide as its error; those half as wide as the places are apart", () => {
		const dataset = rimmed("south");
		const lines = frontEdges(dataset);
		expect(lines.map(({ id }) => id)).toEqual([
			...dataset.control.edges.map(({ properties: { id } }) => id),
			"rim",
		]);
		const { properties, geometry } = edgeOf(dataset);
		expect(lines.find(({ id }) => id === properties.id)).toEqual({
			id: properties.id,
			geometry,
			widthKm: properties.spacingKm / 2,
		});
		expect(lines.at(-1)).toMatchObject({ widthKm: 6 });
	});
});
