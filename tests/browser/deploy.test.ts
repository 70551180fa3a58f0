/** The site is published anew while a tab is open, and the pieces that the tab has not fetched yet are gone. */
import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { openReader } from "./reader";
import { goTo } from "./states";
import { withoutWebGl } from "./without-webgl";

/** What comes after a first view; of the old version these have gone. */
const GONE = /\/assets\/(reading|later|files|brought|snapshot|sheet|film)-[^/]*$/;

const gone = (route: Route) =>
	GONE.test(new URL(route.request().url()).pathname)
		? route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" })
		: route.continue();

const WAY = "**/assets/*.{js,css}";

const complaint = (page: Page, within: string) =>
	page.locator(`${within} .complaint`, { hasText: "could not be loaded" }).first();

test("each part that is gone says so in its place, with a way to load the page at the same address", async () => {
	const { page, troubles } = await openReader({
		more: "date=2019-08-21",
		withoutMap: true,
		before: async (page) => {
			await withoutWebGl(page);
			await page.route(WAY, gone);
		},
	});
	await page.locator(".map-buttons").waitFor();
	await goTo(page, "date=2019-08-21&place=khan-sheikhoun");
	await complaint(page, ".panel-body").waitFor();
	await page.getByRole("button", { name: "About the data" }).press("Enter");
	await complaint(page, "dialog").waitFor();
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Export snapshot" }).press("Enter");
	await complaint(page, "dialog").waitFor();
	await page.keyboard.press("Escape");
	// The rest goes on.
	await page.getByRole("button", { name: "Next day" }).press("Enter");
	await page.waitForFunction(() => location.hash.includes("date=2019-08-22"));
	expect(await page.locator(".broken-part, .notice", { hasText: "has failed" }).count()).toBe(0);
	expect(troubles.filter(({ kind }) => kind !== "console")).toEqual([]);

	// With the new version there, one load leads to what was asked for.
	await page.unroute(WAY);
	await complaint(page, ".panel-body").getByRole("button", { name: "Try again" }).click();
	await page.getByRole("article", { name: /Khan Sheikhoun/ }).waitFor();
	expect(await page.evaluate(() => location.hash)).toContain("date=2019-08-22");
});
