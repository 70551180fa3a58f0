/** The product's own KML comes back as it went out, and as another reader finds it. */
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { checkGeometry } from "../../../src/import/geometry";
import { stateAt, textOf } from "../export-fixture";
import { parseKml as parse, readText } from "./features";

describe.each(["seen", "everything"] as const)("the product's own KML (%s)", (scope) => {
	const text = textOf(stateAt("#date=2019-08-21"), scope, "kml");

	test("has the geometries that another reader finds", () => {
		const other = kml(new DOMParser().parseFromString(text, "text/xml")).features;
		const own = parse(text);
		expect(own.length).toBe(other.length);
		for (const [at, { geometry, id }] of own.entries()) {
			expect(id).toBe(String(other[at]?.id ?? ""));
			expect(checkGeometry(geometry, false), id).toEqual(checkGeometry(other[at]?.geometry, false));
		}
	});

	test("is read with no question, and everything with a position has its days", async () => {
		const { file, plan, problems } = await readText(text, "own.kml");
		expect(plan?.profile).toMatch(/^own-/);
		const reasons = new Set(
			problems.map((line) =>
				line
					.replace(/feature \d+ /, "")
					.split(" ")
					.slice(0, 2)
					.join(" "),
			),
		);
		expect([...reasons].toSorted()).toEqual(
			["dropped no-position", "told no-date", "told style-left-out"].filter((each) =>
				reasons.has(each),
			),
		);
		expect(file?.events.length).toBeGreaterThan(100);
		expect(file?.days).not.toBeNull();
	});
});
