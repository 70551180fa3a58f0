/** Reads JSON of files that a person wrote, also with a byte-order mark. */
import { PlainError } from "./output";

/** @throws PlainError that names the file and what JSON.parse says. */
export function parseJson(text: string, path: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new PlainError(`${path}: is not JSON: ${error instanceof Error ? error.message : error}`);
	}
}
