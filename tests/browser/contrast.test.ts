/** Where the reader's system sets the colours, or more contrast is asked for, all that means something is still seen. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { contrast } from "../unit/colours";
import { openPlain } from "./states";

/** A colour of a style as six digits. */
function hex(colour: string): string {
	const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1) ?? [];
	return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

const styleOf = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a part of a style stands out with from the page. */
async function standsOut(page: Page, selector: string, property: string): Promise<number> {
	const paper = await page.evaluate(() => {
		const probe = document.createElement("p");
		document.body.append(probe);
		Object.assign(probe.style, { background: "Canvas" });
		const { backgroundColor } = getComputedStyle(probe);
		probe.remove();
		return backgroundColor;
	});
	return contrast(hex(await styleOf(page, selector, property)), hex(paper));
}

const FOCUSED = [
	".tools .icon-button",
	".filters-button",
	".map-buttons button",
	".places input",
	".timeline-steps button",
	".date-slider",
	".panel-nav button",
	".legend summary",
	".layers input",
];

/** The outline that an element or what surrounds it bears while it has the focus. */
const ringOf = (page: Page, selector: string) =>
	page
		.locator(`${selector} >> visible=true`)
		.first()
		.evaluate((element) => {
			(element as HTMLElement).focus({ focusVisible: true } as FocusOptions);
			for (let at: Element | null = element; at; at = at.parentElement) {
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
				if (outlineStyle !== "none") {
					return { width: Number.parseFloat(outlineWidth), colour: outlineColor };
				}
			}
			return null;
		});

test.each(["light", "dark"] as const)(
	"in forced colours controls have edges, the focus a ring, and signs their meaning (%s)",
	{ timeout: 400_000 },
	async (colorScheme) => {
		const { page, troubles } = await openPlain({ more: "date=2019-08-21", colorScheme });
		const signBefore = await page
			.locator(".legend .mark path")
			.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
		await page.emulateMedia({ forcedColors: "active", colorScheme });
		await page.locator(".chart-toggle").press("Enter");
		await page.locator(".area-chart").waitFor();

		for (const edge of [
			".places",
			".tools",
			".map-buttons",
			".filters-button",
			".legend",
			".tools .icon-button",
			".timeline-steps button",
		]) {
			expect(await styleOf(page, edge, "border-top-style"), edge).toBe("solid");
			expect(await standsOut(page, edge, "border-top-color"), edge).toBeGreaterThanOrEqual(3);
		}
		for (const [drawn, property] of [
			[".strip-bars", "fill"],
			[".strip-changes", "stroke"],
			[".strip-day", "stroke"],
			[".band", "background-color"],
			[".strip-marks span", "border-left-color"],
			[".icon path", "stroke"],
		] as const) {
			expect(await standsOut(page, drawn, property), drawn).toBeGreaterThanOrEqual(3);
		}
		for (const selector of FOCUSED) {
			const ring = await ringOf(page, selector);
			expect(ring?.width, selector).toBeGreaterThanOrEqual(2);
			expect(ring?.colour, selector).not.toMatch(/, 0\)$/);
		}
		// What is on, or chosen, is not said by a background alone.
		expect(await styleOf(page, ".chart-toggle", "outline-style")).toBe("solid");
		expect(await styleOf(page, ".panel-nav button[aria-current]", "outline-style")).toBe("solid");

		// The signs of the legend keep the colours of those on the map.
		const signs = page.locator(".legend .mark path");
		expect(
			await signs.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill)),
		).toEqual(signBefore);
		const lines = await page
			.locator(".chart-box path[stroke-width='2']")
			.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
		expect(new Set(lines).size).toBe(lines.length);
		expect(lines.length).toBeGreaterThan(1);
		expect(troubles).toEqual([]);
	},
);

test("where more contrast is asked for, texts of less weight and lines have more of it", async () => {
	const { page } = await openPlain({ more: "date=2019-08-21" });
	const usual = await standsOut(page, ".timeline-reports", "color");
	const rule = await standsOut(page, ".panel-nav", "border-bottom-color");
	await page.emulateMedia({ contrast: "more" });
	expect(await standsOut(page, ".timeline-reports", "color")).toBeGreaterThan(usual);
	expect(rule).toBeLessThan(3);
	expect(await standsOut(page, ".panel-nav", "border-bottom-color")).toBeGreaterThanOrEqual(3);
	for (const selector of FOCUSED) {
		expect((await ringOf(page, selector))?.width, selector).toBeGreaterThanOrEqual(2);
	}
});
