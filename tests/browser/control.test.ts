/** Who held the land, and the front: on the map, at a spot, in the legend, in square kilometres. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { landOf } from "../../src/scene/land";
import { light } from "../../src/scene/palette";
import type { MarkId } from "../../src/scene/scene";
import { openReader } from "./reader";

/** Land off any sign and road: south-west of Saraqib, and east of Idlib city. */
const NEAR_SARAQIB = [36.779, 35.85] as const;
const NEAR_IDLIB = [36.66, 35.928] as const;
/** North of Saraqib. */
const IN_BUFFER = [36.7957, 35.888] as const;
const BETWEEN = { zoom: 10.6, lat: 35.89, lng: 36.73 };

const GOVERNMENT = "held-2";
/** No source says that it was taken: it is the opposition's by inference. */
const OPPOSITION = "inferred-1";

test("the land takes the wash of its holder on each day, and none before the zone had a line", async () => {
	const reader = await openReader({ camera: BETWEEN, date: "2020-02-10" });
	const { scrubTo, typeDate, settled, landColour, legendLines } = reader;
	expect(await landColour(...NEAR_SARAQIB)).toSatisfy(isLandOf(GOVERNMENT));
	expect(await landColour(...NEAR_IDLIB)).toSatisfy(isLandOf(OPPOSITION));
	expect(await legendLines()).toContainEqual(expect.stringMatching(/^Front line, derived/));
	expect(await legendLines()).toContainEqual(expect.stringMatching(/^May be the front/));
	expect(await legendLines()).toContain("Land as its nearest place with evidence");
	await scrubTo("2018-09-17");
	expect(await landColour(...NEAR_SARAQIB)).toSatisfy(isLandOf(OPPOSITION));
	expect(await landColour(...NEAR_IDLIB)).toSatisfy(isLandOf(OPPOSITION));
	expect(await legendLines()).toContainEqual(expect.stringMatching(/^Front line, derived/));
	expect(await legendLines()).not.toContainEqual(expect.stringMatching(/^May be the front/));
	await typeDate("2018-09-16");
	await settled();
	const untinted = await landColour(...NEAR_SARAQIB);
	expect(untinted).not.toSatisfy(isLandOf(OPPOSITION));
	expect(await landColour(...NEAR_IDLIB)).toBe(untinted);
	expect(await legendLines()).not.toContainEqual(expect.stringMatching(/Land as|[Ff]ront/));
	expect(reader.troubles).toEqual([]);
});

test("switching areas off takes the tint and its line of the legend away, and the address keeps it", async () => {
	const { switchLayer, landColour, legendLines, hash, troubles } = await openReader({
		camera: BETWEEN,
		date: "2020-02-10",
	});
	await switchLayer("Areas", false);
	expect(await landColour(...NEAR_SARAQIB)).toSatisfy(isNear(light.zone));
	expect(await landColour(...NEAR_IDLIB)).toSatisfy(isNear(light.zone));
	expect(await legendLines()).not.toContainEqual(expect.stringMatching(/^Land as/));
	expect(await legendLines()).toContainEqual(expect.stringMatching(/^Front line/));
	expect(await hash()).toMatch(/layers=front,buffer/);
	await switchLayer("Front", false);
	expect(await legendLines()).not.toContainEqual(expect.stringMatching(/[Ff]ront/));
	await switchLayer("Areas", true);
	expect(await landColour(...NEAR_SARAQIB)).toSatisfy(isLandOf(GOVERNMENT));
	expect(troubles).toEqual([]);
});

test("a click on land tells of the nearest place, that no source speaks of the spot, and the address keeps it", async () => {
	const reader = await openReader({ camera: BETWEEN, date: "2020-02-10" });
	const { details, hash } = reader;
	await reader.clickAt(...NEAR_SARAQIB);
	const spot = details("A spot on the map");
	await spot.waitFor();
	const text = await spot.innerText();
	expect(text).toMatch(
		/Nearest place with evidence:\s+\S.*, \d(\.\d)? km away, held by: Government forces.* on 10 February 2020\./,
	);
	expect(text).toContain("No source speaks of this exact spot.");
	expect(await spot.locator(".claims > li").count()).toBeGreaterThan(0);
	expect(await hash()).toMatch(/at=35\.8\d+,36\.7/);
	const heading = spot.getByRole("heading", { level: 2 });
	await expect.poll(() => isFocused(heading)).toBe(true);
	const again = await openReader({ path: await hash() });
	expect(await again.details("A spot on the map").innerText()).toBe(text);
	expect([...reader.troubles, ...again.troubles]).toEqual([]);
});

