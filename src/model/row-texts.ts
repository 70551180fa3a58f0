/** The values of what a reader brought, looked up where a row's text lies: none of them is kept in memory. */
import type { ImportedFile, Texts } from "./imported";

/** Lies in a file's texts. */
export interface Place {
	readonly offset: number;
	readonly bytes: number;
}

/**
 * The values of one row in order of the file's fields.
 * @param index into the table of points; below zero `-1 - index` into the shapes.
 */
export async function rowTexts(file: ImportedFile, index: number): Promise<readonly string[]> {
	const [values = []] = await rowsTexts(file, [index]);
	return values;
}

/** The same for the rows of a page, in the order in which they are asked for. */
export function rowsTexts(
	file: ImportedFile,
	indices: readonly number[],
): Promise<readonly (readonly string[])[]> {
	return Promise.all(indices.map((index) => valuesAt(file.texts, placeOf(file, index))));
}

/** Where the text of a point or (below zero) a shape lies. */
export function placeOf({ events, shapes }: ImportedFile, index: number): Place {
	const { offset = 0, bytes = 0 } =
		index >= 0
			? { offset: events.offset[index], bytes: events.bytes[index] }
			: (shapes[-1 - index] ?? {});
	return { offset, bytes };
}

async function valuesAt(texts: Texts, { offset, bytes }: Place): Promise<readonly string[]> {
	return valuesOf(await texts.slice(offset, offset + bytes).text());
}

/** The values in a line of texts. A line that is none has none: the file may be gone from under the page. */
export function valuesOf(line: string): readonly string[] {
	if (line === "") return [];
	const values: unknown = JSON.parse(line);
	return Array.isArray(values) ? values.map(String) : [];
}
