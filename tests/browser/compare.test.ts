/** Two days compared: begun and ended, moved by keys and pointer, its numbers, its map, its pictures. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { squareKm } from "../../src/app/i18n/format";
import { landOf, PASSED_OPACITY } from "../../src/scene/land";
import { light, mix } from "../../src/scene/palette";
import { type Comparison, compareDays } from "../../src/world/compare-days";
import { day, idlib } from "../unit/idlib";
import { violations } from "./axe";
import { DESKTOP, PHONE } from "./harness/launch";
import { openReader, type Reader } from "./reader";

/** Wide enough for the panel beside the map; a small map is drawn sooner. */
const SMALL = { width: 980, height: 600 } as const;

const compareHandle = ({ page }: Reader) =>
	page.getByRole("slider", { name: /^(Compare date|تاريخ المقارنة)$/ });
const spokenCompareDate = async (reader: Reader) =>
	(await compareHandle(reader).getAttribute("aria-valuetext")) ?? "";
const comparison = ({ page }: Reader) =>
	page.getByRole("article", { name: /^(Two days compared|مقارنة بين يومين)$/ });
const button = ({ page }: Reader, name: string) => page.getByRole("button", { name, exact: true });
const isFocused = (element: Locator): Promise<boolean> =>
	element.evaluate((node) => node === document.activeElement);

/** Drags from one spot of the page to another. */
async function drag({ page }: Reader, from: [number, number], to: [number, number]) {
	await page.mouse.move(...from);
	await page.mouse.down();
	await page.mouse.move(...to, { steps: 6 });
	await page.mouse.up();
}

/** The row of the table of land, as it must read: "Gained about 27 km² 0 – 54 about 780 km² 570 – 1,050". */
function rowOf({ balance }: Comparison, way: "gained" | "lost"): string {
	const number = (value: number) => squareKm(value).toLocaleString("en-GB");
	const cells = balance.map(({ [way]: { shown, least, most } }) => {
		const range = [...new Set([number(least), number(most)])].join(" – ");
		return `about ${number(shown)} km² ${range}`;
	});
	return [way === "gained" ? "Gained" : "Lost", ...cells].join(" ");
}

test("a comparison begins and ends by button; its land and places are those of the data; back ends it", async () => {
	const reader = await openReader({ size: SMALL, date: "2020-03-05", withoutMap: true });
	const { page, hash } = reader;
	await button(reader, "Compare with another day").click();
	await expect
		.poll(() => isFocused(comparison(reader).getByRole("heading", { level: 2 })))
		.toBe(true);
	await expect.poll(hash).toMatch(/compare=2018-09-17/);
	const field = page.getByRole("textbox", { name: /^Compare with/ });
	await field.fill("10.2.2020");
	await field.press("Enter");
	await expect.poll(hash).toMatch(/compare=2020-02-10/);
	const found = compareDays(idlib, day("2020-02-10"), day("2020-03-05"));
	const table = comparison(reader).getByRole("table", { name: "Land gained and lost" });
	const rows = (await table.getByRole("row").allInnerTexts()).map((row) =>
		row.replace(/\s+/g, " "),
	);
	expect(rows).toContain(rowOf(found, "gained"));
	expect(rows).toContain(rowOf(found, "lost"));
	const [way] = found.passed;
	if (!way) throw new Error("nothing passed");
	const text = await comparison(reader).innerText();
	expect(text).toMatch(
		new RegExp(`From Opposition to Government\\s+${way.places.length} places, about 780 km²`),
	);
	expect(text).toContain(`Changed hands and back, ${found.back.length} places`);
	await button(reader, `Show all ${way.places.length} places`).click();
	const lines = comparison(reader).locator("ul").first().getByRole("listitem");
	expect(await lines.count()).toBe(way.places.length);
	const saraqib = comparison(reader)
		.getByRole("listitem")
		.filter({ hasText: /^Saraqib: / });
	expect(await saraqib.innerText()).toMatch(
		/^Saraqib: to Opposition on 27 February 2020; to Government on 2 March 2020 +(\[\d+\] *)+$/,
	);
	await saraqib
		.getByRole("button", { name: /^Source/ })
		.first()
		.click();
	await expect.poll(() => isFocused(comparison(reader).locator("[data-source]:focus"))).toBe(true);
	await saraqib.getByRole("button", { name: "Saraqib" }).click();
	await reader.details("Saraqib").waitFor();
	await page.goBack();
	await comparison(reader).waitFor();
	await button(reader, "Stop comparing").click();
	await expect.poll(hash).not.toMatch(/compare=/);
	await expect.poll(() => isFocused(button(reader, "Compare with another day"))).toBe(true);
	expect(await compareHandle(reader).count()).toBe(0);
	await page.goBack();
	await comparison(reader).waitFor();
	expect(await hash()).toMatch(/date=2020-03-05&compare=2020-02-10/);
	expect(reader.troubles).toEqual([]);
});

