/** A claim chosen in its article: found in the text, and shown where it happened as far as the map reaches. */
import { expect, test } from "vitest";
import { openReader } from "./reader";
import { openReading } from "./without-map";

test("a shared link leads to its claim, which is marked, and all its places are ringed", async () => {
	const camera = { zoom: 9, lat: 35.62, lng: 36.68 };
	const reader = await openReader({
		camera,
		date: "2020-02-13",
		more: "source=S003&claim=S003-14",
	});
	const { page, inkAround } = reader;
	const claim = page.locator('[data-claim="S003-14"]');
	await claim.locator(".claim-marks").waitFor();
	const box = await claim.boundingBox();
	const body = await page.locator(".panel-body").boundingBox();
	if (!box || !body) expect.fail("the claim is not drawn");
	expect(box.y).toBeGreaterThanOrEqual(body.y);
	expect(box.y + box.height).toBeLessThanOrEqual(body.y + body.height + 1);
	expect(await claim.getAttribute("aria-current")).toBe("true");
	const [first, last] = [await inkAround("kafr-nabudah"), await inkAround("saraqib")];
	await page.getByRole("article").getByRole("button", { name: "Close" }).click();
	expect(await inkAround("kafr-nabudah")).toBeLessThan(first - 20);
	expect(await inkAround("saraqib")).toBeLessThan(last - 20);
	expect(reader.troubles).toEqual([]);
});

test("a claim about a place far off the map leaves it where it is; one about an area shows the zone", async () => {
	const camera = { zoom: 11, lat: 35.83, lng: 36.26 };
	const reader = await openReader({ camera, date: "2019-08-01", more: "source=S002" });
	const { page, hash } = reader;
	const before = await hash();
	const far = page.locator('[data-claim="S002-09"]');
	await far.getByRole("button", { name: "Show on time line (outside this map)" }).click();
	await far.getByRole("button", { name: "shown on the time line; outside this map" }).waitFor();
	await reader.settled();
	expect(await hash()).toBe(`${before}&claim=S002-09`);
	const wide = page.locator('[data-claim="S002-01"]');
	await wide.getByRole("button", { name: "Show on map and time line" }).click();
	await wide.getByRole("button", { name: /^shown on the time line; an area/ }).waitFor();
	await expect.poll(async () => Number(/map=([\d.]+)/.exec(await hash())?.[1])).toBeLessThan(9);
	expect(reader.troubles).toEqual([]);
});

test("a claim that is shown brings the map back when it is asked for once more", async () => {
	const camera = { zoom: 10, lat: 35.64, lng: 36.68 };
	const reader = await openReader({ camera, date: "2019-12-10", more: "source=S004" });
	const { page, hash } = reader;
	const claim = page.locator('[data-claim="S004-14"]');
	await claim.getByRole("button", { name: "Show on map and time line" }).click();
	await page.getByRole("button", { name: "Show the whole map" }).click();
	for (const _ of [1, 2, 3]) await page.getByRole("button", { name: "Zoom in" }).click();
	await page.locator(".map").click({ position: { x: 40, y: 400 }, trial: true });
	await page.mouse.move(300, 400);
	await page.mouse.down();
	await page.mouse.move(300, 90, { steps: 8 });
	await page.mouse.up();
	await reader.settled();
	const away = await hash();
	await claim.getByRole("button", { name: "shown on the map and the time line" }).click();
	await reader.settled();
	await expect.poll(hash).not.toBe(away);
	expect(reader.troubles).toEqual([]);
});

test("on a phone the panel gives way to the map that was asked for", async () => {
	const reader = await openReading({
		size: { width: 360, height: 640 },
		date: "2019-12-10",
		more: "source=S004",
	});
	const { page } = reader;
	const handle = page.locator(".panel-handle");
	expect(await handle.getAttribute("aria-expanded")).toBe("true");
	const claim = page.locator('[data-claim="S004-14"]');
	await claim.getByRole("button", { name: "Show on map and time line" }).click();
	await expect.poll(() => handle.getAttribute("aria-expanded")).toBe("false");
	expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
	await handle.click();
	await claim.getByRole("button", { name: "shown on the map and the time line" }).waitFor();
	expect(reader.troubles).toEqual([]);
});
