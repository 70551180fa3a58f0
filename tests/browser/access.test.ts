/** Nobody is kept out: WCAG 2.2 AA by axe, in both languages, both sizes, both schemes, with dialogs open. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
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

async function violations(page: Page): Promise<string[]> {
	// The page's policy forbids scripts from outside; the check runs in a world of its own.
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { run } = Reflect.get(globalThis, "axe") as typeof axe;
		const { violations: found, passes } = await run(document, {
			runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
		});
		if (passes.length < 15) throw new Error("hardly anything was checked");
		return found.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		);
	});
}
