/** The core of a dataset: what is read before the first drawing, and what the manifest must be. */
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/model/day";
import { parseCore } from "../../../src/model/parse-core";
import { newReport } from "../../../src/model/read";
import type { Json } from "../small-dataset";
import { smallDataset, withChange } from "../small-dataset";
import { told } from "./told";

function coreWith(file: string, change: (json: Json) => void) {
	const { dataset, problems } = parseCore(withChange(file, change));
	return { dataset, told: told(problems) };
}

/** Takes a file out of those that the manifest names; it lies in the folder still. */
const unlisted = (path: string) => (json: Json) =>
	json.set(
		["files"],
		(json.get("files") as { path: string }[]).filter((file) => file.path !== path),
	);

describe("the core of a dataset", () => {
	const { dataset, problems } = parseCore(smallDataset());

	test("is all but what may come late, although the late files are there", () => {
		expect(problems).toEqual([]);
		expect(Object.isFrozen(dataset)).toBe(true);
		expect(dataset).toMatchObject({
			placeTexts: null,
			assessmentNotes: null,
			disagreements: [],
			about: null,
		});
		expect([...(dataset?.claims.values() ?? [])].map(({ text }) => text)).toEqual([
			null,
			null,
			null,
		]);
		expect(Object.keys(dataset?.base ?? {})).toEqual(["base/land.geojson", "base/labels.geojson"]);
	});

	test("has its days read", () => {
		expect(dataset?.span.text).toBe("2019-01-01/2019-12-31");
		expect(dataset?.opens.text).toBe("2019-02-01/2019-12-31");
		expect(formatDay(dataset?.claims.get("C2")?.when.first ?? expect.fail())).toBe("2019-03-09");
	});

	test("has each kind of record by its id, in the file's order", () => {
		expect([...(dataset?.parties.keys() ?? [])]).toEqual(["north", "south"]);
		expect([...(dataset?.sources.keys() ?? [])]).toEqual(["S1", "S2"]);
		expect([...(dataset?.origins.keys() ?? [])]).toEqual(["wire", "army"]);
		expect([...(dataset?.places.keys() ?? [])]).toEqual(["mill", "ford"]);
		expect(dataset?.milestones).toEqual([]);
	});

	test("is told of to whoever brings a report", () => {
		const report = newReport();
		const { problems: same } = parseCore(new Map(), report);
		expect(same).toBe(report.problems);
		expect(told(report.problems)).toEqual([
			"fatal | dataset.json | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("there is no dataset", () => {
	test.each(["sources.json", "origins.json", "claims.json", "assessments.json", "places.geojson"])(
		"without %s",
		(file) => {
			const files = smallDataset();
			files.delete(file);
			const { dataset, problems } = parseCore(files);
			expect(dataset).toBeNull();
			expect(told(problems)[0]).toBe(
				`fatal | ${file} | missing-file | the file could not be read | at whole | `,
			);
		},
	);
});

describe("a file that the manifest does not list is not read, though it is there", () => {
	test.each(["zone", "control", "roads", "posts"])("%s.geojson", (name) => {
		const { dataset, told: said } = coreWith("dataset.json", unlisted(`${name}.geojson`));
		expect(said).toEqual([]);
		const { zones, control, roads, posts } = dataset ?? expect.fail();
		const counts = { zone: zones, control: control.cells, roads, posts };
		expect(Object.entries(counts).filter(([, { length }]) => length === 0)).toEqual([[name, []]]);
	});

	test("control.geojson: then there are no edges and rims either", () => {
		const { dataset } = coreWith("dataset.json", unlisted("control.geojson"));
		expect(dataset?.control).toEqual({ cells: [], edges: [], rims: [] });
	});

	test("agreements.json: a claim then is of none", () => {
		const { dataset, told: said } = coreWith("dataset.json", unlisted("agreements.json"));
		expect(dataset?.agreements).toEqual([]);
		expect(dataset?.claims.get("C3")).not.toHaveProperty("agreement");
		expect(said).toEqual(["dropped | claims.json | unknown-reference | T1 | at C3 | agreement"]);
	});

	test("a file of the base map", () => {
		const { dataset } = coreWith("dataset.json", unlisted("base/land.geojson"));
		expect(Object.keys(dataset?.base ?? {})).toEqual(["base/labels.geojson"]);
	});
});

describe("the manifest", () => {
	interface ManifestDays {
		span?: string;
		opens?: string;
		day?: string;
	}
	const manifestWith = (days: ManifestDays) =>
		coreWith("dataset.json", (json) => {
			for (const [field, value] of Object.entries(days)) json.set([field], value);
		});

	test.each([
		["on the first of all days", { day: "2019-01-01" }],
		["on the last of all days", { day: "2019-12-31" }],
		["before the days on which the timeline opens", { day: "2019-01-31" }],
		["on all days at once", { opens: "2019-01-01/2019-12-31" }],
		["on a single day", { span: "2019-03-09", opens: "2019-03-09" }],
	])("may open %s", (_, days) => {
		const { dataset, told: said } = manifestWith(days);
		expect(dataset).not.toBeNull();
		expect(said.filter((line) => line.startsWith("fatal"))).toEqual([]);
	});

	test.each([
		["its span has no beginning", { span: "../2019-12-31" }],
		["its span has no end", { span: "2019-01-01/.." }],
		["the timeline opens a day too early", { opens: "2018-12-31/2019-12-31" }],
		["the timeline opens a day too long", { opens: "2019-01-01/2020-01-01" }],
		["it begins a day too early", { day: "2018-12-31" }],
		["it begins a day too late", { day: "2020-01-01" }],
	])("makes no dataset where %s, and nothing else is looked at", (_, days: ManifestDays) => {
		const { dataset, told: said } = manifestWith(days);
		expect(dataset).toBeNull();
		const span = days.span ?? "2019-01-01/2019-12-31";
		expect(said).toEqual([`fatal | dataset.json | bad-dates | ${span} | at whole | span`]);
	});

	test("that is none at all, or has a wrong value, makes no dataset", () => {
		const broken = parseCore(smallDataset().set("dataset.json", "{"));
		expect(broken.dataset).toBeNull();
		expect(broken.problems).toMatchObject([{ severity: "fatal", code: "not-json" }]);
		const { dataset, told: said } = coreWith("dataset.json", (json) => json.set(["id"], "A B"));
		expect(dataset).toBeNull();
		expect(said).toEqual([
			"fatal | dataset.json | bad-value | is not a file-name part | at whole | id",
		]);
	});

	test("loses claims of parties and statements that are not known, and a statement left with none", () => {
		const { dataset, told: said } = coreWith("dataset.json", (json) => {
			json.set(["parties", 1, "claims"], ["C9"]);
			json.add(["lead"], { text: { en: "Nobody said." }, claims: ["C8"] });
		});
		expect(dataset?.parties.get("south")?.claims).toEqual([]);
		expect(dataset?.manifest.lead.map(({ text }) => text.en)).toEqual(["A truce began."]);
		const lost = "dropped | dataset.json | unknown-reference";
		expect(said).toEqual([
			`${lost} | C9 | at whole | parties.south`,
			`${lost} | C8 | at whole | lead`,
		]);
	});

	test("rests on documents that are among its sources; it need not name any", () => {
		const { dataset, told: said } = coreWith("dataset.json", (json) =>
			json.set(["articles"], ["S2", "S9", "S1"]),
		);
		expect(dataset?.manifest.articles).toEqual(["S2", "S1"]);
		expect(said).toEqual(["dropped | dataset.json | unknown-reference | S9 | at whole | articles"]);
		expect(parseCore(smallDataset()).dataset?.manifest).not.toHaveProperty("articles");
	});

	test("tells of turns that a claim carries, and of no other", () => {
		const turn = (name: string, claims: string[]) => ({
			name: { en: name },
			when: "2019-05",
			claims,
		});
		const { dataset, told: said } = coreWith("dataset.json", (json) =>
			json.set(["milestones"], [turn("One", ["C1", "C9"]), turn("Two", ["C8"])]),
		);
		expect(dataset?.milestones).toMatchObject([
			{ name: { en: "One" }, claims: ["C1"], when: { text: "2019-05", precision: "month" } },
		]);
		expect(said).toEqual([
			"dropped | dataset.json | unknown-reference | C9 | at whole | milestones.0",
			"dropped | dataset.json | unknown-reference | C8 | at whole | milestones.1",
			"dropped | dataset.json | no-source | Two | at whole | milestones.1",
		]);
	});
});

describe("an origin", () => {
	test("is of a party, of neither, or compiled", () => {
		for (const camp of ["south", "neither", "compiled"]) {
			const { dataset, told: said } = coreWith("origins.json", (json) =>
				json.set([1, "camp"], camp),
			);
			expect(said).toEqual([]);
			expect(dataset?.origins.get("army")?.camp).toBe(camp);
		}
	});

	test("of an unknown party is left out, and no claim has it any more", () => {
		const { dataset, told: said } = coreWith("origins.json", (json) =>
			json.set([1, "camp"], "west"),
		);
		expect([...(dataset?.origins.keys() ?? [])]).toEqual(["wire"]);
		expect(dataset?.claims.get("C2")?.origins).toEqual(["wire"]);
		expect(said).toEqual([
			"dropped | origins.json | unknown-reference | west | at army | camp",
			"dropped | claims.json | unknown-reference | army | at C2 | origins",
		]);
	});
});

describe("a claim", () => {
	test("names who lost and who took a place: parties, or fighting", () => {
		const { dataset, told: said } = coreWith("claims.json", (json) => {
			json.set([1, "from"], "fighting");
			json.set([1, "to"], "west");
		});
		expect(dataset?.claims.get("C2")?.from).toBe("fighting");
		expect(dataset?.claims.get("C2")).not.toHaveProperty("to");
		expect(said).toEqual(["dropped | claims.json | unknown-reference | west | at C2 | to"]);
	});

	test("keeps who lost and took a place where both are parties", () => {
		const { dataset } = parseCore(smallDataset());
		expect(dataset?.claims.get("C2")).toMatchObject({ from: "north", to: "south" });
		expect(dataset?.claims.get("C1")).not.toHaveProperty("from");
		expect(dataset?.claims.get("C3")?.agreement).toBe("T1");
	});

	test("of an unknown source is left out", () => {
		const { dataset, told: said } = coreWith("claims.json", (json) =>
			json.set([1, "source"], "S9"),
		);
		expect([...(dataset?.claims.keys() ?? [])]).toEqual(["C1", "C3"]);
		expect(said[0]).toBe("dropped | claims.json | unknown-reference | S9 | at C2 | source");
	});

	test("none of whose origins is known is left out", () => {
		const { dataset, told: said } = coreWith("claims.json", (json) =>
			json.set([1, "origins"], ["x"]),
		);
		expect([...(dataset?.claims.keys() ?? [])]).toEqual(["C1", "C3"]);
		expect(said[0]).toBe("dropped | claims.json | unknown-reference | x | at C2 | origins");
	});

	test("keeps the places that are known, in their order", () => {
		const { dataset, told: said } = coreWith("claims.json", (json) =>
			json.set([0, "places"], ["ford", "gone", "mill"]),
		);
		expect(dataset?.claims.get("C1")?.places).toEqual(["ford", "mill"]);
		expect(said).toEqual(["dropped | claims.json | unknown-reference | gone | at C1 | places"]);
	});

	test("may be of an agreement that is known; of another it is no more", () => {
		const { dataset, told: said } = coreWith("claims.json", (json) => {
			json.set([0, "agreement"], "T9");
			json.set([1, "agreement"], "T1");
		});
		expect(dataset?.claims.get("C1")).not.toHaveProperty("agreement");
		expect(dataset?.claims.get("C2")?.agreement).toBe("T1");
		expect([...(dataset?.claims.keys() ?? [])]).toEqual(["C1", "C2", "C3"]);
		expect(said).toEqual(["dropped | claims.json | unknown-reference | T9 | at C1 | agreement"]);
	});
});

test("a place that does not lie where it is marked is no ground for an assessment by the zone", () => {
	const files = withChange("places.geojson", (json) =>
		json.set(["features", 0, "properties", "zone"], "outside"),
	);
	const [first, second] = JSON.parse(files.get("assessments.json") ?? "[]");
	files.set("assessments.json", JSON.stringify([first, { ...second, rule: "in-zone" }]));
	const { dataset, problems } = parseCore(files);
	expect(dataset?.assessments.get("mill")?.map(({ holder }) => holder)).toEqual([
		"north",
		"unknown",
	]);
	expect(problems.map(({ file, field }) => [file, field])).toEqual([
		["places.geojson", "zone"],
		["assessments.json", "rule"],
	]);
});