test("a spot leads to the areas it lies in: the zone, the buffer only inside of it", async () => {
	const [lng, lat] = NEAR_SARAQIB;
	const reader = await openReader({
		camera: BETWEEN,
		date: "2020-02-10",
		more: `at=${lat},${lng}`,
	});
	const { page, details } = reader;
	const spot = details("A spot on the map");
	await spot.getByRole("button", { name: "Idlib de-escalation zone" }).click();
	await details("Idlib de-escalation zone").waitFor();
	await page.goBack();
	await spot.waitFor();
	expect(await spot.innerText()).not.toMatch(/buffer/);
	await reader.clickAt(...IN_BUFFER);
	await spot.getByRole("button", { name: /buffer/ }).click();
	await details("Sochi demilitarised strip").waitFor();
	await page.goBack();
	await reader.typeDate("2018-09-16");
	await spot.getByText(/^No land is told apart on this day/).waitFor();
	expect(reader.troubles).toEqual([]);
});

test("a spot outside of the zone is not mapped, and a click there clears the choice", async () => {
	const outside = { lat: 35.35, lng: 37.1 };
	const reader = await openReader({
		camera: { ...outside, zoom: 10 },
		date: "2020-02-10",
		more: `at=${outside.lat},${outside.lng}`,
	});
	expect(await reader.details("A spot on the map").innerText()).toContain(
		"This spot lies outside of the zone: it is not mapped.",
	);
	await reader.clickAt(outside.lng, outside.lat);
	await expect.poll(() => reader.hash()).not.toContain("at=");
	expect(reader.troubles).toEqual([]);
});

test("the areas of a day stand with their ranges, and the buffer's part", async () => {
	const reader = await openReader({ date: "2020-02-10" });
	const areas = reader.page.locator("section.areas");
	const table = areas.getByRole("table", { name: "Areas on this day" });
	const rows = await table.getByRole("row").allInnerTexts();
	const of = (name: RegExp) => rows.filter((row) => name.test(row));
	for (const party of [/^Opposition\b/, /^Government\b/]) {
		// In the zone, and in the buffer.
		expect(of(party)).toHaveLength(2);
		for (const row of of(party)) {
			expect(row).toMatch(/[\d,]+ km²\s+[\d,]+ – [\d,]+$/);
			expect(row).toSatisfy(isWithinItsRange);
		}
	}
	expect(of(/^Of the 20 km buffer/)).toHaveLength(1);
	expect(of(/^Whole zone\s+[\d,]+ km²/)).toHaveLength(1);
	await reader.typeDate("2018-09-16");
	await areas.getByText("No area is derived for this day.").waitFor();
	expect(reader.troubles).toEqual([]);
});

test("published figures stand beside ours with the difference, each a way to its claim", async () => {
	const reader = await openReader({ date: "2020-02-10" });
	const { page } = reader;
	await page.getByText("Figures that sources published").click();
	const figure = page.locator(".areas li").filter({ hasText: "1,160 + 45 km²" });
	expect(await figure.innerText()).toMatch(/19 December 2019 – 5 February 2020/);
	expect(await figure.innerText()).toMatch(
		/ours for these days: about [\d,]+ km² \([\d,]+ – [\d,]+\); (no difference|ours is [\d,]+ km² \(\d+ %\) (larger|smaller))/,
	);
	expect(await page.locator(".areas").innerText()).toContain("method and date of the count");
	await figure.getByRole("button").click();
	const claim = page.locator('[data-claim="X238"]');
	await claim.getByRole("button", { name: /^shown on the time line; an area/ }).waitFor();
	expect(await reader.hash()).toMatch(/source=S142&claim=X238/);
	expect(await claim.boundingBox()).toSatisfy(isOnScreen);
	expect(reader.troubles).toEqual([]);
});

const isOnScreen = (box: { readonly y: number; readonly height: number } | null): boolean =>
	box !== null && box.y < 900 && box.y + box.height > 0;

const isFocused = (element: Locator): Promise<boolean> =>
	element.evaluate((node) => node === document.activeElement);

const isLandOf = (mark: MarkId) => isNear(landOf(mark, light).fill);

/** Whether two colours (#rrggbb) are one to the eye: renderers round each blend in their own way. */
function isNear(wanted: string): (colour: string) => boolean {
	const channels = (colour: string) =>
		[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const [red = 0, green = 0, blue = 0] = channels(wanted);
	return (colour) =>
		[red, green, blue].every((value, at) => Math.abs(value - (channels(colour)[at] ?? 0)) <= 3);
}

function isWithinItsRange(row: string): boolean {
	const [shown = 0, least = 0, most = 0] = [...row.matchAll(/\d[\d,]*/g)].map(([text]) =>
		Number(text.replaceAll(",", "")),
	);
	return least <= shown && shown <= most;
}
