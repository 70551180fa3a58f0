/** A payload in every text of a dataset: it loads, or what is wrong is told; no field is left out. */
import { expect, test } from "vitest";
import { contained, containedAddress } from "../../src/model/contained";
import { detailSchemas } from "../../src/model/detail-schema";
import { featureSchemas } from "../../src/model/geo-schema";
import { parse } from "../../src/model/parse";
import { recordSchemas } from "../../src/model/schema";
import type { Dataset } from "../../src/model/types";
import { hostileDataset } from "../hostile-dataset";
import { type Payload, payloads } from "../payloads";

const PAYLOADS = payloads(4000);

test("payloads are some thousands, each once, and the same in each run", () => {
	expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(4000);
	for (const { mark, text } of PAYLOADS) expect(text).toContain(mark);
	expect(payloads(4000)).toEqual(PAYLOADS);
	expect(payloads(400, 2)).not.toEqual(PAYLOADS.slice(0, 400));
});

/** All texts in a value, however deep. */
function textsIn(value: unknown, found: Set<string> = new Set(), seen = new Set<unknown>()) {
	if (typeof value === "string") return found.add(value);
	if (typeof value !== "object" || value === null || seen.has(value)) return found;
	seen.add(value);
	const parts = value instanceof Map ? [...value] : Object.values(value);
	for (const part of parts) textsIn(part, found, seen);
	return found;
}

function read(from: readonly Payload[]) {
	const { files, placed } = hostileDataset(from);
	const { dataset, problems } = parse(files);
	return { files, placed, dataset, problems };
}

/** As many datasets as the payloads fill. */
function* datasets() {
	for (let from = 0; from < PAYLOADS.length - 700; from += 500) yield read(PAYLOADS.slice(from));
}

test("every file, and in it every field that takes a text or an address, bears a payload", () => {
	const { placed } = read(PAYLOADS);
	const files = new Set(placed.map(({ file }) => file));
	const wanted = [
		...Object.keys(recordSchemas),
		...Object.keys(detailSchemas),
		...Object.keys(featureSchemas),
	];
	const textless = [
		"claims.json",
		"control.geojson",
		"base/rivers.geojson",
		"base/borders.geojson",
	];
	expect([...files].toSorted()).toEqual(
		[...wanted, "dataset.json", "about.json"].filter((file) => !textless.includes(file)).toSorted(),
	);
	const fields = new Set(placed.map(({ file, field }) => `${file} ${field}`));
	expect(fields.size).toBeGreaterThan(250);
	for (const field of [
		"dataset.json title.en",
		"dataset.json homepage",
		"dataset.json credits.0.licenceUrl",
		"dataset.json archives.0.checked.ru",
		"sources.json url",
		"claim-texts.json figures.0.value",
		"claim-texts.json counted.where.tr",
		"agreements.json voices.0.who.ar",
		"assessments.json params.text",
		"base/settlements.geojson pcode",
	]) {
		expect(fields).toContain(field);
	}
});

test("each of some datasets of payloads loads whole, with each text as it was written", () => {
	let count = 0;
	for (const { dataset, problems, placed } of datasets()) {
		expect(problems).toEqual([]);
		const texts = textsIn(dataset as Dataset);
		for (const { file, field, text } of placed) {
			if (file === "dataset.json" && field === "$schema") continue;
			const asRead = texts.has(contained(text)) || texts.has(containedAddress(text));
			expect(asRead, `${file} ${field} ${JSON.stringify(text)}`).toBe(true);
			count++;
		}
	}
	expect(count).toBeGreaterThan(2500);
	expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Fields of ids, days, choices and numbers take no such text: the record is left out, and told. */
test("a payload in place of anything else is told with its file and field", () => {
	const { files } = read(PAYLOADS);
	for (const [path, text] of files) {
		const value = JSON.parse(text);
		const record = value.features?.[0]?.properties ?? (Array.isArray(value) ? value[0] : value);
		for (const name of Object.keys(record)) {
			const before = record[name];
			record[name] = PAYLOADS[3]?.text;
			const { problems } = parse(new Map(files).set(path, JSON.stringify(value)));
			record[name] = before;
			const isText = typeof before === "string" && /K\d+K/.test(before);
			if (!isText && name !== "$schema") {
				expect(
					problems.some(({ file, field }) => file === path && field.startsWith(name)),
					`${path} ${name}`,
				).toBe(true);
			}
		}
	}
});
