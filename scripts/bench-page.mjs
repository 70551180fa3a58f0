/**
 * What a step of the date costs in the built page: `npm run build`, then `node scripts/bench-page.mjs [folder]`.
 * WebGL in software makes frames slow, so what counts is not the clock on the wall but the CPU time of the
 * page's main thread: its median and 95th percentile over the steps, and on average how much of it is the
 * page's own script and how much the map's. Shares are taken in a second run, since looking at the stack
 * takes time too; "no step" is what asking for a frame in which nothing changes costs by itself.
 */
import { launchChrome } from "./chrome.mjs";
import { DIST } from "./paths.mjs";
import { quantile } from "./quantile.mjs";
import { serve } from "./serve.mjs";

const STEPS = 200;
/** Steps before the count begins: by then the engine has compiled what it will. */
const WARM_UP = 50;
/** Microseconds between two looks at the stack. */
const SAMPLING_US = 250;
const FIRST = "2019-07-01";

/** The most CPU time that a step may take, in milliseconds. */
const LIMIT_MS = 15;

/** What the page shows while its date is moved. */
const VIEWS = {
	"nothing selected": "",
	"a town": "&place=khan-sheikhoun",
	"the zone": "&place=idlib-de-escalation-zone",
	"captures only": "&kinds=capture",
	"two days compared": "&compare=2019-05-01",
};

const dist = process.argv[2] ?? DIST;

/** Runs in the page: moves the date as a drag does, one day for each frame; backwards by a number below zero. */
async function scrub(steps) {
	const slider = document.querySelector(".date-slider");
	const way = Math.sign(steps);
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	for (let step = 0; step < Math.abs(steps); step++) {
		slider.value = String(Number(slider.value) + way);
		slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
		await frame();
	}
	await frame();
}

async function measure(browser, site, more) {
	const context = await browser.newContext({
		viewport: { width: 900, height: 600 },
		serviceWorkers: "block",
	});
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await page.goto(`${site}#date=${FIRST}${more}`);
		await page.locator(".map canvas").waitFor();
		// Whatever waits for an idle moment comes before the count begins.
		await page.waitForTimeout(4000);
		await page.evaluate(scrub, WARM_UP);
		await page.evaluate(scrub, -WARM_UP);
		await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
		const idle = await costs(page, cdp, 0);
		const steps = await costs(page, cdp, 1);
		await cdp.send("Profiler.enable");
		await cdp.send("Profiler.setSamplingInterval", { interval: SAMPLING_US });
		await cdp.send("Profiler.start");
		const before = await metrics(cdp);
		// The same days once more.
		await costs(page, cdp, -1);
		const after = await metrics(cdp);
		const { profile } = await cdp.send("Profiler.stop");
		const spent = (name) => ((after[name] - before[name]) * 1000) / STEPS;
		const { page: own, map } = sharesOf(profile);
		return {
			median: quantile(steps, 0.5),
			"95 %": quantile(steps, 0.95),
			limit: LIMIT_MS,
			"no step": quantile(idle, 0.5),
			"page's script": spent("ScriptDuration") * own,
			"map's script": spent("ScriptDuration") * map,
			style: spent("RecalcStyleDuration"),
			layout: spent("LayoutDuration"),
		};
	} finally {
		await context.close();
	}
}

/** The CPU time of the main thread for each of some frames, in milliseconds, with so many steps in each. */
async function costs(page, cdp, steps) {
	const each = [];
	let last = await metrics(cdp);
	for (let frame = 0; frame < STEPS; frame++) {
		await page.evaluate(scrub, steps);
		const now = await metrics(cdp);
		each.push((now.TaskDuration - last.TaskDuration) * 1000);
		last = now;
	}
	return each;
}

async function metrics(cdp) {
	const { metrics: list } = await cdp.send("Performance.getMetrics");
	return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** The shares of the page and of the map in the scripts' time; what is built in counts for its caller. */
function sharesOf({ nodes, samples, timeDeltas }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parents = new Map(
		nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
	);
	const ownerOf = (id) => {
		for (let at = id; at !== undefined; at = parents.get(at)) {
			const { url } = byId.get(at).callFrame;
			if (/map-view[^/]*\.js$/.test(url)) return "map";
			if (/\.js$/.test(url)) return "page";
		}
		return "neither";
	};
	const spent = { page: 0, map: 0, neither: 0 };
	samples.forEach((id, index) => {
		spent[ownerOf(id)] += timeDeltas[index];
	});
	const scripts = spent.page + spent.map;
	return { page: spent.page / scripts, map: spent.map / scripts };
}

const site = await serve({ root: dist });
const browser = await launchChrome();
try {
	const rows = {};
	for (const [name, more] of Object.entries(VIEWS)) {
		const found = await measure(browser, site.address, more);
		rows[name] = Object.fromEntries(
			Object.entries(found).map(([key, ms]) => [key, Number(ms.toFixed(2))]),
		);
	}
	console.log(
		`CPU time per step of the date in ms: median and 95th percentile of ${STEPS} steps, then means`,
	);
	console.table(rows);
} finally {
	await browser.close();
	await site.close();
}