test("the second handle goes by every key and by the pointer, and leaves the first one where it is", async () => {
	const reader = await openReader({
		size: SMALL,
		date: "2020-02-10",
		more: "compare=2019-08-31",
		withoutMap: true,
	});
	for (const [key, wanted] of [
		["ArrowRight", /^1 September 2019/],
		["ArrowLeft", /^31 August 2019, \d+ reports?$/],
		["Shift+ArrowLeft", /^31 July 2019/],
		["Home", /^4 May 2017.*outside/],
		["End", /^31 March 2020/],
		["PageDown", /, \d+ reports?$/],
	] as const) {
		await compareHandle(reader).press(key);
		expect(await spokenCompareDate(reader)).toMatch(wanted);
	}
	expect(await reader.spokenDate()).toMatch(/^10 February 2020/);
	await compareHandle(reader).fill(String(day("2019-08-31")));
	const mark = await reader.page.locator(".compare-mark").boundingBox();
	const strip = await reader.page.locator(".timeline-strip").boundingBox();
	if (!mark || !strip) throw new Error("no handle");
	const at: [number, number] = [mark.x + 1, mark.y + mark.height / 2];
	await drag(reader, at, [at[0] - 120, at[1]]);
	const dragged = await spokenCompareDate(reader);
	const { first, last } = idlib.opens;
	const wanted = day("2019-08-31") - (120 / strip.width) * (last - first);
	expect(Math.abs(Number(await compareHandle(reader).inputValue()) - wanted)).toBeLessThan(2.5);
	expect(await reader.spokenDate()).toMatch(/^10 February 2020/);
	// Elsewhere on the strip the pointer is the first one's.
	const right: [number, number] = [strip.x + strip.width * 0.8, at[1]];
	await drag(reader, right, [right[0] + 20, right[1]]);
	expect(await reader.spokenDate()).not.toMatch(/^10 February 2020/);
	expect(await spokenCompareDate(reader)).toBe(dragged);
	expect(reader.troubles).toEqual([]);
});

