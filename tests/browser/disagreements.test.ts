/** Where sources differ: the list of all, and the same disagreement at the thing that it is about. */
import { expect, test } from "vitest";
import { openReading } from "./without-map";

test("all recorded disagreements are listed, and one shows its sides, its sources and what the map shows", async () => {
	const reader = await openReading({ date: "2020-02-10" });
	const { page, details, hash } = reader;
	await reader.openList("Disagreements");
	await page.getByRole("heading", { name: "45 recorded disagreements" }).waitFor();
	const lists = page.locator("ul.disagreements");
	const recorded = lists.first().locator(":scope > li");
	expect(await recorded.count()).toBe(45);
	const topics = await recorded.locator("summary").allInnerTexts();
	expect(new Set(topics).size).toBe(45);
	const implied = page.getByRole("heading", { name: /places? whose reports name different days/ });
	const count = Number.parseInt(await implied.innerText(), 10);
	expect(await lists.nth(1).locator(":scope > li").count()).toBe(count);

	const topic = "When did Saraqib change hands in February 2020?";
	const one = recorded.filter({ hasText: topic });
	await one.locator("summary").click();
	const sides = one.locator(".statements > li");
	expect(await sides.count()).toBeGreaterThan(1);
	for (const side of await sides.all()) {
		expect(await side.locator(".references button").count()).toBeGreaterThan(0);
	}
	expect(await one.innerText()).toMatch(/What the map shows, and why: \S/);
	await one.getByRole("button", { name: "Saraqib", exact: true }).click();
	const place = details("Saraqib");
	await place.getByRole("heading", { name: "Sources differ about this" }).waitFor();
	expect(await place.locator(".disagreements summary").allInnerTexts()).toContain(topic);
	expect(await hash()).toContain("place=saraqib");
	await page.goBack();
	await page.getByRole("heading", { name: "45 recorded disagreements" }).waitFor();
	expect(reader.troubles).toEqual([]);
});

test("an implied disagreement shows the claims of both sides, and leads to its place", async () => {
	const reader = await openReading();
	const { page } = reader;
	await reader.openList("Disagreements");
	await page.getByRole("heading", { name: "45 recorded disagreements" }).waitFor();
	const implied = page.locator("ul.disagreements").nth(1).locator(":scope > li").first();
	await implied.locator("summary").click();
	const claims = await implied.locator(".claims > li").allInnerTexts();
	expect(claims.length).toBeGreaterThan(1);
	expect(claims.filter((claim) => /^.*\sdiffers/.test(claim))).not.toHaveLength(0);
	const name = await implied.locator(".things button").innerText();
	await implied.locator(".things button").click();
	expect(await page.getByRole("heading", { level: 2 }).first().innerText()).toContain(
		name.split("\n")[0],
	);
	expect(await page.getByRole("article").innerText()).toMatch(/\bdiffers\b/);
	expect(reader.troubles).toEqual([]);
});

test("a disagreement about a truce leads to the truce, where it stands too", async () => {
	const reader = await openReading();
	const { page, details } = reader;
	await reader.openList("Disagreements");
	const topic = "Was the truce of 1 August 2019 conditional?";
	const one = page.locator("ul.disagreements > li").filter({ hasText: topic }).first();
	await one.locator("summary").click();
	await one.getByRole("button", { name: "Conditional government truce, August 2019" }).click();
	const truce = details("Conditional government truce, August 2019");
	expect(await truce.locator(".disagreements summary").allInnerTexts()).toContain(topic);
	expect(reader.troubles).toEqual([]);
});
