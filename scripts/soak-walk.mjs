/**
 * Random use of the page, the same for the same seed: the date is scrubbed, things are chosen and left, lists, filters and
 * dialogs opened, files brought and removed, pictures and data saved, the window, the language and the scheme changed.
 */

import { DAYS } from "../tests/bench/points.mjs";

const SIZES = [
	{ width: 980, height: 700 },
	{ width: 1280, height: 800 },
	{ width: 360, height: 640 },
	{ width: 740, height: 360 },
];
const LANGUAGES = ["en", "ar", "tr", "ru"];
const THINGS = [
	...["place=khan-sheikhoun", "place=saraqib", "place=maarat-al-numan", "place=sochi-buffer"],
	...["place=op-morek", "agreement=CF-2019-08B", "source=S003", "claim=S000-01"],
	...["at=35.85,36.779", "compare=2019-05-01", "kinds=capture,strike", "kinds=&parties=opposition"],
];
const KEYS = ["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "+", "-", "Home", "End"];
const LISTS = 7;
const FILE = {
	name: "made-up.csv",
	mimeType: "text/csv",
	buffer: Buffer.from(
		[
			"event_id_cnty,event_date,event_type,location,latitude,longitude,source,notes",
			"MADE1,19 August 2019,Battles,Made up,35.4389,36.6525,Nobody,A made-up clash",
			"MADE2,21 August 2019,Protests,Made up,35.8631,36.8056,Nobody,A made-up protest",
		].join("\n"),
	),
};

/** A state that everything can be measured in: nothing chosen, open or brought. */
const HOME = "date=2019-08-21";

/** A small window for as long as nobody changes it. */
export const FIRST_SIZE = SIZES[0];

const go = (page, hash) =>
	page.evaluate((wanted) => {
		location.hash = wanted;
	}, hash);

/** Presses what is there and can be pressed; nothing where it is not. */
async function press(page, selector, at = 0) {
	const button = page.locator(selector).nth(at);
	if ((await button.count()) === 0 || !(await button.isVisible())) return false;
	await button.press("Enter", { timeout: 5000 });
	return true;
}

async function closeAll(page) {
	for (let times = 0; times < 3 && (await page.locator("dialog[open]").count()) > 0; times++) {
		await page.keyboard.press("Escape");
		await page.waitForTimeout(50);
	}
}

async function openPanel(page) {
	const handle = page.locator(".panel-handle[aria-expanded=false]");
	if ((await handle.count()) > 0 && (await handle.isVisible())) await handle.press("Enter");
}

/** Saves what a dialog offers; the download is thrown away. */
async function save(page, button) {
	const [download] = await Promise.all([
		page.waitForEvent("download", { timeout: 120_000 }),
		button.press("Enter"),
	]);
	await download.delete();
}

/** Runs in the page: a step back where that does not leave it. */
function stepBack() {
	const { navigation } = globalThis;
	const before = navigation.entries()[navigation.currentEntry.index - 1];
	if (before?.sameDocument) history.back();
}

/** Each with its weight: how often it is done. */
const ACTIONS = {
	scrub: [
		8,
		async (page, { whole }) => {
			const slider = page.locator(".date-slider").first();
			const [least, most] = await slider.evaluate(({ min, max }) => [Number(min), Number(max)]);
			for (let step = 0; step < 6; step++) {
				await slider.fill(String(least + whole(most - least + 1)));
			}
		},
	],
	keys: [
		4,
		async (page, { one }) => {
			for (let step = 0; step < 4; step++)
				await page.locator(".date-slider").first().press(one(KEYS));
		},
	],
	select: [
		6,
		async (page, { one, whole }) => {
			const day = new Date((DAYS.first + whole(DAYS.last - DAYS.first)) * 86_400_000);
			await go(page, `date=${day.toISOString().slice(0, 10)}&${one(THINGS)}`);
		},
	],
	list: [
		4,
		async (page, { whole }) => {
			await go(page, HOME);
			await openPanel(page);
			await press(page, ".panel-nav button", whole(LISTS));
		},
	],
	back: [2, (page) => page.evaluate(stepBack)],
	search: [
		2,
		async (page, { one }) => {
			const box = page.locator(".places input");
			if (!(await box.isVisible())) return;
			await box.fill(one(["khan", "خان", "truce", "zzzz"]));
			await box.press("Escape");
		},
	],
	filters: [
		2,
		async (page) => {
			if (await press(page, ".filters-button")) await page.keyboard.press("Escape");
		},
	],
	chart: [2, (page) => press(page, ".chart-toggle")],
	map: [3, (page, { whole }) => press(page, ".map-buttons button", whole(3))],
	resize: [2, (page, { one }) => page.setViewportSize(one(SIZES))],
	language: [2, (page, { one }) => go(page, `${HOME}&lang=${one(LANGUAGES)}`)],
	scheme: [1, (page, { one }) => page.emulateMedia({ colorScheme: one(["light", "dark"]) })],
	about: [
		1,
		async (page) => {
			await press(page, ".tools .icon-button >> nth=-1");
		},
	],
	picture: [
		1,
		async (page) => {
			if (!(await press(page, ".tools .primary"))) return;
			const dialog = page.locator("dialog[open]");
			await dialog.getByRole("radio", { name: /SVG/ }).first().check({ timeout: 60_000 });
			await save(page, dialog.locator("button.primary").last());
		},
	],
	data: [
		1,
		async (page) => {
			if (!(await press(page, ".tools .primary"))) return;
			await press(page, "dialog[open] .dialog-link button", 1);
			await save(page, page.locator("dialog[open] button.primary").last());
		},
	],
	bring: [
		1,
		async (page) => {
			await go(page, HOME);
			await openPanel(page);
			await press(page, ".panel-nav button", LISTS - 1);
			if (!(await press(page, ".files-list > p > .secondary"))) return;
			await page.locator("dialog[open] input[type=file]").first().setInputFiles(FILE);
			await page.locator("dialog[open] button.primary").last().press("Enter", { timeout: 60_000 });
		},
	],
};

const WEIGHTED = Object.entries(ACTIONS).flatMap(([name, [weight, act]]) =>
	Array.from({ length: weight }, () => [name, act]),
);

/**
 * Takes so many steps.
 * @param {import("playwright-core").Page} page
 * @param {() => number} random from 0 to below 1
 * @returns {Promise<Record<string, number>>} how often each action was taken
 */
export async function walk(page, random, steps) {
	const whole = (below) => Math.floor(random() * below);
	const chance = { whole, one: (list) => list[whole(list.length)] };
	const taken = {};
	for (let step = 0; step < steps; step++) {
		const [name, act] = chance.one(WEIGHTED);
		await closeAll(page);
		await act(page, chance).catch((fault) => {
			throw new Error(`step ${step}, ${name}: ${fault.message}`, { cause: fault });
		});
		taken[name] = (taken[name] ?? 0) + 1;
	}
	await closeAll(page);
	return taken;
}

/** Takes away what was brought, and leaves all that was chosen. */
export async function tidy(page) {
	await closeAll(page);
	await page.setViewportSize(FIRST_SIZE);
	await page.emulateMedia({ colorScheme: "light" });
	await go(page, `${HOME}&lang=en`);
	await openPanel(page);
	await press(page, ".panel-nav button", LISTS - 1);
	for (let left = 60; left > 0; left--) {
		const remove = page
			.locator(".files-list")
			.getByRole("button", { name: /^Remove / })
			.first();
		if ((await remove.count()) === 0) break;
		await remove.press("Enter");
		await page.waitForTimeout(50);
	}
	await press(page, ".panel-nav button", 0);
	if ((await page.locator(".chart-toggle[aria-pressed=true]").count()) > 0) {
		await press(page, ".chart-toggle");
	}
}

/**
 * What the page holds once rubbish is collected.
 * @param {import("playwright-core").CDPSession} session in which Performance is enabled
 */
export async function held(session) {
	for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
	const { metrics } = await session.send("Performance.getMetrics");
	const value = (name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
	return {
		heap: value("JSHeapUsedSize"),
		listeners: value("JSEventListeners"),
		nodes: value("Nodes"),
		documents: value("Documents"),
	};
}
