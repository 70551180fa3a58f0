/**
 * `npm run soak -- --minutes 30 --seed 1`: builds the site, uses it at random for so long, and says each few minutes what
 * the page holds with nothing chosen, open or brought. Fails where anything went wrong, or where the page holds more at the
 * end than after the first part.
 */
import { parseArgs } from "node:util";
import { randomFrom } from "../tests/bench/points.mjs";
import { launchChrome } from "./chrome.mjs";
import { DIST } from "./paths.mjs";
import { quantile } from "./quantile.mjs";
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

const STEPS = 40;
/** What counts as more at the end: a page warms up, and no two states are the same to the byte. */
const MORE = { heap: 1.1, listeners: 1.05, nodes: 1.1, documents: 1 };

async function soak(page, session) {
	const ends = Date.now() + minutes * 60_000;
	const random = randomFrom(seed);
	const rows = [];
	const taken = {};
	do {
		for (const [name, count] of Object.entries(await walk(page, random, STEPS))) {
			taken[name] = (taken[name] ?? 0) + count;
		}
		await tidy(page);
		await page.waitForTimeout(1500);
		rows.push(await held(session));
		const { heap, ...counts } = rows.at(-1);
		console.log(
			`${rows.length * STEPS} steps: ${(heap / 1e6).toFixed(1)} MB, ${JSON.stringify(counts)}`,
		);
	} while (Date.now() < ends);
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
	const third = Math.max(1, Math.floor(rows.length / 3));
	const grown = Object.entries(MORE).flatMap(([what, most]) => {
		const [early, late] = [rows.slice(0, third), rows.slice(-third)].map((part) =>
			quantile(
				part.map((row) => row[what]),
				0.5,
			),
		);
		console.log(
			`${what}: ${early} in the first third, ${late} in the last, ratio ${(late / early).toFixed(3)} (at most ${most})`,
		);
		return late / early > most ? [what] : [];
	});
	console.log(
		`seed ${seed}, ${rows.length * STEPS} steps in ${minutes} minutes, ${faults.length} faults`,
	);
	for (const fault of faults) console.log(fault);
	if (faults.length > 0 || grown.length > 0) process.exitCode = 1;
} finally {
	await browser.close();
	await site.close();
}
