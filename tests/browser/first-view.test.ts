/** What a person finds on opening the page. */
import { expect, test } from "vitest";
import { colourCount, openReader } from "./reader";
import { openReading } from "./without-map";

test("the map of 31 August 2019 stands there, from this site alone, without a fault", async () => {
	const { page, troubles, spokenDate, mapPicture } = await openReader();
	expect(await spokenDate()).toMatch(/^31 August 2019, \d+ reports$/);
	expect(colourCount(await mapPicture())).toBeGreaterThan(50);
	expect(await page.title()).toMatch(/Idlib/);
	expect(troubles).toEqual([]);
});

test("it stands there with the network cut after the page has come", async () => {
	const { page, mapPicture, scrubTo } = await openReader();
	await page.context().setOffline(true);
	await scrubTo("2020-03-06");
	expect(colourCount(await mapPicture())).toBeGreaterThan(50);
});

test("the panel opens with a short sourced lead for the day", async () => {
	const { page } = await openReader();
	const lead = page.getByRole("article", { name: /Idlib de-escalation zone/ });
	await expect.poll(() => lead.innerText()).toMatch(/four de-escalation zones/);
	const text = await lead.innerText();
	expect(text).toMatch(/began this day at 06:00/);
	expect(text).toMatch(/other three/);
	expect(text).toMatch(/Changed hands in the last ten days/);
	expect(text).toMatch(/Khwain: to Government/);
	expect(text).toMatch(/What is reported about civilians/);
	const sources = lead.getByRole("list", { name: "Sources" }).getByRole("listitem");
	expect(await sources.count()).toBeGreaterThan(5);
});

test("the legend speaks of what is on the map on the day, and of nothing else", async () => {
	const { page, typeDate } = await openReader();
	const legend = page.locator(".legend");
	expect(await legend.innerText()).toMatch(/Sochi buffer as agreed on paper, up to 20 km/);
	expect(await legend.innerText()).not.toMatch(/in 2017/);
	await typeDate("2018-01-10");
	const early = await legend.innerText();
	expect(early).toMatch(/in 2017, rough/);
	expect(early).not.toMatch(/buffer/);
	expect(await page.getByRole("article").innerText()).toMatch(/No area is derived for this day/);
});

test("credits and the lines of honesty are always there", async () => {
	const { page } = await openReading();
	const credits = await page.locator(".credits").innerText();
	for (const words of [
		"not surveyed",
		"Does not show the present",
		"OCHA",
		"GeoNames",
		"OpenStreetMap contributors",
		"GSHHG",
	]) {
		expect(credits).toContain(words);
	}
});
