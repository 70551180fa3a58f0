/** Hashes of all files of a folder, and how two such folders differ. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const sha256 = (data) => createHash("sha256").update(data).digest("hex");

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>} the SHA-256 of each file by its path within, in order of the paths.
 */
export function hashesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const named = files.map((file) => [relative(folder, file).split(sep).join("/"), file]);
	// By code units: the order of a language would depend on the machine.
	named.sort(([one], [other]) => (one < other ? -1 : 1));
	return new Map(named.map(([name, file]) => [name, sha256(readFileSync(file))]));
}

/**
 * @param {ReadonlyMap<string, string>} hashes
 * @returns {string} one hash of all of them.
 */
export function wholeOf(hashes) {
	return sha256([...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(""));
}

/**
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 * @returns {readonly string[]} the paths of files that are not the same in both, or lack in one.
 */
export function differing(one, other) {
	return [...new Set([...one.keys(), ...other.keys()])].filter(
		(name) => one.get(name) !== other.get(name),
	);
}
