/** The oracles of what a reader brings can fail: each is shown a reading that is wrong on purpose. */
import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/import/inspect";
import { readFile } from "../../../src/import/read";
import type { ImportProblem, ImportResult, Plan } from "../../../src/import/types";
import type { EventTable, ImportedFile } from "../../../src/model/imported";
import { rowsIn } from "../../fuzz/import-rows";
import { importFaults, swallowed } from "../../fuzz/judge-import";
import { encoded } from "../../fuzz/mutate-bytes";

const CSV =
	'date,latitude,longitude,kind\n2019-08-21,35.5,36.5,a\n2019-08-22,35.25,36.75,"b ""c"""\n2019-02-30,35,36,d\n';
const GEOJSON = JSON.stringify({
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { date: "2019-08-21" },
			geometry: { type: "Point", coordinates: [36.5, 35.5] },
		},
		{
			type: "Feature",
			properties: { date: "2019-08-22" },
			geometry: {
				type: "LineString",
				coordinates: [
					[36, 35],
					[37, 36],
				],
			},
		},
	],
});

interface Reading {
	readonly result: ImportResult;
	readonly file: ImportedFile;
	readonly all: readonly ImportProblem[];
	readonly plan: Plan;
	faults(part: {
		file?: Partial<ImportedFile>;
		events?: Partial<EventTable>;
		all?: readonly ImportProblem[];
		told?: object;
		text?: string;
	}): Promise<readonly string[]>;
}

async function reading(name: string, text: string): Promise<Reading> {
	const brought = { name, bytes: new Blob([text]) };
	const inspection = await inspectFiles([brought]);
	if (inspection.kind !== "events") throw new Error("refused");
	const { plan } = inspection;
	const result = await readFile(brought, plan);
	const { file } = result;
	if (file === null) throw new Error("refused");
	const lines = (await result.problems.all.text()).split("\n").filter((line) => line !== "");
	const all: readonly ImportProblem[] = lines.map((line) => JSON.parse(line));
	return {
		...{ result, file, all, plan },
		async faults({ file: part, events, all: other = all, told, text: saying = text }) {
			const wrong = { ...file, ...part, events: { ...file.events, ...events } };
			const found = await importFaults(
				{ file: wrong, problems: { ...result.problems, ...told } },
				other,
				name,
				plan,
				encoded(saying),
			);
			return found.map(({ kind }) => kind);
		},
	};
}

const table = await reading("a.csv", CSV);
const features = await reading("a.geojson", GEOJSON);

test("what was read rightly has no fault", async () => {
	expect(await table.faults({})).toEqual([]);
	expect(await features.faults({})).toEqual([]);
	expect(table.all).toHaveLength(1);
});

test.each<[what: string, part: Parameters<Reading["faults"]>[0]]>([
	["fewer rows than there are", { file: { rows: 2 } }],
	["more left out than reported", { file: { leftOut: 2, rows: 4 } }],
	["a point elsewhere", { events: { lng: Float32Array.of(36.75, 36.75) } }],
	["a point that is not on Earth", { events: { lat: Float32Array.of(95, 35.25) } }],
	["another day", { events: { first: Int32Array.of(1, 2), last: Int32Array.of(1, 2) } }],
	["days that end before they begin", { events: { last: Int32Array.of(0, 0) } }],
	["points out of their turn", { events: { first: table.file.events.first.toReversed() } }],
	["a kind that there is none of", { events: { kind: Uint8Array.of(9, 1) } }],
	["a row that is there twice", { events: { row: Uint32Array.of(2, 2) } }],
	["a row that is reported as left out", { events: { row: Uint32Array.of(2, 4) } }],
	["a column that is too short", { events: { row: Uint32Array.of(2) } }],
	[
		"a text of another row",
		{
			events: {
				offset: table.file.events.offset.toReversed(),
				bytes: table.file.events.bytes.toReversed(),
			},
		},
	],
	["other bounds", { file: { bounds: [0, 0, 1, 1] } }],
	["other days", { file: { days: null } }],
	["a row more in the file", { text: `${CSV}2019-08-23,35,36,e\n` }],
	["another value in the file", { text: CSV.replace(",a\n", ",z\n") }],
])("%s is a model that is silently wrong", async (_, part) => {
	expect(new Set(await table.faults(part))).toEqual(new Set(["silently wrong model"]));
});

test("features are held to their file as well", async () => {
	const moved = GEOJSON.replace("36.5", "36.25");
	expect(await features.faults({ text: moved })).toContain("silently wrong model");
	const more = GEOJSON.replace('"features":[', '"features":[{},');
	expect(await features.faults({ text: more })).toContain("silently wrong model");
	const [shape] = features.file.shapes;
	if (!shape) throw new Error("no shape");
	expect(await features.faults({ file: { shapes: [shape, shape], rows: 3 } })).toContain(
		"silently wrong model",
	);
	const geometry = {
		type: "LineString",
		coordinates: [
			[36, 35],
			[999, 36],
		],
	} as const;
	const away = {
		...shape,
		geometry: { ...geometry, coordinates: geometry.coordinates.map((each) => [...each]) },
	};
	expect(await features.faults({ file: { shapes: [away] } })).toContain("silently wrong model");
});

test.each<[what: string, part: Parameters<Reading["faults"]>[0]]>([
	[
		"a fatal problem beside a file",
		{ all: table.all.map((each) => ({ ...each, severity: "fatal" })) },
	],
	["a problem of another file", { all: table.all.map((each) => ({ ...each, file: "b.csv" })) }],
	["a row that no sheet has", { all: table.all.map((each) => ({ ...each, at: { row: 0 } })) }],
	["fewer problems in the download", { all: [] }],
	["problems that are not listed", { told: { listed: [] } }],
])("%s is malformed", async (_, part) => {
	expect(await table.faults(part)).toContain("malformed problem");
});

test("an error of the program does not pass as a file that could not be had", () => {
	const [problem] = table.all;
	if (!problem) throw new Error("no problem");
	const of = (code: ImportProblem["code"], detail: string) =>
		swallowed([{ ...problem, code, detail }]);
	expect(of("unreadable", "Cannot read properties of undefined")).toHaveLength(1);
	expect(of("unreadable", "ebcdic-cp-us")).toEqual([]);
	expect(of("bad-date", "21 of August")).toEqual([]);
});

test("rows are counted by other means, which say where they cannot", () => {
	const rows = (text: string) => rowsIn({ text, plan: table.plan });
	expect(rows("a,b\n1,2\n\n , \n3,4")).toBe(2);
	expect(rows('a,b\r\n"1\r\n2",3\r\n')).toBe(1);
	expect(rows('a,b\n1"2,3\n')).toBeNull();
	expect(rows('a,b\n"1,3\n')).toBeNull();
	const placemarks = (text: string) =>
		rowsIn({ text, plan: { ...features.plan, format: "kml" } as Plan });
	expect(placemarks("<kml><Placemark/><k:Placemark></k:Placemark></kml>")).toBe(2);
	expect(placemarks("<kml><!-- <Placemark/> --></kml>")).toBeNull();
});
