/** The page on paper, as its browser prints it: what stands on it, that the map is of vectors, and that all is as before. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openReader, type Reader } from "./reader";
import { withoutWebGl } from "./without-webgl";

/** Poppler is not on every machine; without it what is printed is looked at in the page alone. */
const POPPLER = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Once all that is fetched ahead has come; what comes last is the program of films. */
async function ready(page: Page): Promise<void> {
	await page.waitForFunction(
		() => performance.getEntriesByType("resource").some(({ name }) => /assets\/video-/.test(name)),
		null,
		{ timeout: 90_000 },
	);
}

/** A page whose map is of vectors, which software draws soon; it need not come to rest to be printed. */
async function openSoon(more: Parameters<typeof openReader>[0]): Promise<Reader> {
	const reader = await openReader({ withoutMap: true, before: withoutWebGl, ...more });
	await ready(reader.page);
	return reader;
}

/** What the page looks like as paper, while it is printed. */
async function begin(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
}

async function end(page: Page): Promise<void> {
	await page.emulateMedia({ media: "screen" });
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

/** The texts of a PDF, page by page. */
function pagesOf(pdf: Buffer): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), "truceline-print-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const path = join(folder, "page.pdf");
	writeFileSync(path, pdf);
	const { stdout } = spawnSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" });
	return stdout
		.replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
		.split("\f")
		.slice(0, -1)
		.map((text) => text.replace(/\s+/g, " "));
}

const seen = (page: Page, selector: string) =>
	page.evaluate(
		(wanted) =>
			[...document.querySelectorAll(wanted)].filter((each) => each.checkVisibility()).length,
		selector,
	);

test("a town is printed: the map on the first page, then its claims, then the sources", async () => {
	const reader = await openSoon({
		date: "2019-08-31",
		more: "place=khan-sheikhoun",
		colorScheme: "dark",
	});
	const { page } = reader;
	const before = await page.evaluate(() => document.body.outerHTML);
	const pdf = await page.pdf({ format: "A4", printBackground: false });
	const text = pdf.toString("latin1");
	expect(text).not.toMatch(/\/Subtype \/Image/);
	expect(text).toMatch(/\/Type \/Page\b/);
	if (POPPLER) {
		const [first = "", second = "", ...rest] = pagesOf(pdf);
		expect(first).toContain("Idlib de-escalation zone, 2017–2020");
		expect(first).toContain("31 August 2019");
		expect(first).toMatch(/Darkush.*Khan Sheikhoun|Khan Sheikhoun.*Darkush/);
		expect(first).toContain("Held by: Government forces");
		expect(first).toMatch(/\d+ km/);
		expect(first).toMatch(/Does not show the present/);
		expect(first).toMatch(/OpenStreetMap contributors/);
		expect(first).toMatch(/Printed on \d+ \w+ \d{4} from version/);
		expect(first).toContain("date=2019-08-31");
		expect(second).toMatch(/^Khan Sheikhoun/);
		// Folded away on the screen.
		expect(second).toContain("X179");
		const all = rest.join(" ");
		expect(all).toMatch(/Sources 1\. /);
		expect(all).toMatch(/Sources of the map.*\[S\d+\].*Printed on/s);
		expect(all).toContain("https://");
		expect(all).not.toMatch(/Copy citation|Open the article view|Close/);
	}
	// What follows the width of the page does so a moment later.
	await expect.poll(() => page.evaluate(() => document.body.outerHTML)).toBe(before);
	expect(reader.troubles).toEqual([]);
});

