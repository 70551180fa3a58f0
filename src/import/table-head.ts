/** What the beginning of a text tells of its rows: what parts the fields, what they are called, which are data. */

import { DELIMITERS, type Delimiter } from "../model/written";
import { lineEndOf, rowReader, saidDelimiter } from "./csv";
import { readDate } from "./dates";

export interface TableHead {
	/** As the file writes them; empty where it has no row. */
	readonly fields: readonly string[];
	/** Of each field its HXL tag, where the row under the header holds them. */
	readonly tags: readonly string[] | null;
	/** Whether the header cannot be told from what follows. */
	readonly isBroken: boolean;
	/** Rows of data, blank ones left out. */
	readonly rows: readonly (readonly string[])[];
}

const LOOKED_AT = 50;
const TAG = /^#\s*[a-z]\w*(\s*\+\s*\w+)*$/i;

/** The delimiter that the file says, or by which most rows have as many fields as the header has. */
export function delimiterOf(head: string): Delimiter {
	const said = saidDelimiter(head);
	if (said) return said;
	let [best, most]: [Delimiter, number] = [",", 0];
	for (const delimiter of DELIMITERS) {
		const { fields, rows } = tableHead(head, delimiter, LOOKED_AT);
		const alike = rows.filter((row) => row.length === fields.length).length;
		const share = rows.length === 0 ? 1 : alike / rows.length;
		// Of two that part all rows alike, the one that parts them into more.
		const score = fields.length > 1 ? share + fields.length / 1000 : 0;
		if (score > most) [best, most] = [delimiter, score];
	}
	return best;
}

/** Reads the first rows, of which the last may be cut off where the text is no whole file: it is left out. */
export function tableHead(
	head: string,
	delimiter: Delimiter,
	most: number,
	isWhole = false,
): TableHead {
	let fields: readonly string[] | null = null;
	let tags: readonly string[] | null = null;
	let isBroken = false;
	const rows: (readonly string[])[] = [];
	const reader = rowReader(delimiter, lineEndOf(head), {
		row(values) {
			if (isBlank(values)) return true;
			if (fields === null) fields = values;
			else if (rows.length === 0 && tags === null && isTags(values)) tags = values;
			else rows.push(values);
			return rows.length < most;
		},
		broken() {
			isBroken = fields === null;
			return !isBroken;
		},
	});
	reader.push(head, isWhole || !/[\r\n]/.test(head));
	return { fields: fields ?? [], tags, isBroken, rows };
}

/** Whether a row has nothing in any of its fields. */
export function isBlank(values: readonly string[]): boolean {
	return values.every((value) => value === "" || value.trim() === "");
}

/** A row of HXL tags: nothing else, and at least one. */
export function isTags(values: readonly string[]): boolean {
	return values.every((value) => value.trim() === "" || TAG.test(value.trim()));
}

/** Whether a first row is data: names of columns are no dates and no broken numbers. */
export function isNoHeader(fields: readonly string[]): boolean {
	const some = fields.map((field) => field.trim()).filter((field) => field !== "");
	const isValue = (field: string) =>
		/^-?\d+[.,]\d+$/.test(field) || (/\d/.test(field) && !/^\d{1,4}$/.test(field) && isDate(field));
	const values = some.filter(isValue).length;
	const numbers = some.filter((field) => /^-?\d+([.,]\d+)?$/.test(field)).length;
	return values > 0 && values + numbers >= some.length / 2;
}

function isDate(text: string): boolean {
	return readDate(text, { order: "dmy" }).code === undefined;
}
