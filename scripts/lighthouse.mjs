/**
 * `npm run lighthouse`: builds the site, serves it on this machine only, and has Lighthouse look at it as on a desk and as
 * on a phone. Fails where accessibility, best practices or search engines have anything to be mended.
 */
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launchChrome } from "./chrome.mjs";
import { installApart } from "./install-apart.mjs";
import { verdictOf } from "./lighthouse-verdict.mjs";
import { DIST } from "./paths.mjs";
import { serve } from "./serve.mjs";

const APART = fileURLToPath(new URL("../tests/lighthouse", import.meta.url));

/** Software drawing takes its time; a busy machine even more. */
const PATIENCE_MS = 180_000;

/** A port that nothing listens on. */
function freePort() {
	return new Promise((done, fail) => {
		const server = createServer().once("error", fail);
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => done(port));
		});
	});
}

/** Lighthouse, fetched where it is not there. */
async function loadLighthouse() {
	const missing = installApart(APART);
	if (missing !== null) throw new Error(`Lighthouse could not be installed: ${missing}`);
	const { resolve } = createRequire(join(APART, "package.json"));
	return import(pathToFileURL(resolve("lighthouse")).href);
}

async function run() {
	const { default: lighthouse, desktopConfig } = await loadLighthouse();
	const devices = [
		["desk", desktopConfig],
		["phone", undefined],
	];
	const port = await freePort();
	const site = await serve({ root: DIST });
	const browser = await launchChrome(`--remote-debugging-port=${port}`);
	const verdicts = [];
	try {
		for (const [device, config] of devices) {
			const flags = { port, logLevel: "error", maxWaitForLoad: PATIENCE_MS };
			const outcome = await lighthouse(site.address, flags, config);
			const verdict = verdictOf(outcome.lhr);
			verdicts.push(verdict);
			const scores = Object.entries(verdict.scores).map(([id, score]) => `${id} ${score ?? "-"}`);
			console.log([`${device}: ${scores.join(", ")}`, ...verdict.lines].join("\n  "));
		}
	} finally {
		await browser.close();
		await site.close();
	}
	return verdicts.every(({ ok }) => ok);
}

try {
	if (!(await run())) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
