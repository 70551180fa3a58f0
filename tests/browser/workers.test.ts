/** The worker that MapLibre cuts its data in does not start: the map is drawn as vectors, and the reader learns why. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openReader, SOUTH } from "./reader";
import { SMALL } from "./without-webgl";

const WORKER = "**/maplibre-gl-worker*";

const blocked = (page: Page) => page.route(WORKER, (route) => route.abort());

/** As a host does that answers everything that it lacks with its start page. */
const startPage = (page: Page) =>
	page.route(WORKER, (route) =>
		route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Welcome" }),
	);

/** As browsers do where their owner forbids workers. */
const forbidden = (page: Page) =>
	page.addInitScript(() => {
		globalThis.Worker = class {
			constructor() {
				throw new DOMException("not here", "SecurityError");
			}
		} as unknown as typeof Worker;
	});

test("where vectors do not come either, that is said, and nothing is on its way", async () => {
	const { page, choosePlace, details } = await openReader({
		size: SMALL,
		date: "2019-08-10",
		withoutMap: true,
		before: async (page) => {
			await blocked(page);
			await page.route(/\/assets\/vectors-[^/]*\.js$/, (route) => route.abort());
		},
	});
	await page.locator(".no-map").waitFor();
	expect(await page.locator(".map-coming").count()).toBe(0);
	await choosePlace("Saraqib", "Saraqib");
	await details("Saraqib").waitFor();
});

test.each([
	["is blocked", blocked],
	["is a start page", startPage],
	["may not start", forbidden],
])("where the worker %s vectors stand in, and everything works on them", async (_, fault) => {
	const reader = await openReader({
		size: SMALL,
		date: "2019-08-10",
		camera: SOUTH,
		withoutMap: true,
		before: async (page) => void (await fault(page)),
	});
	const { page } = reader;
	await page.locator(".vector-map").waitFor();
	await page.getByText(/\(a web worker\).*drawn as vectors/).waitFor();
	expect(await page.locator(".notice").count()).toBe(1);
	expect(await page.locator(".map-coming").count()).toBe(0);
	await page.locator(".notice button").first().press("Enter");
	const before = await reader.landColour(36.6478, 35.4394);
	await reader.scrubTo("2019-08-31");
	expect(await reader.landColour(36.6478, 35.4394)).not.toBe(before);
	await reader.clickTown("khan-sheikhoun");
	await reader.details("Khan Sheikhoun").waitFor();
	const { name } = await reader.exportSnapshot(1);
	expect(name).toBe("idlib-2019-08-31.png");
	// The browser tells of what it did not fetch, and MapLibre of the worker, once, before anything can listen.
	const theirs = /^Failed to load resource|^Error: Worker failed to load/;
	const own = reader.troubles.filter(({ text }) => !theirs.test(text));
	expect(own).toEqual([]);
});
