import { describe, expect, test } from "vitest";
import type { Assessment, Dataset } from "../../src/model/types";
import { frontOn } from "../../src/world/front";
import { worldAt } from "../../src/world/world";
import { idlib, sampledDays } from "./idlib";
import { FOUR, history, squareDataset } from "./square";
import { on } from "./toy";

/** The front of a day as words: "sw nw: front". */
function frontIn(dataset: Dataset, day = "06-01"): string[] {
	const edges = new Map(
		dataset.control.edges.map(({ properties: { id, left, right } }) => [id, `${left} ${right}`]),
	);
	return [...frontOn(dataset, worldAt(dataset, on(day)))].map(([id, look]) =>
		look.kind === "front"
			? `${edges.get(id)}: ${look.left.id} | ${look.right.id}`
			: `${edges.get(id)}: ${look.kind}`,
	);
}

const held = (place: string, holder: string) => history(place, [holder, "01-01"]);
const south = [held("sw", "south"), held("se", "south")];
const square = (...histories: Assessment[][]) => squareDataset(FOUR, ...histories);

describe("the front of a day", () => {
	test("runs between cells of two parties, and tells which is on which side", () => {
		expect(frontIn(square(...south, held("nw", "north"), held("ne", "north")))).toEqual([
			"sw nw: south | north",
			"se ne: south | north",
		]);
	});

	test("is nowhere where one party holds all", () => {
		expect(frontIn(square(...south, held("nw", "south"), held("ne", "south")))).toEqual([]);
	});

	test.each(["fighting", "unknown"])("may run around a place that is %s", (kind) => {
		expect(frontIn(square(...south, held("nw", kind), held("ne", "north")))).toEqual([
			`sw nw: ${kind}`,
			"se ne: south | north",
			`nw ne: ${kind}`,
		]);
	});

	test("may run around a place of uncertain date, until that is past", () => {
		const nw = history("nw", ["south", "01-01"], ["north", "05-01", "07-01"]);
		const dataset = square(...south, nw, held("ne", "north"));
		expect(frontIn(dataset, "04-01")).toEqual(["se ne: south | north", "nw ne: south | north"]);
		expect(frontIn(dataset)).toEqual([
			"sw nw: uncertain",
			"se ne: south | north",
			"nw ne: uncertain",
		]);
		expect(frontIn(dataset, "07-01")).toEqual(["sw nw: south | north", "se ne: south | north"]);
	});

	test("between two places of which nobody is known to hold one is told by the better known", () => {
		expect(frontIn(square(held("sw", "fighting"), held("se", "fighting")))).toEqual([
			"sw nw: fighting",
			"se ne: fighting",
		]);
		const sw = history("sw", ["south", "01-01"], ["north", "05-01", "07-01"]);
		expect(frontIn(square(sw, held("se", "fighting")))).toEqual([
			"sw se: fighting",
			"sw nw: uncertain",
			"se ne: fighting",
		]);
	});

	test("is not derived before the zone is shown, nor without cells", () => {
		const dataset = square(...south, held("nw", "north"));
		expect(frontIn(dataset, "01-31")).toEqual([]);
		expect(frontIn(dataset, "02-01").length).toBeGreaterThan(0);
		expect(frontIn({ ...dataset, control: { cells: [], edges: [], rims: [] } })).toEqual([]);
	});

	test("of the shipped dataset separates just the cells of different looks, on every day", () => {
		for (const day of sampledDays) {
			const world = worldAt(idlib, day);
			const front = frontOn(idlib, world);
			if (front.size === 0) continue;
			for (const { properties } of idlib.control.edges) {
				const [a, b] = [properties.left, properties.right].map((id) => world.statuses.get(id));
				const isWithin =
					a?.kind === b?.kind && (a?.kind !== "held" || b?.kind !== "held" || a.party === b.party);
				expect(front.has(properties.id), properties.id).toBe(!isWithin);
			}
		}
	});
});
