/** Whatever is opened and closed by the keyboard, the focus is somewhere that can be seen, never at the page's begin. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DESKTOP, PHONE } from "./harness/launch";
import { DETAILS, DIALOGS, foldPanel, goTo, OPENED, openPlain, unfoldPanel } from "./states";

/** What has the focus, in short; null: nothing that can be seen has it. */
const focusOf = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: element } = document;
		if (!element || element === document.body) return null;
		if (!element.checkVisibility({ visibilityProperty: true })) return null;
		return `${element.tagName} ${element.id || element.className}`;
	});

for (const [size, viewport] of [
	["desktop", DESKTOP],
	["phone", PHONE],
] as const) {
	test(`what opens and closes keeps the focus (${size})`, { timeout: 400_000 }, async () => {
		const { page, troubles } = await openPlain({ size: viewport, more: "date=2019-08-21" });
		for (const { name, more, enter, leave } of [...OPENED, ...DIALOGS]) {
			await goTo(page, more ?? "");
			await enter?.(page);
			expect(await focusOf(page), `${name}, opened`).not.toBeNull();
			await leave?.(page);
			expect(await focusOf(page), `${name}, closed`).not.toBeNull();
		}
		expect(troubles).toEqual([]);
	});

	test(`details that are left keep the focus (${size})`, { timeout: 400_000 }, async () => {
		const { page } = await openPlain({ size: viewport, more: "date=2019-08-21" });
		for (const { name, more } of DETAILS.filter(({ more: at }) =>
			/place=|claim=|at=/.test(at ?? ""),
		)) {
			for (const way of ["Enter", "Escape"]) {
				await goTo(page, "");
				await goTo(page, more ?? "");
				await unfoldPanel(page);
				const close = page.locator(".details-head .icon-button");
				await close.focus();
				if (way === "Enter") await close.press("Enter");
				else await page.keyboard.press("Escape");
				await close.waitFor({ state: "hidden" });
				expect(await focusOf(page), `${name}, by ${way}`).not.toBeNull();
			}
		}
	});

	test(`the panel, the search's cross and the date keep the focus (${size})`, async () => {
		const { page } = await openPlain({ size: viewport, more: "date=2019-08-21" });
		await page.locator(".places input").fill("sheikh");
		await page.locator("#places-list .place-list button").first().waitFor();
		await page.locator(".places .icon-button").press("Enter");
		await page.locator("#places-list").waitFor({ state: "hidden" });
		expect(await focusOf(page), "the search, closed by its cross").not.toBeNull();

		await page.locator(".date-large").press("Enter");
		await page.locator(".date-form input").waitFor();
		expect(await focusOf(page), "the date, opened").toMatch(/^INPUT/);
		await page.keyboard.press("Escape");
		await page.locator(".date-large").waitFor();
		expect(await focusOf(page), "the date, left").toMatch(/date-large/);

		await unfoldPanel(page);
		await page.locator(".panel-nav button").nth(2).press("Enter");
		expect(await focusOf(page), "another list").toMatch(/^BUTTON/);
		await foldPanel(page);
		expect(await focusOf(page), "the panel, folded").not.toBeNull();

		await unfoldPanel(page);
		await page.locator(".panel-nav button").first().press("Enter");
		await page.locator(".compare-button").press("Enter");
		await page.locator(".compare").waitFor();
		expect(await focusOf(page), "a comparison, begun").not.toBeNull();
		await page.getByRole("button", { name: "Stop comparing" }).first().press("Enter");
		await page.locator(".compare-button").waitFor();
		expect(await focusOf(page), "a comparison, ended").not.toBeNull();
	});
}

test("a dialog that is opened as the last one has just been closed stays open", async () => {
	const { page } = await openPlain({ more: "date=2019-08-21" });
	await page.locator(".tools .primary").press("Enter");
	await page.locator("dialog[open] .dialog-link").first().waitFor();
	// As fast as can be: the browser has drawn nothing in between.
	await page.evaluate(async () => {
		document.querySelector<HTMLElement>(".dialog-head button")?.click();
		await new Promise((resolve) => setTimeout(resolve));
		document.querySelector<HTMLElement>(".tools .primary")?.click();
	});
	await page.waitForTimeout(600);
	expect(await page.locator("dialog[open]").count()).toBe(1);
});