test("the days are swapped without a step back; the map bears what passed, and the legend tells it", async () => {
	const reader = await openReader({
		camera: { zoom: 10.6, lat: 35.89, lng: 36.73 },
		date: "2020-02-10",
		more: "compare=2019-08-31",
	});
	const { page, hash, legendLines, settled } = reader;
	const hatch = async (ground: string) => {
		const picture = await reader.mapPicture();
		const bars = mix(light.parties[2].ink, ground, PASSED_OPACITY);
		return pixelsOf(picture, bars);
	};
	expect(await hatch(landOf("held-2", light).fill)).toBeGreaterThan(2000);
	const passedTo = "Passed to: Government, between 31 August 2019 and 10 February 2020";
	expect(await legendLines()).toContain(passedTo);
	expect(await legendLines()).toContain("Front line on 31 August 2019");
	expect(await legendLines()).toContain("Ringed: held by another side on 31 August 2019");
	const steps = await page.evaluate(() => history.length);
	await button(reader, "Swap the days").click();
	await expect.poll(hash).toMatch(/compare=2020-02-10/);
	expect(await hash()).not.toMatch(/date=2020-02-10/);
	expect(await page.evaluate(() => history.length)).toBe(steps);
	await settled();
	expect(await legendLines()).toContain(passedTo);
	expect(await legendLines()).toContain("Front line on 10 February 2020");
	expect(await hatch(landOf("inferred-1", light).fill)).toBeGreaterThan(2000);
	const { name, bytes } = await reader.download(async () => {
		await button(reader, "Export snapshot").click();
		await button(reader, "Download its sources").click();
	});
	expect(name).toBe("idlib-2019-08-31-sources.txt");
	expect(bytes.toString()).toContain("31 August 2019 compared with 10 February 2020");
	await page.keyboard.press("Escape");
	await button(reader, "Stop comparing").click();
	await settled();
	expect(await hatch(landOf("inferred-1", light).fill)).toBeLessThan(50);
	expect(await legendLines()).not.toContainEqual(expect.stringMatching(/^Passed|^Ringed/));
	expect(reader.troubles).toEqual([]);
});

test("a bad second day is named, a day compared with itself says so, one before the areas has places only", async () => {
	const reader = await openReader({
		size: SMALL,
		date: "2020-02-10",
		more: "compare=2020-02-10",
		withoutMap: true,
	});
	const { page, hash } = reader;
	const text = () => comparison(reader).innerText();
	await expect.poll(text).toContain("Both days are 10 February 2020.");
	expect(await comparison(reader).getByRole("table").count()).toBe(0);
	const field = page.getByRole("textbox", { name: /^Compare with/ });
	await field.fill("2019-02-30");
	await field.press("Enter");
	expect(await comparison(reader).getByRole("alert").innerText()).toMatch(/is not a date/);
	await field.press("Escape");
	expect(await field.inputValue()).toBe("2020-02-10");
	expect(await comparison(reader).getByRole("alert").innerText()).toBe("");
	await field.fill("2018-01-01");
	await field.press("Enter");
	await expect.poll(hash).toMatch(/compare=2018-01-01/);
	await expect.poll(text).toContain("No area is derived for 1 January 2018");
	expect(await comparison(reader).getByRole("table").count()).toBe(0);
	const [way] = compareDays(idlib, day("2018-01-01"), day("2020-02-10")).passed;
	expect(await text()).toContain(`${way?.places.length} places`);
	expect(await spokenCompareDate(reader)).toMatch(
		/^1 January 2018.*outside of the days on the strip/,
	);
	expect(reader.troubles).toEqual([]);
});

for (const [size, locale, colorScheme] of [
	[DESKTOP, "en-GB", "light"],
	[PHONE, "ar-SY", "dark"],
] as const) {
	test(`nobody is kept from a comparison: ${size.width} px, ${locale}, ${colorScheme}`, async () => {
		const reader = await openReader({
			size,
			locale,
			colorScheme,
			date: "2020-02-10",
			more: "compare=2019-08-31",
			withoutMap: true,
		});
		const { page } = reader;
		const handle = page.locator(".panel-handle");
		if (await handle.isVisible()) await handle.click();
		for (const fold of await comparison(reader).locator("summary").all()) await fold.click();
		expect(await violations(page)).toEqual([]);
		const before = await spokenCompareDate(reader);
		await compareHandle(reader).press("ArrowRight");
		expect(before).toMatch(locale === "ar-SY" ? /^31 آب 2019/ : /^31 August 2019/);
		expect(await spokenCompareDate(reader)).toMatch(
			locale === "ar-SY" ? /^1 أيلول 2019/ : /^1 September 2019/,
		);
		expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);
		expect(reader.troubles).toEqual([]);
	});
}

/** How many pixels of a picture are of a colour (#rrggbb), to the eye. */
function pixelsOf({ data }: { readonly data: Buffer }, colour: string): number {
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const isNear = wanted.every(
			(value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 6,
		);
		if (isNear) count += 1;
	}
	return count;
}
