/** Finds a Chrome or Chromium for the browser tests, and installs one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const ADVICE = `No Chrome or Chromium was found: install one, or set CHROME_PATH to where it lies.
Everything but the browser tests runs without one: npm run test:unit`;

/** Draws WebGL in software, and keeps the browser from calling home: a test must not depend on either. */
export const CHROME_FLAGS = [
	"--use-gl=angle",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
];

/** The path of a browser that starts, or null. */
export function findChrome() {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return starts(CHROME_PATH) ? CHROME_PATH : null;
	return [...onPath(), ...inUsualPlaces(), chromium.executablePath()].find(starts) ?? null;
}

/** The path of a browser; installs one if need be. Throws with advice where that fails. */
export function ensureChrome() {
	const found = findChrome();
	if (found !== null) return found;
	if (process.env.CHROME_PATH) {
		throw new Error(`CHROME_PATH: ${process.env.CHROME_PATH} does not start.\n${ADVICE}`);
	}
	for (const install of [installWithPlaywright, installWithApt]) {
		install();
		const installed = findChrome();
		if (installed !== null) return installed;
	}
	throw new Error(ADVICE);
}

/** A browser without a window, and with more flags where need be; whoever starts it closes it. */
export function launchChrome(...flags) {
	const args = ["--no-sandbox", ...CHROME_FLAGS, ...flags];
	return chromium.launch({ executablePath: ensureChrome(), args });
}

function onPath() {
	const suffix = process.platform === "win32" ? ".exe" : "";
	const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function inUsualPlaces() {
	const { env, platform } = process;
	if (platform === "darwin") {
		return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) => [
			join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
			join(folder, "Chromium.app/Contents/MacOS/Chromium"),
		]);
	}
	if (platform === "win32") {
		return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				join(folder, "Google", "Chrome", "Application", "chrome.exe"),
				join(folder, "Chromium", "Application", "chrome.exe"),
			]);
	}
	return ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
}

/**
 * Whether a file is a browser that runs here: some systems ship a stub of that name, or lack libraries.
 * On Windows asking for the version would open a window, so being there has to do.
 */
function starts(path) {
	if (!existsSync(path)) return false;
	if (process.platform === "win32") return true;
	const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
	return status === 0 && /chrom/i.test(stdout);
}

function installWithPlaywright() {
	const require = createRequire(import.meta.url);
	const cli = join(dirname(require.resolve("playwright-core/package.json")), "cli.js");
	console.log("No Chrome or Chromium here: installing one with playwright ...");
	spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
}

/** Debian's package brings the libraries along that a bare download lacks. */
function installWithApt() {
	if (process.platform !== "linux" || process.getuid?.() !== 0) return;
	if (spawnSync("apt-get", ["--version"]).status !== 0) return;
	console.log("Installing the system's package chromium ...");
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	for (const args of [["update"], ["install", "-y", "chromium"]]) {
		spawnSync("apt-get", args, { stdio: "inherit", timeout: 600_000, env });
	}
}

/** `node scripts/chrome.mjs` prints the browser that the tests would use. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(ensureChrome());
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	}
}
