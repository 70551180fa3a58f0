/** Files as a reader brings them, made by hand: rows in order of their first day, those without a date first. */
import { everyKind, type FileLayer, layerId } from "../../src/app/file-layers";
import { OPEN_END, OPEN_START } from "../../src/model/day";
import type { EventTable, ImportedFile } from "../../src/model/imported";
import { day } from "./idlib";
import { packed } from "./packed";

export type Row = readonly [
	first: string | null,
	last: string | null,
	lng: number,
	lat: number,
	kind: string,
];

/** Rows are numbered as in a sheet, in the order given: the first is row 2. */
export function fileOf(name: string, rows: readonly Row[]): ImportedFile {
	const kinds = [...new Set(["", ...rows.map(([, , , , kind]) => kind)])];
	const numbered = rows
		.map(([first, last, lng, lat, kind], index) => ({
			first: first === null ? OPEN_START : day(first),
			last: last === null ? OPEN_END : day(last),
			lng,
			lat,
			kind: kinds.indexOf(kind),
			row: index + 2,
		}))
		.toSorted((a, b) => a.first - b.first);
	const dated = numbered.filter(({ first }) => first !== OPEN_START);
	const lines = numbered.map((row) => `${JSON.stringify([kinds[row.kind]])}\n`);
	const starts = lines.map((_, at) => lines.slice(0, at).join("").length);
	const events: EventTable = {
		length: numbered.length,
		first: Int32Array.from(numbered, ({ first }) => first),
		last: Int32Array.from(numbered, ({ last }) => last),
		lng: Float32Array.from(numbered, ({ lng }) => lng),
		lat: Float32Array.from(numbered, ({ lat }) => lat),
		kind: Uint8Array.from(numbered, ({ kind }) => kind),
		source: new Uint16Array(numbered.length),
		row: Uint32Array.from(numbered, ({ row }) => row),
		offset: Float64Array.from(starts),
		bytes: Uint32Array.from(lines, ({ length }) => length - 1),
		long: 0,
		longest: Math.max(0, ...dated.map(({ first, last }) => last - first)),
	};
	const [first] = dated;
	return {
		name,
		format: "csv",
		profile: null,
		counts: "row",
		members: {},
		fields: ["kind"],
		roles: { kind: 0 },
		kinds,
		sources: [""],
		events,
		shapes: [],
		texts: packed(lines),
		rows: rows.length,
		leftOut: 0,
		bounds: null,
		days: first
			? {
					first: first.first,
					last: dated.reduce((max, { last }) => (last > max ? last : max), first.last),
				}
			: null,
	};
}

export function layerOf(name: string, rows: readonly Row[]): FileLayer {
	const file = fileOf(name, rows);
	return {
		id: layerId(name),
		name,
		look: 1,
		file,
		problems: { total: 0, told: 0, listed: [], all: new Blob([]) },
		plan: {
			format: "csv",
			encoding: "utf-8",
			delimiter: ",",
			decimal: ".",
			roles: { kind: 0 },
			dateOrder: null,
			serialDates: false,
			swapped: false,
			profile: null,
			hxl: false,
		},
		kinds: everyKind(file),
		kept: false,
	};
}
