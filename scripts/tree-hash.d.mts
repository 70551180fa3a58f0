/** The SHA-256 of each file by its path within the folder, in order of the paths. */
export function hashesOf(folder: string): ReadonlyMap<string, string>;
/** One hash of all of them. */
export function wholeOf(hashes: ReadonlyMap<string, string>): string;
/** The paths of files that are not the same in both, or lack in one. */
export function differing(
	one: ReadonlyMap<string, string>,
	other: ReadonlyMap<string, string>,
): readonly string[];
