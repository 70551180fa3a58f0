/** What filters let through is the same on the map, in its legend, and among the sources behind it. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/types";
import { legendOf, stateOf } from "../../src/scene/build";
import { drawnTowns } from "../../src/scene/layers/towns";
import type { LayerId } from "../../src/scene/scene";
import { sourcesBehind } from "../../src/world/citations";
import { type Filters, NO_FILTERS, postPasses, statusPasses } from "../../src/world/filters";
import { frontOn } from "../../src/world/front";
import { claimsAbout } from "../../src/world/reports";
import { shownPlaceCount, shownPlaces } from "../../src/world/shown-places";
import { worldAt } from "../../src/world/world";
import { day, idlib, viewOn } from "./idlib";

const only = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });
const DAY = "2020-02-10";
const world = worldAt(idlib, day(DAY));
const NOTHING = only({ kinds: [] });
const UN = only({ sides: ["UN"] });
const GOVERNMENT = only({ parties: ["government"] });
const SEVERAL = [UN, GOVERNMENT, only({ kinds: ["capture"] }), only({ confidence: ["inferred"] })];

/** The numbers of the features of a layer that are on. */
function shownIn(
	layer: LayerId,
	filters: Filters,
	more: Partial<Parameters<typeof stateOf>[0]> = {},
) {
	const looks = stateOf(viewOn(DAY, { filters, ...more }))[layer] ?? new Map();
	return [...looks].flatMap(([id, look]) => (look.on ? [id] : []));
}

describe("places", () => {
	test("are all shown while nothing is filtered, and none when nothing is let through", () => {
		expect(shownPlaceCount(idlib, world, NO_FILTERS)).toBe(idlib.places.size);
		expect(shownPlaceCount(idlib, world, NOTHING)).toBe(0);
	});

	test("that are assessed are shown by their status; others by what is said of them", () => {
		for (const filters of SEVERAL) {
			const isShown = shownPlaces(idlib, world, filters);
			for (const [id, status] of world.statuses) {
				expect(isShown(id)).toBe(statusPasses(idlib, filters, status));
			}
		}
		const sayings = [...idlib.places.keys()].filter(
			(id) => !idlib.assessments.has(id) && shownPlaces(idlib, world, UN)(id),
		);
		expect(sayings.length).toBeGreaterThan(0);
		for (const id of sayings.filter((place) => !isPost(idlib, place))) {
			const sides = claimsAbout(idlib, id).map(({ source }) => idlib.sources.get(source)?.side);
			expect(sides).toContain("UN");
		}
	});

	test("that are posts are shown for the party whose they are", () => {
		const { properties } = idlib.posts[0] ?? expect.fail();
		expect(postPasses(idlib, only({ parties: [properties.party] }), properties)).toBe(true);
		expect(postPasses(idlib, only({ parties: [] }), properties)).toBe(false);
		expect(postPasses(idlib, NOTHING, properties)).toBe(false);
	});
});

function isPost({ posts }: Dataset, id: string): boolean {
	return posts.some(({ properties }) => properties.id === id);
}

describe("the map", () => {
	test("shows the towns and the land of the places let through, and nothing of the others", () => {
		for (const filters of SEVERAL) {
			const isShown = shownPlaces(idlib, world, filters);
			const towns = drawnTowns(idlib);
			expect(shownIn("towns", filters)).toEqual(
				towns.flatMap(({ id }, number) => (isShown(id) ? [number] : [])),
			);
			expect(shownIn("cells", filters)).toEqual(
				idlib.control.cells.flatMap(({ properties: { place } }, number) =>
					isShown(place) ? [number] : [],
				),
			);
		}
		expect(shownIn("towns", GOVERNMENT).length).toBeGreaterThan(50);
	});

	test("draws the front only between land that is shown on both sides", () => {
		expect(frontOn(idlib, world, NOTHING).size).toBe(0);
		const placeOf = new Map(
			idlib.control.cells.map(({ properties: { id, place } }) => [id, place]),
		);
		const whole = frontOn(idlib, world);
		for (const filters of SEVERAL) {
			const isShown = shownPlaces(idlib, world, filters);
			const shownCell = (cell: string) => isShown(placeOf.get(cell) ?? "");
			const edges = idlib.control.edges.flatMap(({ properties: { id, left, right } }) =>
				whole.has(id) && shownCell(left) && shownCell(right) ? [id] : [],
			);
			const rims = idlib.control.rims.flatMap(({ properties: { id, cell } }) =>
				whole.has(id) && shownCell(cell) ? [id] : [],
			);
			expect([...frontOn(idlib, world, filters).keys()].sort()).toEqual([...edges, ...rims].sort());
			expect(shownIn("front", filters)).toHaveLength(edges.length + rims.length);
		}
	});

	test("of two days compared marks nothing on what it does not show", () => {
		const compared = worldAt(idlib, day("2019-04-01"));
		const marked = (filters: Filters) =>
			[...(stateOf(viewOn(DAY, { filters, compared })).towns ?? [])].flatMap(([, look]) =>
				look.passed === undefined ? [] : [look.on],
			);
		expect(marked(NO_FILTERS).length).toBeGreaterThan(0);
		expect(marked(GOVERNMENT)).not.toContain(false);
		expect(marked(NOTHING)).toEqual([]);
	});

	test("has a legend of what is let through only", () => {
		const labels = (filters: Filters) =>
			legendOf(viewOn(DAY, { filters }), new Set()).map(({ label }) =>
				"party" in label ? `${label.id} ${label.party.id}` : label.id,
			);
		const government = labels(GOVERNMENT);
		expect(labels(NO_FILTERS)).toContain("heldInferred opposition");
		expect(government).toContain("held government");
		expect(government.filter((label) => label.endsWith("opposition"))).toEqual([]);
		const gone = ["cells", "front", "frontUnsure", "unknown", "strike", "post turkey"];
		expect(labels(NOTHING).filter((label) => gone.includes(label))).toEqual([]);
	});
});

test("behind a filtered map stand the sources of what is let through", () => {
	const also = { posts: true, reports: true };
	const all = sourcesBehind(idlib, world, also);
	expect(sourcesBehind(idlib, world, also, NOTHING)).toEqual([]);
	for (const filters of SEVERAL) {
		const some = sourcesBehind(idlib, world, also, filters);
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);
		expect(all).toEqual(expect.arrayContaining([...some]));
	}
});
