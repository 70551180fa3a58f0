/**
 * `npm run bench [-- --only peers --sizes 500,10000]`: all that is measured, each part in a process of its own; the table
 * of this product beside others comes last. `--only` takes parts, and maps for the part "peers".
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { MAPS } from "./bench-maps.mjs";
import { ROOT } from "./paths.mjs";

/** By name: what Node runs. The command builds the site and the tool before. */
const PARTS = {
	world: ["node_modules/vitest/vitest.mjs", "bench", "--run", "--project", "unit", "tests/bench"],
	pictures: ["scripts/bench-pictures.mjs"],
	page: ["scripts/bench-page.mjs"],
	peers: ["scripts/bench-peers.mjs"],
};

/** The parts to run, and the options for the last of them. */
function readOptions() {
	const { values } = parseArgs({
		options: { only: { type: "string" }, sizes: { type: "string" } },
	});
	const only = values.only?.split(",") ?? Object.keys(PARTS);
	const maps = only.filter((name) => Object.hasOwn(MAPS, name));
	const stranger = only.find((name) => !Object.hasOwn(PARTS, name) && !maps.includes(name));
	if (stranger !== undefined) throw new Error(`--only: there is nothing named "${stranger}"`);
	return {
		parts: Object.keys(PARTS).filter(
			(name) => only.includes(name) || (name === "peers" && maps.length > 0),
		),
		forPeers: [
			...(maps.length > 0 ? ["--only", maps.join(",")] : []),
			...(values.sizes === undefined ? [] : ["--sizes", values.sizes]),
		],
	};
}

try {
	const { parts, forPeers } = readOptions();
	for (const name of parts) {
		const args = [...PARTS[name], ...(name === "peers" ? forPeers : [])];
		const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
		if (status !== 0) process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
