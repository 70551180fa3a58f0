/** The page on a phone: the map keeps its room, and nothing that lies over it hides what is to be seen. */
import type { PNG } from "pngjs";
import { expect, test } from "vitest";
import { light } from "../../src/scene/palette";
import { violations } from "./axe";
import { ACLED, dropFile, showOnMap } from "./brought";
import { PHONE } from "./harness/launch";
import { colourCount, openReader, type Reader } from "./reader";
import { openReading } from "./without-map";

const LOCALES = ["en-GB", "ar-SY"] as const;

/** The rows of a picture, from its top, in which the signs of the government's towns lie. */
function redRows({ data, width }: PNG): readonly number[] {
	const rows = new Set<number>();
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
		if (red > 140 && green < 80 && blue < 70) rows.add(Math.floor(at / 4 / width));
	}
	return [...rows];
}

const topOf = async ({ page }: Reader, selector: string) =>
	(await page.locator(selector).boundingBox())?.y ?? Number.NaN;
const heightOf = async ({ page }: Reader, selector: string) =>
	(await page.locator(selector).boundingBox())?.height ?? Number.NaN;

async function southIsClear(reader: Reader): Promise<void> {
	await reader.settled();
	const rows = redRows(await reader.mapPicture());
	const below = (await topOf(reader, ".credits")) - (await topOf(reader, ".map"));
	expect(rows.length).toBeGreaterThan(10);
	expect(Math.max(...rows)).toBeLessThan(below - 4);
}

test.each(LOCALES)(
	"the zone is seen whole above the credits, also with the chart open (%s)",
	async (locale) => {
		const reader = await openReader({ size: PHONE, hasTouch: true, locale });
		await southIsClear(reader);
		await reader.page.locator(".chart-toggle").click();
		await southIsClear(reader);
		expect((await heightOf(reader, ".stage")) / PHONE.height).toBeGreaterThanOrEqual(0.45);
		await reader.page.locator(".chart-toggle").click();
		await southIsClear(reader);
		expect((await heightOf(reader, ".stage")) / PHONE.height).toBeGreaterThanOrEqual(0.55);
		expect(reader.troubles).toEqual([]);
	},
);

test.each(LOCALES)(
	"nothing that lies over the map lies over something else there (%s)",
	async (locale) => {
		const reader = await openReading({ size: PHONE, hasTouch: true, locale });
		const overlaps = () =>
			reader.page.evaluate(() => {
				const over = [".top-bar", ".map-buttons", ".legend", ".scale-bar", ".credits"];
				const boxes = over.map((selector) => ({
					selector,
					box: document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(),
				}));
				return boxes.flatMap((a, index) =>
					boxes
						.slice(index + 1)
						.filter(
							({ box }) =>
								a.box.left < box.right &&
								box.left < a.box.right &&
								a.box.top < box.bottom &&
								box.top < a.box.bottom,
						)
						.map((b) => `${a.selector} ${b.selector}`),
				);
			});
		expect(await overlaps()).toEqual([]);
		const legend = reader.page.locator(".legend > summary");
		await legend.click();
		expect(await overlaps()).toEqual([]);
		await legend.click();
		await reader.page.locator(".chart-toggle").click();
		await reader.settled();
		expect(await overlaps()).toEqual([]);
	},
);

test.each(LOCALES)(
	"what is for a finger is 44 px wide and high, and the page does not move sideways (%s)",
	async (locale) => {
		const { page } = await openReading({ size: PHONE, hasTouch: true, locale });
		for (const chart of [false, true]) {
			if (chart) await page.locator(".chart-toggle").click();
			const small = await page
				.locator(
					".timeline button, .top-bar button, .map-buttons button, .panel-handle, .legend summary",
				)
				.evaluateAll((buttons) =>
					buttons
						.map((button) => ({ button, box: button.getBoundingClientRect() }))
						.filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
						.map(
							({ button, box }) => `${button.outerHTML.slice(0, 80)} ${box.width}x${box.height}`,
						),
				);
			expect(small).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
			const cut = await page
				.locator(".date-large, .timeline-steps, .timeline-foot, .chart-read-out")
				.evaluateAll((parts) =>
					parts
						.filter((part) => part.scrollWidth > part.clientWidth + 1)
						.map((part) => part.className),
				);
			expect(cut).toEqual([]);
			const date = await page.locator(".date-large").boundingBox();
			const steps = await page.locator(".timeline-steps").boundingBox();
			if (!date || !steps) throw new Error("no date, or no steps");
			expect(date.x + date.width <= steps.x || steps.x + steps.width <= date.x).toBe(true);
		}
	},
);

test("an opened panel leaves its handle below the bar, also over the chart", async () => {
	const reader = await openReading({ size: PHONE, hasTouch: true });
	const { page } = reader;
	const handle = page.locator(".panel-handle");
	for (const chart of [false, true]) {
		if (chart) await page.locator(".chart-toggle").click();
		await handle.click();
		await expect.poll(() => handle.getAttribute("aria-expanded")).toBe("true");
		const bar = await page.locator(".top-bar").boundingBox();
		expect(await topOf(reader, ".panel-handle")).toBeGreaterThanOrEqual(
			(bar?.y ?? 0) + (bar?.height ?? 0),
		);
		expect(await heightOf(reader, ".panel-body")).toBeGreaterThan(180);
		await handle.click();
		await expect.poll(() => handle.getAttribute("aria-expanded")).toBe("false");
	}
	expect(await violations(page)).toEqual([]);
});

test("the name of the sea is whole or not there: never cut by the edge or by what lies over the map", async () => {
	const ink = Buffer.from(light.waterText.slice(1), "hex");
	/** How many pixels are as good as of the colour that only this name has. */
	const lettersAt = async (camera: { lng: number; lat: number; zoom: number }) => {
		const { mapPicture } = await openReader({ size: PHONE, camera });
		const { data } = await mapPicture();
		const offAt = (at: number) =>
			ink.reduce((sum, value, part) => sum + Math.abs(value - (data[at + part] ?? 0)), 0);
		let letters = 0;
		for (let at = 0; at < data.length; at += 4) if (offAt(at) < 40) letters++;
		return letters;
	};
	const sea = { lng: 35.72, lat: 35.25 };
	const zoom = 9;
	const width = (512 * 2 ** zoom) / 360;
	expect(await lettersAt({ ...sea, lng: sea.lng + 60 / width, zoom })).toBeGreaterThan(10);
	expect(await lettersAt({ ...sea, lng: sea.lng + 150 / width, zoom })).toBe(0);
	expect(await lettersAt({ ...sea, lat: sea.lat + 120 / width, zoom })).toBe(0);
});

test("the map is said to be on its way until all of it is drawn", async () => {
	const reader = await openReader({ size: PHONE, withoutMap: true });
	const coming = reader.page.getByText("Drawing the map …");
	await coming.waitFor();
	await coming.waitFor({ state: "detached" });
	expect(colourCount(await reader.mapPicture())).toBeGreaterThan(50);
	expect(redRows(await reader.mapPicture()).length).toBeGreaterThan(10);
});

test.each(LOCALES)(
	"the map keeps its room where a file of the reader's is shown (%s)",
	async (locale) => {
		const reader = await openReader({ size: PHONE, hasTouch: true, locale, date: "2019-08-21" });
		await dropFile(reader, ACLED);
		await showOnMap(reader);
		await reader.page.locator(".panel-handle").click();
		await reader.page.locator(".files-bars").waitFor();
		await southIsClear(reader);
		expect((await heightOf(reader, ".stage")) / PHONE.height).toBeGreaterThanOrEqual(0.55);
	},
);
