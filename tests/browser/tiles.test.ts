/** A dataset with tiles: a ground, and an archive of events, read part by part from files that lie next to it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namedFlavor } from "@protomaps/basemaps";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../scripts/serve.mjs";
import { light } from "../../src/scene/palette";
import { archiveInk } from "../../src/scene/tiles";
import { eventTiles, groundTiles, NAMED, SPOTS } from "../tiles/samples";
import { offsetOf, openReader, type Reader } from "./reader";
import { openVectors, SMALL } from "./without-webgl";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "truceline-tiles-"));
/** Beside the zone, where the tiles have their things. */
const CAMERA = { zoom: 9.5, lat: 35.1, lng: 37.3 };
const VIEW = { date: "2019-03-09", camera: CAMERA, size: SMALL } as const;
/** Tiles come after the map, and are filtered beside it. */
const SOON = { timeout: 20_000 };
const flavor = namedFlavor("light");
const CREDIT = "Makers of the ground";

let whole: Served;
let without: Served;

/** The shipped dataset, with tiles in its manifest, and in its folder or not. */
function datasetWith(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<Served> {
	const dir = join(scratch, name);
	cpSync(join(root, "public/geo"), dir, { recursive: true });
	const manifest = JSON.parse(readFileSync(join(dir, "dataset.json"), "utf8"));
	writeFileSync(join(dir, "dataset.json"), JSON.stringify({ ...manifest, ...NAMED }));
	mkdirSync(join(dir, "tiles"));
	for (const [file, bytes] of Object.entries(files)) writeFileSync(join(dir, "tiles", file), bytes);
	return serve({ root: join(root, "dist"), datasetDir: dir });
}

beforeAll(async () => {
	whole = await datasetWith("whole", {
		"ground.pmtiles": groundTiles(),
		"events.pmtiles": eventTiles(),
	});
	without = await datasetWith("without", { "events.pmtiles": eventTiles() });
});
afterAll(async () => {
	await Promise.all([whole.close(), without.close()]);
	rmSync(scratch, { recursive: true });
});

/** Whether the ink of archives is to be seen around a spot of the map. */
async function hasDot({ page }: Reader, at: readonly [number, number]): Promise<boolean> {
	const box = await page.locator(".map").boundingBox();
	if (!box) throw new Error("the map is not there");
	const { right, down } = offsetOf(at, CAMERA);
	const [x, y] = [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
	const clip = { x: Math.round(x) - 7, y: Math.round(y) - 7, width: 15, height: 15 };
	const { data } = PNG.sync.read(await page.screenshot({ clip }));
	const ink = Buffer.from(archiveInk(light).slice(1), "hex");
	return Array.from({ length: data.length / 4 }, (_, index) => 4 * index).some((index) =>
		ink.every((value, part) => Math.abs(value - (data[index + part] ?? 0)) < 60),
	);
}

/** How much of a picture is of a colour. */
function shareOf({ data }: PNG, colour: string): number {
	const wanted = Number.parseInt(`${colour.slice(1)}ff`, 16);
	const pixels = Array.from({ length: data.length / 4 }, (_, index) =>
		data.readUInt32BE(4 * index),
	);
	return pixels.filter((pixel) => pixel === wanted).length / pixels.length;
}

test("the ground and the events of the day are drawn, from this site alone, part by part", async () => {
	const asked: { url: string; range: string | undefined; status: number }[] = [];
	const reader = await openReader({
		...VIEW,
		site: whole.address,
		before: async (page) => {
			page.on("response", async (response) => {
				if (!response.url().includes("/tiles/")) return;
				const range = (await response.request().allHeaders())["range"];
				asked.push({ url: response.url(), range, status: response.status() });
			});
		},
	});
	const { page, troubles } = reader;
	await page.locator(".credits").getByText(CREDIT).waitFor();
	await expect.poll(() => reader.landColour(...SPOTS.land), SOON).toBe(flavor.earth);
	expect(await reader.landColour(...SPOTS.lake)).toBe(flavor.water);
	await expect.poll(() => hasDot(reader, SPOTS.march), SOON).toBe(true);
	expect(await hasDot(reader, SPOTS.autumn)).toBe(false);

	await reader.clickAt(...SPOTS.march);
	const found = page.getByRole("region", { name: "Events from archives" });
	const text = await found.innerText();
	expect(text).toContain("Made-up events");
	expect(text).toMatch(/1\s?–\s?9 March 2019/);
	expect(text).toContain("note: <b>A note</b>");
	expect(text).toContain("Makers of the archive");
	expect(text).toContain("Not checked by this map");
	await reader.clickAt(...SPOTS.autumn);
	await found.waitFor({ state: "detached" });

	// The same tiles on other days: nothing is asked for anew.
	const before = asked.length;
	await reader.scrubTo("2019-10-01");
	await expect.poll(() => hasDot(reader, SPOTS.autumn), SOON).toBe(true);
	expect(await hasDot(reader, SPOTS.march)).toBe(false);
	await reader.scrubTo("2019-12-20");
	await expect.poll(() => hasDot(reader, SPOTS.autumn), SOON).toBe(false);
	expect(asked).toHaveLength(before);

	expect(before).toBeGreaterThan(3);
	for (const { url, range, status } of asked) {
		expect(url.startsWith(whole.address)).toBe(true);
		expect(range).toMatch(/^bytes=\d+-\d+$/);
		expect(status).toBe(206);
	}
	expect(await page.locator(".legend").textContent()).toContain("Made-up events");
	expect(await page.locator(".legend").textContent()).not.toContain("River");
	expect(troubles).toEqual([]);
});

test("a PNG has the tiles in it", async () => {
	const reader = await openReader({ ...VIEW, site: whole.address });
	const { page } = reader;
	await page.locator(".credits").getByText(CREDIT).waitFor();
	await reader.settled();
	const { png } = await reader.exportSnapshot(1);
	expect(shareOf(png, flavor.earth)).toBeGreaterThan(0.2);
	// What is left of the dataset's own land is its sign in the legend.
	expect(shareOf(png, light.land)).toBeLessThan(0.01);
});

test("an SVG has no tiles in it, and says so; the dialog says it before", async () => {
	const { page, download } = await openReader({ ...VIEW, site: whole.address });
	await page.locator(".credits").getByText(CREDIT).waitFor();
	await page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = page.getByRole("dialog", { name: "Export snapshot" });
	await dialog.getByText("not in this preview").waitFor();
	await dialog.getByRole("radio", { name: /^SVG/ }).check();
	await dialog.getByText("which only PNG can hold").waitFor();
	const { bytes } = await download(() =>
		dialog.getByRole("button", { name: "Download", exact: true }).click(),
	);
	const words = bytes.toString().replace(/<[^>]*>/g, " ");
	expect(words).not.toContain(CREDIT);
	expect(words).toContain("GSHHG");
	expect(words).toMatch(/Not in this picture:\s+the detailed base map,/);
	expect(words).toContain("Made-up events");
	expect(words).not.toContain("Made-up events: the 30 days");
});

test("where a file of tiles is missing that is told once, and the dataset's own ground is drawn", async () => {
	const reader = await openReader({ ...VIEW, site: without.address });
	const { page, troubles } = reader;
	const notice = page.getByText("Not drawn, or not all of it: the detailed base map.");
	await notice.waitFor();
	await expect.poll(() => reader.landColour(...SPOTS.land), SOON).toBe(light.land.toLowerCase());
	await expect.poll(() => hasDot(reader, SPOTS.march), SOON).toBe(true);
	expect(await page.locator(".credits").innerText()).toContain("GSHHG");
	expect(await page.locator(".credits").innerText()).not.toContain(CREDIT);
	await reader.scrubTo("2019-08-31");
	expect(await notice.count()).toBe(1);
	// The browser itself says that a file was not there; nothing else is wrong.
	expect(troubles).toEqual([{ kind: "console", text: expect.stringContaining("404") }]);
});

test("without WebGL there are no tiles, and that is told", async () => {
	const { page } = await openVectors({ ...VIEW, site: whole.address });
	const names = "the detailed base map, Made-up events";
	await expect
		.poll(async () => (await page.locator(".notices").innerText()).replace(/[\u2066-\u2069]/g, ""))
		.toContain(names);
	expect(await page.locator(".credits").innerText()).not.toContain(CREDIT);
	expect(await page.locator(".legend").textContent()).not.toContain("Made-up events");
});
