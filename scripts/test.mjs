/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first step
 * that fails, and always ends with a line of the form "N passed, M failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChrome } from "./chrome.mjs";
import { ROOT } from "./paths.mjs";

const scratch = mkdtempSync(join(tmpdir(), "truceline-test-"));

/** Each returns whether it went well; the tests also add to the sum. */
const STEPS = [
	["types", () => tool("typescript/bin/tsc", "--noEmit")],
	["lint", () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")],
	["unit and data tests", () => tests("--project=!browser")],
	[
		"build of the command line tool",
		() => tool("vite/bin/vite.js", "build", "--config", "vite.cli.config.ts", "--logLevel", "warn"),
	],
	// The tool draws the picture of the site.
	["build of the site", () => tool("vite/bin/vite.js", "build", "--logLevel", "warn")],
	["two builds are the same", () => script("reproducible.mjs")],
	["browser tests", () => browserTests()],
];

const sum = { passed: 0, failed: 0 };

/** Runs a tool of node_modules with this Node, so that no shell and no PATH is needed. */
function tool(path, ...args) {
	const bin = join(ROOT, "node_modules", path);
	return spawnSync(process.execPath, [bin, ...args], { cwd: ROOT, stdio: "inherit" }).status === 0;
}

function script(name) {
	const path = join(ROOT, "scripts", name);
	return spawnSync(process.execPath, [path], { cwd: ROOT, stdio: "inherit" }).status === 0;
}

function tests(...args) {
	const report = join(scratch, "report.json");
	rmSync(report, { force: true });
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const ok = tool("vitest/vitest.mjs", "run", ...args, ...reporters);
	const { passed, failed } = readReport(report);
	sum.passed += passed;
	sum.failed += failed;
	/** A run without a single test proves nothing. */
	return ok && passed > 0;
}

function readReport(path) {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return { passed: 0, failed: 0 };
	}
}

function browserTests() {
	try {
		process.env.CHROME_PATH = ensureChrome();
	} catch (error) {
		console.error(error.message);
		return false;
	}
	return tests("--project=browser");
}

function runSteps() {
	for (const [name, run] of STEPS) {
		const started = performance.now();
		console.log(`\n== ${name}`);
		const failedBefore = sum.failed;
		if (!run()) {
			/** A step that fails without a failed test still is a failure. */
			if (sum.failed === failedBefore) sum.failed += 1;
			console.error(`\nStopped: ${name} failed.`);
			return;
		}
		console.log(`== ${name}: good (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	}
}

try {
	runSteps();
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
