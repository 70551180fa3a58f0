/** The dots of files on the map: which are drawn on a day, with WebGL, after it was lost, without it, and in pictures. */
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { DOT_WEIGHTS, dotRingRadius, eventColours } from "../../src/scene/event-marks";
import { dark, light } from "../../src/scene/palette";
import type { Camera } from "../../src/scene/scene";
import { ACLED, type BroughtFile, pickFile, showOnMap } from "./brought";
import { commonest, offsetOf, openReader, type Reader } from "./reader";
import { openVectors, SMALL } from "./without-webgl";

type Spot = readonly [lng: number, lat: number];

/** Close up between villages, where no name lies over a dot. */
const NEAR: Camera = { zoom: 12.5, lat: 35.515, lng: 36.7 };
const LAT = 35.5192;
const OF_DAY: Spot = [36.69, LAT];
const BEFORE: Spot = [36.696, LAT];
const LATER: Spot = [36.702, LAT];
const LONG_BEFORE: Spot = [36.708, LAT];

const DAYS: readonly (readonly [day: string, spot: Spot])[] = [
	["21 August 2019", OF_DAY],
	["12 August 2019", BEFORE],
	["22 August 2019", LATER],
	["1 May 2019", LONG_BEFORE],
];

const [HEADER = ""] = String(ACLED.text).split("\n");

const FILE: BroughtFile = {
	name: "acled-dots.csv",
	text: [
		HEADER,
		...DAYS.map(
			([day, [lng, lat]], index) =>
				`SYR${index + 1},${day},2019,1,Political violence,Battles,Armed clash,Somebody,,,Nowhere,${lat},${lng},1,SOHR,Other,Made up,0`,
		),
	].join("\n"),
};

/** What is seen in a box of so many pixels, its middle above a spot by some. */
async function seenAt({ page }: Reader, spot: Spot, width: number, above = 0): Promise<PNG> {
	const box = await page.locator(".map").boundingBox();
	if (!box) throw new Error("the map is not there");
	const { right, down } = offsetOf(spot, NEAR);
	const x = Math.round(box.x + box.width / 2 + right - width / 2);
	const y = Math.round(box.y + box.height / 2 + down - above - width / 2);
	return PNG.sync.read(await page.screenshot({ clip: { x, y, width, height: width } }));
}

/** The commonest colour within a pixel of a spot: inside of a dot that lies there. */
const colourOf = async (reader: Reader, spot: Spot): Promise<string> =>
	commonest(await seenAt(reader, spot, 2));

/** Whether the ring of what is selected runs above a spot. */
async function hasRing(reader: Reader, spot: Spot): Promise<boolean> {
	await reader.settled();
	const { data } = await seenAt(reader, spot, 6, dotRingRadius(NEAR.zoom));
	const isDark = (at: number) => data.subarray(at, at + 3).every((value) => value < 64);
	return Array.from({ length: data.length / 4 }, (_, pixel) => 4 * pixel).some(isDark);
}

const INK = eventColours(light)[1].toLowerCase();

/** How much of a colour is that of the file's dots, 0 to 1, by red: that of the ground is far higher. */
function shareOfInk(colour: string, ground: string): number {
	const red = (hex: string) => Number.parseInt(hex.slice(1, 3), 16);
	return (red(ground) - red(colour)) / (red(ground) - red(INK));
}

async function bring(reader: Reader): Promise<void> {
	await pickFile(reader, FILE);
	await showOnMap(reader);
	await reader.settled();
}

async function coloursOf(reader: Reader): Promise<readonly string[]> {
	const colours: string[] = [];
	for (const [, spot] of DAYS) colours.push(await colourOf(reader, spot));
	return colours;
}

