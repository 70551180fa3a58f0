/** Which tests a change of a file of src/model or src/world is tried on. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * Left out: what looks at whole programs, many files or films passes through these rooms as well, notices little more, and
 * takes many times as long; what replaces modules; and what asks for a clock of its own.
 */
const APART =
	/\/(cli-|export-|film-|hostile-|drawings|clock\.|supply-chain)|-docs\.test|\/unit\/(fuzz|mocked|pdf|build)\//;
/** With fewer tests those of the files that ask for the changed one are taken as well, and so on. */
const ENOUGH = 4;

const IMPORT = /\bfrom "(?<path>\.[^"]+)"/g;

const bare = (file) => file.replace(/\.tsx?$/, "");

/** The modules below a folder whose names match, each with what it imports; paths from the root, those imported without ending. */
function modulesIn(folder, name) {
	return readdirSync(join(ROOT, folder), { recursive: true })
		.map((path) => join(folder, path))
		.filter((file) => name.test(file))
		.map((file) => {
			const text = readFileSync(join(ROOT, file), "utf8");
			const imports = [...text.matchAll(IMPORT)].map(({ groups }) =>
				relative(ROOT, join(ROOT, dirname(file), groups.path)),
			);
			return { file, imports };
		});
}

/**
 * A file may have a test of its own in the folder of its room (tests/unit/model/day.test.ts). Then those there that import it
 * are enough, with others of its name: the many that only pass through it would take many times as long.
 */
function ownTests(file, tests) {
	const room = join("tests/unit", basename(dirname(file)));
	const name = `${basename(bare(file))}.test.ts`;
	const own = tests.filter(
		(test) =>
			test.imports.includes(bare(file)) &&
			(dirname(test.file) === room || basename(test.file) === name),
	);
	return own.map((test) => test.file).includes(join(room, name)) ? own : [];
}

/** All files that are changed, in order of their names. */
export function changeable() {
	return ["src/model", "src/world"]
		.flatMap((room) => modulesIn(room, /\.ts$/))
		.map(({ file }) => file)
		.toSorted();
}

/**
 * The tests that a change of a file is tried on: its own; else those that import it; where these are few, those that import
 * what imports it.
 * @param {string} file from the root, such as "src/world/front.ts"
 * @returns {string[]}
 */
export function testsOf(file) {
	const tests = modulesIn("tests", /^tests\/(unit|data)\/.*\.test\.ts$/).filter(
		(test) => !APART.test(test.file),
	);
	const own = ownTests(file, tests);
	if (own.length > 0) return own.map((test) => test.file);
	const modules = modulesIn("src", /\.tsx?$/);
	const reached = new Set([bare(file)]);
	const asksForThem = ({ imports }) => imports.some((path) => reached.has(path));
	for (;;) {
		const found = tests.filter(asksForThem).map((test) => test.file);
		const more = modules.filter((each) => !reached.has(bare(each.file)) && asksForThem(each));
		if (found.length >= ENOUGH || more.length === 0) return found;
		for (const each of more) reached.add(bare(each.file));
	}
}
