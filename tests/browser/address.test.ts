/** The address gives the same view elsewhere; a broken one the nearest, with a notice. */
import { expect, test } from "vitest";
import { openReader, SOUTH } from "./reader";
import { openReading } from "./without-map";
import { openVectors } from "./without-webgl";

test("a copied address opens the same day, place, buffer and language elsewhere", async () => {
	const first = await openReading({
		camera: SOUTH,
		date: "2020-02-08",
		more: "place=saraqib&buffer=17&lang=ar",
	});
	const hash = await first.hash();
	const second = await openReading({ path: hash });
	expect(await second.spokenDate()).toBe(await first.spokenDate());
	expect(await second.page.getByRole("heading", { level: 2 }).first().innerText()).toBe("سراقب");
	expect(await second.page.evaluate(() => document.documentElement.dir)).toBe("rtl");
	expect(await second.hash()).toBe(hash);
});

test("the copied link carries the version of the data", async () => {
	const { page } = await openReading({ date: "2019-08-21" });
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.getByRole("button", { name: "Copy link" }).click();
	await page.getByText("has been copied").waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/#date=2019-08-21&v=2026\.\d+$/);
});

test("broken parts fall back to the nearest view, with one notice that names them", async () => {
	const { page, spokenDate, troubles } = await openReading({
		path: "#date=2019-02-30&place=atlantis&map=x/y/z&buffer=99&lang=xx",
	});
	expect(await spokenDate()).toMatch(/^31 August 2019/);
	const notices = page.locator(".notice");
	expect(await notices.count()).toBe(1);
	const text = await notices.innerText();
	for (const words of ["2019-02-30", "atlantis", "map", "99", "xx"]) expect(text).toContain(words);
	expect(troubles).toEqual([]);
});

test("a day outside the span opens at its nearer end and says so", async () => {
	const { page, spokenDate } = await openReading({ path: "#date=2024-01-01" });
	expect(await spokenDate()).toMatch(/^31 March 2020/);
	expect(await page.locator(".notice").innerText()).toMatch(
		/does not cover the date “2024-01-01”; .*31 March 2020/,
	);
});

test("a choice is a step to go back to, a scrub is not", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const before = await reader.page.evaluate(() => history.length);
	await reader.scrubTo("2019-08-25");
	await reader.press("ArrowRight");
	expect(await reader.page.evaluate(() => history.length)).toBe(before);
	await reader.choosePlace("Saraqib", "Saraqib");
	await expect.poll(() => reader.hash()).toContain("place=saraqib");
	await reader.page.goBack();
	await expect.poll(() => reader.hash()).not.toContain("place");
	expect(await reader.spokenDate()).toMatch(/^26 August 2019/);
});

test("moving the map writes its position; the whole zone takes it back", async () => {
	const reader = await openVectors();
	expect(await reader.hash()).toBe("");
	await reader.page.getByRole("button", { name: "Zoom in" }).click();
	await expect.poll(() => reader.hash()).toMatch(/^#map=\d+(\.\d+)?\/3\d\.\d+\/3\d\.\d+/);
	await reader.page.getByRole("button", { name: "Show the whole map" }).click();
	await reader.settled();
	expect(await reader.hash()).toBe("");
});

test("going back brings the camera of that address back, and leaves it in the address", async () => {
	const reader = await openReader({ path: "#map=10/35.6/36.3&place=saraqib" });
	await reader.page.evaluate(() => {
		location.hash = "#map=9/35.9/36.9";
	});
	await reader.settled();
	await reader.page.goBack();
	await reader.settled();
	expect(await reader.hash()).toBe("#map=10/35.6/36.3&place=saraqib");
});

test("the first view follows the size of the window", async () => {
	const reader = await openVectors();
	const scaleOf = () => reader.page.locator(".scale-bar").innerText();
	await reader.page.setViewportSize({ width: 1000, height: 500 });
	await reader.settled();
	const fresh = await openVectors({ size: { width: 1000, height: 500 } });
	await expect.poll(scaleOf).toBe(await fresh.page.locator(".scale-bar").innerText());
	expect(await reader.hash()).toBe("");
});

test("leaving the whole span leaves the day as it is, beyond the strip's edge", async () => {
	const reader = await openReading({ date: "2017-10-08" });
	await reader.page.getByRole("button", { name: /^Show 17 September 2018/ }).click();
	expect(await reader.spokenDate()).toMatch(/^8 October 2017.*outside of the days on the strip$/);
	expect(await reader.hash()).toMatch(/date=2017-10-08/);
});
