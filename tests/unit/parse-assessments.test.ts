/** An assessment that cannot stand must not let the one before it hold on. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { withChange } from "./small-dataset";

/** The mill's history when one field of its second assessment is changed. */
function historyWith(field: string, value: unknown) {
	const { dataset, problems } = parse(
		withChange("assessments.json", (json) => json.set([1, field], value)),
	);
	const history = dataset?.assessments.get("mill")?.map(({ id, holder }) => `${id} ${holder}`);
	return { history, problems };
}

describe("from its first day on nobody is known to hold the place", () => {
	test.each([
		["the latest day before the one shown", "2019-03-01", "2019-03-02", "2019-03-05"],
		["the earliest day after the one shown", "2019-03-06", "2019-03-07", "2019-03-05"],
	])("when its days are not in order: %s", (_, earliest, latest, shown) => {
		const { history, problems } = historyWith("from", { earliest, latest, shown });
		expect(history).toEqual(["A001 north", "A002 unknown"]);
		expect(problems).toMatchObject([{ severity: "dropped", code: "bad-dates", field: "from" }]);
	});

	test("when its holder is not known", () => {
		const { history, problems } = historyWith("holder", "west");
		expect(history).toEqual(["A001 north", "A002 unknown"]);
		expect(problems).toMatchObject([
			{ code: "unknown-reference", field: "holder", detail: "west" },
		]);
	});

	test("when none of its claims is there", () => {
		const { history, problems } = historyWith("claims", ["C99"]);
		expect(history).toEqual(["A001 north", "A002 unknown"]);
		expect(problems.map(({ code }) => code)).toEqual(["unknown-reference", "no-source"]);
	});
});

test("when it cannot be read at all, nothing is said of its place on any day", () => {
	const { history, problems } = historyWith("rule", "guess");
	expect(history).toBeUndefined();
	expect(problems).toMatchObject([
		{ code: "bad-value", field: "rule", at: { record: 1 } },
		// The other one of the place is left out with it.
		{ code: "bad-value", field: "place", at: { id: "A001" } },
		// What is noted of it then tells of none.
		{ code: "unknown-reference", file: "assessment-notes.json", field: "id", detail: "A001" },
	]);
});

test("when its place is not known, it is left out", () => {
	const { history, problems } = historyWith("place", "nowhere");
	expect(history).toEqual(["A001 north"]);
	expect(problems).toMatchObject([{ code: "unknown-reference", field: "place" }]);
});
