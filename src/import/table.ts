/** Files of rows: a look at one, and the reading of it by a plan. */
import { datesOf } from "../model/field-dates";
import type { Role, Roles } from "../model/imported";
import { guessRoles, holdsCommas } from "./guess";
import { fieldDates } from "./number-dates";
import { readDegrees, readPosition } from "./numbers";
import { fatal } from "./problems";
import { profileOf, rolesOf } from "./profiles";
import { looksSwapped } from "./swapped";
import { delimiterOf, isNoHeader, type TableHead, tableHead } from "./table-head";
import { guessEncoding, headText, SAMPLE_BYTES } from "./text";
import {
	type Chosen,
	type ImportCode,
	type Inspection,
	LIMITS,
	type Question,
	SAMPLE_ROWS,
	type TablePlan,
} from "./types";

export { readTable } from "./read-table";

/** More columns are no table that somebody can map. */
const MOST_COLUMNS = 2000;

/** Looks at the beginning of a file of rows: how it is written, what its columns may be, what is to be asked. */
export async function inspectTable(
	blob: Blob,
	name: string,
	chosen: Chosen = {},
	limits = LIMITS,
): Promise<Inspection> {
	const refused = (code: ImportCode, detail = ""): Inspection => ({
		kind: "refused",
		problem: fatal(name, code, detail),
	});
	if (blob.size === 0) return refused("empty");
	if (blob.size > limits.bytes) return refused("too-large", String(blob.size));
	try {
		const encoding = chosen.encoding ?? (await guessEncoding(blob));
		if (encoding === null) return refused("not-text");
		const text = await headText(blob, encoding);
		if (text.trim() === "") return refused("empty");
		const isWhole = blob.size <= SAMPLE_BYTES;
		const delimiter = chosen.delimiter ?? delimiterOf(text);
		const head = tableHead(text, delimiter, Number.POSITIVE_INFINITY, isWhole);
		const { fields } = head;
		if (head.isBroken) return refused("broken-quotes");
		if (fields.length === 0) return refused("no-rows");
		if (fields.length > MOST_COLUMNS) return refused("too-many-fields", String(fields.length));
		if (isNoHeader(fields)) return refused("no-header", fields.join(delimiter));
		if (head.rows.length === 0 && isWhole) return refused("no-rows");
		return found(head, { encoding, delimiter }, isWhole);
	} catch (error) {
		return refused("unreadable", error instanceof Error ? error.message : "");
	}
}

function found(
	head: TableHead,
	written: Pick<TablePlan, "encoding" | "delimiter">,
	isWhole: boolean,
): Inspection {
	const { fields, rows, tags } = head;
	const sample = rows.slice(0, SAMPLE_ROWS);
	const profile = profileOf(fields);
	const decimal = decimalOf(head);
	const roles = profile
		? rolesOf(profile, fields)
		: guessRoles({ fields, sample, decimal, ...(tags ? { tags } : {}) });
	const column = (role: Role) => valuesOf(roles, role, rows);
	const dates = fields.map((_, index) => fieldDates(rows.map((row) => row[index] ?? "")));
	const { orders, serial } = datesOf(roles, dates);
	const swapped =
		looksSwapped(numbersOf(column("latitude"), decimal), numbersOf(column("longitude"), decimal)) ||
		fitSwapped(column("position"), decimal);
	const questions: Question[] = [
		...(profile ? [] : (["mapping"] as const)),
		...(orders.length > 1 ? (["date-order"] as const) : []),
		...(swapped ? (["swapped"] as const) : []),
	];
	const plan: TablePlan = {
		...{ format: "csv", ...written, decimal, roles },
		dateOrder: orders[0] ?? null,
		serialDates: serial,
		swapped,
		profile: profile?.id ?? null,
		hxl: tags !== null,
	};
	const looked = rows.length;
	return { kind: "events", plan, fields, dates, sample, looked, isWhole, questions };
}

/** A comma, where some column has numbers with one and none has them with a point. */
function decimalOf({ fields, rows }: TableHead): "." | "," {
	const columns = fields.map((_, index) =>
		rows.slice(0, SAMPLE_ROWS).map((row) => row[index] ?? ""),
	);
	const pointed = columns.some((values) =>
		values.some((value) => /^-?\d{1,3}\.\d{2,}$/.test(value)),
	);
	return !pointed && columns.some(holdsCommas) ? "," : ".";
}

function valuesOf(roles: Roles, role: Role, rows: readonly (readonly string[])[]): string[] {
	const index = roles[role];
	return index === undefined ? [] : rows.map((row) => row[index] ?? "");
}

/** Whether clearly more positions of a column are on Earth with their numbers the other way about. */
function fitSwapped(values: readonly string[], decimal: "." | ","): boolean {
	const fits = (swapped: boolean) =>
		values.filter((value) => readPosition(value, decimal, swapped).code === undefined).length;
	const more = fits(true) - fits(false);
	return more > 0 && more >= values.length / 2;
}

/** Numbers of a column, whatever they would be as degrees. */
function numbersOf(values: readonly string[], decimal: "." | ","): number[] {
	return values.flatMap((value) => {
		const read = readDegrees(value, "longitude", decimal);
		return read.code === undefined ? [read.value] : [];
	});
}
