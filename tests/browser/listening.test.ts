/** The page for who hears it: the main journeys by their headings, names and roles, and by what is said meanwhile. */
import { expect, test } from "vitest";
import { emptyLists, headingsOf, heard, listen, nameless, namesOf, skippedLevels } from "./heard";
import { openPlain } from "./states";

test("the page begins with ways past the map, and has its parts by name", async () => {
	const { page, troubles } = await openPlain({ more: "date=2019-08-21" });
	const all = await heard(page.locator("body"));
	expect(namesOf(all, "button").slice(0, 2)).toEqual(["Skip the map", "Skip to the time line"]);
	for (const role of ["banner", "main", "navigation"]) {
		expect(all.map((each) => each.role)).toContain(role);
	}
	expect(namesOf(all, "complementary")).toEqual(["Details"]);
	expect(namesOf(all, "region")).toEqual(expect.arrayContaining(["Time line"]));
	const headings = headingsOf(all);
	expect(headings[0]).toMatch(/^1 Idlib/);
	expect(headings.filter((heading) => heading.startsWith("1 "))).toHaveLength(1);
	expect(skippedLevels(all)).toEqual([]);
	expect(nameless(all)).toEqual([]);

	await page.keyboard.press("Tab");
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	for (let tabs = 0; tabs < 3 && (await focused()) !== "Skip the map"; tabs++) {
		await page.keyboard.press("Shift+Tab");
	}
	await page.locator(".skip").first().press("Enter");
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel-body");
	await page.locator(".skip").nth(1).press("Enter");
	expect(await page.evaluate(() => document.activeElement?.className)).toBe("date-slider");
	expect(troubles).toEqual([]);
});

test("the slider tells the date and what changed on it, and then the places by their names", async () => {
	const { page, slider, spokenDate } = await openPlain({ more: "date=2019-08-20" });
	const said = await listen(page, ".spoken-day");
	await slider().press("ArrowRight");
	expect(await spokenDate()).toMatch(/^21 August 2019, \d+ reports, \d+ places? changed hands$/);
	await expect.poll(said).toEqual([expect.stringMatching(/changed hands: .*Khan Sheikhoun/i)]);
});

test("a place: its name has the focus, how it stands is said once, its sources are links", async () => {
	const { page, choosePlace, details, slider } = await openPlain({ more: "date=2019-08-21" });
	const said = await listen(page, ".spoken-place");
	await choosePlace("Khan Sheikhoun", "Khan Sheikhoun");
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("details-heading");
	await expect
		.poll(said)
		.toEqual(["Khan Sheikhoun: held by: Government forces of the time (Assad) and allies."]);
	const all = await heard(details("Khan Sheikhoun"));
	expect(headingsOf(all).slice(0, 3)).toEqual([
		"2 Khan Sheikhoun",
		"3 Reports about people here",
		"3 History of this place",
	]);
	expect(headingsOf(all).at(-1)).toBe("3 Sources");
	expect(skippedLevels(all)).toEqual([]);
	expect(nameless(all)).toEqual([]);
	expect(await emptyLists(details("Khan Sheikhoun"))).toBe(0);
	expect(namesOf(all, "link").length).toBeGreaterThan(2);
	expect(namesOf(all, "button")).toEqual(
		expect.arrayContaining(["Close", expect.stringMatching(/^Source 1: /)]),
	);
	await slider().press("ArrowRight");
	await page.waitForTimeout(1200);
	expect(await said()).toHaveLength(1);
	await page.locator(".details-head .icon-button").press("Enter");
	await choosePlace("Khan Sheikhoun", "Khan Sheikhoun");
	await expect.poll(async () => (await said()).length).toBe(2);
});

test("a place that the address names at the start is not said: nobody chose it", async () => {
	const { page } = await openPlain({ more: "date=2019-08-21&place=saraqib" });
	await page.waitForTimeout(500);
	expect(await page.locator(".spoken-place").textContent()).toBe("");
});

