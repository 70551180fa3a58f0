/** What only one command needs lies in a folder with a manifest of its own, and is fetched when it is asked for. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Whether a folder's packages are installed as its lock file says. */
function isThere(folder) {
	const stored = join(folder, "node_modules/.package-lock.json");
	if (!existsSync(stored)) return false;
	const packages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
	const { "": _root, ...wanted } = packages(join(folder, "package-lock.json"));
	const there = packages(stored);
	return Object.entries(wanted).every(
		([name, { version, optional }]) => optional || there[name]?.version === version,
	);
}

/**
 * Fetches a folder's packages where they are not there.
 * @param {string} folder holds package.json and package-lock.json
 * @returns {string | null} why that failed; null where all is there.
 */
export function installApart(folder) {
	if (isThere(folder)) return null;
	console.error(`fetching what ${basename(folder)} needs (npm ci in its folder) ...`);
	const { status, stderr, error } = spawnSync(
		"npm",
		["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
		{ cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
	);
	if (status === 0) return null;
	return error?.message ?? /npm error .+/.exec(stderr)?.[0] ?? "npm ci failed";
}
