/** What the documents say of commands, files and dependencies is true. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const DOCUMENTS = [
	"README.md",
	"CONTRIBUTING.md",
	"CHANGELOG.md",
	"SECURITY.md",
	"ACCESSIBILITY.md",
	...readdirSync(join(root, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
};

test.each(DOCUMENTS)("%s names only commands that there are", (path) => {
	const commands = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(
		([, name]) => name ?? "",
	);
	for (const name of commands) expect(Object.keys(manifest.scripts), name).toContain(name);
});

test.each(DOCUMENTS)("%s links only to files that there are", (path) => {
	const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? "");
	for (const link of links) expect(existsSync(join(root, dirname(path), link)), link).toBe(true);
});

test("the README's test command is what CI runs", () => {
	expect(read("README.md")).toContain("npm ci && npm test");
	expect(read(".ci/run")).toContain("npm ci && npm test");
});

test("each dependency has its reason", () => {
	const reasons = read("docs/dependencies.md");
	const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
	const grouped = (name: string) => name.startsWith("@types/") || name.startsWith("@fontsource/");
	for (const name of names.filter((each) => !grouped(each))) expect(reasons).toContain(name);
});

test("the rooms of docs/architecture.md are the folders of src", () => {
	const folders = readdirSync(join(root, "src"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `src/${name}`);
	const rooms = [...read("docs/architecture.md").matchAll(/^\| `(src\/\w+)`/gm)].map(
		([, room]) => room,
	);
	expect(rooms.toSorted()).toEqual(folders.toSorted());
});