test("places by who holds them: a heading and a table each, with a caption, columns and rows", async () => {
	const { page, openList, slider, details } = await openPlain({ more: "date=2019-08-21" });
	await openList("Places");
	const list = page.getByRole("region", { name: "Places by who holds them" });
	const all = await heard(list);
	const headings = headingsOf(all);
	expect(headings[0]).toBe("2 Places by who holds them");
	expect(headings[1]).toMatch(/^3 Held by: .* \d+ places$/);
	expect(headings.at(-1)).toMatch(/^3 Places whose holder/);
	expect(skippedLevels(all)).toEqual([]);
	const tables = namesOf(all, "table");
	expect(tables).toHaveLength(headings.length - 1);
	for (const name of tables) expect(name).toMatch(/; at the end of 21 August 2019$/);
	expect(namesOf(all, "columnheader").slice(0, 3)).toEqual(["Place", "Since", "How sure"]);
	const table = list.getByRole("table", { name: /^Held by: Government/ });
	expect(await table.getByRole("rowheader", { name: "Khan Sheikhoun", exact: true }).count()).toBe(
		1,
	);
	const row = table.getByRole("row", { name: /^Khan Sheikhoun 21 August 2019/ });
	expect(await row.innerText()).toMatch(/21 August 2019\s+reported by both sides/);

	await slider().press("PageDown");
	await list
		.getByRole("table", { name: /at the end of (?!21 August)/ })
		.first()
		.waitFor();
	await list.getByRole("button", { name: "Khan Sheikhoun", exact: true }).press("Enter");
	await details("Khan Sheikhoun").waitFor();
	await page.keyboard.press("Escape");
	await list.waitFor();
});

test("the list of places has what the filters let through, and says that it is filtered", async () => {
	const { page, openList } = await openPlain({ more: "date=2019-08-21&parties=government" });
	await openList("Places");
	const list = page.getByRole("region", { name: "Places by who holds them" });
	const tables = namesOf(await heard(list), "table");
	expect(tables.some((name) => name.startsWith("Held by: Government"))).toBe(true);
	expect(tables.some((name) => name.startsWith("Held by: Opposition"))).toBe(false);
	expect(await list.innerText()).toMatch(/\d+ of 435 places on this day/);
	await list.getByRole("button", { name: "Clear filters" }).press("Enter");
	await list.getByRole("table", { name: /^Held by: Opposition/ }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.className)).toBe("filters-button");
});

test("a truce, what a search finds, and the filters: each with headings, names and groups", async () => {
	const { page, openTruce, details, troubles } = await openPlain({ more: "date=2019-08-31" });
	const name = "Unilateral government ceasefire, 31 August 2019";
	await openTruce(new RegExp(`^${name}`));
	const truce = await heard(details(name));
	expect(headingsOf(truce)).toEqual(
		expect.arrayContaining([`2 ${name}`, "3 Terms", "3 What the sources say", "3 Sources"]),
	);
	expect(skippedLevels(truce)).toEqual([]);
	expect(nameless(truce)).toEqual([]);

	await page.getByRole("searchbox", { name: "Search places" }).fill("sheikh");
	const found = page.locator("#places-list");
	await found.getByRole("list", { name: "Places" }).waitFor();
	expect(await found.getByRole("status").innerText()).toMatch(/^\d+ places/);
	const results = await heard(found);
	expect(namesOf(results, "list")[0]).toBe("Places");
	expect(namesOf(results, "button")).toContainEqual(
		expect.stringMatching(/^Khan Sheikhoun city, held by: Government/),
	);
	expect(nameless(results)).toEqual([]);
	await page.keyboard.press("Escape");

	await page.getByRole("button", { name: "Filters" }).press("Enter");
	const panel = page.locator("#filters-panel");
	await panel.getByRole("heading").waitFor();
	const filters = await heard(panel);
	expect(namesOf(filters, "group")).toEqual([
		"Kind of claim",
		"Side of the source",
		"Confidence of the holder shown",
		"Party",
	]);
	expect(namesOf(filters, "checkbox")[0]).toMatch(/^capture/);
	expect(nameless(filters)).toEqual([]);
	await panel.getByRole("checkbox").first().press("Space");
	await expect
		.poll(() => page.locator(".filter-chip [role=status]").innerText())
		.toMatch(/^Filtered: \d+ of \d+ events/);
	expect(troubles).toEqual([]);
});
