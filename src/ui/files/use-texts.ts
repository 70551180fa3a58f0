/** The values of a row, which are looked up when the row comes into sight. */
import { useEffect, useState } from "preact/hooks";
import type { FileLayer } from "../../app/file-layers";
import { useFiles } from "./words";

/** A row that is scrubbed past is not looked up: its text would be gone before it could be read. */
const SETTLED_MS = 120;

/** "gone": they cannot be read any more. */
export type RowTexts = readonly string[] | "reading" | "gone";

/** The values of the row that stands at some bytes of a file, in order of its fields. */
export function useTexts(
	file: FileLayer["file"],
	{ offset, bytes }: { readonly offset: number; readonly bytes: number },
): RowTexts {
	const { textsOf } = useFiles();
	const [texts, setTexts] = useState<RowTexts>("reading");
	useEffect(() => {
		let isLatest = true;
		setTexts("reading");
		const timer = window.setTimeout(async () => {
			const found = await textsOf(file, { offset, bytes });
			if (isLatest) setTexts(found ?? "gone");
		}, SETTLED_MS);
		return () => {
			isLatest = false;
			window.clearTimeout(timer);
		};
	}, [file, offset, bytes, textsOf]);
	return texts;
}

/** The value of a field (by its index) once it is read; "" where there is none. */
export function valueIn(texts: RowTexts, field: number | undefined): string {
	return typeof texts === "string" || field === undefined ? "" : (texts[field] ?? "");
}
