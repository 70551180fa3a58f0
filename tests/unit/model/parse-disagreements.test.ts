/** Disagreements, read by their own: two sides at least, each on a claim. */
import { expect, test } from "vitest";
import { readDisagreements } from "../../../src/model/parse-disagreements";
import type { Json } from "../small-dataset";
import { withChange } from "../small-dataset";
import { ids, read } from "./told";

const FILE = "disagreements.json";
const KNOWN = {
	claims: ids("C1", "C2", "C3"),
	places: ids("mill", "ford"),
	agreements: ids("T1"),
};

function disagreementsWith(change: (json: Json) => void) {
	return read((report) => readDisagreements(withChange(FILE, change), KNOWN, report));
}

test("is read whole where all it names is known", () => {
	const { result, told } = disagreementsWith(() => undefined);
	expect(told).toEqual([]);
	expect(result).toMatchObject([
		{
			id: "D1",
			sides: [{ claims: ["C1"] }, { claims: ["C2"] }],
			places: ["mill"],
			agreements: ["T1"],
		},
	]);
});

test("keeps of places and agreements those that are known", () => {
	const { result, told } = disagreementsWith((json) => {
		json.set([0, "places"], ["gone", "ford"]);
		json.set([0, "agreements"], ["T9"]);
	});
	expect(result[0]).toMatchObject({ places: ["ford"], agreements: [] });
	expect(told).toEqual([
		`dropped | ${FILE} | unknown-reference | gone | at D1 | places`,
		`dropped | ${FILE} | unknown-reference | T9 | at D1 | agreements`,
	]);
});

test("need concern no agreement", () => {
	const { result, told } = disagreementsWith((json) => json.remove(0, "agreements"));
	expect(told).toEqual([]);
	expect(result[0]).not.toHaveProperty("agreements");
});

test("loses a side that no claim carries, and stays with two; each keeps the claims that are known", () => {
	const { result, told } = disagreementsWith((json) => {
		json.add([0, "sides"], { text: { en: "Both." }, claims: ["C9", "C3"] });
		json.set([0, "sides", 0, "claims"], []);
	});
	expect(result[0]?.sides).toEqual([
		{ text: { en: "South." }, claims: ["C2"] },
		{ text: { en: "Both." }, claims: ["C3"] },
	]);
	expect(told).toEqual([
		`dropped | ${FILE} | no-source | D1 | at D1 | sides.0`,
		`dropped | ${FILE} | unknown-reference | C9 | at D1 | sides`,
	]);
});

test("with one side left is left out, the one behind it stays", () => {
	const { result, told } = disagreementsWith((json) => {
		json.add([], { ...(structuredClone(json.get(0)) as object), id: "D2" });
		json.set([0, "sides", 1, "claims"], ["C9"]);
	});
	expect(result.map(({ id }) => id)).toEqual(["D2"]);
	expect(told).toEqual([
		`dropped | ${FILE} | unknown-reference | C9 | at D1 | sides`,
		`dropped | ${FILE} | no-source | D1 | at D1 | sides.1`,
		`dropped | ${FILE} | no-source | D1 | at D1 | sides`,
	]);
});

test("are none where the file is missing, and that is not fatal", () => {
	expect(read((report) => readDisagreements(new Map(), KNOWN, report))).toEqual({
		result: [],
		told: [`dropped | ${FILE} | missing-file | the file could not be read | at whole | `],
	});
});