test("dots of the day are whole, those of the days before it pale; others are not drawn", async () => {
	const reader = await openReader({ size: SMALL, date: "2019-08-21", camera: NEAR });
	const bare = await coloursOf(reader);
	await bring(reader);
	const [ofDay = "", before = "", later, longBefore] = await coloursOf(reader);
	expect(ofDay).toBe(INK);
	expect(shareOfInk(before, bare[1] ?? "")).toBeGreaterThan(DOT_WEIGHTS.earlier.ink - 0.1);
	expect(shareOfInk(before, bare[1] ?? "")).toBeLessThan(DOT_WEIGHTS.earlier.ink + 0.1);
	expect([later, longBefore]).toEqual([bare[2], bare[3]]);
	expect(await hasRing(reader, OF_DAY)).toBe(false);
	await reader.clickAt(...OF_DAY);
	await reader.details("Nowhere").waitFor();
	expect(await hasRing(reader, OF_DAY)).toBe(true);
	expect(await colourOf(reader, OF_DAY)).toBe(INK);
	await reader.scrubTo("2019-08-22");
	expect(await colourOf(reader, LATER)).toBe(INK);
	expect(await colourOf(reader, OF_DAY)).not.toBe(INK);
	await reader.scrubTo("2019-08-11");
	expect(await coloursOf(reader)).toEqual(bare);
	expect(reader.troubles).toEqual([]);
});

test("dots have the colours of the dark palette where the page is dark", async () => {
	const reader = await openReader({
		size: SMALL,
		date: "2019-08-21",
		camera: NEAR,
		colorScheme: "dark",
	});
	await bring(reader);
	expect(await colourOf(reader, OF_DAY)).toBe(eventColours(dark)[1].toLowerCase());
});

test("dots come back with the map when WebGL was lost for a moment, on the day chosen meanwhile", async () => {
	const reader = await openReader({ size: SMALL, date: "2019-08-20", camera: NEAR });
	const { page } = reader;
	await bring(reader);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>(".map canvas");
		const lost = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
		Reflect.set(globalThis, "lost", lost);
		lost?.loseContext();
	});
	await page.getByText(/The map's picture was lost/).waitFor();
	await reader.scrubTo("2019-08-21");
	await page.evaluate(() => Reflect.get(globalThis, "lost").restoreContext());
	await page.getByText(/The map's picture was lost/).waitFor({ state: "detached" });
	await reader.settled();
	expect(await colourOf(reader, OF_DAY)).toBe(INK);
	expect(reader.troubles).toEqual([]);
});

test("dots are the same where vectors draw the map, and can be clicked there", async () => {
	const reader = await openVectors({ date: "2019-08-21", camera: NEAR });
	const bare = await coloursOf(reader);
	await bring(reader);
	const [ofDay, before = "", later, longBefore] = await coloursOf(reader);
	expect(ofDay).toBe(INK);
	expect(shareOfInk(before, bare[1] ?? "")).toBeGreaterThan(DOT_WEIGHTS.earlier.ink - 0.1);
	expect(shareOfInk(before, bare[1] ?? "")).toBeLessThan(DOT_WEIGHTS.earlier.ink + 0.1);
	expect([later, longBefore]).toEqual([bare[2], bare[3]]);
	await reader.clickAt(...BEFORE);
	await reader.details("Nowhere").waitFor();
	expect(await reader.details("Nowhere").innerText()).toMatch(/12 August 2019/);
	expect([await hasRing(reader, BEFORE), await hasRing(reader, OF_DAY)]).toEqual([true, false]);
	expect(reader.troubles).toEqual([]);
});

test("a picture of the map has the dots, sharper than the screen", async () => {
	const reader = await openReader({ size: SMALL, date: "2019-08-21", camera: NEAR });
	await bring(reader);
	await reader.page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = reader.page.getByRole("dialog", { name: "Export snapshot" });
	// The sign of the file in the legend has the same colour.
	await dialog.getByRole("checkbox", { name: "Legend" }).uncheck();
	const inkAt = async (sharpness: number) => {
		await dialog.getByRole("radio", { name: new RegExp(`^${sharpness}×`) }).check();
		const { bytes } = await reader.download(() =>
			dialog.getByRole("button", { name: "Download", exact: true }).click(),
		);
		const { data } = PNG.sync.read(bytes);
		const isInk = (at: number) => `#${data.subarray(at, at + 3).toString("hex")}` === INK;
		let count = 0;
		for (let at = 0; at < data.length; at += 4) if (isInk(at)) count += 1;
		return count;
	};
	const [once, twice] = [await inkAt(1), await inkAt(2)];
	expect(once).toBeGreaterThan(20);
	// Four times the pixels, and with less of them at edges.
	expect(twice / once).toBeGreaterThan(3.5);
	expect(twice / once).toBeLessThan(6.5);
	expect(reader.troubles).toEqual([]);
});
