/**
 * What a reader brought, written again: every field of every row that was read, in the file's order. Read back and
 * written once more it is the same, byte for byte.
 */
import type { Geometry } from "geojson";
import { guarded, unguarded } from "../model/formula";
import type { ImportedFile } from "../model/imported";
import { profileById } from "./profiles";
import { placeOf, valuesOf } from "./rows-of";
import { textAt } from "./texts";

const MARK = "\uFEFF";
const LINE_END = "\r\n";
/** Rows are written so many at a time. */
const BATCH = 2000;

/** As CSV. Points that came with a geometry get columns for it; lines and areas, which a table has no room for, are left out. */
export async function writeCsv(file: ImportedFile): Promise<Blob> {
	const { fields, format } = file;
	const added = format === "csv" ? [] : freeNames(fields, ["latitude", "longitude"]);
	const cell = cellOf(file);
	const lineOf = (values: readonly (string | number)[]) => values.map(cell).join(",") + LINE_END;
	const parts: BlobPart[] = [MARK, lineOf([...fields, ...added])];
	for await (const rows of rowsInOrder(file)) {
		const lines = rows.flatMap(({ index, values }) => {
			if (index < 0) return [];
			const [longitude, latitude] = positionOf(file, index);
			return [lineOf(added.length > 0 ? [...values, latitude, longitude] : values)];
		});
		parts.push(handedOver(lines.join("")));
	}
	return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

/** As GeoJSON: a feature a line, its fields as texts. */
export async function writeGeoJson(file: ImportedFile): Promise<Blob> {
	const parts: BlobPart[] = [];
	for await (const rows of rowsInOrder(file)) {
		const lines = rows.map(({ index, values }) => {
			// Own properties, whatever the fields are called.
			const properties = Object.fromEntries(
				file.fields.map((name, at) => [name, values[at] ?? ""]),
			);
			return JSON.stringify({ type: "Feature", properties, geometry: geometryOf(file, index) });
		});
		const separator = parts.length === 0 ? "" : ",\n";
		parts.push(handedOver(separator + lines.join(",\n")));
	}
	// Own members of what is written, whatever they are called.
	const members = Object.entries(file.members).map(
		([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`,
	);
	const head = ['{"type":"FeatureCollection",', ...members, '"features":[\n'];
	return new Blob([...head, ...parts, "\n]}\n"], { type: "application/geo+json" });
}

/** A text in the browser's keeping, which may be its disk: the page holds no more than one batch. */
function handedOver(text: string): Blob {
	return new Blob([text]);
}

/** What a position may begin with, and nothing that could run. */
const DEGREES = /^[+-]\d[\d.,\s°′″'"]*[NSEW]?$/i;

/**
 * Texts are as they were brought, but for line ends, and for what a spreadsheet would run: that gets an apostrophe. Files
 * of the product's own come without theirs and get them back; in others one that is there stays the only one.
 */
function cellOf({ profile }: ImportedFile): (value: string | number) => string {
	const isOwn = profileById(profile)?.guarded === true;
	return (value) => {
		if (typeof value === "number") return String(value);
		const text = value.replace(/\r\n?/g, "\n");
		if (DEGREES.test(text)) return quoted(text);
		return quoted(isOwn || unguarded(text) === text ? guarded(text) : text);
	};
}

/** RFC 4180. */
function quoted(text: string): string {
	return /[",\n\t;|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Row {
	readonly index: number;
	readonly values: readonly string[];
}

/** All rows with their values in the order of the file: a point's index, and below zero a shape's. */
async function* rowsInOrder(file: ImportedFile): AsyncGenerator<readonly Row[]> {
	const order = fileOrder(file);
	for (let start = 0; start < order.length; start += BATCH) {
		const indices = [...order.subarray(start, start + BATCH)];
		const from = placeOf(file, indices[0] ?? 0).offset;
		const last = placeOf(file, indices.at(-1) ?? 0);
		const text = await textAt(file.texts, from, last.offset + last.bytes - from);
		const lines = text.split("\n");
		yield indices.map((index, at) => ({ index, values: valuesOf(lines[at] ?? "") }));
	}
}

/** Each row of a file became one point or one shape, and their texts lie in the order of the rows. */
function fileOrder({ events, shapes }: ImportedFile): Int32Array {
	const most = shapes.reduce(
		(sum, { row }) => Math.max(sum, row),
		events.row.reduce((sum, row) => Math.max(sum, row), 0),
	);
	const EMPTY = 0x7fff_ffff;
	const slots = new Int32Array(most + 1).fill(EMPTY);
	for (let index = 0; index < events.length; index++) slots[events.row[index] ?? 0] = index;
	for (const [index, { row }] of shapes.entries()) slots[row] = -1 - index;
	return slots.filter((index) => index !== EMPTY);
}

function geometryOf(file: ImportedFile, index: number): Geometry | null {
	if (index < 0) return file.shapes[-1 - index]?.geometry ?? null;
	return { type: "Point", coordinates: [...positionOf(file, index)] };
}

function positionOf({ events }: ImportedFile, index: number): readonly [lng: number, lat: number] {
	return [shortest(events.lng[index] ?? 0), shortest(events.lat[index] ?? 0)];
}

/** The shortest decimal that is the same number in 32 bits: 36.6, and not 36.599998474121094. */
function shortest(value: number): number {
	for (let digits = 1; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return short;
	}
	return value;
}

/** Names that no field has yet. */
function freeNames(fields: readonly string[], names: readonly string[]): readonly string[] {
	const taken = new Set(fields);
	return names.map((name) => {
		let free = name;
		while (taken.has(free)) free = `${free}_`;
		taken.add(free);
		return free;
	});
}
