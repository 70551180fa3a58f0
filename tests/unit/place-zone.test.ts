/** What places say of the zone is held to the zone as drawn. */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/model/parse";
import { withChange } from "./small-dataset";

function placed(lng: number, zone: "inside" | "outside") {
	return parse(
		withChange("places.geojson", (places) => {
			places.set(["features", 0, "geometry", "coordinates", 0], lng);
			places.set(["features", 0, "properties", "zone"], zone);
		}),
	);
}

describe("a place that is marked as inside or outside of the zone", () => {
	it.each([
		[36.5, "inside"],
		[38.5, "outside"],
	] as const)("at %d and %s is believed", (lng, zone) => {
		const { dataset, problems } = placed(lng, zone);
		expect(problems).toEqual([]);
		expect(dataset?.places.get("mill")?.zone).toBe(zone);
	});

	it.each([
		[36.5, "outside", "inside"],
		[38.5, "inside", "outside"],
	] as const)("at %d and %s is named, and loses the mark and nothing else", (lng, zone, found) => {
		const { dataset, problems } = placed(lng, zone);
		expect(problems).toMatchObject([
			{ severity: "dropped", file: "places.geojson", at: { id: "mill" }, field: "zone" },
		]);
		expect(problems[0]?.detail).toContain(found);
		expect(dataset?.places.get("mill")).toMatchObject({ id: "mill", at: [lng, 35.5] });
		expect(dataset?.places.get("mill")).not.toHaveProperty("zone");
	});
});

it("is unknown where its holder was assumed for lying inside, and it does not", () => {
	const files = withChange("assessments.json", (assessments) => {
		assessments.set([0, "rule"], "in-zone");
	});
	const places = withChange("places.geojson", (value) => {
		value.set(["features", 0, "geometry", "coordinates", 0], 38.5);
		value.set(["features", 0, "properties", "zone"], "inside");
	}).get("places.geojson");
	const { dataset, problems } = parse(files.set("places.geojson", places ?? ""));
	expect(dataset?.assessments.get("mill")?.[0]).toMatchObject({ holder: "unknown", claims: [] });
	expect(problems.map(({ file, field }) => `${file} ${field}`)).toContain("assessments.json rule");
});
