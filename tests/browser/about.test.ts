/** "About the data": what the dataset rests on, what it leaves open, and how it is cited. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./harness/launch";
import { openReading } from "./without-map";

async function openAbout(page: Page) {
	await page.getByRole("button", { name: "About the data" }).click();
	const dialog = page.getByRole("dialog", { name: "About the data" });
	await dialog.getByText("First version").waitFor();
	return dialog;
}

test("says what the data rests on, how sure it is, and what is not known", async () => {
	const { page, troubles } = await openReading();
	const dialog = await openAbout(page);
	const balance = dialog.getByRole("table", { name: "Sources by side" });
	expect(await balance.innerText()).toMatch(/pro-government media\s+\d+\s+\d+\s+\d+%\s+\d+/);
	const sure = dialog.getByRole("table", { name: "How sure each statement is" });
	expect(await sure.getByRole("row").count()).toBe(8);
	const text = await dialog.innerText();
	expect(text).toMatch(/Places whose position was not found: \d+ of \d+/);
	expect(text).toMatch(/Who held Kafr Uwayd/);
	expect(text).toMatch(/Write to whoever publishes this map/);
	expect(troubles).toEqual([]);
});

test("a claim on who a party was leads to its source, which was folded away", async () => {
	const { page } = await openReading();
	const dialog = await openAbout(page);
	await dialog
		.getByText(/^Who they were/)
		.first()
		.click();
	await dialog.locator(".party .reference").first().click();
	const focused = page.locator("dialog [data-source]:focus");
	await focused.waitFor();
	expect(await focused.getByRole("link").first().getAttribute("href")).toMatch(/^https?:/);
	await page.keyboard.press("Escape");
	await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

test("a citation is copied in each form, and where the browser forbids it that is said", async () => {
	const { page } = await openReading({ more: "place=saraqib" });
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	const history = page.locator(".history");
	await history.getByText("Copy citation").first().click();
	await history.getByRole("button", { name: "Text" }).first().click();
	await history.getByText("Copied: Text.").waitFor();
	expect(await copied()).toMatch(/^Saraqib: .*assessment A\d+.*#date=.*&place=saraqib&v=/);
	const dialog = await openAbout(page);
	const group = dialog.getByRole("group", { name: "Copy citation: this dataset" });
	await group.getByRole("button", { name: "BibTeX" }).click();
	await dialog.getByText("Copied: BibTeX.").waitFor();
	expect(await copied()).toMatch(/^@misc\{idlib-/);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
	});
	await group.getByRole("button", { name: "CSL-JSON" }).click();
	await dialog.getByText("It could not be copied").waitFor();
});

test("fits a phone in both directions of reading, no word of a heading broken", async () => {
	for (const locale of ["en-GB", "ar"]) {
		const { page } = await openReading({ size: PHONE, locale });
		await page.getByRole("button", { name: /About the data|عن البيانات/ }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByRole("table").first().waitFor();
		const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(overflow, locale).toBe(0);
	}
});
