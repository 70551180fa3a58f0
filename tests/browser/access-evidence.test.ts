/** Nobody is kept from the evidence: WCAG 2.2 AA by axe in each view of it. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { DESKTOP, PHONE } from "./harness/launch";
import { openReader } from "./reader";

const VIEWS = [
	{ name: "an article at a claim", more: "claim=S000-01" },
	{ name: "a truce", more: "agreement=CF-2019-08B" },
	{ name: "a spot", more: "date=2020-02-10&at=35.85,36.779" },
	{ name: "a day with areas", more: "date=2020-02-10", unfold: ".areas summary" },
];

const LISTS = [
	{ name: "the events", at: 1 },
	{ name: "the truces", at: 2 },
	{ name: "the articles", at: 3 },
	{ name: "the disagreements", at: 4, unfold: ".disagreements summary" },
];

for (const [size, viewport] of [
	["desktop", DESKTOP],
	["phone", PHONE],
] as const) {
	for (const locale of ["en-GB", "ar-SY"]) {
		for (const colorScheme of ["light", "dark"] as const) {
			test(`no violations in the evidence: ${size}, ${locale}, ${colorScheme}`, {
				timeout: 120_000,
			}, async () => {
				const { page, troubles } = await openReader({ size: viewport, locale, colorScheme });
				const unfold = async (fold: string | undefined) => {
					const handle = page.locator(".panel-handle");
					const isFolded = (await handle.getAttribute("aria-expanded")) === "false";
					if (isFolded && (await handle.isVisible())) await handle.click();
					if (fold !== undefined) await page.locator(fold).first().click();
				};
				for (const { name, more, unfold: fold } of VIEWS) {
					await page.evaluate((hash) => {
						location.hash = hash;
					}, more);
					await page.waitForTimeout(300);
					await unfold(fold);
					expect(await violations(page), name).toEqual([]);
				}
				for (const { name, at, unfold: fold } of LISTS) {
					await page.locator(".panel-nav button").nth(at).click();
					await unfold(fold);
					expect(await violations(page), name).toEqual([]);
				}
				expect(troubles).toEqual([]);
			});
		}
	}
}
