/** Reads docs/deploy.md for tests: what it tells a publisher to send and to write. */
import { readFileSync } from "node:fs";

export const document = readFileSync(new URL("../docs/deploy.md", import.meta.url), "utf8");

/** The first block of code in a language; "" is the language of a block that names none. */
export function block(language: string): string {
	const found = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, "m").exec(document)?.[1];
	if (found === undefined) throw new Error(`docs/deploy.md has no block of ${language}`);
	return found;
}

/** The headers that the file _headers gives a path, by name. */
export function headersOf(path: string): Readonly<Record<string, string>> {
	const lines = block("").split("\n");
	const from = lines.indexOf(path) + 1;
	if (from === 0) throw new Error(`_headers says nothing of ${path}`);
	const until = lines.findIndex((line, index) => index >= from && !line.startsWith("  "));
	return Object.fromEntries(
		lines
			.slice(from, until === -1 ? undefined : until)
			.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]),
	);
}

/** All headers that the file _headers gives the file at a path of the site: of each path that it is under. */
export function headersAt(path: string): Readonly<Record<string, string>> {
	const asked = block("")
		.split("\n")
		.filter((line) => line.startsWith("/"));
	const isUnder = (pattern: string) =>
		pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
	return Object.assign({}, ...asked.filter(isUnder).map(headersOf));
}
