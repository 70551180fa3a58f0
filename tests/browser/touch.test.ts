/** The page under a finger: everything is large enough, nothing moves sideways, the map keeps its room. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./harness/launch";
import { tooSmall } from "./targets";
import { openReading } from "./without-map";

type State = readonly [name: string, reach: (page: Page) => Promise<void>];

const tap = (selector: string) => (page: Page) => page.locator(selector).first().click();
const pressEscape = (page: Page) => page.keyboard.press("Escape");
const list = (index: number) => async (page: Page) => {
	await page.locator(".panel-nav button").nth(index).click();
	await page.locator(".panel-body > :nth-child(2):not([role=status])").waitFor();
};

/** One after the other, in one page. */
const STATES: readonly State[] = [
	["the first view", async () => {}],
	["the menu of the bar", tap(".tools-button")],
	[
		"the filters",
		async (page) => {
			await pressEscape(page);
			await page.locator(".filters-button").click();
			await page.locator(".filter-option").first().waitFor();
		},
	],
	[
		"the search",
		async (page) => {
			await pressEscape(page);
			await page.locator(".search-line input").fill("khan");
			await page.locator("#places-list li button").first().waitFor();
		},
	],
	[
		"a place",
		async (page) => {
			await page.locator("#places-list li button").first().click();
			await page.locator(".panel-body article h2").waitFor();
			await page.locator(".panel-size").click();
		},
	],
	[
		"the day",
		async (page) => {
			await page.locator(".panel-handle").focus();
			await pressEscape(page);
			await page.locator(".panel-handle").click();
			await page.locator(".panel-body .sources").waitFor();
		},
	],
	["the places", list(1)],
	["the events", list(2)],
	["the truces", list(3)],
	["the articles", list(4)],
	["the disagreements", list(5)],
	["the files", list(6)],
	[
		"the legend",
		async (page) => {
			await page.locator(".panel-handle").click();
			await page.locator(".legend > summary").click();
		},
	],
	["the chart", tap(".chart-toggle")],
	["the key of the strip", tap(".strip-key > summary")],
	[
		"the form of the date",
		async (page) => {
			await page.locator(".strip-key > summary").click();
			await page.locator(".date-large").click();
			await page.locator(".date-form input").waitFor();
		},
	],
];

test.each(["en-GB", "ar-SY"])(
	"what is for a finger is 44 px wide and high in all main states (%s)",
	async (locale) => {
		const { page, troubles } = await openReading({
			size: PHONE,
			hasTouch: true,
			locale,
			date: "2019-08-21",
		});
		for (const [name, reach] of STATES) {
			await reach(page);
			expect.soft(await tooSmall(page), name).toEqual([]);
			const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
			expect.soft(scrollWidth, name).toBe(clientWidth);
		}
		expect(troubles).toEqual([]);
	},
);

/** Sizes of phones upright and on their side, and of a small tablet. */
const SIZES = [
	[360, 640],
	[320, 640],
	[640, 360],
	[740, 360],
	[768, 1024],
] as const;

test.each(["en-GB", "ar-SY"])(
	"nothing moves sideways or is cut at any size, and the map has the room (%s)",
	async (locale) => {
		const { page, troubles } = await openReading({
			size: PHONE,
			hasTouch: true,
			locale,
		});
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			const name = `${width} x ${height}`;
			for (const isOpen of [false, true]) {
				if (isOpen) await page.locator(".panel-handle").click();
				const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
				expect.soft(scrollWidth, name).toBe(clientWidth);
				expect.soft(await page.evaluate(beyondTheScreen), name).toEqual([]);
				expect.soft(await tooSmall(page), name).toEqual([]);
			}
			await page.locator(".panel-handle").click();
			const map = await page.locator(".stage").boundingBox();
			expect.soft((map?.height ?? 0) / height, name).toBeGreaterThanOrEqual(0.55);
		}
		expect(troubles).toEqual([]);
	},
);

/** Buttons of bar, map, panel and time line that are not wholly on the screen, or whose words do not fit into them. */
function beyondTheScreen(): readonly string[] {
	const parts = ".top-bar, .map-buttons, .panel-head, .timeline";
	return [...document.querySelectorAll(parts)]
		.flatMap((part) => [part, ...part.querySelectorAll("button, summary, select")])
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const isOff =
				left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
			return isOff || (element.matches("button") && element.scrollWidth > element.clientWidth + 1);
		})
		.map((element) => element.className || element.tagName);
}

test("nothing lies under notch, corners and the system's bars, whatever side they are on", async () => {
	const { page } = await openReading({
		size: { width: 740, height: 360 },
		hasTouch: true,
	});
	const insets = { top: 12, bottom: 21, start: 44, end: 34 };
	await page.evaluate((sides) => {
		for (const [side, px] of Object.entries(sides)) {
			document.documentElement.style.setProperty(`--safe-${side}`, `${px}px`);
		}
	}, insets);
	for (const size of [{ width: 740, height: 360 }, PHONE]) {
		await page.setViewportSize(size);
		for (const selector of [".top-bar", ".map-buttons", ".side", ".timeline", ".credits"]) {
			const box = await page.locator(selector).boundingBox();
			if (!box) throw new Error(`no ${selector}`);
			expect(box.x, selector).toBeGreaterThanOrEqual(insets.start);
			expect(box.y, selector).toBeGreaterThanOrEqual(insets.top);
			expect(box.x + box.width, selector).toBeLessThanOrEqual(size.width - insets.end);
			expect(box.y + box.height, selector).toBeLessThanOrEqual(size.height - insets.bottom);
		}
	}
});
