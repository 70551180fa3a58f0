/** Drives the page in the words of its readers: scrub, click a town, read its sources, export. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Download, Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import type { ReportMark } from "../../src/scene/scene";
import { REPORT_SHIFT } from "../../src/style/marks";
import { type OpenOptions, openPage, type Trouble } from "./harness/launch";

export interface Reader {
	readonly page: Page;
	readonly troubles: readonly Trouble[];
	/** The region of a thing's details, named after it. */
	details(name: string): Locator;
	slider(): Locator;
	/** Moves the slider to a day with the pointer's own event, as a drag does. */
	scrubTo(day: string): Promise<void>;
	/** Types a date over the large one and confirms it. */
	typeDate(text: string): Promise<void>;
	/** The date as read out by the slider. */
	spokenDate(): Promise<string>;
	press(key: string): Promise<void>;
	/** Clicks on the map where a place lies. */
	clickTown(id: string): Promise<void>;
	/** Clicks on a spot of the map. */
	clickAt(lng: number, lat: number): Promise<void>;
	/** Chooses a place from the list by searching for it. */
	choosePlace(query: string, name: string): Promise<void>;
	/** Opens one of the panel's lists by its name: "Truces", "Articles". */
	openList(name: string): Promise<void>;
	/** Opens a truce from the list of truces. */
	openTruce(name: string | RegExp): Promise<void>;
	/** The lines of the legend, as read. */
	legendLines(): Promise<readonly string[]>;
	/** Switches a layer of the map on or off by its name in the legend. */
	switchLayer(name: string, on: boolean): Promise<void>;
	/** Clicks on the sign beside a place that tells of a report there. */
	clickReportAt(id: string, mark: ReportMark): Promise<void>;
	/** The colour (#rrggbb) that the map shows most often around a spot: that of the land, signs being small. */
	landColour(lng: number, lat: number): Promise<string>;
	/** How many pixels around a place are of the darkest ink, as the ring of a selection is. */
	inkAround(id: string): Promise<number>;
	/** The colour (#rrggbb) that the map shows most often within 4 px of a place. */
	colourAt(id: string): Promise<string>;
	mapPicture(): Promise<PNG>;
	/** Waits until the map has stopped changing. */
	settled(): Promise<void>;
	/** What the page hands the browser to save when something is done. */
	download(begin: () => Promise<void>): Promise<{ name: string; bytes: Buffer }>;
	/** Downloads the snapshot at a sharpness. */
	exportSnapshot(
		sharpness: 1 | 2 | 3,
	): Promise<{ readonly name: string; readonly png: PNG; readonly bytes: Buffer }>;
	hash(): Promise<string>;
}

interface Camera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

/** A view of the south of the zone, near enough for towns to lie apart. */
export const SOUTH: Camera = { zoom: 10.2, lat: 35.47, lng: 36.65 };

interface ReaderOptions extends OpenOptions {
	readonly date?: string;
	readonly camera?: Camera;
	/** More of the address: "place=khan-sheikhoun". */
	readonly more?: string;
	/** The map is not waited for. */
	readonly withoutMap?: boolean;
}

const places = new Map<string, readonly [number, number]>(
	JSON.parse(
		readFileSync(
			fileURLToPath(new URL("../../public/geo/places.geojson", import.meta.url)),
			"utf8",
		),
	).features.flatMap(
		({
			geometry,
			properties,
		}: {
			geometry: { coordinates: [number, number] } | null;
			properties: { id: string };
		}) => (geometry ? [[properties.id, geometry.coordinates]] : []),
	),
);

/** Where a place lies: longitude, latitude. */
export function placeOf(id: string): readonly [lng: number, lat: number] {
	const at = places.get(id);
	if (!at) throw new Error(`no place ${id}`);
	return at;
}

/** How far a spot lies from the middle of the map, in pixels. */
export function offsetOf(
	[lng, lat]: readonly [lng: number, lat: number],
	camera: Camera,
): { readonly right: number; readonly down: number } {
	const from = mercator(camera.lng, camera.lat, camera.zoom);
	const to = mercator(lng, lat, camera.zoom);
	return { right: to.x - from.x, down: to.y - from.y };
}

