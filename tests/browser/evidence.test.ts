/** From a town to its sources: on the map, in the list, by keyboard. */
import { expect, test } from "vitest";
import { openReader, SOUTH } from "./reader";
import { openReading } from "./without-map";

test("scrub to 21 August 2019, click Khan Sheikhoun, read its sources", async () => {
	const reader = await openReader({ camera: SOUTH });
	await reader.scrubTo("2019-08-21");
	await reader.clickTown("khan-sheikhoun");
	const details = reader.details("Khan Sheikhoun");
	await details.waitFor();
	const text = await details.innerText();
	expect(text).toMatch(/خان شيخون/);
	expect(text).toMatch(/On this day \(21 August 2019\): held by: Government/);
	expect(text).toMatch(/since 21 August 2019 · reported by both sides/);
	expect(text).toMatch(/Other spellings: .*Khan Shaykhun/);
	expect(text).toMatch(/the army announced it on 23 August/);
	expect(text).toMatch(/paragraph 19/);
	expect(text).toMatch(/nearly 10 days ago/);
	const sources = details.getByRole("list", { name: "Sources" }).getByRole("listitem");
	expect(await sources.count()).toBeGreaterThan(8);
	const link = sources.getByRole("link").first();
	expect(await link.getAttribute("href")).toMatch(/^https?:/);
	expect(await link.getAttribute("rel")).toContain("noopener");
	expect(reader.troubles).toEqual([]);
});

test("the farms of Tamanah and the town are two places; the farms' claim never changes the town", async () => {
	const reader = await openReading({ date: "2019-08-30", more: "place=tamanah" });
	const town = reader.details("Tamanah");
	expect(await town.innerText()).toMatch(/S001-21/);
	await reader.scrubTo("2019-08-28");
	expect(await town.innerText()).toMatch(/On this day \(28 August 2019\): held by: Opposition/);
	await reader.choosePlace("Tamanah farms", "Tamanah farms");
	expect(await reader.details("Tamanah farms").innerText()).toMatch(/farms/);
});

test("a place is found in any spelling, chosen by keyboard, and the focus goes to its details", async () => {
	const { page } = await openReading();
	const box = page.getByRole("searchbox", { name: "Search places" });
	const list = page.getByRole("list", { name: "Places" });
	for (const spelling of ["Maraat al-Numan", "Ma'arrat an-Nu'man", "معره النعمان"]) {
		await box.fill(spelling);
		expect(await list.getByRole("button").first().innerText()).toMatch(/Maarat al-Numan/);
	}
	await box.press("ArrowDown");
	await page.keyboard.press("Enter");
	const heading = page.getByRole("heading", { name: "Maarat al-Numan" });
	await heading.waitFor();
	await expect
		.poll(() => heading.evaluate((element) => element === document.activeElement))
		.toBe(true);
	expect(await page.getByRole("article").innerText()).toMatch(/outside the 20 km buffer/);
});

test("Tab goes past the places, not through all of them; Escape closes the list", async () => {
	const { page } = await openReading();
	const box = page.getByRole("searchbox", { name: "Search places" });
	const list = page.getByRole("list", { name: "Places" });
	await box.focus();
	expect(await list.count()).toBe(0);
	await box.press("ArrowDown");
	await list.waitFor();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await expect.poll(() => list.count()).toBe(0);
	await page.getByRole("button", { name: "List of places" }).click();
	await list.waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => list.count()).toBe(0);
	const button = page.getByRole("button", { name: "List of places" });
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a search that finds nothing says so", async () => {
	const { page } = await openReading();
	await page.getByRole("searchbox", { name: "Search places" }).fill("zzzz");
	await page
		.getByRole("status")
		.filter({ hasText: /No place in the data matches “zzzz”/ })
		.waitFor();
});

test("zone and buffer are chosen like a town, with what was said, required and done", async () => {
	const reader = await openReading();
	await reader.choosePlace("Sochi demilitarised", "Sochi demilitarised strip");
	const buffer = reader.details("Sochi demilitarised strip");
	const text = await buffer.innerText();
	for (const heading of [
		"What the sources say it is",
		"What was required",
		"Whether it was carried out",
	]) {
		expect(text).toContain(heading);
	}
	expect(text).toMatch(/no official line was published/);
	await buffer.getByLabel("Depth of the buffer").selectOption("15");
	expect(await reader.hash()).toContain("buffer=15");
	expect(await reader.page.locator(".legend").innerText()).toMatch(/up to 15 km/);
	await reader.choosePlace("de-escalation zone", "Idlib de-escalation zone");
	expect(await reader.details("Idlib de-escalation zone").innerText()).toMatch(/What was required/);
});

test("a click on nothing clears the choice", async () => {
	const reader = await openReader({ camera: SOUTH, more: "place=khan-sheikhoun" });
	await reader.clickAt(36.44, 35.34);
	await expect.poll(() => reader.hash()).not.toContain("place");
	await reader.page.getByRole("heading", { level: 2, name: /Idlib de-escalation zone/ }).waitFor();
});

test("what is hidden on a day cannot be clicked: the post at Morek came in 2018", async () => {
	const reader = await openReader({ camera: SOUTH, date: "2017-06-01" });
	await reader.clickTown("morek");
	await reader.details("Morek").waitFor();
	expect(await reader.hash()).toContain("place=morek");
});

test("several things in one spot are offered to choose from", async () => {
	const reader = await openReader({ camera: SOUTH, date: "2019-08-31" });
	await reader.clickTown("morek");
	const choice = reader.page.getByRole("heading", { name: /Several things are here/ });
	await choice.waitFor();
	await reader.page.getByRole("button", { name: /^Turkish post: Morek/ }).click();
	expect(await reader.details("Turkish post: Morek").innerText()).toMatch(/in place, enclosed/);
});

test("Escape leaves a thing's details for the day, and the focus stays in the panel", async () => {
	const reader = await openReading();
	await reader.choosePlace("Saraqib", "Saraqib");
	await reader.details("Saraqib").waitFor();
	await reader.page.keyboard.press("Escape");
	await expect.poll(() => reader.hash()).not.toContain("place");
	expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe("panel-body");
});

test("the open list of places leaves the other tools at their height", async () => {
	const { page } = await openReading();
	const tools = page.locator(".tools");
	const before = (await tools.boundingBox())?.height;
	await page.getByRole("button", { name: "List of places" }).click();
	await page.getByRole("list", { name: "Places" }).waitFor();
	expect((await tools.boundingBox())?.height).toBe(before);
});

test("closing the details, and choosing the same place again, keep the focus in the panel", async () => {
	const reader = await openReading({ more: "place=saraqib" });
	const focused = () => reader.page.evaluate(() => document.activeElement?.id);
	await reader.choosePlace("Saraqib", "Saraqib");
	await expect.poll(focused).toBe("details-heading");
	await reader.details("Saraqib").getByRole("button", { name: "Close" }).click();
	await expect.poll(focused).toBe("panel-body");
});

test("several things in one spot take the focus, so that they are read out", async () => {
	const reader = await openReader({ camera: SOUTH, date: "2019-08-31" });
	await reader.clickTown("morek");
	const heading = reader.page.getByRole("heading", { name: /Several things are here/ });
	await heading.waitFor();
	await expect
		.poll(() => heading.evaluate((element) => element === document.activeElement))
		.toBe(true);
});
