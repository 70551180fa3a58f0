/**
 * `npm run reproducible`: builds the site twice, each time from nothing, and compares every file. Prints the hash of the
 * whole, or which files differ.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { differing, hashesOf, wholeOf } from "./tree-hash.mjs";

const scratch = mkdtempSync(join(tmpdir(), "truceline-reproducible-"));

function build(name) {
	const folder = join(scratch, name);
	const vite = join(ROOT, "node_modules/vite/bin/vite.js");
	const { status } = spawnSync(
		process.execPath,
		[vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"],
		{ cwd: ROOT, stdio: "inherit" },
	);
	if (status !== 0) throw new Error("the build failed");
	return hashesOf(folder);
}

try {
	const [first, second] = [build("first"), build("second")];
	const others = differing(first, second);
	if (others.length > 0) throw new Error(`two builds differ:\n  ${others.join("\n  ")}`);
	console.log(`two builds are the same: ${first.size} files, sha256 ${wholeOf(first)}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
