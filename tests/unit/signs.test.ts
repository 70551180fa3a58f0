/** What bears a sign beside its place. */
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/types";
import { NO_FILTERS } from "../../src/world/filters";
import { canBearSign, signsEver, signsOn } from "../../src/world/signs";
import { claim, on, toyDataset } from "./toy";

const told: Claim = { ...claim("told", "casualties", "03-02/03-04"), by: "strike" };
const dataset = toyDataset({
	claims: [
		claim("hit", "strike", "03-01"),
		claim("again", "strike", "03-01"),
		claim("tanks", "deployment", "03-03", ["mill", "strip"]),
		claim("dead", "casualties", "03-03"),
		claim("quiet", "calm", "03-03"),
		claim("siege", "strike", "01-01/06-30"),
		told,
	],
});

describe("what bears a sign", () => {
	test("on some day are strikes and deployments of few days, and strikes told by their dead", () => {
		expect(signsEver(dataset)).toEqual([
			{ kind: "strike", places: ["mill"], claims: ["hit", "again"] },
			{ kind: "deployment", places: ["mill", "strip"], claims: ["tanks"] },
			{ kind: "strike", places: ["mill"], claims: ["told"] },
		]);
	});

	test("on a day is what was reported for it, told ones on each of their days alone", () => {
		const kinds = (day: string) =>
			signsOn(dataset, on(day), NO_FILTERS).map(({ claims: [first] }) => first);
		expect(kinds("03-01")).toEqual(["hit"]);
		expect(kinds("03-02")).toEqual(["told"]);
		expect(kinds("03-03")).toEqual(["tanks", "told"]);
		expect(kinds("03-04")).toEqual(["told"]);
		expect(kinds("03-05")).toEqual([]);
	});

	test("is what filters let through: a told strike by the kind of its claim", () => {
		const kinds = (...only: Claim["kind"][]) =>
			signsOn(dataset, on("03-03"), { ...NO_FILTERS, kinds: only }).map(({ kind }) => kind);
		expect(kinds("casualties")).toEqual(["strike"]);
		expect(kinds("deployment")).toEqual(["deployment"]);
		expect(kinds("calm")).toEqual([]);
	});
});

test("a place can bear a sign where it has a position and is no area", () => {
	const mill = dataset.places.get("mill") ?? expect.fail();
	const places = new Map([
		["mill", mill],
		["lost", { ...mill, id: "lost", at: null }],
		["wide", { ...mill, id: "wide", kind: "area" as const }],
	]);
	const can = (id: string) => canBearSign({ ...dataset, places }, id);
	expect(["mill", "lost", "wide", "gone"].map(can)).toEqual([true, false, false, false]);
});
