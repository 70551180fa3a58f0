/** The graphics system takes the map's WebGL away: for good, or for a moment. */
import type { PNG } from "pngjs";
import { expect, test } from "vitest";
import { colourCount, openReader, type Reader, SOUTH } from "./reader";
import { hideWebGl, SMALL } from "./without-webgl";

const [LNG, LAT] = [36.6478, 35.4394];

const openMap = (date: string) => openReader({ size: SMALL, date, camera: SOUTH });

/** Takes the context away, or gives it back, as browsers do when a graphics driver fails. */
function webGl({ page }: Reader, what: "loseContext" | "restoreContext") {
	return page.evaluate((does) => {
		const canvas = document.querySelector<HTMLCanvasElement>(".map canvas");
		const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
		const known = Reflect.get(globalThis, "lost") ?? extension;
		Reflect.set(globalThis, "lost", known);
		known[does]();
	}, what);
}

/** How many pixels of two pictures differ. */
function unlike(one: PNG, other: PNG): number {
	expect([other.width, other.height]).toEqual([one.width, one.height]);
	let count = 0;
	for (let at = 0; at < one.data.length; at += 4) {
		if (one.data.readUInt32BE(at) !== other.data.readUInt32BE(at)) count += 1;
	}
	return count;
}

/** Once all that is fetched ahead has come; what comes last is the program of films. */
async function withoutNetwork({ page }: Reader): Promise<void> {
	const names = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => name)
				.join(),
		);
	await expect.poll(names).toMatch(/\/video-/);
	await page.route(/\.(js|css|woff2|json|geojson)$/, (route) => route.abort());
}

test("lost for good while the date is scrubbed: vectors stand in, and everything works on them", async () => {
	const reader = await openMap("2019-08-10");
	const { page } = reader;
	const before = await reader.landColour(LNG, LAT);
	await webGl(reader, "loseContext");
	await page.getByText(/The map's picture was lost/).waitFor();
	await reader.scrubTo("2019-08-31");
	await withoutNetwork(reader);
	await page.getByText(/it is drawn as vectors now/).waitFor();
	expect(await page.getByText(/The map's picture was lost/).count()).toBe(0);
	expect(await page.locator(".map canvas").count()).toBe(0);
	await page.getByRole("region", { name: "Notices" }).getByRole("button").click();
	await reader.settled();
	expect(await reader.landColour(LNG, LAT)).not.toBe(before);
	expect(await reader.spokenDate()).toContain("31 August 2019");
	expect(await reader.hash()).toContain("map=10.2/35.47/36.65");
	await reader.clickTown("khan-sheikhoun");
	await reader.details("Khan Sheikhoun").waitFor();
	await page.getByRole("button", { name: "Zoom in" }).click();
	await expect.poll(() => reader.hash()).toMatch(/map=11\.2/);
	await page.locator(".vector-map").press("ArrowLeft");
	await expect.poll(() => reader.hash()).toMatch(/map=11\.2\/35\.47\d*\/36\.62/);
	await reader.scrubTo("2019-09-02");
	const { name, png } = await reader.exportSnapshot(2);
	expect(name).toBe("idlib-2019-09-02.png");
	expect(colourCount(png)).toBeGreaterThan(200);
	expect(reader.troubles).toEqual([]);
});

test("lost for good, the map has the label of the language chosen since, and the focus that it had", async () => {
	const reader = await openMap("2019-08-10");
	const { page } = reader;
	await page.locator(".map canvas").focus();
	await webGl(reader, "loseContext");
	await page.evaluate(() => {
		location.hash += "&lang=ar";
	});
	const map = page.locator(".vector-map");
	await map.waitFor();
	expect(await map.getAttribute("aria-label")).toMatch(/^خريطة/);
	expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(reader.troubles).toEqual([]);
});

test("a picture asked for while WebGL is gone everywhere is made by the vectors", async () => {
	const reader = await openMap("2019-08-31");
	const { page } = reader;
	await page.evaluate(hideWebGl);
	const { png } = await reader.exportSnapshot(1);
	expect(colourCount(png)).toBeGreaterThan(200);
	expect(reader.troubles).toEqual([]);
});

test("given back in time, MapLibre stays and draws what a fresh page draws of the day that was chosen meanwhile", async () => {
	const reader = await openMap("2019-08-10");
	const { page } = reader;
	await webGl(reader, "loseContext");
	await page.getByText(/The map's picture was lost/).waitFor();
	await reader.scrubTo("2019-08-31");
	await webGl(reader, "restoreContext");
	await page.getByText(/The map's picture was lost/).waitFor({ state: "detached" });
	await reader.settled();
	const fresh = await openMap("2019-08-31");
	const picture = await fresh.mapPicture();
	// Names are placed anew a moment after it came back.
	await expect
		.poll(async () => unlike(await reader.mapPicture(), picture), { timeout: 20_000 })
		.toBe(0);
	expect(await page.locator(".vector-map").count()).toBe(0);
	expect(reader.troubles).toEqual([]);
});
