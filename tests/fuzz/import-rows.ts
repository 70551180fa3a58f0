/** What a file says, read once more by simpler means than the product's, and compared with what was read of it. */
import { placeOf, rowTexts } from "../../src/import/rows-of";
import type { ImportProblem, Plan, TablePlan } from "../../src/import/types";
import type { ImportedFile } from "../../src/model/imported";

/** A file of one format as text, or null where no simple means tells its text. */
export interface FileText {
	readonly text: string;
	readonly plan: Plan;
}

/**
 * The rows or features that a file has, counted by other means than the product's; null where these cannot tell.
 *
 * Rows are told for tables whose quotes are all in order, features for JSON that `JSON.parse` takes and for KML without comments, CDATA
 * and faults. For all others only what the file that was read says of itself is held.
 */
export function rowsIn({ text, plan }: FileText): number | null {
	if (plan.format === "csv") {
		const rows = tableRows(text, plan);
		return rows?.length ?? null;
	}
	return plan.format === "geojson" ? (featuresIn(text)?.length ?? null) : placemarksIn(text);
}

/** Rows that are neither loaded nor reported, that are both, or that say something else than the file does. */
export async function lostRows(
	file: ImportedFile,
	all: readonly ImportProblem[],
	source: FileText,
): Promise<readonly string[]> {
	const dropped = new Set(
		all
			.filter(({ severity }) => severity === "dropped")
			.flatMap(({ at }) => at.row ?? at.feature ?? []),
	);
	const loaded = [...file.events.row, ...file.shapes.map(({ row }) => row)];
	const both = loaded.filter((row) => dropped.has(row));
	const counted = rowsIn(source);
	return [
		...(dropped.size === file.leftOut
			? []
			: [`${file.leftOut} left out, ${dropped.size} reported`]),
		...both.map((row) => `row ${row} is loaded and reported as left out`),
		...(counted === null || counted === file.rows
			? []
			: [`${file.rows} rows read, ${counted} in the file`]),
		...(source.plan.format === "csv" ? await changedCells(file, source.text, source.plan) : []),
		...(source.plan.format === "geojson" ? movedPoints(file, source) : []),
	];
}

/** Values, positions and plain dates of a table's rows, compared with its cells. */
async function changedCells(file: ImportedFile, text: string, plan: TablePlan): Promise<string[]> {
	const rows = tableRows(text, plan);
	if (rows === null || file.profile?.startsWith("own")) return [];
	const found: string[] = [];
	const { events } = file;
	for (let index = 0; index < Math.min(events.length, 60); index++) {
		const row = events.row[index] ?? 0;
		const cells = rows.find(({ at }) => at === row)?.cells;
		if (!cells) {
			found.push(`row ${row} is loaded, and no row of the file`);
			continue;
		}
		const values = await rowTexts(file, placeOf(file, index));
		const width = file.fields.length;
		const wanted = Array.from({ length: width }, (_, at) => cells[at] ?? "");
		if (values.join("\0") !== wanted.join("\0"))
			found.push(`row ${row} does not say what it says in the file`);
		const { latitude, longitude, date, dateEnd } = plan.roles;
		const [north, east] = plan.swapped ? [longitude, latitude] : [latitude, longitude];
		if (isOther(cells[north ?? -1], events.lat[index]))
			found.push(`row ${row}: latitude ${events.lat[index]}`);
		if (isOther(cells[east ?? -1], events.lng[index]))
			found.push(`row ${row}: longitude ${events.lng[index]}`);
		const day = dayOf(cells[date ?? -1]);
		if (
			file.profile === null &&
			day !== null &&
			dateEnd === undefined &&
			day !== events.first[index]
		) {
			found.push(`row ${row}: day ${events.first[index]}, not ${day}`);
		}
	}
	return found;
}

function movedPoints(file: ImportedFile, { text, plan }: FileText): string[] {
	const features = featuresIn(text);
	if (features === null || plan.format === "csv") return [];
	const found: string[] = [];
	for (let index = 0; index < file.events.length; index++) {
		const row = file.events.row[index] ?? -1;
		const geometry = member(features[row], "geometry") ?? features[row];
		const at = member(geometry, "coordinates");
		if (member(geometry, "type") !== "Point" || !Array.isArray(at)) continue;
		const [lng, lat] = plan.swapped ? [at[1], at[0]] : at;
		const isMoved =
			Math.fround(Number(lng)) !== file.events.lng[index] ||
			Math.fround(Number(lat)) !== file.events.lat[index];
		if (isMoved) found.push(`feature ${row} is not where the file has it`);
	}
	return found;
}

