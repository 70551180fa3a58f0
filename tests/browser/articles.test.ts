/** An article read claim by claim: in order, each beside what others say, each on the map and the time line. */
import { expect, test } from "vitest";
import { openReader } from "./reader";
import { openReading } from "./without-map";

/** The west of the zone, where strikes of December 2019 are reported. */
const WEST = { zoom: 11, lat: 35.83, lng: 36.26 };
const FIRST_ARTICLE = /truce.* for Idlib after disastrous months-long assault/;

test("the five articles come first, then all sources, found by a part of their names", async () => {
	const reader = await openReading();
	const { page } = reader;
	await reader.openList("Articles");
	const lists = page.locator(".choices");
	await lists.nth(1).waitFor();
	const main = await lists.first().locator("li").allInnerTexts();
	expect(main).toHaveLength(5);
	for (const [at, publisher] of [
		"The New Arab",
		"encyclopedic.co.uk",
		"Asia Times",
		"kodkey.com",
		"The Syrian Observer",
	].entries()) {
		expect(main[at]).toContain(publisher);
		expect(main[at]).toMatch(/, \d+ claims$/);
	}
	const all = lists.nth(1).locator("li");
	await page.getByRole("heading", { name: `All ${await all.count()} sources` }).waitFor();
	await page.getByRole("searchbox", { name: "Find a source" }).fill("asia tim");
	await expect.poll(() => all.count()).toBeLessThan(5);
	expect(await all.allInnerTexts()).toContainEqual(expect.stringContaining("Asia Times"));
	expect(reader.troubles).toEqual([]);
});

test("an article's claims stand in the order of its paragraphs, each marked by what others say", async () => {
	const reader = await openReading();
	const { page, hash } = reader;
	await reader.openList("Articles");
	await page.getByRole("button", { name: FIRST_ARTICLE }).first().click();
	const article = reader.details("Syria regime announces");
	await article.waitFor();
	const claims = article.locator(".claims > li");
	await article.getByText("Reading what it says").first().waitFor({ state: "detached" });
	const texts = await claims.allInnerTexts();
	const paragraphs = texts.map((text) => Number(/paragraph (\d+)/.exec(text)?.[1]));
	expect(paragraphs.length).toBeGreaterThan(20);
	expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
	for (const text of texts) {
		expect(text).toMatch(
			/also reported by|repeated from|differs (from|within)|others on the same (matter|places)|no other source/,
		);
	}
	const unconditional = article.locator('[data-claim="S000-01"]');
	expect(await unconditional.innerText()).toMatch(
		/differs within the article from .*\(S000-04, S000-05\) on: Was the truce of 1 August 2019 conditional\?/,
	);
	await article
		.locator(".claim-marks li")
		.filter({ hasText: /^also reported by/ })
		.getByRole("button")
		.first()
		.click();
	await expect.poll(hash).toMatch(/source=(?!S000)/);
	await page.getByRole("article").locator(".claims > li").first().waitFor();
	await page.goBack();
	await article.waitFor();
	expect(reader.troubles).toEqual([]);
});

test("a claim is shown on the map and the time line without leaving its article, and the address gives it again", async () => {
	const reader = await openReader({ date: "2020-02-10", camera: WEST });
	const { page, hash, spokenDate, legendLines, inkAround } = reader;
	await reader.openList("Articles");
	await page
		.getByRole("button", { name: /truce agreement/i })
		.first()
		.click();
	const article = page.getByRole("article");
	expect(await legendLines()).not.toContain("Selected");
	const claim = article.locator('[data-claim="S004-14"]');
	await claim.getByRole("button", { name: "Show on map and time line" }).click();
	await claim.getByRole("button", { name: "shown on the map and the time line" }).waitFor();
	expect(await spokenDate()).toMatch(/^10 December 2019/);
	expect(await hash()).toMatch(/date=2019-12-10&source=S004&claim=S004-14/);
	expect(await legendLines()).toContain("Selected");
	await article.getByRole("heading", { level: 2, name: /Truce Agreement/ }).waitFor();
	const ringed = await inkAround("hanbushiyeh");
	await article.getByRole("button", { name: "Close" }).click();
	expect(await inkAround("hanbushiyeh")).toBeLessThan(ringed - 20);
	await page.goBack();
	await page.reload();
	await reader.slider().waitFor();
	await claim.getByRole("button", { name: "shown on the map and the time line" }).waitFor();
	expect(await spokenDate()).toMatch(/^10 December 2019/);
	expect(await legendLines()).toContain("Selected");
	await page.goBack();
	await expect.poll(hash).not.toContain("claim");
	await article.getByRole("heading", { level: 2, name: /Truce Agreement/ }).waitFor();
	expect(reader.troubles).toEqual([]);
});

test("a claim about a span moves the date no further than to its days", async () => {
	const reader = await openReading({ date: "2019-06-15", more: "source=S000" });
	const { page, spokenDate } = reader;
	const show = (id: string) =>
		page.locator(`[data-claim="${id}"]`).getByRole("button", { name: "Show on map and time line" });
	await show("S000-16").click();
	expect(await spokenDate()).toMatch(/^15 June 2019/);
	await show("S000-07").click();
	expect(await spokenDate()).toMatch(/^30 September 2018/);
	await show("S000-01").click();
	expect(await spokenDate()).toMatch(/^1 August 2019/);
	expect(reader.troubles).toEqual([]);
});
