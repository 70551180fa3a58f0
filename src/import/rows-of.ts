/** The values of what a reader brought, looked up where a row's text lies: none of them is kept in memory. */
import type { ImportedFile } from "../model/imported";
import { textAt } from "./texts";

/** Where a row's text lies in its file's texts. */
export interface Place {
	readonly offset: number;
	readonly bytes: number;
}

/** The values of one row in order of the file's fields. Rejects where the file is gone from under the page. */
export async function rowTexts({ texts }: ImportedFile, at: Place): Promise<readonly string[]> {
	return valuesOf(await textAt(texts, at.offset, at.bytes));
}

/** Where the text of a point, by its index in the table, or (below zero, `-1 - index`) of a shape lies. */
export function placeOf({ events, shapes }: ImportedFile, index: number): Place {
	const { offset = 0, bytes = 0 } =
		index >= 0
			? { offset: events.offset[index], bytes: events.bytes[index] }
			: (shapes[-1 - index] ?? {});
	return { offset, bytes };
}

/** The values in a line of texts. */
export function valuesOf(line: string): readonly string[] {
	if (line === "") return [];
	const values: unknown = JSON.parse(line);
	return Array.isArray(values) ? values.map(String) : [];
}
