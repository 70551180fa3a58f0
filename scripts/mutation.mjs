/**
 * `npm run mutation [-- src/world/front.ts]`: changes src/model and src/world at one spot after another, and counts the
 * changes that no test notices. Fails where the tests notice less than 80 %. Without a path it takes hours.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installApart } from "./install-apart.mjs";
import { ROOT } from "./paths.mjs";

const APART = join(ROOT, "tests/mutation");

const missing = installApart(APART);
if (missing === null) {
	const { resolve } = createRequire(join(APART, "package.json"));
	const program = join(resolve("@stryker-mutator/core/package.json"), "../bin/stryker.js");
	const paths = process.argv.slice(2);
	const { status } = spawnSync(
		process.execPath,
		[
			program,
			"run",
			"tests/mutation/stryker.config.json",
			...(paths.length > 0 ? ["--mutate", paths.join(",")] : []),
		],
		{ cwd: ROOT, stdio: "inherit" },
	);
	process.exitCode = status ?? 1;
} else {
	console.error(`what changes the code could not be installed: ${missing}`);
	process.exitCode = 1;
}
