/** A small, sound dataset on disk for the tests of the command line tool. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run";

const FILES = [
	"sources",
	"origins",
	"claims",
	"claim-texts",
	"assessments",
	"places",
	"zone",
] as const;
const isGeo = (name: string): boolean => name === "places" || name === "zone";
const en = (text: string) => ({ en: text });

export const BUFFER_TEXTS = {
	place: "strip",
	name: en("Strip, {km} km deep"),
	precision: en("rough"),
	origin: en("computed"),
	claims: ["S1-1"],
};

/** The texts of the dataset's files. */
export function soundFiles(): Map<string, string> {
	const collection = (features: unknown[]) => ({ type: "FeatureCollection", features });
	const feature = (geometry: unknown, properties: unknown) => ({
		type: "Feature",
		properties,
		geometry,
	});
	const zoneTexts = { precision: en("exact"), origin: en("made up"), claims: ["S1-1"] };
	const values: { readonly [path: string]: unknown } = {
		"dataset.json": {
			id: "toy",
			title: en("Toy"),
			version: "2024.1",
			homepage: "https://example.org/",
			span: "2019-01-01/2019-12-31",
			opens: "2019-02-01/2019-12-31",
			day: "2019-03-01",
			timeZone: "Asia/Damascus",
			view: [36, 35, 37, 36],
			bounds: [34, 33, 39, 38],
			parties: [{ id: "north", name: en("North"), short: en("North"), slot: 1, claims: ["S1-1"] }],
			lead: [],
			credits: [],
			method: [],
			caveat: en("Made up."),
			files: FILES.map((name) => ({
				path: `${name}.${isGeo(name) ? "geojson" : "json"}`,
				load: name === "claim-texts" ? "detail" : "core",
				bytes: 0,
				sha256: "0".repeat(64),
			})),
		},
		"origins.json": [{ id: "wire", name: en("Wire"), camp: "neither" }],
		"sources.json": [
			{
				id: "S1",
				publisher: "Wire",
				title: "A report",
				published: "2019-03-01",
				url: "https://example.org/1",
				side: "wire",
				language: "en",
				read: "full",
			},
		],
		"claims.json": [
			{
				id: "S1-1",
				source: "S1",
				kind: "control",
				places: ["mill"],
				when: "2019-03-01",
				dating: "within",
				origins: ["wire"],
			},
		],
		"claim-texts.json": [{ id: "S1-1", summary: en("North held the mill.") }],
		"assessments.json": [
			{
				id: "A001",
				place: "mill",
				holder: "north",
				from: { earliest: "2019-02-20", latest: "2019-03-01", shown: "2019-03-01" },
				basis: "reported",
				rule: "one-day",
				params: {},
				confidence: "third-party",
				claims: ["S1-1"],
				against: [],
			},
		],
		"places.geojson": collection([
			feature(
				{ type: "Point", coordinates: [36.5, 35.5] },
				{ id: "mill", name: en("Mill"), aliases: [], kind: "site", cell: true, rank: 1 },
			),
			feature(null, {
				id: "strip",
				name: en("Strip"),
				aliases: [],
				kind: "area",
				cell: false,
				rank: 5,
			}),
		]),
		"zone.geojson": collection([
			feature(
				{
					type: "Polygon",
					coordinates: [
						[
							[36, 35],
							[37, 35],
							[37, 36],
							[36, 36],
							[36, 35],
						],
					],
				},
				{
					id: "zone",
					kind: "zone",
					name: en("Zone"),
					shown: "2019-01-01/2019-12-31",
					...zoneTexts,
				},
			),
			feature(
				{
					type: "LineString",
					coordinates: [
						[36, 35],
						[37, 35],
					],
				},
				{
					id: "line",
					kind: "contact-line",
					name: en("Line"),
					shown: "2019-01-01/..",
					...zoneTexts,
				},
			),
		]),
	};
	return new Map(Object.entries(values).map(([path, value]) => [path, JSON.stringify(value)]));
}

/** Every file and folder in a folder, also those that begin with a dot. */
export const filesIn = (dir: string): readonly string[] =>
	readdirSync(dir, { recursive: true, encoding: "utf8" }).toSorted();

/** A temporary folder and what a test does with it. */
export interface Workbench {
	readonly dir: string;
	/** Runs the tool; `{dir}` in an argument stands for the dataset's folder. */
	truceline(...args: string[]): Promise<{ code: number; said: string; warned: string }>;
	read(path: string): string;
	write(path: string, text: string): void;
	remove(): void;
}

/** Writes the files into a new temporary folder. */
export function newWorkbench(files: ReadonlyMap<string, string> = soundFiles()): Workbench {
	const dir = mkdtempSync(join(tmpdir(), "truceline-"));
	const bench: Workbench = {
		dir,
		async truceline(...args) {
			const said: string[] = [];
			const warned: string[] = [];
			const code = await run(
				args.map((arg) => arg.replaceAll("{dir}", dir)),
				{ say: (line) => said.push(line), warn: (line) => warned.push(line) },
			);
			return { code, said: said.join("\n"), warned: warned.join("\n") };
		},
		read: (path) => readFileSync(join(dir, path), "utf8"),
		write(path, text) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		},
		remove: () => rmSync(dir, { recursive: true, force: true }),
	};
	for (const [path, text] of files) bench.write(path, text);
	return bench;
}