interface TableRow {
	/** As a spreadsheet counts: the header is row 1. */
	readonly at: number;
	readonly cells: readonly string[];
}

/**
 * The rows of a table below its header, without blank ones and HXL tags, by the rules of RFC 4180 letter for letter; null where a quote stands
 * where these allow none, or a row is longer than the product reads.
 */
function tableRows(whole: string, { delimiter, hxl }: TablePlan): readonly TableRow[] | null {
	const text = whole.replace(/^"?sep=[,;|\t]"?(?:\r\n|\n|\r)/i, "");
	const outside = text
		.split('"')
		.filter((_, at) => at % 2 === 0)
		.join("");
	const end = !outside.includes("\n") && outside.includes("\r") ? "\r" : "\n";
	const rows: string[][] = [];
	let cells: string[] = [];
	let at = 0;
	while (at < text.length) {
		let cell = "";
		if (text[at] === '"') {
			at += 1;
			for (; ; at++) {
				if (at >= text.length) return null;
				if (text[at] !== '"') cell += text[at];
				else if (text[at + 1] === '"') {
					cell += '"';
					at += 1;
				} else break;
			}
			at += 1;
			if (end === "\n" && text[at] === "\r" && text[at + 1] === "\n") at += 1;
			if (at < text.length && text[at] !== delimiter && text[at] !== end) return null;
		} else {
			const start = at;
			while (at < text.length && text[at] !== delimiter && text[at] !== end) at += 1;
			cell = text.slice(start, at);
			if (cell.includes('"')) return null;
			if (end === "\n" && text[at] !== delimiter) cell = cell.replace(/\r$/, "");
		}
		if (cell.length > 1_000_000) return null;
		cells.push(cell);
		const isDelimiter = text[at] === delimiter;
		at += 1;
		if (isDelimiter && at < text.length) continue;
		if (isDelimiter) cells.push("");
		rows.push(cells);
		cells = [];
	}
	const numbered = rows.map((row, index) => ({ at: index + 1, cells: row }));
	const filled = numbered.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
	const body = filled.slice(1);
	return hxl && body[0]?.cells.some((cell) => cell.trim().startsWith("#")) ? body.slice(1) : body;
}

function featuresIn(text: string): readonly unknown[] | null {
	const clean = text.replace(/^\uFEFF/, "");
	const whole = jsonOf(clean);
	if (whole === undefined) return featuresOfLines(clean);
	const features = member(whole, "features");
	if (member(whole, "type") === "FeatureCollection")
		return Array.isArray(features) ? features : null;
	return [whole];
}

/** One of JSON on each line, none of them a collection; null where a line is none. */
function featuresOfLines(text: string): readonly unknown[] | null {
	const lines = text.split("\n").map((line) => line.replaceAll("\x1e", "").trim());
	const values = lines.filter((line) => line !== "").map(jsonOf);
	const isPlain = values.every(
		(value) => value !== undefined && member(value, "type") !== "FeatureCollection",
	);
	return isPlain ? values : null;
}

function placemarksIn(text: string): number | null {
	if (/<!|<\?(?!xml)/.test(text)) return null;
	return [...text.matchAll(/<(?:[\w.-]+:)?Placemark[\s/>]/g)].length;
}

/** Whether a number that is written plainly is another than the one read, in 32 bits. */
function isOther(cell: string | undefined, value: number | undefined): boolean {
	return (
		cell !== undefined && /^-?\d{1,3}(\.\d+)?$/.test(cell) && Math.fround(Number(cell)) !== value
	);
}

/** The day of a date that is written plainly, in days since 1970. */
function dayOf(cell: string | undefined): number | null {
	return cell !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(cell)
		? Date.parse(`${cell}T00:00:00Z`) / 86_400_000
		: null;
}

function member(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name)
		? Reflect.get(value, name)
		: undefined;
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
