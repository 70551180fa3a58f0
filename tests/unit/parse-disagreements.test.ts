/** It takes two sides to differ, and each stands on a claim; a voice stands on one too. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { withChange } from "./small-dataset";

const FILE = "disagreements.json";

describe("a disagreement", () => {
	test("loses the side that no known claim carries, and stays while two are left", () => {
		const { dataset, problems } = parse(
			withChange(FILE, (json) =>
				json.add([0, "sides"], { text: { en: "Nobody." }, claims: ["C9"] }),
			),
		);
		expect(dataset?.disagreements[0]?.sides.map(({ text }) => text.en)).toEqual([
			"North.",
			"South.",
		]);
		expect(problems).toMatchObject([
			{ severity: "dropped", file: FILE, code: "unknown-reference", detail: "C9", field: "sides" },
			{ severity: "dropped", file: FILE, code: "no-source", at: { id: "D1" }, field: "sides.2" },
		]);
	});

	test("is left out when fewer than two sides are left", () => {
		const { dataset, problems } = parse(
			withChange(FILE, (json) => json.set([0, "sides", 1, "claims"], [])),
		);
		expect(dataset?.disagreements).toEqual([]);
		expect(problems.map(({ code, field }) => [code, field])).toEqual([
			["no-source", "sides.1"],
			["no-source", "sides"],
		]);
	});

	test("with one side in the file cannot be read", () => {
		const { problems } = parse(
			withChange(FILE, (json) =>
				json.set([0, "sides"], [{ text: { en: "North." }, claims: ["C1"] }]),
			),
		);
		expect(problems).toMatchObject([{ code: "bad-value", field: "sides", at: { id: "D1" } }]);
	});

	test("may be about words, and need concern no agreement", () => {
		const { dataset, problems } = parse(
			withChange(FILE, (json) => {
				json.set([0, "about"], "words");
				json.remove(0, "agreements");
			}),
		);
		expect(problems).toEqual([]);
		expect(dataset?.disagreements[0]?.about).toBe("words");
		expect(dataset?.disagreements[0]).not.toHaveProperty("agreements");
	});

	test.each([
		["a web page", "<!doctype html>", "html-not-json"],
		["no list", "{}", "wrong-shape"],
	])("%s in place of the file is one problem, and the rest is shown", (_, text, code) => {
		const { dataset, problems } = parse(withChange(FILE, () => undefined).set(FILE, text));
		expect(problems).toMatchObject([{ severity: "dropped", file: FILE, code }]);
		expect(dataset?.disagreements).toEqual([]);
		expect(dataset?.claims.get("C1")?.text).not.toBeNull();
	});
});

describe("a voice of a truce", () => {
	test("has its day read", () => {
		const { dataset } = parse(withChange("agreements.json", () => undefined));
		expect(dataset?.agreements[0]?.voices).toMatchObject([
			{ role: "denied", who: { en: "South" }, when: { text: "2019-03-21" } },
		]);
	});

	test("may have no day", () => {
		const { dataset, problems } = parse(
			withChange("agreements.json", (json) => json.remove(0, "voices", 0, "when")),
		);
		expect(problems).toEqual([]);
		expect(dataset?.agreements[0]?.voices?.[0]).not.toHaveProperty("when");
	});

	test("that no known claim carries is not told", () => {
		const { dataset, problems } = parse(
			withChange("agreements.json", (json) => json.set([0, "voices", 0, "claims"], ["C9"])),
		);
		expect(dataset?.agreements[0]?.voices).toEqual([]);
		expect(problems.map(({ code, field }) => [code, field])).toEqual([
			["unknown-reference", "voices"],
			["no-source", "voices"],
		]);
	});

	test("cannot play a part that there is not", () => {
		const { dataset, problems } = parse(
			withChange("agreements.json", (json) => json.set([0, "voices", 0, "role"], "broke")),
		);
		expect(dataset?.agreements).toEqual([]);
		expect(problems[0]).toMatchObject({ code: "bad-value", field: "voices.0.role" });
	});

	test("is not needed", () => {
		const { dataset, problems } = parse(
			withChange("agreements.json", (json) => json.remove(0, "voices")),
		);
		expect(problems).toEqual([]);
		expect(dataset?.agreements[0]).not.toHaveProperty("voices");
	});
});
