/** The states that a reader can bring the page into, each by the keyboard or a press: dialogs, lists, details, panels. */
import type { Page } from "playwright-core";
import type { PanelList, State } from "../../src/app/state";
import { DESKTOP } from "./harness/launch";
import type { openReader, Reader } from "./reader";
import { openReading } from "./without-map";
import { openVectors } from "./without-webgl";

/** Many states on one page, and a machine that may have much else to do. */
const PATIENCE_MS = 90_000;

/** A page for tests about what stands around the map, state after state. */
export async function openPlain(more: Parameters<typeof openReader>[0] = {}): Promise<Reader> {
	const reader = await openReading(more);
	reader.page.setDefaultTimeout(PATIENCE_MS);
	return reader;
}

/** The same with a map, drawn as vectors. */
export async function openOnVectors(more: Parameters<typeof openReader>[0] = {}): Promise<Reader> {
	const reader = await openVectors({ size: DESKTOP, ...more });
	const { page } = reader;
	page.setDefaultTimeout(PATIENCE_MS);
	await page.locator(".notice button").first().press("Enter");
	return reader;
}

/** Goes to another view as a link does; the language stays unless it is named. */
export async function goTo(page: Page, more: string): Promise<void> {
	const before = await page.evaluate(() => location.hash);
	await page.evaluate((hash) => {
		location.hash = hash;
	}, more);
	if (before !== `#${more}`) await page.waitForTimeout(400);
}

/** Opens the panel where it is folded, as it is on a small screen. */
export async function unfoldPanel(page: Page): Promise<void> {
	const handle = page.locator(".panel-handle");
	const isFolded = (await handle.getAttribute("aria-expanded")) === "false";
	if (isFolded && (await handle.isVisible())) await handle.press("Enter");
}

export async function foldPanel(page: Page): Promise<void> {
	const handle = page.locator(".panel-handle");
	const isOpen = (await handle.getAttribute("aria-expanded")) === "true";
	if (isOpen && (await handle.isVisible())) await handle.press("Enter");
}

export interface PageState {
	readonly name: string;
	/** What is to be in the address besides the language. */
	readonly more?: string;
	enter?(page: Page): Promise<void>;
	leave?(page: Page): Promise<void>;
}

/** The lists of the panel, by where they stand among its buttons. */
const LISTS: { readonly [L in PanelList]: number } = {
	day: 0,
	places: 1,
	events: 2,
	agreements: 3,
	sources: 4,
	disagreements: 5,
	files: 6,
};

const list = (name: string, at: number): PageState => ({
	name: `list: ${name}`,
	more: "date=2020-02-10",
	enter: async (page) => {
		await unfoldPanel(page);
		await page.locator(".panel-nav button").nth(at).click();
		await page.locator(name === "day" ? ".lead" : "#list-heading").waitFor();
		const fold = page.locator(".areas summary, .disagreements summary").first();
		if (await fold.isVisible()) await fold.click();
	},
});

const details = (name: string, more: string): PageState => ({ name, more, enter: unfoldPanel });

/** Presses what opens something, and closes it by Escape. */
const opened = (name: string, button: string, shown: string): PageState => ({
	name,
	more: "date=2019-08-21",
	enter: async (page) => {
		await foldPanel(page);
		await page.locator(button).press("Enter");
		await page.locator(shown).waitFor();
		await page.waitForTimeout(300);
	},
	leave: async (page) => {
		await page.keyboard.press("Escape");
		await page.locator(shown).waitFor({ state: "hidden" });
	},
});

/** The way into each dialog: what is pressed, one after the other. */
const WAYS: { readonly [D in NonNullable<State["dialog"]>]: readonly string[] } = {
	about: [".tools .icon-button >> nth=-1"],
	snapshot: [".tools .primary"],
	film: [".tools .primary", ".dialog-link button >> nth=0"],
	data: [".tools .primary", ".dialog-link button >> nth=1"],
	embed: [".tools .primary", ".dialog-link button >> nth=2"],
	files: [".panel-nav button >> nth=-1", ".files-list .secondary"],
};

export const DETAILS: readonly PageState[] = [
	{ name: "the first view" },
	details("a town", "date=2019-08-21&place=khan-sheikhoun"),
	details("the buffer", "date=2019-08-21&place=sochi-buffer"),
	details("a post", "date=2019-08-21&place=op-morek"),
	details("an article at a claim", "claim=S000-01"),
	details("a truce", "agreement=CF-2019-08B"),
	details("a spot", "date=2020-02-10&at=35.85,36.779"),
	details("two days compared", "date=2020-03-06&compare=2019-05-01"),
	{ ...details("filtered", "date=2019-08-21&kinds=capture"), enter: foldPanel },
];

export const PANEL_LISTS: readonly PageState[] = Object.entries(LISTS).map(([name, at]) =>
	list(name, at),
);

export const OPENED: readonly PageState[] = [
	opened("the filters", ".filters-button", ".filters-panel header"),
	{
		...opened("the search", "", "#places-list"),
		enter: async (page) => {
			await foldPanel(page);
			await page.locator(".places input").fill("sheikh");
			await page.locator("#places-list .place-list button").first().waitFor();
		},
	},
	{
		...opened("the chart", ".chart-toggle", ".area-chart"),
		leave: (page) => page.locator(".chart-toggle").press("Enter"),
	},
];

export const DIALOGS: readonly PageState[] = Object.entries(WAYS).map(([name, way]) => ({
	...opened(`dialog: ${name}`, "", "dialog"),
	enter: async (page) => {
		if (name === "files") await unfoldPanel(page);
		else await foldPanel(page);
		for (const button of way) await page.locator(button).press("Enter");
		await page.locator("dialog[open] .dialog-head").waitFor();
		await page.waitForTimeout(500);
	},
}));
