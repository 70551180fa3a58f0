/**
 * `npm run soak -- --minutes 30 --seed 1`: builds the site, uses it at random for so long, lap after lap, and says after each
 * what the page holds with nothing chosen, open or brought. All laps are the same steps: what the page keeps so as not to
 * make it twice is there after the first, and what grows from then on is never given back. Fails where anything went wrong, or
 * where the page holds more after the last laps than after the second and third.
 */
import { parseArgs } from "node:util";
import { randomFrom } from "../tests/bench/points.mjs";
import { launchChrome } from "./chrome.mjs";
import { DIST } from "./paths.mjs";
import { serve } from "./serve.mjs";
import { FIRST_SIZE, held, tidy, walk } from "./soak-walk.mjs";

const { values } = parseArgs({
	options: {
		minutes: { type: "string", default: "30" },
		seed: { type: "string", default: "1" },
	},
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
	throw new Error("--minutes is a number above 0, --seed a whole one");
}

/** One to warm up, two to begin with, two to end with. */
const LEAST_LAPS = 5;
/** Of a lap: some two minutes, in which nearly every kind of use comes. */
const STEPS = 200;
/**
 * What counts as more at the end: no two states are the same to the byte. What was on the page last may be held until the
 * next thing is, so that of two laps the lower one counts.
 */
const MORE = { heap: 1.1, listeners: 1.05, nodes: 1.1, documents: 1 };

async function soak(page, session) {
	const ends = Date.now() + minutes * 60_000;
	const rows = [];
	const taken = {};
	do {
		for (const [name, count] of Object.entries(await walk(page, randomFrom(seed), STEPS))) {
			taken[name] = (taken[name] ?? 0) + count;
		}
		await tidy(page);
		await page.waitForTimeout(1500);
		rows.push(await held(session));
		const { heap, ...counts } = rows.at(-1);
		console.log(`lap ${rows.length}: ${(heap / 1e6).toFixed(1)} MB, ${JSON.stringify(counts)}`);
	} while (Date.now() < ends || rows.length < LEAST_LAPS);
	return { rows, taken };
}

const site = await serve({ root: DIST });
const browser = await launchChrome();
try {
	const page = await browser.newPage({ viewport: FIRST_SIZE, serviceWorkers: "block" });
	const faults = [];
	page.on("pageerror", (error) => faults.push(String(error)));
	page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
	page.on("crash", () => faults.push("the page crashed"));
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	await page.goto(`${site.address}#date=2019-08-21&lang=en`);
	await page.locator(".map canvas").waitFor();
	const { rows, taken } = await soak(page, session);
	console.log(`\n${JSON.stringify(taken)}`);
	const grown = Object.entries(MORE).flatMap(([what, most]) => {
		const [early, late] = [rows.slice(1, 3), rows.slice(-2)].map((laps) =>
			Math.min(...laps.map((row) => row[what])),
		);
		console.log(
			`${what}: ${early} after the second and third lap, ${late} after the last two, ratio ${(late / early).toFixed(3)} (at most ${most})`,
		);
		return late / early > most ? [what] : [];
	});
	console.log(`seed ${seed}, ${rows.length} laps of ${STEPS} steps, ${faults.length} faults`);
	for (const fault of faults) console.log(fault);
	if (faults.length > 0 || grown.length > 0) process.exitCode = 1;
} finally {
	await browser.close();
	await site.close();
}
