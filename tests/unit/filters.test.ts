/** What filters let through. */
import { describe, expect, test } from "vitest";
import type { Assessment, Claim } from "../../src/model/types";
import { events } from "../../src/world/events";
import {
	claimPasses,
	evidencePasses,
	type Filters,
	isFiltering,
	NO_FILTERS,
	statusPasses,
} from "../../src/world/filters";
import { reportCount } from "../../src/world/reports";
import { statusAt, worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

const only = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });
const taken = (id: string, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "capture", "03-01"),
	...more,
});

/** Whether something that rests on claims, and perhaps on an assessment, is let through. */
function passes(
	part: Partial<Filters>,
	claims: readonly Claim[],
	assessment?: Assessment,
): boolean {
	const dataset = toyDataset({ claims });
	return evidencePasses(dataset, only(part), { claims: claims.map(({ id }) => id), assessment });
}

test("no filter is none, an empty list is one", () => {
	expect(isFiltering(NO_FILTERS)).toBe(false);
	for (const key of ["kinds", "sides", "confidence", "parties"] as const) {
		expect(isFiltering(only({ [key]: [] }))).toBe(true);
		expect(passes({ [key]: [] }, [taken("a")], change("north", "03-01"))).toBe(false);
	}
});

describe("kinds and sides", () => {
	// The toy source S1 is of a news agency.
	test("are asked of one and the same claim", () => {
		const dataset = toyDataset({});
		expect(claimPasses(dataset, only({ kinds: ["capture"] }), taken("a"))).toBe(true);
		expect(claimPasses(dataset, only({ kinds: ["strike"] }), taken("a"))).toBe(false);
		const { side } = dataset.sources.get("S1") ?? expect.fail();
		expect(claimPasses(dataset, only({ sides: [side] }), taken("a"))).toBe(true);
		expect(claimPasses(dataset, only({ sides: ["UN"] }), taken("a"))).toBe(false);
		expect(claimPasses(dataset, only({ sides: [side] }), taken("a", { source: "S9" }))).toBe(false);
		const both = only({ kinds: ["strike"], sides: [side] });
		expect(claimPasses(dataset, both, taken("a"))).toBe(false);
	});

	test("of a thing one of whose claims is let through let it through", () => {
		const claims = [taken("a"), claim("b", "strike", "03-01")];
		expect(passes({ kinds: ["strike"] }, claims)).toBe(true);
		expect(passes({ kinds: ["calm"] }, claims)).toBe(false);
	});
});

test("confidence is that of an assessment; what has none is not let through", () => {
	const assessed = { ...change("north", "03-01"), confidence: "one-side" as const };
	expect(passes({ confidence: ["one-side"] }, [taken("a")], assessed)).toBe(true);
	expect(passes({ confidence: ["both-sides"] }, [taken("a")], assessed)).toBe(false);
	expect(passes({ confidence: ["one-side"] }, [taken("a")])).toBe(false);
});

test("a party is the holder of an assessment, else who took or lost the place in a claim", () => {
	const lost = taken("a", { from: "north", to: "south" });
	expect(passes({ parties: ["south"] }, [lost], change("south", "03-01"))).toBe(true);
	expect(passes({ parties: ["north"] }, [lost], change("south", "03-01"))).toBe(false);
	expect(passes({ parties: ["north"] }, [lost])).toBe(true);
	expect(passes({ parties: ["south"] }, [lost])).toBe(true);
	expect(passes({ parties: ["south"] }, [taken("b")])).toBe(false);
});

describe("the status of a place", () => {
	const history = [
		{ ...change("north", "03-01"), claims: ["a"] },
		{ ...change("fighting", "03-05"), claims: ["a"] },
		{ ...change("south", "03-08", "03-10"), claims: ["a"] },
	];
	const dataset = toyDataset({ assessments: history, claims: [taken("a")] });
	const seen = (part: Partial<Filters>, at: string) =>
		statusPasses(dataset, only(part), statusAt(dataset, history, on(at)));

	test("is let through for its holder; where it is uncertain, for both parties named", () => {
		expect([seen({ parties: ["north"] }, "03-02"), seen({ parties: ["south"] }, "03-02")]).toEqual([
			true,
			false,
		]);
		expect(seen({ parties: ["south"] }, "03-09")).toBe(true);
		expect(seen({ parties: ["north"] }, "03-09")).toBe(false);
		expect(seen({ parties: ["north", "south"] }, "03-06")).toBe(false);
	});

	test("is let through by the claims that it rests on", () => {
		expect(seen({ kinds: ["capture"] }, "03-06")).toBe(true);
		expect(seen({ kinds: ["strike"] }, "03-06")).toBe(false);
	});

	test("is none where there is no assessment, once anything is filtered", () => {
		expect(statusPasses(dataset, NO_FILTERS, undefined)).toBe(true);
		expect(seen({ kinds: ["capture"] }, "02-01")).toBe(false);
	});
});

test("events and the reports of a day are those that are let through", () => {
	const dataset = toyDataset({
		claims: [claim("a", "strike", "03-01"), claim("b", "calm", "03-01", ["ford"])],
	});
	const calm = only({ kinds: ["calm"] });
	expect(events(dataset, calm).map(({ id }) => id)).toEqual(["b"]);
	expect(events(dataset, calm)).toBe(events(dataset, calm));
	expect(reportCount(dataset, on("03-01"))).toBe(2);
	expect(reportCount(dataset, on("03-01"), calm)).toBe(1);
});

test("of the shipped data every event has a claim by which it is let through, and parties part it", () => {
	const kinds = only({ kinds: [...new Set([...idlib.claims.values()].map(({ kind }) => kind))] });
	expect(events(idlib, kinds).length).toBe(events(idlib).length);
	const { statuses } = worldAt(idlib, day("2020-02-10"));
	const held = (party: string) =>
		[...statuses.values()].filter((status) =>
			statusPasses(idlib, only({ parties: [party] }), status),
		).length;
	expect(held("government")).toBeGreaterThan(100);
	expect(held("opposition")).toBeGreaterThan(50);
});
