/** Claims by their ids, and who publishes them. */
import { expect, test } from "vitest";
import { addDays } from "../../src/model/day";
import type { Dataset, Source } from "../../src/model/types";
import {
	byPublisher,
	claimsOf,
	isLong,
	publisherOf,
	sourcesOfClaims,
} from "../../src/world/claims";
import { claim, on, toyDataset } from "./toy";

const by = (id: string, source: string) => ({ ...claim(id, "strike", "03-01"), source });
const [a, b, c, d] = [by("a", "S1"), by("b", "S2"), by("c", "S1"), by("d", "S9")];
const toy = toyDataset({ claims: [a, b, c, d] });
const first = toy.sources.get("S1") ?? expect.fail("no source");
const source = (id: string, publisher: string): [string, Source] => [
	id,
	{ ...first, id, publisher },
];
const dataset: Dataset = {
	...toy,
	sources: new Map([source("S1", "Wire"), source("S2", "Monitor"), source("S3", "Wire")]),
};

test("claims come in the order of their ids, as often as they are named; those unknown are left out", () => {
	expect(claimsOf(dataset, ["c", "nothing", "a", "c"])).toEqual([c, a, c]);
	expect(claimsOf(dataset, [])).toEqual([]);
});

test("a span of more than two years is long", () => {
	const lasting = (days: number) => ({
		...a,
		when: { ...a.when, last: addDays(on("03-01"), days) },
	});
	expect([731, 732].map((days) => isLong(lasting(days)))).toEqual([false, true]);
	expect(isLong(a)).toBe(false);
});

test("a claim is its source's publisher's; where the source is not known, its id stands for it", () => {
	expect([a, b, d].map((each) => publisherOf(dataset, each))).toEqual(["Wire", "Monitor", "S9"]);
});

test("sources come in the order of their first claims, each once; those unknown are left out", () => {
	expect(sourcesOfClaims(dataset, [b, a, d, c, b]).map(({ id }) => id)).toEqual(["S2", "S1"]);
	expect(sourcesOfClaims(dataset, [])).toEqual([]);
});

test("claims lie with their publisher, whichever of its sources they are in", () => {
	const other = by("e", "S3");
	expect([...byPublisher(dataset, [b, a, other, d, c])]).toEqual([
		["Monitor", [b]],
		["Wire", [a, other, c]],
		["S9", [d]],
	]);
	expect(byPublisher(dataset, []).size).toBe(0);
});
