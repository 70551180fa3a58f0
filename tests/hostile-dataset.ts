/** The small dataset with a payload in every field that takes a text, and as many records as a test wants. */
import type * as v from "valibot";
import { aboutSchema } from "../src/model/about";
import { detailSchemas } from "../src/model/detail-schema";
import { featureSchemas } from "../src/model/geo-schema";
import { manifestSchema } from "../src/model/manifest-schema";
import { recordSchemas } from "../src/model/schema";
import type { Payload } from "./payloads";
import { filled, type Texts } from "./schema-fill";
import { smallDataset } from "./unit/small-dataset";

/** Where a payload stands. */
export interface Placed extends Payload {
	readonly file: string;
	/** "terms.0.text.en" */
	readonly field: string;
	/** Of the record, where it has one. */
	readonly id: string;
}

export interface HostileDataset {
	readonly files: ReadonlyMap<string, string>;
	readonly placed: readonly Placed[];
}

type Json = Record<string, unknown>;

/** Records of each of these files are written so many times more, each with texts of its own. */
export type Copies = Readonly<Record<string, number>>;

const line = {
	type: "LineString",
	coordinates: [
		[36.1, 35.1],
		[36.9, 35.9],
	],
};
const area = {
	type: "Polygon",
	coordinates: [
		[
			[35, 34],
			[38, 34],
			[38, 37],
			[35, 37],
			[35, 34],
		],
	],
};

/** Files that the small dataset has not, with a feature each. */
const MORE: Readonly<Record<string, Json>> = {
	"base/rivers.geojson": { geometry: line, properties: { level: 1 } },
	"base/borders.geojson": { geometry: line, properties: { kind: "border" } },
	"base/governorates.geojson": { geometry: area, properties: { name: { en: "x" }, pcode: "x" } },
	"base/locator.geojson": { geometry: area, properties: { kind: "home" } },
};

/** The files that are lists of records. */
const SCHEMAS = { ...recordSchemas, ...detailSchemas };

/**
 * A dataset whose texts are payloads, one after the other.
 * @throws where there are fewer payloads than texts.
 */
export function hostileDataset(
	payloads: Iterable<Payload>,
	{ copies = {}, onlyEnglish = false }: HostileOptions = {},
): HostileDataset {
	const source = payloads[Symbol.iterator]();
	const placed: Placed[] = [];
	const textsFor =
		(file: string, id: string): Texts =>
		(field, takes) => {
			if (onlyEnglish && /\.(ar|tr|ru)$/.test(field)) return "x";
			for (;;) {
				const next = source.next();
				if (next.done) throw new Error(`no more payloads at ${file} ${field}`);
				const { mark, text } = next.value;
				const fit = [text, `https://hurt.example/${text.replace(/\s+/gu, "")}`].find(takes);
				if (fit === undefined) continue;
				placed.push({ file, id, field, mark, text: fit });
				return fit;
			}
		};
	const record = (file: string, schema: v.GenericSchema, value: Json): Json =>
		Object(filled(schema, value, textsFor(file, String(value["id"] ?? ""))));
	const files = new Map<string, string>();
	for (const [file, text] of allFiles()) {
		const value = JSON.parse(text);
		if (file === "dataset.json")
			files.set(file, JSON.stringify(record(file, manifestSchema, value)));
		else if (file === "about.json") {
			const wide = { ...value, notKnown: copied(value.notKnown, copies[file] ?? 0) };
			files.set(file, JSON.stringify(record(file, aboutSchema, wide)));
		} else if (isKeyOf(featureSchemas, file)) {
			const { properties } = featureSchemas[file];
			const features = copied(value.features, copies[file] ?? 0).map((feature) => ({
				...feature,
				properties: record(file, properties as v.GenericSchema, Object(feature["properties"])),
			}));
			files.set(file, JSON.stringify({ ...value, features }));
		} else if (isKeyOf(SCHEMAS, file)) {
			const schema = SCHEMAS[file] as v.GenericSchema;
			const records = copied(value, copies[file] ?? 0).map((each) => record(file, schema, each));
			files.set(file, JSON.stringify(records));
		} else throw new Error(`no schema of ${file}`);
	}
	return { files, placed };
}

export interface HostileOptions {
	readonly copies?: Copies;
	/** Other languages have no payloads: then more of them are seen by who reads English. */
	readonly onlyEnglish?: boolean;
}

/** The small dataset, with a file of each kind. */
function allFiles(): Map<string, string> {
	const files = smallDataset();
	const manifest = JSON.parse(files.get("dataset.json") ?? "{}");
	const listed = Object.keys(MORE).map((path) => ({
		path,
		load: "core",
		bytes: 0,
		sha256: "0".repeat(64),
	}));
	const credit = { text: { en: "x" }, licence: "x" };
	const days = { id: "days", name: { en: "x" }, layer: "x", first: "x", credit };
	const whole = {
		...manifest,
		articles: ["S1", "S2"],
		milestones: [{ when: "2019-03-15", name: { en: "x" }, claims: ["C1"] }],
		credits: [{ ...credit, id: "makers", covers: { en: "x" }, files: ["claims.json"] }],
		basemap: { url: "tiles/base.pmtiles", credit },
		archives: [{ ...days, url: "tiles/days.pmtiles" }],
		files: [...manifest.files, ...listed],
	};
	files.set("dataset.json", JSON.stringify(whole));
	// A post is opened as the place of its own name.
	const places = JSON.parse(files.get("places.geojson") ?? "{}");
	const [mill] = places.features;
	const post = { ...mill, properties: { ...mill.properties, id: "post", kind: "post" } };
	const wider = { ...places, features: [mill, post, ...places.features.slice(1)] };
	files.set("places.geojson", JSON.stringify(wider));
	const texts = JSON.parse(files.get("claim-texts.json") ?? "[]");
	const told = {
		reply: { text: { en: "x" }, claims: ["C2"] },
		figures: [{ measure: "killed", value: "x" }],
	};
	files.set("claim-texts.json", JSON.stringify(texts.map((each: Json) => ({ ...each, ...told }))));
	for (const [path, feature] of Object.entries(MORE)) {
		const features = [{ type: "Feature", ...feature }];
		files.set(path, JSON.stringify({ type: "FeatureCollection", features }));
	}
	return files;
}

/** Copies of the last record behind the others, with ids of their own; points stand beside each other. */
function copied(records: readonly Json[], count: number): readonly Json[] {
	const model = records.find((each) => each["geometry"] !== null) ?? records[0] ?? {};
	const copies = Array.from({ length: count }, (_, index) => {
		const copy = structuredClone(model);
		const named: Json = Object(copy["properties"] ?? copy);
		if (typeof named["id"] === "string") named["id"] = `${named["id"]}-${index}`;
		const geometry: Json = Object(copy["geometry"]);
		if (geometry["type"] === "Point") {
			geometry["coordinates"] = [
				36.05 + (index % 30) * 0.03,
				35.05 + Math.floor(index / 30) * 0.03,
			];
		}
		return copy;
	});
	return [...records, ...copies];
}

function isKeyOf<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
	return Object.hasOwn(record, key);
}
