/**
 * `npm run load [-- --rows 2000000 --times 10 --megabytes 100]`: builds the site and has it read large files, as often as
 * asked: what loading and removing costs, what stays, how long the page cannot answer, and how soon it stops when it is
 * called off. Fails where memory grows from time to time, or where anything goes wrong.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { writePoints } from "../tests/bench/points.mjs";
import { between, cpuOf, memoryOf, openBrowser } from "./bench-browser.mjs";
import { handToTruceline, openInTruceline, readAll } from "./bench-maps.mjs";
import { DIST } from "./paths.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
	options: {
		rows: { type: "string", default: "2000000" },
		times: { type: "string", default: "10" },
		megabytes: { type: "string", default: "100" },
	},
});
const asked = Object.fromEntries(
	Object.entries(values).map(([name, text]) => {
		const number = Number(text);
		if (!(number > 0)) throw new Error(`--${name} is a number above 0`);
		return [name, number];
	}),
);

/** Memory of all processes after the last removal may be so much above that after the first, in bytes. */
const MORE = 80e6;
/** What a row and a feature of the made-up points have at least. */
const BYTES = { csv: 182, geojson: 470 };
/** Called off once it has read for so long, in milliseconds. */
const CALLED_OFF_AFTER = 700;

const folder = mkdtempSync(join(tmpdir(), "truceline-load-"));
const site = await serve({ root: DIST });
const mb = (bytes) => (bytes === null ? "-" : `${(bytes / 1e6).toFixed(0)} MB`);

function written(format, rows) {
	const path = join(folder, `points-${rows}${format === "csv" ? ".csv" : ".geojson"}`);
	writePoints(path, format, rows);
	return path;
}

async function opened() {
	const browser = await openBrowser();
	await browser.page.goto(`${site.address}#date=2019-07-01`);
	await browser.page.locator(".map canvas").waitFor();
	await browser.page.waitForTimeout(3000);
	return browser;
}

async function load({ page }, path) {
	const wasAsked = await openInTruceline(page, path);
	await page.waitForTimeout(500);
	return wasAsked;
}

async function remove({ page }, path) {
	await page.getByRole("button", { name: `Remove ${basename(path)}` }).press("Enter");
	await page.getByRole("article", { name: basename(path) }).waitFor({ state: "detached" });
}

const longest = ({ page }) =>
	page.evaluate(() => {
		const { longestTask } = window;
		window.longestTask = 0;
		return Math.round(longestTask);
	});

/** The same points, loaded and removed again and again. */
async function again(path) {
	const browser = await opened();
	try {
		const bare = await memoryOf(browser);
		await longest(browser);
		const left = [];
		for (let time = 1; time <= asked.times; time++) {
			const before = await cpuOf(browser);
			await load(browser, path);
			const { all } = between(before, await cpuOf(browser));
			const task = await longest(browser);
			const loaded = await memoryOf(browser);
			await remove(browser, path);
			const after = await memoryOf(browser);
			left.push(after);
			console.log(
				`${time}: ${all.toFixed(1)} s of CPU, longest task ${task} ms; heap ${mb(loaded.heap)} loaded, ${mb(after.heap)} after; ` +
					`all processes ${mb(bare.all)} bare, ${mb(loaded.all)} loaded, ${mb(after.all)} after`,
			);
		}
		const grew = (what) => (left.at(-1)[what] ?? 0) - (left[0][what] ?? 0);
		console.log(
			`from the first to the last removal: heap ${mb(grew("heap"))}, all ${mb(grew("all"))}`,
		);
		return [
			...browser.faults,
			...(grew("all") > MORE || grew("heap") > MORE ? ["memory grew"] : []),
		];
	} finally {
		await browser.close();
	}
}

/** A large file, read whole and then called off. */
async function large(format) {
	const path = written(format, Math.ceil((asked.megabytes * 1e6) / BYTES[format]));
	const browser = await opened();
	const { page } = browser;
	try {
		await longest(browser);
		const before = await cpuOf(browser);
		const begun = performance.now();
		const wasAsked = await load(browser, path);
		const took = performance.now() - begun;
		const { all } = between(before, await cpuOf(browser));
		console.log(
			`${format} of ${mb(statSync(path).size)}: read in ${(took / 1000).toFixed(1)} s, ${all.toFixed(1)} s of CPU, longest task ${await longest(browser)} ms`,
		);
		await remove(browser, path);
		await handToTruceline(page, path);
		if (wasAsked) await readAll(page).click();
		const cancel = page
			.locator("dialog[open]")
			.getByRole("button", { name: "Cancel", exact: true });
		await cancel.waitFor();
		await page.waitForTimeout(CALLED_OFF_AFTER);
		if (!(await cancel.isVisible())) {
			console.log("  was read before it could be called off");
			return browser.faults;
		}
		const pressed = performance.now();
		await cancel.press("Enter");
		await cancel.waitFor({ state: "detached" });
		console.log(`  called off in ${(performance.now() - pressed).toFixed(0)} ms`);
		const left = await page.getByRole("article", { name: basename(path) }).count();
		return [...browser.faults, ...(left > 0 ? ["what was called off is on the map"] : [])];
	} finally {
		await browser.close();
		rmSync(path);
	}
}

try {
	const faults = [];
	for (const format of ["csv", "geojson"]) faults.push(...(await large(format)));
	console.log(`\n${asked.rows} events, ${asked.times} times:`);
	faults.push(...(await again(written("csv", asked.rows))));
	for (const fault of faults) console.log(fault);
	console.log(`${faults.length} faults`);
	if (faults.length > 0) process.exitCode = 1;
} finally {
	await site.close();
	rmSync(folder, { recursive: true });
}
