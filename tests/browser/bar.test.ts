/** The bar over the map: one row in every language and at every width, so that what lies below it is in reach. */
import { expect, test } from "vitest";
import { spaceText } from "./seen";
import { openOnVectors } from "./states";

const LANGUAGES = ["en", "ar", "tr", "ru"];
const WIDTHS = [320, 360, 480, 700, 900, 960, 1024, 1100, 1200, 1280, 1366, 1440];

test.each([false, true])(
	"the map's buttons are never under it, nor the zone (text set apart: %s)",
	{ timeout: 400_000 },
	async (isApart) => {
		const { page } = await openOnVectors({ more: "date=2019-08-21" });
		if (isApart) await spaceText(page);
		const faults: string[] = [];
		for (const language of LANGUAGES) {
			await page.evaluate((lang) => {
				location.hash = `date=2019-08-21&lang=${lang}`;
			}, language);
			await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				await page.waitForTimeout(120);
				const found = await page.evaluate(() => {
					const box = (selector: string) =>
						document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
					const [bar, tools] = [box(".top-bar"), box(".tools")];
					const hidden = [...document.querySelectorAll(".map-buttons button")].filter((button) => {
						const { left, top, width: w, height: h } = button.getBoundingClientRect();
						return !button.contains(document.elementFromPoint(left + w / 2, top + h / 2));
					});
					return [
						...(bar.height > tools.height + 1 ? [`${bar.height} px high`] : []),
						...(tools.left < bar.left - 1 || tools.right > bar.right + 1
							? ["tools beyond it"]
							: []),
						...(hidden.length > 0 ? [`${hidden.length} buttons hidden`] : []),
					];
				});
				for (const fault of found) faults.push(`${language} ${width}: ${fault}`);
			}
		}
		expect(faults).toEqual([]);
	},
);

test("in Arabic the names on the map of vectors stand where they are placed", async () => {
	const { page } = await openOnVectors({ locale: "ar-SY", more: "date=2019-08-21" });
	await page.locator(".vector-map text", { hasText: "إدلب" }).first().waitFor();
	const shifted = await page.evaluate(() =>
		[...document.querySelectorAll<SVGTextElement>(".vector-map text:not([text-anchor])")].flatMap(
			(text) => {
				const x = Number(text.getAttribute("x"));
				const box = text.getBBox();
				return box.width > 0 && Math.abs(box.x - x) > 4 ? [`${text.textContent}`] : [];
			},
		),
	);
	expect(shifted).toEqual([]);
	const counted = await page.locator(".vector-map text").count();
	expect(counted).toBeGreaterThan(5);
});
