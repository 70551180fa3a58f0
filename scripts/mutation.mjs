/**
 * `npm run mutation [-- src/world/front.ts ...]`: changes src/model and src/world at one spot after another, each file for
 * itself, has the tests beside it run, and lists the changes that none of them notices. Fails where they notice less than
 * 80 % of all. Without a path it takes hours.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installApart } from "./install-apart.mjs";
import { changeable, testsOf } from "./mutation-tests.mjs";
import { ROOT } from "./paths.mjs";

const APART = join(ROOT, "tests/mutation");
const REPORT = join(ROOT, "reports/mutation.json");
/** Of all changes that can be noticed. */
const LEAST = 0.8;

const NOTICED = new Set(["Killed", "Timeout"]);
const NOT_NOTICED = new Set(["Survived", "NoCoverage"]);

/** The changes of a file, each with what became of it; throws where the tests fail without any. */
function changesOf(program, file) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[program, "run", "tests/mutation/stryker.config.json", "--mutate", file],
		{
			cwd: ROOT,
			encoding: "utf8",
			env: { ...process.env, TRUCELINE_TESTS: JSON.stringify(testsOf(file)) },
		},
	);
	if (status !== 0) throw new Error(`${file} could not be changed:\n${stdout}${stderr}`);
	const { files } = JSON.parse(readFileSync(REPORT, "utf8"));
	return Object.values(files).flatMap(({ mutants }) => mutants);
}

/** Says what was not noticed, where, and what stood there instead. */
function tell(file, missed) {
	for (const { location, mutatorName, replacement } of missed) {
		const { line, column } = location.start;
		const text = (replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 80);
		console.log(`  ${file}:${line}:${column} ${mutatorName}: ${text}`);
	}
}

const percent = (noticed, all) => (all === 0 ? "-" : `${((100 * noticed) / all).toFixed(1)} %`);

function run(program, files) {
	const total = { noticed: 0, all: 0 };
	for (const file of files) {
		const changes = changesOf(program, file);
		const noticed = changes.filter(({ status }) => NOTICED.has(status)).length;
		const missed = changes.filter(({ status }) => NOT_NOTICED.has(status));
		const all = noticed + missed.length;
		console.log(`${file}: ${noticed} of ${all} noticed, ${percent(noticed, all)}`);
		tell(file, missed);
		total.noticed += noticed;
		total.all += all;
	}
	console.log(`\n${total.noticed} of ${total.all} noticed, ${percent(total.noticed, total.all)}`);
	if (total.noticed < LEAST * total.all) process.exitCode = 1;
}

const missing = installApart(APART);
if (missing === null) {
	const { resolve } = createRequire(join(APART, "package.json"));
	const program = join(resolve("@stryker-mutator/core/package.json"), "../bin/stryker.js");
	const paths = process.argv.slice(2);
	run(program, paths.length > 0 ? paths : changeable());
} else {
	console.error(`what changes the code could not be installed: ${missing}`);
	process.exitCode = 1;
}
