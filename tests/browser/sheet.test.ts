/** The panel of a small screen: a sheet in three heights, drawn by a finger, by a button and by keys. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import { openReader, placeOf } from "./reader";
import { openReading } from "./without-map";

const heightOf = async (page: Page) =>
	(await page.locator(".side").boundingBox())?.height ?? Number.NaN;
const stateOf = (page: Page) => page.locator(".side").getAttribute("data-height");

/** Puts a finger on the sheet's head, moves it up by some pixels and holds it there, until what comes back is called. */
async function drag(page: Page, up: number): Promise<() => Promise<void>> {
	const box = await page.locator(".panel-handle").boundingBox();
	if (!box) throw new Error("no handle");
	const finger = await page.context().newCDPSession(page);
	const [x, y] = [box.x + box.width / 3, box.y + box.height / 2];
	const touch = async (type: "touchStart" | "touchMove", by: number) => {
		await finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y: y - by }] });
	};
	await touch("touchStart", 0);
	for (const share of [0.1, 0.3, 0.6, 0.8, 1]) await touch("touchMove", up * share);
	return async () => {
		await page.waitForTimeout(200);
		await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	};
}

test("a finger draws the sheet up and down; it follows, and comes to rest at the nearest height", async () => {
	const { page, troubles } = await openReading({ size: PHONE, hasTouch: true });
	const folded = await heightOf(page);
	expect(await stateOf(page)).toBe("line");
	const letGo = await drag(page, 160);
	await expect.poll(() => heightOf(page)).toBeCloseTo(folded + 160, 0);
	expect(await page.locator(".panel-body").isVisible()).toBe(true);
	await letGo();
	await expect.poll(() => stateOf(page)).toBe("half");
	const half = await heightOf(page);
	expect(half).toBeGreaterThan(folded + 150);
	await (await drag(page, 110))();
	await expect.poll(() => stateOf(page)).toBe("full");
	expect(await heightOf(page)).toBeGreaterThan(half + 60);
	await (await drag(page, -400))();
	await expect.poll(() => stateOf(page)).toBe("line");
	expect(await heightOf(page)).toBe(folded);
	expect(await page.locator(".panel-body").isVisible()).toBe(false);
	expect(troubles).toEqual([]);
});

test("a tap on the head opens and folds it; it says so", async () => {
	const { page } = await openReading({ size: PHONE, hasTouch: true });
	const handle = page.getByRole("button", { name: /Show details|Hide details/ });
	expect(await handle.getAttribute("aria-expanded")).toBe("false");
	await handle.tap();
	await expect.poll(() => stateOf(page)).toBe("half");
	expect(await handle.getAttribute("aria-expanded")).toBe("true");
	await handle.tap();
	await expect.poll(() => stateOf(page)).toBe("line");
});

test("button and keys step through the heights, and Escape folds it", async () => {
	const { page, troubles } = await openReading({ size: PHONE, hasTouch: true });
	const handle = page.locator(".panel-handle");
	await handle.focus();
	for (const [key, height] of [
		["ArrowUp", "half"],
		["ArrowUp", "full"],
		["ArrowUp", "full"],
		["ArrowDown", "half"],
		["Escape", "line"],
	] as const) {
		await page.keyboard.press(key);
		await expect.poll(() => stateOf(page)).toBe(height);
		expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
	}
	await handle.press("Enter");
	await page.getByRole("button", { name: "Draw details up" }).click();
	await expect.poll(() => stateOf(page)).toBe("full");
	const { scrollTop, overflow } = await page.locator(".panel-body").evaluate((body) => {
		body.scrollTop = 120;
		return { scrollTop: body.scrollTop, overflow: getComputedStyle(body).overflowY };
	});
	expect({ scrollTop, overflow }).toEqual({ scrollTop: 120, overflow: "auto" });
	expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
	expect(await violations(page)).toEqual([]);
	await page.getByRole("button", { name: "Draw details down" }).click();
	await expect.poll(() => stateOf(page)).toBe("half");
	// From its text as well: the focus goes to the handle, which stays.
	await page.locator(".panel-nav button").first().focus();
	await page.keyboard.press("Escape");
	await expect.poll(() => stateOf(page)).toBe("line");
	expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(troubles).toEqual([]);
});

test("the map ends where the sheet begins, and has its room back once that is folded", async () => {
	const { page } = await openReading({ size: PHONE, hasTouch: true });
	const mapFoot = async () => {
		const box = await page.locator(".map").boundingBox();
		return (box?.y ?? Number.NaN) + (box?.height ?? 0);
	};
	const sheetTop = async () => (await page.locator(".side").boundingBox())?.y ?? Number.NaN;
	const foot = await mapFoot();
	expect(await sheetTop()).toBeCloseTo(foot, 0);
	const handle = page.locator(".panel-handle");
	await handle.click();
	await expect.poll(mapFoot).toBeLessThan(foot - 100);
	expect(await mapFoot()).toBeCloseTo(await sheetTop(), 0);
	await handle.click();
	await expect.poll(mapFoot).toBe(foot);
});

test("it glides only where the reader's device lets things move", async () => {
	for (const reducedMotion of ["reduce", "no-preference"] as const) {
		const { page } = await openReading({
			size: PHONE,
			hasTouch: true,
			reducedMotion,
		});
		const duration = await page
			.locator(".side")
			.evaluate((side) => getComputedStyle(side).transitionDuration);
		expect(duration).toBe(reducedMotion === "reduce" ? "0s" : "0.25s");
	}
});

test("a place that is chosen is seen above the sheet", async () => {
	const reader = await openReader({
		size: PHONE,
		hasTouch: true,
		camera: { zoom: 9.6, lat: 35.6, lng: 36.6 },
	});
	const { page } = reader;
	await reader.choosePlace("khan sheikhoun", "Khan Sheikhoun");
	await expect.poll(() => stateOf(page)).toBe("half");
	await reader.settled();
	const [sheet, bar] = [
		await page.locator(".side").boundingBox(),
		await page.locator(".top-bar").boundingBox(),
	];
	const hash = await reader.hash();
	const [, zoom, lat] = /map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(hash) ?? [];
	const world = 512 * 2 ** Number(zoom);
	const down = (at: number) => {
		const sin = Math.sin((at * Math.PI) / 180);
		return world * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI));
	};
	const map = await page.locator(".map").boundingBox();
	const y =
		(map?.y ?? 0) + (map?.height ?? 0) / 2 + down(placeOf("khan-sheikhoun")[1]) - down(Number(lat));
	expect(y).toBeLessThan((sheet?.y ?? 0) - 4);
	expect(y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});
