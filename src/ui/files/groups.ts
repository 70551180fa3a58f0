/** Which of several files belong together. Pure. */
import type { Brought } from "../../import/types";

/** The files of a dataset are one thing to read; of other files each is one. */
export function groupsOf(files: readonly Brought[]): readonly (readonly Brought[])[] {
	const isDataset = files.some(({ name }) => /(^|\/)dataset\.json$/.test(name));
	return isDataset ? [files] : files.map((file) => [file]);
}
