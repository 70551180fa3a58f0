/** Sources get numbers by which a statement can point at them. */
import { expect, test } from "vitest";
import { cite } from "../../src/world/citations";
import { claim, toyDataset } from "./toy";

test("sources are numbered as they first appear, each once", () => {
	const dataset = toyDataset({ claims: [claim("a", "strike", "03-01")] });
	const claims = [...dataset.claims.values()];
	const { sources, number } = cite(dataset, [...claims, ...claims]);
	expect(sources.map(({ id }) => id)).toEqual(["S1"]);
	expect(number("S1")).toBe(1);
	expect(number("S9")).toBe(0);
});

test("sources come in the order of the claims, and a number is a place in that list", () => {
	const dataset = toyDataset({});
	const first = dataset.sources.get("S1") ?? expect.fail();
	const two = {
		...dataset,
		sources: new Map([
			["S1", first],
			["S2", { ...first, id: "S2" }],
		]),
	};
	const of = (id: string, source: string) => ({ ...claim(id, "strike", "03-01"), source });
	const { sources, number } = cite(two, [of("a", "S2"), of("b", "S1"), of("c", "S2")]);
	expect(sources.map(({ id }) => id)).toEqual(["S2", "S1"]);
	expect([number("S2"), number("S1")]).toEqual([1, 2]);
});

test("nothing is cited for no claims", () => {
	const { sources, number } = cite(toyDataset({}), []);
	expect(sources).toEqual([]);
	expect(number("S1")).toBe(0);
});
