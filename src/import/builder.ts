/**
 * What the readers of all formats write into: rows become columns, lines of text and problems as they come, with no
 * object kept for a row. At the end the columns are put in order of the first day.
 */
import type { Geometry } from "geojson";
import { createBounds, positionsOf } from "../model/bounds";
import { type Day, OPEN_END, OPEN_START } from "../model/day";
import type { EventTable, ImportedFile, ImportedShape } from "../model/imported";
import { createColumn, orderBy } from "./columns";
import { fewKinds, MOST_COUNTED } from "./kinds";
import { createNames } from "./names";
import { createProblems, fatal, shortened } from "./problems";
import { arranged, longestUsual } from "./spans";
import { createTexts } from "./texts";
import type { ImportCode, ImportResult, Limits } from "./types";

/** What is read of a row or feature, whatever its place. Undated: OPEN_START to OPEN_END. */
export interface Read {
	/** Its row (the header is row 1) or feature (from 0). */
	readonly at: number;
	/** In order of the file's fields. */
	readonly values: readonly string[];
	readonly first: Day;
	readonly last: Day;
	/** "" where none is named. */
	readonly kind: string;
	readonly source: string;
}

export interface ReadPoint extends Read {
	readonly lng: number;
	readonly lat: number;
}

export interface ReadShape extends Read {
	readonly geometry: Geometry;
}

/** One thing wrong with a row or feature. */
export interface Fault {
	readonly at: number;
	readonly code: ImportCode;
	/** The field's name; left out where it is none in particular. */
	readonly field?: string;
	/** The value found; it is shortened here. */
	readonly detail?: string;
	readonly line?: number;
}

export interface Builder {
	/** Rows or features so far: read and left out. */
	readonly rows: number;
	/** Each of these gives false where a limit is reached: read no further and call `finish`, which refuses the file. */
	row(point: ReadPoint): boolean;
	shape(shape: ReadShape): boolean;
	/** One row or feature is left out, for one reason or more. */
	drop(...faults: readonly [Fault, ...Fault[]]): boolean;
	/** Something is said of a row that is read all the same, or of none. */
	tell(fault: Omit<Fault, "at"> & { readonly at?: number }): void;
	/** The file is refused; whatever was read of it is gone. */
	refuse(code: ImportCode, detail?: string): ImportResult;
	/** To be called once. Refuses a file of which nothing was read. */
	finish(
		meta: Pick<ImportedFile, "format" | "profile" | "roles" | "members">,
	): Promise<ImportResult>;
	/** Looks at all points once more before the end, in the file's order: what only all of them together can tell. */
	review(
		look: (
			count: number,
			lng: (i: number) => number,
			lat: (i: number) => number,
		) => Iterable<number>,
		code: ImportCode,
	): void;
}

/**
 * Gathers what is read of a file, row by row, into the columns of a table.
 * @param name under which the file was brought.
 */
