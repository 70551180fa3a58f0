/** The rules by which reports give a change its day. */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/types";
import { judgeDay } from "../../src/world/rules";
import { claim, on, toyDataset } from "./toy";

const CAMPS = {
	agency: "neither",
	second: "neither",
	northern: "north",
	southern: "south",
	book: "compiled",
} as const;
type OriginId = keyof typeof CAMPS;

const dataset = {
	...toyDataset({}),
	origins: new Map(Object.entries(CAMPS).map(([id, camp]) => [id, { id, name: { en: id }, camp }])),
};

function report(when: string, ...origins: OriginId[]): Claim {
	return { ...claim(`${when} ${origins}`, "capture", when), origins, from: "north", to: "south" };
}

const judge = (...reports: Claim[]) => judgeDay(dataset, reports, "north");

describe("the day of a change", () => {
	it("is the one that all who name a day name; copies of one origin count once", () => {
		expect(judge(report("03-01", "agency"), report("03-01", "agency", "southern"))).toEqual({
			rule: "one-day",
			day: on("03-01"),
			origins: 2,
		});
	});

	it("is not blurred by a report of a span", () => {
		expect(judge(report("03-01", "agency"), report("02-26/03-04", "southern"))).toMatchObject({
			rule: "one-day",
			day: on("03-01"),
		});
	});

	it("is the one that the losing side admits, whatever most others say", () => {
		const others = [
			report("03-01", "agency"),
			report("03-01", "second"),
			report("03-01", "southern"),
		];
		expect(judge(...others, report("03-03", "northern"))).toEqual({
			rule: "admission",
			day: on("03-03"),
			earliest: on("03-01"),
			latest: on("03-03"),
		});
	});

	it("is not admitted by a side that names two days, nor by the winner", () => {
		const two = [
			report("03-01", "northern"),
			report("03-03", "northern"),
			report("03-03", "agency"),
		];
		expect(judge(...two)).toMatchObject({ rule: "most-origins", day: on("03-03") });
		const winner = judge(report("03-01", "southern"), report("03-02", "agency"));
		expect(winner).toMatchObject({ rule: "most-origins" });
	});

	it("is the one that most origins name, and the later one where as many name each", () => {
		const three = judge(report("03-01", "agency", "second"), report("03-04", "southern"));
		expect(three).toEqual({
			rule: "most-origins",
			day: on("03-01"),
			origins: 2,
			of: 3,
			earliest: on("03-01"),
			latest: on("03-04"),
		});
		expect(judge(report("03-01", "agency"), report("03-04", "second"))).toMatchObject({
			day: on("03-04"),
		});
	});

	it("is a compilation's only where nobody else names one", () => {
		expect(judge(report("03-01", "book"), report("03-02", "agency"))).toMatchObject({
			rule: "one-day",
			day: on("03-02"),
		});
		expect(judge(report("03-01", "book"))).toMatchObject({ rule: "one-day", day: on("03-01") });
	});

	it("is the last of the span where nobody names a day; long spans only where there are no short ones", () => {
		const short = report("03-02/03-03", "agency");
		const long = report("02-20/03-10", "southern");
		expect(judge(short, long)).toEqual({
			rule: "span",
			day: on("03-03"),
			earliest: on("03-02"),
			latest: on("03-03"),
		});
		expect(judge(long)).toMatchObject({ rule: "span", day: on("03-10") });
	});

	it("is not dated by the articles that a dataset rests on", () => {
		const resting = { ...dataset, manifest: { ...dataset.manifest, articles: ["S1"] } };
		expect(judgeDay(resting, [report("03-01", "agency")], null)).toBeNull();
		expect(judge()).toBeNull();
	});
});
