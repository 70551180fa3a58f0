/** The dialog that makes the code of a frame. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import { openReading } from "./without-map";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

async function openDialog(page: Page) {
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("button", { name: "Embed the map …" }).click();
	const dialog = page.getByRole("dialog", { name: "Embed the map" });
	await dialog.getByRole("textbox", { name: "Code" }).waitFor();
	return { dialog, code: () => dialog.getByRole("textbox", { name: "Code" }).inputValue() };
}

/** The site over a copy of the dataset whose manifest is changed. */
async function siteWith(change: object): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "truceline-dataset-"));
	cpSync(join(dist, "geo"), folder, { recursive: true });
	const file = join(folder, "dataset.json");
	writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }));
	const site = await serve({ root: dist, datasetDir: folder });
	onTestFinished(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});
	return site.address;
}

test("a frame is fitted and its code copied, and says what is wrong with its size", async () => {
	const { page, troubles } = await openReading({
		date: "2019-05-01",
		more: "place=hish",
		before: async (before) => {
			await before.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		},
	});
	const { dialog, code } = await openDialog(page);
	expect(await code()).toMatch(
		/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/#date=2019-05-01&amp;place=hish&amp;embed=1" title="Idlib [^"]+" lang="en" width="100%" height="600"/,
	);
	await dialog.getByText("This page runs on your own machine").waitFor();
	await dialog.getByText("this publisher keeps no archive").waitFor();
	await dialog.getByRole("radio", { name: "In pixels" }).check();
	await dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("300");
	await dialog.getByText("The width must be 320 to 2,000 pixels.").waitFor();
	expect(await code()).toBe("");
	await dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("640");
	await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("480");
	await dialog.getByText("640 × 480 pixels").waitFor();
	await dialog.getByRole("radio", { name: "العربية" }).check();
	expect(await code()).toMatch(/embed=1&amp;lang=ar" title="[^"]*إدلب[^"]*" lang="ar" width="640"/);
	await dialog.getByRole("button", { name: "Copy the code" }).click();
	await dialog.getByText("The code is on the clipboard.").waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code());
	expect(await violations(page)).toEqual([]);
	expect(troubles).toEqual([]);
});

test("a browser that lets nothing be copied is told of, and the code is selected", async () => {
	const { page } = await openReading({
		size: PHONE,
		before: async (before) => {
			await before.addInitScript(() => {
				navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
			});
		},
	});
	const { dialog, code } = await openDialog(page);
	await dialog.getByRole("button", { name: "Copy the code" }).click();
	await dialog.getByText("The code could not be copied.").waitFor();
	expect(await page.evaluate(() => String(getSelection()))).toBe(await code());
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

test("where the publisher keeps an archive, a frame can stay with this version; a hostile title stays text", async () => {
	const title = { en: `"><img src=x onerror=alert(1)> & 'co'` };
	const site = await siteWith({ archive: "v/{version}/", title });
	const { page, troubles } = await openReading({ site });
	const { dialog, code } = await openDialog(page);
	expect(await code()).toContain(
		'title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &#39;co&#39;"',
	);
	await dialog.getByRole("radio", { name: "Version 2026.1, unchanged" }).check();
	expect(await code()).toContain(
		'src="https://truceline.example/idlib/v/2026.1/#date=2019-08-31&amp;embed=1"',
	);
	expect(await dialog.getByText("This page runs on your own machine").count()).toBe(0);
	expect(troubles).toEqual([]);
});