test("on paper there are no bars and no pixels, and one drawing, upright or on its side", async () => {
	const reader = await openReader({ date: "2020-02-10", withoutMap: true });
	const { page } = reader;
	await page.locator(".map canvas").waitFor();
	await ready(page);
	const address = await reader.hash();
	const size = page.viewportSize() ?? { width: 0, height: 0 };
	await begin(page);
	const bars = ".top-bar, .timeline, .panel-nav, .stage, .map-buttons, canvas, dialog, .notices";
	expect(await seen(page, bars)).toBe(0);
	await page.setViewportSize({ width: 700, height: 1000 });
	expect(await seen(page, ".print-upright")).toBe(1);
	expect(await seen(page, ".print-wide")).toBe(0);
	await page.setViewportSize({ width: 1000, height: 700 });
	expect(await seen(page, ".print-upright")).toBe(0);
	expect(await seen(page, ".print-wide")).toBe(1);
	const drawn = await page.evaluate(() => {
		const sheet = document.querySelector(".print-wide");
		const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
		return {
			signs: sheet?.querySelectorAll("use").length ?? 0,
			patterns: sheet?.querySelectorAll("pattern, image").length,
			ground: sheet?.querySelector("rect[fill]")?.getAttribute("fill"),
			twice: ids.filter((id, index) => ids.indexOf(id) !== index),
			paper: getComputedStyle(document.body).backgroundColor,
		};
	});
	expect(drawn.signs).toBeGreaterThan(300);
	expect(drawn).toMatchObject({ patterns: 0, ground: "#FFFFFF", twice: [] });
	expect(drawn.paper).toMatch(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/);
	await end(page);
	expect(await page.locator(".print-sheet, .print-sources").count()).toBe(0);
	await page.setViewportSize(size);
	expect(await seen(page, ".top-bar, .map canvas")).toBe(2);
	expect(await reader.hash()).toBe(address);
	expect(reader.troubles).toEqual([]);
});

test("in Arabic the sheet is read from the right", async () => {
	const reader = await openSoon({ date: "2020-02-10", more: "lang=ar" });
	const { page } = reader;
	const pdf = await page.pdf({ format: "A4", landscape: true });
	if (POPPLER) {
		// Of Arabic the browser writes letters as they are seen; the second names are read as they are.
		const [first = "", ...rest] = pagesOf(pdf);
		expect(first).toMatch(/Maarat al-Numan.*date=2020-02-10/s);
		expect(rest.length).toBeGreaterThan(2);
	}
	await begin(page);
	const sheet = page.locator(".print-wide");
	expect(await sheet.locator("title").first().textContent()).toContain("شباط");
	expect(await page.locator(".print-sources h2").textContent()).toBe("مصادر الخريطة");
	const direction = await page
		.locator(".print-sources")
		.evaluate((element) => getComputedStyle(element).direction);
	expect(direction).toBe("rtl");
	await end(page);
	expect(reader.troubles).toEqual([]);
});

test("printed before what draws the map has come, the text is there and says what is missing", async () => {
	const { page } = await openReader({
		date: "2020-02-10",
		withoutMap: true,
		before: async (opened) => {
			await withoutWebGl(opened);
			await opened.route(/assets\/sheet-.*\.js/, (route) => route.abort());
			// In the page's first moment there is only its first style.
			await opened.route(/assets\/(?!index-)[^/]*\.css/, () => {});
		},
	});
	await page.locator(".panel-body h2").first().waitFor();
	await begin(page);
	const line = page.getByText("The map was not ready when this was printed.");
	expect(await line.count()).toBe(1);
	expect(await seen(page, ".panel-body h2")).toBe(1);
	expect(await seen(page, ".top-bar, .timeline")).toBe(0);
	await end(page);
	expect(await line.count()).toBe(0);
});

test("the button prints the picture with the reader's own title", async () => {
	const reader = await openSoon({ date: "2020-02-10" });
	const { page } = reader;
	await page.evaluate(() => {
		window.print = () => {
			dispatchEvent(new Event("beforeprint"));
			const title = document.querySelector(".print-upright title")?.textContent ?? "";
			document.documentElement.dataset["printed"] = title;
			dispatchEvent(new Event("afterprint"));
		};
	});
	await page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = page.getByRole("dialog", { name: "Export snapshot" });
	await dialog.getByRole("textbox", { name: "Title" }).fill("Ten days in February");
	await dialog.getByRole("button", { name: "Print", exact: true }).click();
	const printed = () => page.evaluate(() => document.documentElement.dataset["printed"]);
	await expect.poll(printed, { timeout: 60_000 }).toContain("Ten days in February");
	expect(await page.locator(".print-sheet").count()).toBe(0);
	expect(reader.troubles).toEqual([]);
});
