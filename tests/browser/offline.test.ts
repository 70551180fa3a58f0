/** What a reader has of the page without a network, from the second visit on. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
	cacheNames,
	isKept,
	type KeptSite,
	keptSite,
	openKept,
	registrations,
	SOON,
} from "./kept-site";
import { colourCount, type openReader } from "./reader";

let site: KeptSite;
beforeEach(async () => {
	site = await keptSite();
});
afterEach(() => site.remove());

/** Each test opens the page twice or more, and waits until all of it is kept. */
vi.setConfig({ testTimeout: 240_000 });

const open = (more: Parameters<typeof openReader>[0] = {}) => openKept(site, more);

/** What the page tells but that it is drawn as vectors. */
const told = (page: Page) => page.locator(".notice").filter({ hasNotText: "no WebGL" }).count();

test("after the first visit the page opens, moves, tells and exports with the site gone", async () => {
	const reader = await open();
	const { page, troubles } = reader;
	await isKept(page);
	await site.stop();
	await page.goto(`${site.address}?from=elsewhere#date=2019-08-21&place=khan-sheikhoun`);
	await page.locator(".vector-map").waitFor();
	expect(await reader.spokenDate()).toMatch(/^21 August 2019/);
	expect(colourCount(await reader.mapPicture())).toBeGreaterThan(50);
	await reader.scrubTo("2020-03-06");
	expect(await reader.spokenDate()).toMatch(/^6 March 2020/);
	const town = reader.details("Khan Sheikhoun");
	await expect.poll(() => town.getByRole("link").count(), SOON).toBeGreaterThan(3);
	const { name, png } = await reader.exportSnapshot(1);
	expect(name).toMatch(/\.png$/);
	expect(colourCount(png)).toBeGreaterThan(50);
	expect(troubles).toEqual([]);
});

test("what was never opened is there too: the other language, every program and every file of the data", async () => {
	const { page, troubles, slider } = await open();
	await isKept(page);
	await site.stop();
	await page.reload();
	await slider().waitFor();
	const failed = await page.evaluate(async () => {
		const names = await caches.keys();
		const build = names.find((name) => !name.endsWith("notes")) ?? "";
		const kept = await (await caches.open(build)).keys();
		// The page itself is asked for by opening it.
		const files = kept
			.map(({ url }) => url.replace(/\?v=.*$/, ""))
			.filter((url) => !url.endsWith("/"));
		const answers = await Promise.all(files.map((url) => fetch(url).catch(() => null)));
		return { files: files.length, failed: files.filter((_, index) => !answers[index]?.ok) };
	});
	expect(failed.files).toBeGreaterThan(60);
	expect(failed.failed).toEqual([]);
	await page.goto(`${site.address}#lang=ar`);
	await expect.poll(() => page.evaluate(() => document.documentElement.dir), SOON).toBe("rtl");
	expect(troubles).toEqual([]);
});

/** Whether a page has fetched ahead what makes films: it does so last, once it is known that it is not kept. */
const hasFetchedAhead = (frame: Frame | undefined) =>
	frame?.evaluate(() =>
		performance.getEntriesByType("resource").some(({ name }) => /\/assets\/video-/.test(name)),
	);

test("a page in a frame keeps nothing, and neither does one made for frames", async () => {
	const { page } = await open({ more: "embed=1" });
	await expect.poll(() => hasFetchedAhead(page.mainFrame()), SOON).toBe(true);
	expect(await registrations(page)).toBe(0);
	const frame = '<!doctype html><title>Around</title><iframe src="./" width="700" height="500">';
	writeFileSync(join(site.folder, "around.html"), frame);
	await page.goto(`${site.address}around.html`);
	await expect.poll(() => hasFetchedAhead(page.frames()[1]), SOON).toBe(true);
	expect(await registrations(page)).toBe(0);
	expect(await cacheNames(page)).toEqual([]);
});

/** Runs in a page: writes down what comes of its worker. */
function noteWorker(): void {
	const workers = navigator.serviceWorker;
	const real = workers.register.bind(workers);
	workers.register = async (...asked) => {
		const registration = await real(...asked);
		const worker = registration.installing;
		worker?.addEventListener("statechange", () => {
			document.documentElement.dataset["worker"] = worker.state;
		});
		return registration;
	};
}

test("where the browser has no room, the page works without and says nothing", async () => {
	const { page, troubles, scrubTo, spokenDate } = await open({
		before: async (page) => {
			const session = await page.context().newCDPSession(page);
			const { origin } = new URL(site.address);
			await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
			await page.addInitScript(noteWorker);
		},
	});
	await expect
		.poll(() => page.evaluate(() => document.documentElement.dataset["worker"]), SOON)
		.toBe("redundant");
	expect(await cacheNames(page)).toEqual([]);
	await scrubTo("2020-03-06");
	expect(await spokenDate()).toMatch(/^6 March 2020/);
	expect(await told(page)).toBe(0);
	expect(troubles).toEqual([]);
});

test("where the browser allows no workers, the page works without and says nothing", async () => {
	const { page, troubles, scrubTo, spokenDate } = await open({
		before: async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator.serviceWorker, "register", {
					value: () => Promise.reject(new DOMException("refused", "SecurityError")),
				});
			});
		},
	});
	await scrubTo("2020-03-06");
	expect(await spokenDate()).toMatch(/^6 March 2020/);
	expect(await told(page)).toBe(0);
	expect(troubles).toEqual([]);
});
