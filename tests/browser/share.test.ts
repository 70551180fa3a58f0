/** Sharing the view: by the system's sheet where there is one, by copying everywhere. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { DESKTOP, PHONE } from "./harness/launch";
import { openReading } from "./without-map";

/** Gives the page a sheet that ends in some way, and writes down what it was handed. */
function withSheet(fault: string | null) {
	return {
		before: async (page: Page) => {
			await page.addInitScript((name) => {
				Object.assign(globalThis, { handed: [] });
				Object.defineProperties(Navigator.prototype, {
					canShare: { value: ({ url }: ShareData) => url !== undefined },
					share: {
						value: async (data: ShareData) => {
							Reflect.get(globalThis, "handed").push(data);
							if (name !== null) throw new DOMException("", name);
						},
					},
				});
			}, fault);
		},
		// Nothing here is about the map.
		withoutMap: true,
	} as const;
}
const handed = (page: Page) =>
	page.evaluate(() => Reflect.get(globalThis, "handed") as readonly ShareData[]);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();

test("the sheet gets the map's name, the place on its day, and the link of the view", async () => {
	const { page, hash, troubles } = await openReading({
		...withSheet(null),
		date: "2020-02-08",
		more: "place=saraqib",
	});
	await share(page);
	const [shared] = await handed(page);
	expect(shared?.title).toMatch(/^Idlib/);
	expect(shared?.text).toMatch(/^Saraqib on 8 February 2020: /);
	const { origin, pathname } = new URL(page.url());
	expect(shared?.url).toMatch(`${origin}${pathname}#date=2020-02-08`);
	expect(shared?.url).toMatch(/place=saraqib.*&v=2026\.\d+$/);
	expect(await hash()).toContain("place=saraqib");
	expect(await page.locator(".notice").count()).toBe(0);
	expect(troubles).toEqual([]);
});

test("a sheet that is put away says nothing and copies nothing", async () => {
	const { page } = await openReading(withSheet("AbortError"));
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.evaluate(() => navigator.clipboard.writeText("before"));
	await share(page);
	expect(await handed(page)).toHaveLength(1);
	expect(await page.locator(".notice").count()).toBe(0);
	expect(await copied(page)).toBe("before");
});

test("where the sheet fails the link is copied, and that is said", async () => {
	const { page } = await openReading({ ...withSheet("NotAllowedError"), date: "2019-08-21" });
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await share(page);
	await page.getByText("has been copied").waitFor();
	expect(await copied(page)).toMatch(/#date=2019-08-21&v=/);
});

test.each([
	["a phone", PHONE, "en-GB"],
	["a phone, in Arabic", PHONE, "ar-SY"],
	["a desk", DESKTOP, "en-GB"],
])("beside the sheet the link can be copied on %s", async (...of) => {
	const [, size, locale] = of;
	const { page } = await openReading({ ...withSheet(null), size, locale });
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	const named = (english: string, arabic: string) =>
		page.getByRole("button", { name: locale === "ar-SY" ? arabic : english, exact: true });
	if (size === PHONE) await named("More", "المزيد").click();
	for (const tool of [named("Share", "مشاركة"), named("Copy link", "نسخ الرابط")]) {
		const box = await tool.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(size.width);
	}
	expect(await violations(page)).toEqual([]);
	await named("Copy link", "نسخ الرابط").click();
	await page.locator(".notice").waitFor();
	expect(await copied(page)).toMatch(/#v=2026\.\d+/);
	expect(await handed(page)).toEqual([]);
});

test("without a sheet the bar is as it was: one button, which copies", async () => {
	const { page } = await openReading({
		before: async (opened) => {
			await opened.addInitScript(() => {
				Object.defineProperty(Navigator.prototype, "share", { value: undefined });
			});
		},
	});
	expect(await page.getByRole("button", { name: "Copy link" }).count()).toBe(1);
	expect(await page.getByRole("button", { name: "Share" }).count()).toBe(0);
});
