/** Nobody is kept out: WCAG 2.2 AA by axe, in both languages, both sizes, both schemes, with dialogs open. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { DESKTOP, PHONE } from "./harness/launch";
import { openReader } from "./reader";

const VIEWS = [
	{ name: "the first view", more: "" },
	{ name: "a town", more: "place=khan-sheikhoun" },
	{ name: "the buffer", more: "place=sochi-buffer" },
	{ name: "a post", more: "place=op-morek" },
];

for (const [size, viewport] of [
	["desktop", DESKTOP],
	["phone", PHONE],
] as const) {
	for (const locale of ["en-GB", "ar-SY"]) {
		for (const colorScheme of ["light", "dark"] as const) {
			test(`no violations: ${size}, ${locale}, ${colorScheme}`, async () => {
				const { page } = await openReader({ size: viewport, locale, colorScheme });
				for (const { name, more } of VIEWS) {
					await page.evaluate((hash) => {
						location.hash = hash;
					}, more);
					await page.waitForTimeout(300);
					expect(await violations(page), name).toEqual([]);
				}
			});
		}
	}
}

test("no violations in the dialogs and the list of places", async () => {
	const { page } = await openReader();
	await page.getByRole("button", { name: "List of places" }).click();
	expect(await violations(page), "places").toEqual([]);
	await page.keyboard.press("Escape");
	for (const name of ["Export snapshot", "About the data"]) {
		await page.getByRole("button", { name }).click();
		await page.getByRole("dialog", { name }).waitFor();
		expect(await violations(page), name).toEqual([]);
		await page.keyboard.press("Escape");
	}
});