export function createBuilder(
	name: string,
	{
		counts,
		fields,
		limits,
	}: {
		readonly counts: ImportedFile["counts"];
		readonly fields: readonly string[];
		readonly limits: Limits;
	},
): Builder {
	const first = createColumn((length) => new Int32Array(length));
	const last = createColumn((length) => new Int32Array(length));
	const lng = createColumn((length) => new Float32Array(length));
	const lat = createColumn((length) => new Float32Array(length));
	const kind = createColumn((length) => new Uint16Array(length));
	const source = createColumn((length) => new Uint16Array(length));
	const row = createColumn((length) => new Uint32Array(length));
	const offset = createColumn((length) => new Float64Array(length));
	const bytes = createColumn((length) => new Uint32Array(length));
	const shapes: ImportedShape[] = [];
	const texts = createTexts();
	const problems = createProblems();
	const kinds = createNames(MOST_COUNTED);
	const kindCounts = new Uint32Array(MOST_COUNTED + 1);
	const sources = createNames(MOST_COUNTED);
	const bounds = createBounds();
	let [points, leftOut, vertices] = [0, 0, 0];
	let [firstDay, lastDay] = [OPEN_END, OPEN_START];

	const at = (place: number | undefined, line: number | undefined) => ({
		...(place === undefined ? {} : { [counts]: place }),
		...(line === undefined ? {} : { line }),
	});
	const add = (severity: "dropped" | "told", fault: Omit<Fault, "at"> & { at?: number }) =>
		problems.add({
			severity,
			file: name,
			at: at(fault.at, fault.line),
			field: fault.field ?? "",
			code: fault.code,
			detail: shortened(fault.detail ?? ""),
		});
	const rowsSoFar = () => points + shapes.length + leftOut;
	const hasRoom = () => rowsSoFar() <= limits.rows && vertices <= limits.vertices;
	const codesOf = (read: Read) => {
		const kindCode = kinds.codeOf(read.kind);
		kindCounts[kindCode] = (kindCounts[kindCode] ?? 0) + 1;
		return { kind: kindCode, source: sources.codeOf(read.source) };
	};
	const seeDays = (read: Read) => {
		if (read.first === OPEN_START) return;
		firstDay = Math.min(firstDay, read.first) as Day;
		lastDay = Math.max(lastDay, read.last === OPEN_END ? read.first : read.last) as Day;
	};
	const refuse = (code: ImportCode, detail = ""): ImportResult => {
		problems.add(fatal(name, code, detail));
		return { file: null, problems: problems.finish() };
	};
	const faultOfAll = (): ImportCode | null => {
		if (rowsSoFar() > limits.rows) return "too-many-rows";
		if (vertices > limits.vertices) return "too-many-vertices";
		if (rowsSoFar() === 0) return "no-rows";
		return points + shapes.length === 0 ? "nothing-read" : null;
	};
	const table = (codes: Uint8Array): EventTable => {
		const spans = { length: points, first: first.at, last: last.at };
		const longest = longestUsual(spans);
		const { order, long } = arranged(orderBy(points, first.at), spans, longest);
		const few = createColumn((length) => new Uint8Array(length));
		for (let index = 0; index < points; index++) few.push(codes[kind.at(index)] ?? 0);
		return {
			length: points,
			first: first.take(order),
			last: last.take(order),
			lng: lng.take(order),
			lat: lat.take(order),
			kind: few.take(order),
			source: source.take(order),
			row: row.take(order),
			offset: offset.take(order),
			bytes: bytes.take(order),
			long,
			longest,
		};
	};

	return {
		get rows() {
			return rowsSoFar();
		},
		row(point) {
			const codes = codesOf(point);
			seeDays(point);
			bounds.add(point.lng, point.lat);
			first.push(point.first);
			last.push(point.last);
			lng.push(point.lng);
			lat.push(point.lat);
			kind.push(codes.kind);
			source.push(codes.source);
			row.push(point.at);
			offset.push(texts.offset());
			bytes.push(texts.write(JSON.stringify(point.values)));
			points += 1;
			return hasRoom();
		},
		shape(shape) {
			const { geometry, first, last, at: place } = shape;
			seeDays(shape);
			for (const [east = 0, north = 0] of positionsOf(geometry)) {
				bounds.add(east, north);
				vertices += 1;
			}
			const start = texts.offset();
			const length = texts.write(JSON.stringify(shape.values));
			shapes.push({
				...{ geometry, first, last, ...codesOf(shape) },
				...{ row: place, offset: start, bytes: length },
			});
			return hasRoom();
		},
		drop(...faults) {
			leftOut += 1;
			for (const fault of faults) add("dropped", fault);
			return hasRoom();
		},
		tell: (fault) => add("told", fault),
		refuse,
		review(look, code) {
			for (const index of look(points, lng.at, lat.at)) add("told", { at: row.at(index), code });
		},
		async finish(meta) {
			const fault = faultOfAll();
			if (fault !== null) return refuse(fault);
			const { kinds: few, codes } = fewKinds(kinds.list, kindCounts);
			const file: ImportedFile = {
				...{ name, counts, fields, ...meta },
				...{ kinds: few, sources: sources.list },
				events: table(codes),
				shapes: shapes.map((shape) => ({ ...shape, kind: codes[shape.kind] ?? 0 })),
				texts: await texts.finish(),
				rows: rowsSoFar(),
				leftOut,
				bounds: bounds.box(),
				days: firstDay <= lastDay ? { first: firstDay, last: lastDay } : null,
			};
			return { file, problems: problems.finish() };
		},
	};
}
