/** A newer version of a page that is kept: it is offered, and taken with one load. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { workerCode } from "../../build/offline";
import {
	cacheNames,
	isKept,
	type KeptSite,
	keptSite,
	openKept,
	registrations,
	SOON,
} from "./kept-site";

/**
 * As some hosts send it: what a browser has in its own store must not pass for the newer version. Programs are not sent so:
 * those that `publish` changes keep their names, as in no build.
 */
const keptForLong = (path: string) =>
	path.startsWith("/assets/") ? {} : { "Cache-Control": "max-age=600" };

let site: KeptSite;
beforeEach(async () => {
	site = await keptSite(keptForLong);
});
afterEach(() => site.remove());

/** Pages are opened up to six times in one test. */
vi.setConfig({ testTimeout: 240_000 });

const NEWER = "Another version";
const offer = (page: Page) => page.getByRole("button", { name: "Load the new version" });
const pictures = () =>
	readdirSync(join(site.folder, "assets")).find((name) => /^picture-/.test(name));

/** What a page gets when it asks for a file of the site. */
function ask(page: Page, path: string): Promise<{ readonly ok: boolean; readonly text: string }> {
	return page.evaluate(async (asked) => {
		const answer = await fetch(asked);
		return { ok: answer.ok, text: await answer.text() };
	}, path);
}

test("it is offered, and taken with one load at the same address; another tab goes on until then", async () => {
	const { page, troubles, scrubTo, hash } = await openKept(site);
	await isKept(page);
	const other = await page.context().newPage();
	await other.goto(site.address);
	await isKept(other);
	const old = `assets/${pictures()}`;
	site.publish(NEWER);
	await scrubTo("2020-03-06");
	await expect.poll(hash).toContain("2020-03-06");
	const before = await hash();

	await page.reload();
	await offer(page).waitFor(SOON);
	expect(await page.title()).toMatch(/^Idlib/);
	let loads = 0;
	page.on("load", () => {
		loads += 1;
	});
	await offer(page).click();
	await expect.poll(() => page.title(), SOON).toMatch(NEWER);
	expect(await hash()).toBe(before);
	expect(loads).toBe(1);

	await offer(other).waitFor(SOON);
	expect(await other.title()).toMatch(/^Idlib/);
	expect(await ask(other, old)).toMatchObject({ ok: true });
	expect((await ask(other, "geo/dataset.json")).text).not.toContain(NEWER);
	expect((await ask(page, "geo/dataset.json")).text).toContain(NEWER);
	await offer(other).click();
	await expect.poll(() => other.title(), SOON).toMatch(NEWER);
	// No page of the older version is left: the next one that is opened sees to it.
	await page.reload();
	await expect.poll(() => cacheNames(page), SOON).toHaveLength(2);
	expect(troubles).toEqual([]);
});

test("who does not take the offer gets it by loading the page again, also with the site gone", async () => {
	const { page, troubles } = await openKept(site);
	await isKept(page);
	await (await page.context().newPage()).goto(site.address);
	site.publish(NEWER);
	await page.reload();
	await offer(page).waitFor(SOON);
	expect(await page.title()).toMatch(/^Idlib/);
	await site.stop();
	// In haste: the second of two loads has been seen never to come.
	await page.reload({ waitUntil: "commit" });
	await page.evaluate(() => location.reload());
	await expect.poll(() => page.title(), SOON).toMatch(NEWER);
	expect((await ask(page, "geo/dataset.json")).text).toContain(NEWER);
	expect(await ask(page, `assets/${pictures()}`)).toMatchObject({ ok: true });
	expect(troubles).toEqual([]);
});

test("a site that is no longer to be kept is removed, and the page goes on", async () => {
	const { page, troubles, scrubTo, spokenDate } = await openKept(site);
	await isKept(page);
	writeFileSync(join(site.folder, "sw.js"), await workerCode("off"));
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => registrations(page), SOON).toBe(0);
	await expect.poll(() => cacheNames(page), SOON).toEqual([]);
	await scrubTo("2020-03-06");
	expect(await spokenDate()).toMatch(/^6 March 2020/);
	expect(troubles).toEqual([]);
});
