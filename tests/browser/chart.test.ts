/** Areas over time, the day in short, and what is said aloud when the date has come to rest. */
import { expect, test } from "vitest";
import { squareKm } from "../../src/app/i18n/format";
import { areasFor, publishedPoints } from "../../src/world/area-series";
import { sourcesOfAreas } from "../../src/world/citations";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "../unit/idlib";
import { violations } from "./axe";
import { openVectors, SMALL } from "./without-webgl";

test("areas over time are drawn on the strip's axis, read out for the day, and stand in a table", async () => {
	const reader = await openVectors({ date: "2020-02-29", size: SMALL });
	const { page, hash } = reader;
	const toggle = page.getByRole("button", { name: "Areas over time" });
	await toggle.click();
	const chart = page.getByRole("figure", { name: "Areas over time" });
	const opposition = idlib.parties.get("opposition") ?? expect.fail();
	const km2 = areasFor(idlib, day("2020-02-29"))?.parties.get(opposition)?.shown ?? Number.NaN;
	const figure = `${squareKm(km2).toLocaleString("en-GB")} km²`;
	expect(await chart.innerText()).toContain(`Opposition: about ${figure}`);
	expect(await chart.locator(".chart-point").count()).toBe(publishedPoints(idlib).length);
	await page.getByText("Areas by month").click();
	const row = page.getByRole("row", { name: /29 Feb 2020/ });
	expect(await row.innerText()).toContain(figure);
	expect(await violations(page)).toEqual([]);
	const before = await chart.locator(".chart-box path").first().getAttribute("d");
	await reader.press("+");
	expect(await chart.locator(".chart-box path").first().getAttribute("d")).not.toBe(before);
	await page.getByRole("button", { name: "30 Apr 2019" }).click();
	await expect.poll(hash).toMatch(/date=2019-04-30/);
	expect(await chart.innerText()).toContain("30 April 2019");
	await toggle.click();
	expect(await chart.count()).toBe(0);
	expect(reader.troubles).toEqual([]);
});

test("published figures are read on their day without a pointer, and stand in the table with who and source", async () => {
	const reader = await openVectors({ date: "2020-02-26", size: SMALL });
	const { page, press, hash } = reader;
	await page.getByRole("button", { name: "Areas over time" }).click();
	const chart = page.getByRole("figure", { name: "Areas over time" });
	const heightOf = async () => (await chart.boundingBox())?.height;
	const before = await heightOf();
	expect(await chart.locator(".chart-published").count()).toBe(0);
	await press("ArrowRight");
	const told = chart.getByRole("listitem");
	expect(await told.allInnerTexts()).toEqual([
		expect.stringMatching(
			/^Uprooted Palestinians: 458 \+ 1,432 km² taken by Government, 19 December 2019/,
		),
	]);
	expect(await heightOf()).toBe(before);
	expect(await violations(page)).toEqual([]);

	await page.getByText("Areas by month").click();
	const table = page.getByRole("table", { name: "Areas by month" });
	const row = table.getByRole("row", { name: /458 \+ 1,432 km²/ });
	expect(await row.innerText()).toMatch(
		/27 Feb 2020[\s\S]*since 19 Dec 2019[\s\S]*Uprooted Palestinians/,
	);
	expect(await table.getByRole("row", { name: /since when is not said/ }).count()).toBeGreaterThan(
		0,
	);
	await table
		.getByRole("row", { name: /1,160 \+ 45 km²/ })
		.getByRole("button")
		.first()
		.click();
	await expect.poll(hash).toMatch(/date=2020-02-05/);
	await told.getByRole("button", { name: "ISWNews" }).press("Enter");
	await expect.poll(hash).toMatch(/source=S142/);
	expect(reader.troubles).toEqual([]);
});

test("the day in short tells truce, civilians, changes and land, with the numbers of its sources", async () => {
	const reader = await openVectors({ date: "2019-08-31", size: SMALL });
	const summary = reader.page.getByRole("region", { name: "The day in short" });
	const said = await summary.getByRole("listitem").allInnerTexts();
	expect(said[0]).toMatch(/In force: Unilateral government ceasefire.*announced by .*\[1\]/);
	expect(said[1]).toMatch(
		/About civilians: .+ Counted: .+; (by .+|who counted is not said)\. \[\d+\]/,
	);
	expect(said[2]).toMatch(
		/\d+ places are reported to have changed hands in the last 7 days.*\[\d+\]/,
	);
	expect(said[3]).toMatch(/Opposition: about 5,650 km² of the zone \(5,\d50 – 5,\d50\)/);
	await summary.getByRole("button", { name: "What the areas rest on" }).click();
	const behind = reader.page.getByRole("list", { name: "What the areas rest on" });
	await expect
		.poll(() => behind.getByRole("listitem").count())
		.toBe(sourcesOfAreas(idlib, worldAt(idlib, day("2019-08-31"))).length);
	await reader.scrubTo("2018-12-15");
	expect(await summary.innerText()).toMatch(/No place is reported to have changed hands/);
});

test("what is new on a day is said once the date has come to rest, and not while it moves", async () => {
	const reader = await openVectors({ date: "2019-08-18", size: SMALL });
	const said = () => reader.page.locator(".spoken-day").innerText();
	expect(await said()).toBe("");
	// Three steps without a rest, and all that is said from then on.
	await reader.page.evaluate(() => {
		const spoken = document.querySelector(".spoken-day");
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => heard.push(spoken?.textContent ?? "")).observe(
			spoken ?? document.body,
			{ childList: true, characterData: true, subtree: true },
		);
		const slider = document.querySelector<HTMLInputElement>(".date-slider");
		slider?.focus();
		for (let step = 0; slider && step < 3; step++) {
			slider.stepUp();
			slider.dispatchEvent(new Event("input", { bubbles: true }));
		}
	});
	await expect.poll(said).toMatch(/changed hands|Changed hands/);
	expect(await said()).not.toMatch(/2019/);
	const heard = await reader.page.evaluate(() => Reflect.get(window, "heard") as string[]);
	expect(new Set(heard.filter((text) => text !== "")).size).toBe(1);
	await expect.poll(reader.hash).toContain("date=2019-08-21");
	await reader.typeDate("2019-08-31");
	await expect.poll(said).toMatch(/^31 August 2019.*Begins: Unilateral government ceasefire/);
});
