/** A fresh browser with one page, and what it has used: CPU time and memory of its processes, from the browser itself. */
import { readFileSync } from "node:fs";
import { launchChrome } from "./chrome.mjs";

/** Some peers ask for fonts of other hosts. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
const PATIENCE_MS = 900_000;
/** How often the time used is looked at. */
const LOOK_MS = 250;
const VIEWPORT = { width: 900, height: 600 };
/** Quiet: over so long all processes together use less than this part of one core. */
const QUIET = { everyMs: 500, share: 0.05 };
/** So much more than it uses when nothing happens is quiet for a page that never rests. */
const NEARLY = 1.5;

/** Opens a browser of its own, so that no measurement knows of another; ends with `close`. */
export async function openBrowser() {
	const browser = await launchChrome(NO_NETWORK);
	const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: "block" });
	// Who measures sets the limits.
	page.setDefaultTimeout(0);
	const cdp = await page.context().newCDPSession(page);
	const root = await browser.newBrowserCDPSession();
	await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
	await page.addInitScript(watchTasks);
	return { browser, page, cdp, root, faults: faultsOf(page), close: () => browser.close() };
}

/** What the page said went wrong; the first line of each. */
function faultsOf(page) {
	const faults = [];
	const note = (text) => faults.push(text.split("\n", 1)[0].slice(0, 120));
	page.on("pageerror", (error) => note(String(error)));
	page.on("console", (message) => message.type() === "error" && note(message.text()));
	page.on("crash", () => faults.unshift("the page crashed"));
	return faults;
}

/** Runs in the page before all else: keeps the longest time in which it could not answer. */
function watchTasks() {
	window.longestTask = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			window.longestTask = Math.max(window.longestTask, duration);
		}
	}).observe({ type: "longtask" });
}

/** CPU time so far in seconds: of the page's main thread, the page's process, the one that draws, and all together. */
export async function cpuOf({ cdp, root }) {
	const { metrics } = await cdp.send("Performance.getMetrics");
	const { processInfo } = await root.send("SystemInfo.getProcessInfo");
	const sum = (isOne) => sumOfCpu(processInfo.filter(isOne));
	return {
		main: metrics.find(({ name }) => name === "TaskDuration").value,
		renderer: sum(({ type }) => type === "renderer"),
		drawing: sum(({ type }) => type === "GPU"),
		all: sum(() => true),
	};
}

const sumOfCpu = (processes) => processes.reduce((seconds, { cpuTime }) => seconds + cpuTime, 0);

/** What lies between two readings. */
export function between(before, after) {
	return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}

/**
 * Memory in bytes after rubbish was collected, in workers too: the heap of the page's script, and what all processes
 * hold beside the program itself (other browsers on the machine share that), each shared page divided among those that
 * share it. `all` is null where the system does not tell.
 */
export async function memoryOf({ page, cdp, root }) {
	await cdp.send("Memory.simulatePressureNotification", { level: "critical" });
	for (let time = 0; time < 2; time++) await cdp.send("HeapProfiler.collectGarbage");
	await page.waitForTimeout(2000);
	const { usedSize } = await cdp.send("Runtime.getHeapUsage");
	const { processInfo } = await root.send("SystemInfo.getProcessInfo");
	const each = processInfo.map(({ id }) => residentOf(id));
	const all = each.includes(null) ? null : each.reduce((sum, bytes) => sum + bytes, 0);
	return { heap: usedSize, all };
}

function residentOf(pid) {
	try {
		const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
		const parts = [...rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm)];
		return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
	} catch {
		return null;
	}
}

/**
 * Waits until the browser has nothing left to do, or no longer than so many milliseconds.
 * @param restless the part of one core that the page is known to use when nothing happens
 * @returns the smallest part that it used
 */
export async function untilQuiet(opened, limitMs, restless = 0) {
	const ends = Date.now() + limitMs;
	let smallest = Number.POSITIVE_INFINITY;
	let last = { at: performance.now(), cpu: await cpuOf(opened) };
	for (;;) {
		await opened.page.waitForTimeout(QUIET.everyMs);
		const now = { at: performance.now(), cpu: await cpuOf(opened) };
		const share = ((now.cpu.all - last.cpu.all) * 1000) / (now.at - last.at);
		smallest = Math.min(smallest, share);
		if (share < Math.max(QUIET.share, restless * NEARLY) || Date.now() > ends) return smallest;
		last = now;
	}
}

/**
 * What a promise gives, or `late` once the browser's processes have used so many seconds of CPU time meanwhile: how busy
 * the machine is with other things does not count. What neither ends nor uses any is late after the longest patience.
 */
export async function within(seconds, { root }, promise, late) {
	const used = async () => sumOfCpu((await root.send("SystemInfo.getProcessInfo")).processInfo);
	const begun = await used();
	const ends = Date.now() + PATIENCE_MS;
	let isOver = false;
	const limit = (async () => {
		while (!isOver && Date.now() < ends && (await used()) - begun < seconds) {
			await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
		}
		return late;
	})();
	try {
		return await Promise.race([promise, limit]);
	} finally {
		isOver = true;
	}
}
