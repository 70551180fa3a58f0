/** One map with one number of points: what loading them costs, what a step of the date costs, what stays in memory. */
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { between, cpuOf, memoryOf, openBrowser, untilQuiet, within } from "./bench-browser.mjs";
import { FIRST_DAY, openMap } from "./bench-maps.mjs";

const STEPS = 60;
/** Steps before the count begins: by then the engine has compiled what it will. */
const WARM_UP = 10;
/** Seconds of CPU time: for the bare page, once more for the points, and for all steps together. */
const LOAD_LIMIT = 120;
const STEPS_LIMIT = 120;
const QUIET_LIMIT_MS = 30_000;
const LATE = Symbol("late");

/**
 * @param name of the map
 * @param where the addresses of the peers' pages and of the product, and the file of points
 * @returns the numbers, or `words` that say why there are none
 */
export async function measure(name, { pages, own, path }) {
	const opened = await openBrowser();
	const { page, faults } = opened;
	try {
		const code = codeOf(page);
		const map = await within(LOAD_LIMIT, opened, openMap(name, { page, pages, own }), LATE);
		if (map === LATE) return { words: because("not run: its page did not open", faults) };
		const restless = await untilQuiet(opened, QUIET_LIMIT_MS);
		const bare = await memoryOf(opened);
		const data = { path, url: `${pages}${basename(path)}` };
		const load = await measureLoad({ ...opened, restless }, map, data);
		if (load === LATE) {
			return { words: because(`did not load in ${LOAD_LIMIT} s of CPU time`, faults) };
		}
		const loaded = await memoryOf(opened);
		const known = bare.all !== null && loaded.all !== null;
		const memory = { heap: loaded.heap, more: known ? loaded.all - bare.all : null };
		const bytes = await gzipped(code);
		return { load, memory, bytes, step: await measureSteps({ ...opened, restless }, map) };
	} catch (error) {
		const [line] = String(error.message).split("\n", 1);
		return { words: because(`not run: ${line}`, faults) };
	} finally {
		await opened.close();
	}
}

/** CPU time until the points are drawn and nothing is left to do; the longest time in which the page could not answer. */
async function measureLoad(opened, map, data) {
	const { page } = opened;
	await page.evaluate(() => {
		window.longestTask = 0;
	});
	const before = await cpuOf(opened);
	if ((await within(LOAD_LIMIT, opened, map.load(data), LATE)) === LATE) return LATE;
	await untilQuiet(opened, QUIET_LIMIT_MS, opened.restless);
	const longest = await page.evaluate(() => window.longestTask);
	return { ...between(before, await cpuOf(opened)), longest };
}

/** CPU time of a step, on average over those that were taken before time was up; `late` where that was none. */
async function measureSteps(opened, map) {
	const begun = await cpuOf(opened);
	let [from, now] = [begun, begun];
	let count = -WARM_UP;
	while (count < STEPS) {
		const left = STEPS_LIMIT - (now.all - begun.all);
		if (left <= 0) break;
		const step = map.step(FIRST_DAY + WARM_UP + count + 1);
		if ((await within(left, opened, step, LATE)) === LATE) break;
		now = await cpuOf(opened);
		count++;
		if (count === 0) from = now;
	}
	// Where a step costs seconds, warming up changes little: what was taken counts.
	if (count <= 0) [from, count] = [begun, count + WARM_UP];
	if (count === 0) return { late: `no step in ${STEPS_LIMIT} s of CPU time` };
	if (count === STEPS) {
		// What a step sets going without waiting for it belongs to it.
		await untilQuiet(opened, QUIET_LIMIT_MS, opened.restless);
		now = await cpuOf(opened);
	}
	const each = Object.entries(between(from, now)).map(([key, spent]) => [key, spent / count]);
	return { ...Object.fromEntries(each), count };
}

/** Collects the addresses of the scripts and styles that the page and its workers load. */
function codeOf(page) {
	const loaded = new Set();
	page.on("response", (response) => {
		const address = new URL(response.url());
		if (/\.(m?js|css)$/.test(address.pathname)) loaded.add(address.href);
	});
	return loaded;
}

/**
 * What so much code is when it is shipped packed; a page of a peer's own few lines counts as well. It is fetched once
 * more, since the browser does not keep what a worker that has ended had loaded.
 */
async function gzipped(code) {
	const bodies = await Promise.all(
		[...code].map(async (address) => (await fetch(address)).arrayBuffer()),
	);
	return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
}

/** Words with the first thing that the page said went wrong. */
function because(words, [fault]) {
	return fault === undefined ? words : `${words} (${fault})`;
}
