/** One map with one number of points: what loading them costs, what a step of the date costs, what stays in memory. */
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { between, cpuOf, memoryOf, openBrowser, untilQuiet, within } from "./bench-browser.mjs";
import { FIRST_DAY, openMap } from "./bench-maps.mjs";

const STEPS = 60;
/** Steps before the count begins: by then the engine has compiled what it will. */
const WARM_UP = 10;
/** For the bare page, and once more for the points. */
const LOAD_LIMIT_MS = 120_000;
const STEPS_LIMIT_MS = 60_000;
const QUIET_LIMIT_MS = 10_000;
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
		const map = await within(LOAD_LIMIT_MS, openMap(name, { page, pages, own }), LATE);
		if (map === LATE) return { words: because("not run: its page did not open", faults) };
		const restless = await untilQuiet(opened, QUIET_LIMIT_MS);
		const bare = await memoryOf(opened);
		const data = { path, url: `${pages}${basename(path)}` };
		const load = await measureLoad({ ...opened, restless }, map, data);
		if (load === LATE) {
			return { words: because(`did not load in ${LOAD_LIMIT_MS / 1000} s`, faults) };
		}
		const loaded = await memoryOf(opened);
		const known = bare.all !== null && loaded.all !== null;
		const memory = { heap: loaded.heap, more: known ? loaded.all - bare.all : null };
		const step = await measureSteps({ ...opened, restless }, map);
		return { load, memory, step, bytes: await gzipped(code) };
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
	if ((await within(LOAD_LIMIT_MS, map.load(data), LATE)) === LATE) return LATE;
	await untilQuiet(opened, QUIET_LIMIT_MS, opened.restless);
	const longest = await page.evaluate(() => window.longestTask);
	return { ...between(before, await cpuOf(opened)), longest };
}

/** CPU time of a step, on average over those that were taken before time was up; null where not one was. */
async function measureSteps(opened, map) {
	const ends = Date.now() + STEPS_LIMIT_MS;
	const stepTo = (day) => within(Math.max(0, ends - Date.now()), map.step(day), LATE);
	for (let step = 1; step <= WARM_UP; step++) {
		if ((await stepTo(FIRST_DAY + step)) === LATE) return null;
	}
	const before = await cpuOf(opened);
	let count = 0;
	while (count < STEPS && (await stepTo(FIRST_DAY + WARM_UP + count + 1)) !== LATE) count++;
	if (count === 0) return null;
	// What a step sets going without waiting for it belongs to it.
	if (count === STEPS) await untilQuiet(opened, QUIET_LIMIT_MS, opened.restless);
	const spent = between(before, await cpuOf(opened));
	const each = Object.entries(spent).map(([key, seconds]) => [key, seconds / count]);
	return { ...Object.fromEntries(each), count };
}

/** Collects the scripts and styles that the page and its workers load. */
function codeOf(page) {
	const loaded = new Map();
	page.on("response", (response) => {
		const address = new URL(response.url());
		if (/\.(m?js|css)$/.test(address.pathname)) loaded.set(address.pathname, response);
	});
	return loaded;
}

/** What so much code is when it is shipped packed; a page of a peer's own few lines counts as well. */
async function gzipped(code) {
	const bodies = await Promise.all([...code.values()].map((response) => response.body()));
	return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** Words with the first thing that the page said went wrong. */
function because(words, [fault]) {
	return fault === undefined ? words : `${words} (${fault})`;
}
