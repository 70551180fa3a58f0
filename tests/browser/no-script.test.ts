/** A browser that runs no scripts is told what the page is, and where its data lies. */
import { expect, test } from "vitest";
import { openPage, PHONE } from "./harness/launch";

test("without JavaScript the page says what it is in each language, and leads to its data", async () => {
	const { page, troubles } = await openPage({ javaScriptEnabled: false, size: PHONE });
	for (const lang of ["", "[lang=ar]", "[lang=tr]", "[lang=ru]"]) {
		const words = page.locator(`noscript p${lang}`).first();
		expect(await words.innerText(), lang).toContain("JavaScript");
		// It begins where the page does, and not below the screen.
		expect((await words.boundingBox())?.y, lang).toBeLessThan(PHONE.height);
	}
	// Nothing is on its way.
	expect(await page.getByText("Reading the data").isVisible()).toBe(false);
	const links = await page.getByRole("link").all();
	expect(links.length).toBeGreaterThan(3);
	for (const link of links) {
		const address = new URL((await link.getAttribute("href")) ?? "", page.url());
		const answer = await page.request.get(address.href);
		expect(answer.ok(), address.pathname).toBe(true);
		expect(Object.keys(await answer.json()).length, address.pathname).toBeGreaterThan(1);
	}
	expect(troubles).toEqual([]);
});