/** Opens the page on a day and a view of the map. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
	const { date, camera, more, withoutMap = false, ...rest } = options;
	const parts = [
		camera ? `map=${camera.zoom}/${camera.lat}/${camera.lng}` : "",
		date === undefined ? "" : `date=${date}`,
		more ?? "",
	].filter((part) => part !== "");
	const { page, troubles } = await openPage({
		path: parts.length > 0 ? `#${parts.join("&")}` : "",
		...rest,
	});
	const reader = readerOn(page, troubles, camera);
	await reader.slider().waitFor();
	if (!withoutMap) {
		await page.locator(".map canvas").waitFor();
		await reader.settled();
	}
	return reader;
}

function readerOn(page: Page, troubles: readonly Trouble[], camera: Camera | undefined): Reader {
	const map = page.locator(".map");
	const slider = () => page.getByRole("slider", { name: /^(Date|التاريخ)$/ });
	const pointOf = async (at: readonly [lng: number, lat: number]) => {
		if (!camera) throw new Error("the page was opened without a camera to find places with");
		const box = await map.boundingBox();
		if (!box) throw new Error("the map is not there");
		const { right, down } = offsetOf(at, camera);
		return { x: box.x + box.width / 2 + right, y: box.y + box.height / 2 + down };
	};
	/** What is to be seen within some pixels of a spot. */
	const around = async (at: readonly [lng: number, lat: number], pixels: number) => {
		const { x, y } = await pointOf(at);
		const size = 2 * pixels + 1;
		const clip = {
			x: Math.round(x) - pixels,
			y: Math.round(y) - pixels,
			width: size,
			height: size,
		};
		return PNG.sync.read(await page.screenshot({ clip }));
	};
	const reader: Reader = {
		page,
		troubles,
		details: (name) => page.getByRole("article", { name }),
		slider,
		async scrubTo(day) {
			await slider().fill(String(dayNumber(day)));
			await reader.settled();
		},
		async typeDate(text) {
			await page.getByRole("button", { name: /Change the date|تغيير التاريخ/ }).click();
			const field = page.getByRole("textbox", { name: /^(Date, as|التاريخ بصيغة)/ });
			await field.fill(text);
			await field.press("Enter");
		},
		spokenDate: async () => (await slider().getAttribute("aria-valuetext")) ?? "",
		async press(key) {
			await slider().press(key);
		},
		async clickTown(id) {
			await reader.clickAt(...placeOf(id));
		},
		async clickAt(lng, lat) {
			const { x, y } = await pointOf([lng, lat]);
			await page.mouse.click(x, y);
		},
		async choosePlace(query, name) {
			await page.getByRole("searchbox", { name: /Search places|البحث عن الأماكن/ }).fill(query);
			const list = page.getByRole("list", { name: /^(Places|الأماكن)$/ });
			await list.getByRole("button", { name }).first().click();
		},
		async openList(name) {
			await page.locator("nav.panel-nav").getByRole("button", { name, exact: true }).click();
			await page
				.locator(".panel-body")
				.getByText("Fetching the words")
				.waitFor({ state: "detached" });
		},
		async openTruce(name) {
			await reader.openList("Truces");
			await page.locator(".choices").getByRole("button", { name }).click();
		},
		legendLines: () => page.locator(".legend > ul > li").allInnerTexts(),
		async switchLayer(name, on) {
			await page.getByRole("checkbox", { name: `Show: ${name}`, exact: true }).setChecked(on);
			await reader.settled();
		},
		async clickReportAt(id, mark) {
			const { x, y } = await pointOf(placeOf(id));
			const [right, down] = REPORT_SHIFT[mark];
			await page.mouse.click(x + right, y + down);
		},
		landColour: async (lng, lat) => commonest(await around([lng, lat], 20)),
		async inkAround(id) {
			await reader.settled();
			const { data } = await around(placeOf(id), 16);
			const isInk = (_: number, at: number) =>
				data.subarray(4 * at, 4 * at + 3).every((value) => value < 64);
			return Array.from({ length: data.length / 4 }, isInk).filter(Boolean).length;
		},
		async colourAt(id) {
			await reader.settled();
			return commonest(await around(placeOf(id), 4));
		},
		mapPicture: async () => PNG.sync.read(await map.screenshot()),
		async settled() {
			await page.waitForTimeout(250);
			let before = "";
			for (let tries = 0; tries < 40; tries++) {
				const now = (await map.screenshot()).toString("base64");
				if (now === before) return;
				before = now;
				await page.waitForTimeout(120);
			}
			throw new Error("the map never came to rest");
		},
		async exportSnapshot(sharpness) {
			await page.getByRole("button", { name: "Export snapshot" }).click();
			const dialog = page.getByRole("dialog", { name: "Export snapshot" });
			await dialog.getByRole("radio", { name: new RegExp(`^${sharpness}×`) }).check();
			const { name, bytes } = await reader.download(() =>
				dialog.getByRole("button", { name: "Download", exact: true }).click(),
			);
			return { name, png: PNG.sync.read(bytes), bytes };
		},
		async download(begin) {
			const [download] = await Promise.all([
				page.waitForEvent("download", { timeout: 60_000 }),
				begin(),
			]);
			return { name: download.suggestedFilename(), bytes: await contentOf(download) };
		},
		hash: () => page.evaluate(() => location.hash),
	};
	return reader;
}

/** The bytes of a download; the browser runs in another process, so they are copied first. */
async function contentOf(download: Download): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), "truceline-download-"));
	const file = join(folder, "file");
	await download.saveAs(file);
	const bytes = readFileSync(file);
	rmSync(folder, { recursive: true });
	return bytes;
}

/** Web Mercator in CSS pixels, as MapLibre counts zoom (a world of 512 px at zoom 0). */
function mercator(lng: number, lat: number, zoom: number): { x: number; y: number } {
	const world = 512 * 2 ** zoom;
	const sin = Math.sin((lat * Math.PI) / 180);
	return {
		x: world * (lng / 360 + 0.5),
		y: world * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
	};
}

function dayNumber(day: string): number {
	return (
		Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) /
		86_400_000
	);
}

/** The commonest colour of a picture. */
export function commonest({ data }: PNG): string {
	const counts = new Map<string, number>();
	for (let index = 0; index < data.length; index += 4) {
		const colour = `#${data.subarray(index, index + 3).toString("hex")}`;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** How many different colours a picture has. */
export function colourCount({ data }: PNG): number {
	const colours = new Set<number>();
	for (let index = 0; index < data.length; index += 4) colours.add(data.readUInt32BE(index));
	return colours.size;
}
