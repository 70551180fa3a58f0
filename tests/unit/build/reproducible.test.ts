/** Two builds of the same files are the same. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withoutFileNames } from "../../../build/reproducible";
import { differing, hashesOf, wholeOf } from "../../../scripts/tree-hash.mjs";

function folderOf(files: { readonly [path: string]: string }): string {
	const folder = mkdtempSync(join(tmpdir(), "truceline-tree-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, ".."), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

test("in source maps the order of what stands for a file's address does not show", () => {
	const map = (...names: string[]) =>
		JSON.stringify({ names: names.map((name) => `import.meta.ROLLDOWN_FILE_URL_${name}`) });
	expect(withoutFileNames(map("$a-1", "b_2"))).toBe(withoutFileNames(map("b_2", "$a-1")));
	expect(withoutFileNames('{"names":["day"]}')).toBe('{"names":["day"]}');
});

test("two folders are told apart by every file", () => {
	const one = hashesOf(folderOf({ "index.html": "<p>", "assets/a.js": "1" }));
	expect([...one.keys()]).toEqual(["assets/a.js", "index.html"]);
	const same = hashesOf(folderOf({ "assets/a.js": "1", "index.html": "<p>" }));
	expect(differing(one, same)).toEqual([]);
	expect(wholeOf(one)).toBe(wholeOf(same));
	const other = hashesOf(folderOf({ "index.html": "<p>", "assets/a.js": "2", "b.css": "" }));
	expect(differing(one, other)).toEqual(["assets/a.js", "b.css"]);
	expect(wholeOf(one)).not.toBe(wholeOf(other));
});
