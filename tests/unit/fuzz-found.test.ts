/** What `npm run fuzz` found, each made as small as it goes: none of it may come back. */
import { expect, test } from "vitest";
import { decodeView } from "../../src/app/url";
import { LEFT_OUT } from "../../src/cli/problem-words";
import { type Day, dayFromCivil, OPEN_END, OPEN_START } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import { judgeDataset } from "../fuzz/judge-dataset";
import { encoded } from "../fuzz/mutate-bytes";
import { idlib } from "./idlib";
import { readText } from "./import/features";
import { fileOf, inspected, read } from "./import/read";
import { smallDataset, withChange } from "./small-dataset";

/** As the manifest of the small dataset lists them. */
const paths = parse(smallDataset()).dataset?.manifest.files.map(({ path }) => path) ?? [];

/** The problems of a dataset as short lines. */
function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
	return parse(files).problems.map(({ file, at, field, code }) =>
		[file, at.id ?? at.record ?? "", field, code].join(" "),
	);
}

test("assessments that are left out beside one that cannot be read are each listed", () => {
	const { dataset, problems } = parse(
		withChange("assessments.json", (json) => json.set([1, "from", "shown"], "2019-02-30")),
	);
	expect(dataset?.assessments.size).toBe(0);
	expect(problems).toMatchObject([
		{ file: "assessments.json", at: { record: 1 }, field: "from.shown" },
		{
			file: "assessments.json",
			at: { id: "A001" },
			field: "place",
			detail: "another assessment of mill stands in this file but was left out; mend it there",
		},
		{ file: "assessment-notes.json", at: { id: "A001" } },
	]);
	// The tool knows by these words what follows from another finding.
	expect(problems[1]?.detail).toContain(LEFT_OUT);
});

test("an assessment that cannot be read is none of the place's also where another has its id", () => {
	const files = withChange("assessments.json", (json) => {
		json.set([0, "id"], "A002");
		json.set([0, "rule"], "guess");
	});
	expect(parse(files).dataset?.assessments.get("mill")).toBeUndefined();
});

test("an assessment that is there twice costs its place nothing", () => {
	const files = withChange("assessments.json", (json) => json.add([], json.get(1)));
	expect(parse(files).dataset?.assessments.get("mill")).toHaveLength(2);
	expect(problemsOf(files)).toEqual(["assessments.json A002 id duplicate-id"]);
});

test.each(["__proto__", "constructor", "prototype"])(
	"a parameter called %s is not left out without a word",
	(name) => {
		const files = smallDataset();
		const text = files.get("assessments.json")?.replace('"params":{}', `"params":{"${name}":1}`);
		files.set("assessments.json", text ?? "");
		expect(problemsOf(files)).toContain(`assessments.json A001 params.${name} bad-value`);
	},
);

test("a number beyond all numbers is none", () => {
	const withHuge = (file: string, field: string, value: string) => {
		const files = smallDataset();
		return files.set(file, files.get(file)?.replace(field, value) ?? "");
	};
	expect(problemsOf(withHuge("posts.geojson", '"precisionM":1000', '"precisionM":1e999'))).toEqual([
		"posts.geojson post precisionM bad-value",
	]);
	expect(problemsOf(withHuge("posts.geojson", "[36.4,35.4]", "[36.4,35.4,1e999]"))).toEqual([
		"posts.geojson post geometry.coordinates bad-geometry",
	]);
});

test("what is nested beyond all depth is a problem like any other", () => {
	const deep = "[".repeat(100_000) + "]".repeat(100_000);
	const files = smallDataset();
	const text = files.get("about.json")?.replace('"notKnown":[', `"notKnown":[${deep},`);
	files.set("about.json", text ?? "");
	expect(problemsOf(files)).toContain("about.json 0 en bad-value");
});

test("letters that were lost in a record are told of, and the record is left out", () => {
	const files = withChange("sources.json", (json) => json.set([0, "title"], "A re\uFFFDort"));
	const { dataset, problems } = parse(files);
	expect(dataset?.sources.has("S1")).toBe(false);
	expect(problems[0]).toMatchObject({ file: "sources.json", at: { id: "S1" }, field: "title" });
});

test("a feature that does not say that it is one is left out", () => {
	const files = withChange("roads.geojson", (json) => json.set(["features", 0, "type"], "Fature"));
	expect(problemsOf(files)).toEqual(["roads.geojson road type bad-value"]);
});

test("a placemark within another is reported, and lends it nothing", async () => {
	const inner = "<Placemark><name>b</name><TimeSpan><begin>2001</begin></TimeSpan></Placemark>";
	const { file, problems } = await readText(
		`<kml><Placemark><name>a</name>${inner}<Point><coordinates>36,35</coordinates></Point></Placemark></kml>`,
		"a.kml",
	);
	expect(problems).toEqual(["dropped feature 1 not-a-feature Placemark"]);
	expect(file).toMatchObject({ rows: 2, leftOut: 1, days: null });
});

test("a day of the far future is that day, and no open end", async () => {
	const file = await fileOf("date,latitude,longitude\n6016-12-30,35.1,36.6\n");
	const far = dayFromCivil(6016, 12, 30) as Day;
	expect([file.events.first[0], file.events.last[0]]).toEqual([far, far]);
	expect(file.days).toEqual({ first: far, last: far });
	expect(dayFromCivil(9999, 12, 31)).toBeLessThan(OPEN_END);
	expect(dayFromCivil(0, 1, 1)).toBeGreaterThan(OPEN_START);
});

test("a table in UTF-8 with a few broken letters stays UTF-8, and the rows that lost some are told of", async () => {
	const rows = "2019-08-21,35.1,36.6,خان شيخون\n2019-08-22,35.2,36.7,Эль-Баб\n";
	const bytes = new TextEncoder().encode(`date,latitude,longitude,place\n${rows}`);
	const broken = Uint8Array.from(bytes);
	broken[bytes.indexOf(0xd8)] = 0x41;
	const { plan } = await inspected(broken);
	expect(plan.encoding).toBe("utf-8");
	const { problems } = await read(broken);
	expect(problems.listed).toMatchObject([
		{ severity: "told", code: "bad-letters", at: { row: 2 } },
	]);
	// What was written in an old encoding is still told apart.
	const old = Uint8Array.from([...bytes.slice(0, 30), ...Array(40).fill(0xe1), 0x0a]);
	expect((await inspected(old)).plan.encoding).not.toBe("utf-8");
});

test("a fifth number of a box is no box", () => {
	const files = withChange("dataset.json", (json) => json.add(["bounds"], 38));
	expect(problemsOf(files)).toEqual(["dataset.json  bounds.4 bad-value"]);
});

test("two long names in an address that begin alike are told of once", () => {
	const name = "x".repeat(50);
	expect(decodeView(`#${name}a=1&${name}b=2`, idlib).problems).toEqual([
		{ kind: "unknown", text: "x".repeat(40) },
	]);
});

test.each([
	"claim-texts.json",
	"place-texts.json",
	"assessment-notes.json",
	"disagreements.json",
	"about.json",
])("%s is read by the page also where the manifest calls it core", async (path) => {
	const files = withChange("dataset.json", (json) => {
		const at = paths.indexOf(path);
		json.set(["files", at, "load"], "core");
	});
	const bytes = new Map([...files].map(([name, text]) => [name, encoded(text)]));
	expect(
		await judgeDataset({ subject: "dataset", way: "page", files: bytes, changed: path }),
	).toEqual({ hasModel: true, faults: [] });
});
