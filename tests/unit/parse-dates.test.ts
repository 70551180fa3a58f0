/** Dates of one record that do not fit together: the record is left out, and named. */
import { describe, expect, test } from "vitest";
import { endsBeforeItStarts } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import { idlibFiles } from "./idlib";

/** What is wrong with the shipped files once a record of one of them has been changed. */
function problemsWith(file: string, id: string, change: (record: Record<string, unknown>) => void) {
	const value = JSON.parse(idlibFiles.get(file) ?? "");
	const records = Array.isArray(value)
		? value
		: value.features.map(({ properties }: { properties: unknown }) => properties);
	const record = records.find((each: { id: string }) => each.id === id) ?? expect.fail(id);
	change(record);
	const { dataset, problems } = parse(new Map([...idlibFiles, [file, JSON.stringify(value)]]));
	return { dataset, problems: problems.filter(({ code }) => code === "bad-dates") };
}

describe("an agreement", () => {
	test.each([
		["end", { end: "2020-01-01" }],
		["start", { start: "2019-01-09" }],
		["end", { start: null, end: "2019-12-30" }],
	])("whose dates run backwards at %s is left out and named", (field, dates) => {
		const { dataset, problems } = problemsWith("agreements.json", "CF-2020-01", (record) =>
			Object.assign(record, dates),
		);
		expect(problems).toMatchObject([
			{ severity: "dropped", file: "agreements.json", at: { id: "CF-2020-01" }, field },
		]);
		expect(dataset?.agreements.some(({ id }) => id === "CF-2020-01")).toBe(false);
	});

	test("may start within the days of its announcement, and end on the day it starts", () => {
		const { problems } = problemsWith("agreements.json", "CF-2020-01", (record) =>
			Object.assign(record, { start: "2020-01-10", end: "2020-01-10" }),
		);
		expect(problems).toEqual([]);
	});
});

test("a post that is enclosed before it stood is left out and named", () => {
	const { dataset, problems } = problemsWith("posts.geojson", "op-morek", (record) => {
		record["enclosed"] = "2017-08-21";
	});
	expect(problems).toMatchObject([
		{ severity: "dropped", file: "posts.geojson", at: { id: "op-morek" }, field: "enclosed" },
	]);
	expect(dataset?.posts.some(({ properties }) => properties.id === "op-morek")).toBe(false);
});

test("an interval ends before it starts only where both of its dates are dates", () => {
	expect(endsBeforeItStarts("2019-03-09/2019-03-01")).toBe(true);
	expect(endsBeforeItStarts("2020/2019")).toBe(true);
	for (const text of ["2019-03-01/2019-03-09", "2019-03", "../2019", "x/2019", "2020/2019/2018"]) {
		expect(endsBeforeItStarts(text), text).toBe(false);
	}
});
