/** The cases of a seed: each is made from its number alone, so that one can be had again without those before it. */
import { strToU8, zipSync } from "fflate";
import type { Dataset } from "../../src/model/types";
import { smallDataset } from "../unit/small-dataset";
import type { AddressCase } from "./judge-address";
import type { DatasetCase } from "./judge-dataset";
import type { ImportCase } from "./judge-import";
import { mutatedHash } from "./mutate-address";
import { byteMutation, encoded } from "./mutate-bytes";
import { mutateJson } from "./mutate-json";
import { mutateCells, mutateKml } from "./mutate-table";
import { type Random, randomOfCase } from "./random";
import {
	featuresText,
	kmlText,
	sampleCells,
	sampleFeatures,
	sampleRows,
	tableForm,
	tableText,
} from "./samples";

type Bytes = Uint8Array<ArrayBuffer>;

/** What all cases are made from. */
export interface Ground {
	/** The shipped dataset, file by file. */
	readonly geo: ReadonlyMap<string, Bytes>;
	/** The same, read. */
	readonly dataset: Dataset;
}

export interface FuzzCase {
	/** What is mutated: "public/geo", "csv", "address" and so on. */
	readonly group: string;
	/** What was done to it. */
	readonly names: readonly string[];
	readonly what: DatasetCase | ImportCase | AddressCase;
}

const small: ReadonlyMap<string, Bytes> = new Map(
	[...smallDataset()].map(([path, text]) => [path, encoded(text)]),
);

/** A format of files with how often it is tried. */
type Maker = (random: Random, names: string[], ground: Ground) => Omit<FuzzCase, "names">;

const MAKERS: readonly (readonly [share: number, make: Maker])[] = [
	[12, (random, names, { geo }) => datasetCase("public/geo", geo, random, names)],
	[16, (random, names) => datasetCase("small dataset", small, random, names)],
	[14, (random, names) => brought("csv", [["a.csv", tableBytes(",", random, names)]])],
	[
		7,
		(random, names) =>
			brought("csv", [["a.txt", tableBytes(random.pick([";", "|"]), random, names)]]),
	],
	[7, (random, names) => brought("tsv", [["a.tsv", tableBytes("\t", random, names)]])],
	[
		10,
		(random, names) =>
			brought("geojson", [["a.geojson", featureBytes("collection", random, names)]]),
	],
	[
		4,
		(random, names) =>
			brought("geojson lines", [
				["a.ndjson", featureBytes(random.pick(["lines", "sequence"]), random, names)],
			]),
	],
	[8, (random, names) => brought("kml", [["a.kml", kmlBytes(random, names)]])],
	[
		4,
		(random, names) =>
			brought("kmz", [["a.kmz", packed({ "doc.kml": kmlBytes(random, names) }, random, names)]]),
	],
	[
		4,
		(random, names) =>
			brought("zip", [
				["a.zip", packed({ "data/a.csv": tableBytes(",", random, names) }, random, names)],
			]),
	],
	[5, (random, names) => brought("zip of a dataset", [["a.zip", packedDataset(random, names)]])],
	[
		2,
		(random, names) =>
			brought(
				"folder",
				[...changedSmall(random, names)].map(([path, bytes]) => [`set/${path}`, bytes]),
			),
	],
	[
		7,
		(random, _, { dataset }) => ({
			group: "address",
			what: { subject: "address", hash: mutatedHash(dataset, random) },
		}),
	],
];

/** Case `number` of a seed. */
export function caseOf(seed: number, number: number, ground: Ground): FuzzCase {
	const random = randomOfCase(seed, number);
	const names: string[] = [];
	let left = random.below(MAKERS.reduce((sum, [share]) => sum + share, 0));
	for (const [share, make] of MAKERS) {
		left -= share;
		if (left < 0) return { ...make(random, names, ground), names };
	}
	throw new Error("the shares do not add up");
}

function brought(group: string, files: ImportCase["files"]): Omit<FuzzCase, "names"> {
	return { group, what: { subject: "import", files } };
}

function datasetCase(
	group: string,
	files: ReadonlyMap<string, Bytes>,
	random: Random,
	names: string[],
): Omit<FuzzCase, "names"> {
	const changed = random.among([...files.keys()]) ?? "";
	names.push(changed);
	const mutated = new Map(files).set(
		changed,
		jsonBytes(files.get(changed) ?? new Uint8Array(0), random, names),
	);
	return {
		group,
		what: {
			subject: "dataset",
			way: random.chance(0.7) ? "page" : "tool",
			files: mutated,
			changed,
		},
	};
}

