/** How sure an assessment is, by whose word it rests on. */
import { describe, expect, it } from "vitest";
import type { Assessment, Dataset } from "../../src/model/types";
import { confidenceOf } from "../../src/world/confidence";
import { change, claim, toyDataset } from "./toy";

const CAMPS = {
	northern: "north",
	southern: "south",
	agency: "neither",
	book: "compiled",
} as const;

/** The mill passes from north to south; each report is named after its origin. */
function worldOf(reports: Readonly<Record<string, (keyof typeof CAMPS)[]>>): Dataset {
	const claims = Object.entries(reports).map(([id, origins]) => ({
		...claim(id, "capture", "03-01"),
		origins,
		from: "north",
		to: id.startsWith("other") ? "north" : "south",
	}));
	const origins = Object.entries(CAMPS).map(
		([id, camp]) => [id, { id, name: { en: id }, camp }] as const,
	);
	return { ...toyDataset({ claims }), origins: new Map(origins) };
}

function confidence(
	reports: Parameters<typeof worldOf>[0],
	part: Partial<Assessment> = {},
): string {
	const claims = Object.keys(reports);
	return confidenceOf(worldOf(reports), { ...change("south", "03-01"), claims, ...part });
}

describe("confidence", () => {
	it.each([
		["both-sides", ["northern", "southern"]],
		["losing-side", ["northern"]],
		["losing-side", ["northern", "book"]],
		["one-side", ["southern"]],
		["one-side", ["southern", "book"]],
		["with-third-party", ["southern", "agency"]],
		["third-party", ["agency"]],
		["third-party", ["agency", "book"]],
		["encyclopedia", ["book"]],
	] as const)("is %s where the origins are %j", (expected, origins) => {
		expect(confidence({ a: [...origins] })).toBe(expected);
	});

	it("counts what another report says of another day, but not of another holder", () => {
		const reports = {
			a: ["southern" as const],
			later: ["northern" as const],
			other: ["agency" as const],
		};
		expect(confidence(reports, { claims: ["a"], against: ["later"] })).toBe("both-sides");
		expect(confidence(reports, { claims: ["a"], against: ["other"] })).toBe("one-side");
	});

	it("is inferred where the assessment is, whoever reports what it is inferred from", () => {
		expect(confidence({ a: ["northern", "southern"] }, { basis: "inferred" })).toBe("inferred");
	});

	it("calls it a loss only where the side speaks of its own loss of the place", () => {
		expect(confidence({ a: ["southern"] }, { holder: "fighting" })).toBe("one-side");
		expect(confidence({ a: ["northern"] }, { holder: "fighting" })).toBe("one-side");
	});

	it("is no loss where a side says that it holds the place, or does not say that it lost it", () => {
		expect(confidence({ a: ["northern"] }, { holder: "north" })).toBe("one-side");
		const told = worldOf({ a: ["northern"] });
		const without = [...told.claims.values()].map(
			({ from: _, ...each }) => [each.id, each] as const,
		);
		const assessment = { ...change("south", "03-01"), claims: ["a"] };
		expect(confidenceOf({ ...told, claims: new Map(without) }, assessment)).toBe("one-side");
	});

	it("is a third party's before it is a book's, and a book's where no origin is known", () => {
		expect(confidence({ a: ["book"], b: ["agency"] })).toBe("third-party");
		expect(confidence({ a: ["northern", "agency", "book"] })).toBe("with-third-party");
		expect(confidence({ a: ["northern", "southern", "agency"] })).toBe("both-sides");
		expect(confidence({ a: [] })).toBe("encyclopedia");
		const bare = { ...worldOf({ a: ["southern"] }), origins: new Map() };
		expect(confidenceOf(bare, { ...change("south", "03-01"), claims: ["a"] })).toBe("encyclopedia");
	});
});
