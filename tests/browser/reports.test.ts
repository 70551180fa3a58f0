/** Other reports: signs beside places on their day, lists with who was counted, milestones on the strip. */
import { expect, test } from "vitest";
import { openReader } from "./reader";
import { openReading } from "./without-map";

/** The west of the zone, around Bidama. */
const WEST = { zoom: 11, lat: 35.83, lng: 36.26 };

test("strikes of a day stand beside their places, in the legend and in the list of the day's reports", async () => {
	const reader = await openReader({ camera: WEST, date: "2019-12-10" });
	const { page, hash, legendLines } = reader;
	expect(await legendLines()).toContain("Strike reported");
	const reports = page.locator(".day-reports");
	await reports.getByRole("heading", { name: "Other reports of this day" }).waitFor();
	const fold = reports.locator(":scope > details > summary");
	if ((await fold.count()) > 0) await fold.click();
	const strikes = reports.locator('[data-claim="S004-14"]');
	expect(await strikes.innerText()).toMatch(/10 December 2019\s+strikes/);
	expect(await strikes.locator(".references button").count()).toBeGreaterThan(0);
	await reader.clickReportAt("bidama", "strike");
	await reader.details("Bidama").waitFor();
	expect(await hash()).toContain("place=bidama");
	await reader.details("Bidama").locator('[data-claim="S004-14"]').first().waitFor();
	await reader.scrubTo("2019-12-09");
	expect(await legendLines()).not.toContain("Strike reported");
	await reader.scrubTo("2019-12-10");
	await reader.switchLayer("Reports", false);
	expect(await legendLines()).not.toContain("Strike reported");
	expect(reader.troubles).toEqual([]);
});

test("a figure says who was counted, over which days and by whom; an accusation has its reply or none", async () => {
	const reader = await openReading({ more: "claim=S000-16" });
	const { page } = reader;
	const casualties = page.locator('[data-claim="S000-16"]');
	await casualties.locator(".counted summary").click();
	const counted = await casualties.locator(".counted").innerText();
	for (const term of ["Counted", "Unit", "Over", "By", "Where"]) {
		expect(counted).toMatch(new RegExp(term, "i"));
	}
	const replies = await page.locator(".claim-reply").allInnerTexts();
	expect(replies).not.toHaveLength(0);
	for (const reply of replies) expect(reply).toMatch(/^Reply: \S/);
	expect(reader.troubles).toEqual([]);
});

test("steps from event to event stop at milestones, which the strip and the day name", async () => {
	const reader = await openReading({ date: "2018-12-20" });
	const { page, spokenDate, press } = reader;
	await page.locator(".strip-marks").getByText("Hayat Tahrir al-Sham takeover").waitFor();
	for (const [before, day, name] of [
		["2019-01-08", /^9 January 2019/, "Hayat Tahrir al-Sham takeover"],
		["2019-04-23", /^24 April 2019/, "Spring offensive begins"],
		["2019-12-18", /^19 December 2019/, "Winter offensive begins"],
	] as const) {
		await reader.typeDate(before);
		await page.getByRole("button", { name: "Next event" }).click();
		expect(await spokenDate()).toMatch(day);
		const line = page.locator(".lead .statements > li").filter({ hasText: name }).first();
		expect(await line.locator(".references button").count()).toBeGreaterThan(0);
		await press("PageUp");
		await press("PageDown");
		expect(await spokenDate()).toMatch(day);
	}
	expect(reader.troubles).toEqual([]);
});