function jsonBytes(bytes: Bytes, random: Random, names: string[]): Bytes {
	if (random.chance(0.3)) return withBytes(bytes, random, names);
	const mutated = mutateJson(new TextDecoder().decode(bytes), random);
	if (mutated === null) return bytes;
	names.push(...mutated.names);
	return encoded(mutated.text);
}

function tableBytes(delimiter: "," | ";" | "\t" | "|", random: Random, names: string[]): Bytes {
	const form = tableForm(random, delimiter);
	let cells = sampleCells(sampleRows(random), form);
	for (let left = random.chance(0.7) ? 1 + random.below(2) : 0; left > 0; left--) {
		const mutated = mutateCells(cells, random);
		cells = mutated.cells;
		names.push(mutated.name);
	}
	const bytes = encoded((random.chance(0.03) ? `sep=${delimiter}\n` : "") + tableText(cells, form));
	return random.chance(0.35) ? withBytes(bytes, random, names) : bytes;
}

function featureBytes(
	form: "collection" | "lines" | "sequence",
	random: Random,
	names: string[],
): Bytes {
	const features = sampleFeatures(sampleRows(random), random);
	const text = featuresText(features, form);
	if (random.chance(0.35)) return withBytes(encoded(text), random, names);
	if (form === "collection") {
		const mutated = mutateJson(text, random);
		names.push(...(mutated?.names ?? []));
		return encoded(mutated?.text ?? text);
	}
	const lines = text.split("\n");
	const at = random.below(lines.length - 1);
	const mutated = mutateJson((lines[at] ?? "").replace("\x1e", ""), random);
	names.push(...(mutated?.names ?? []));
	if (mutated) lines[at] = (form === "sequence" ? "\x1e" : "") + mutated.text;
	return encoded(lines.join("\n"));
}

function kmlBytes(random: Random, names: string[]): Bytes {
	let text = kmlText(sampleRows(random), random);
	if (random.chance(0.7)) {
		const mutated = mutateKml(text, random);
		text = mutated.text;
		names.push(mutated.name);
	}
	return random.chance(0.35) ? withBytes(encoded(text), random, names) : encoded(text);
}

const ODD_PATHS = [
	"../a.csv",
	"/etc/a.csv",
	"C:\\a.csv",
	"__proto__",
	"a/../../b.csv",
	"__MACOSX/._a.csv",
	"b.csv",
	"README.txt",
	"xl/workbook.xml",
];
const BOMB_BYTES = 30_000_000;

function packed(files: Readonly<Record<string, Bytes>>, random: Random, names: string[]): Bytes {
	const inside = new Map(Object.entries(files));
	if (random.chance(0.15)) {
		names.push("zip: another entry");
		inside.set(random.among(ODD_PATHS) ?? "", strToU8("x"));
	}
	if (random.chance(0.01)) {
		names.push("zip: bomb");
		inside.set("data/a.csv", new Uint8Array(BOMB_BYTES));
	}
	const bytes = zipped(inside, random.pick([0, 6, 6]));
	return random.chance(0.5) ? withBytes(bytes, random, names) : bytes;
}

function packedDataset(random: Random, names: string[]): Bytes {
	const root = random.pick(["", "set/", "a/b/", "../"]);
	const files = [...changedSmall(random, names)].map(
		([path, bytes]) => [root + path, bytes] as const,
	);
	return packed(Object.fromEntries(files), random, names);
}

function changedSmall(random: Random, names: string[]): ReadonlyMap<string, Bytes> {
	const path = random.among([...small.keys()]) ?? "";
	names.push(path);
	if (random.chance(0.1)) {
		names.push("gone");
		return new Map([...small].filter(([each]) => each !== path));
	}
	return new Map(small).set(path, jsonBytes(small.get(path) ?? new Uint8Array(0), random, names));
}

function withBytes(bytes: Bytes, random: Random, names: string[]): Bytes {
	const { name, apply } = byteMutation(random);
	names.push(name);
	return apply(bytes, random);
}

/** A name that the packer, an object by names, cannot hold: it is written into the archive afterwards. */
const [PROTO, STAND_IN] = ["__proto__", "##proto##"];

function zipped(inside: ReadonlyMap<string, Bytes>, level: 0 | 6): Bytes {
	const entries = [...inside].map(([path, bytes]) => [path === PROTO ? STAND_IN : path, bytes]);
	const bytes = Uint8Array.from(zipSync(Object.fromEntries(entries), { level }));
	if (!inside.has(PROTO)) return bytes;
	const wanted = encoded(PROTO);
	const found = encoded(STAND_IN);
	for (let at = 0; at + found.length <= bytes.length; at++) {
		if (found.every((byte, index) => bytes[at + index] === byte)) bytes.set(wanted, at);
	}
	return bytes;
}
