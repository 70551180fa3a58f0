/** The page knows no conflict: the same journeys through the main dataset, an example of another region, a new one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../scripts/serve.mjs";
import { filesOf } from "../../src/cli/new";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import { colourCount, openReader } from "./reader";
import { openReading } from "./without-map";
import { openVectors } from "./without-webgl";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "truceline-new-"));

interface Journey {
	readonly name: string;
	/** The folder of the dataset. */
	readonly dir: string;
	readonly id: string;
	readonly title: RegExp;
	/** A day, as in an address and as read. */
	readonly day: readonly [address: string, read: string];
	/** What is typed to find a place, its name, a publisher that speaks of it, what holds on the day. */
	readonly place: readonly [query: string, name: string, publisher: RegExp, status: RegExp];
	readonly truce: RegExp;
	readonly arabic: RegExp;
	/** The layers that the legend offers to hide. */
	readonly layers: readonly string[];
}

const ALL_LAYERS = ["Areas", "Front", "Buffer", "Posts", "Reports", "Highways"];

const JOURNEYS: readonly Journey[] = [
	{
		name: "the main dataset",
		dir: join(root, "public/geo"),
		id: "idlib",
		title: /Idlib/,
		day: ["2020-02-10", "10 February 2020"],
		place: ["khan sheik", "Khan Sheikhoun", /Asia Times|The New Arab/, /Government/],
		truce: /Unilateral government ceasefire, 31 August 2019/,
		arabic: /إدلب/,
		layers: [...ALL_LAYERS, "Settlements", "Names of regions"],
	},
	{
		name: "the example of Hudaydah",
		dir: join(root, "examples/hudaydah"),
		id: "hudaydah",
		title: /Hudaydah and the Stockholm Agreement/,
		day: ["2021-11-15", "15 November 2021"],
		place: ["tuhyata", "At-Tuhayta", /Xinhua/, /Ansar Allah/],
		truce: /Truce of 2022 in Yemen/,
		arabic: /الحديدة واتفاق ستوكهولم/,
		layers: ["Reports", "Settlements", "Names of regions"],
	},
	{
		name: "a new dataset",
		dir: fresh,
		id: "fresh",
		title: /Example map/,
		day: ["2024-02-15", "15 February 2024"],
		place: ["town b", "Example town B", /Example publisher two/, /Party A/],
		truce: /Example truce/,
		arabic: /خريطة المثال/,
		layers: ["Areas", "Front", "Reports", "Names of regions"],
	},
];

beforeAll(() => {
	for (const [path, text] of filesOf({ id: "fresh", title: undefined })) {
		mkdirSync(dirname(join(fresh, path)), { recursive: true });
		writeFileSync(join(fresh, path), text);
	}
});
afterAll(() => rmSync(fresh, { recursive: true }));

describe.each(JOURNEYS)("$name", ({ dir, id, title, day, place, truce, arabic, layers }) => {
	let served: Served;
	beforeAll(async () => {
		served = await serve({ root: join(root, "dist"), datasetDir: dir });
	});
	afterAll(() => served.close());
	const open = (options: Parameters<typeof openReader>[0] = {}) =>
		openReader({ site: served.address, ...options });
	/** Where no map is looked at. */
	const read = (options: Parameters<typeof openReading>[0] = {}) =>
		openReading({ site: served.address, ...options });
	const [address, spoken] = day;
	const [query, placeName, publisher, status] = place;

	test("opens without a fault, on its own day, with a map and only the layers it has", async () => {
		const { page, troubles, mapPicture, spokenDate } = await open();
		expect(await page.title()).toMatch(title);
		const manifest = JSON.parse(readFileSync(join(dir, "dataset.json"), "utf8"));
		expect(await spokenDate()).toContain(manifest.day.slice(0, 4));
		expect(colourCount(await mapPicture())).toBeGreaterThan(50);
		const offered = await page.locator(".legend .layers label").allInnerTexts();
		expect(offered).toEqual(layers);
		await page.getByText("Reading what it says").first().waitFor({ state: "detached" });
		expect(await page.locator("body").innerText()).not.toMatch(/undefined|NaN|\[object/);
		if (id !== "idlib") {
			expect(await page.locator("body").innerText()).not.toMatch(/Idlib|Sochi|Syria/i);
		}
		expect(await violations(page)).toEqual([]);
		expect(troubles).toEqual([]);
	});

	test("the reader scrubs to a day, finds a place and reads its sources", async () => {
		const { troubles, scrubTo, spokenDate, choosePlace, details, hash } = await read();
		await scrubTo(address);
		expect(await spokenDate()).toContain(spoken);
		await choosePlace(query, placeName);
		const panel = details(placeName);
		await panel.waitFor();
		expect(await panel.innerText()).toMatch(status);
		await expect.poll(() => panel.innerText()).toMatch(publisher);
		expect(await panel.getByRole("link").count()).toBeGreaterThan(0);
		expect(await hash()).toContain(`date=${address}`);
		expect(await panel.innerText()).not.toMatch(/undefined|NaN/);
		expect(troubles).toEqual([]);
	});

	test("every list of the panel opens, and an agreement with its terms", async () => {
		const { page, troubles, openList, openTruce } = await read();
		for (const list of ["Events", "Articles", "Disagreements", "This day"]) {
			await openList(list);
			expect(await page.locator("main, .panel").last().innerText()).not.toMatch(/undefined|NaN/);
		}
		await openTruce(truce);
		const panel = page.getByRole("article", { name: truce });
		await panel.waitFor();
		expect(await panel.getByRole("heading").count()).toBeGreaterThan(1);
		await page
			.getByRole("button", { name: /^About/ })
			.first()
			.click();
		const about = page.getByRole("dialog");
		await about.waitFor();
		expect(await about.innerText()).not.toMatch(/undefined|NaN/);
		await page.keyboard.press("Escape");
		expect(troubles).toEqual([]);
	});

	test("two days are compared, and a click on bare land is answered", async () => {
		const { page, troubles, settled } = await open({ more: `compare=${address}` });
		await page.locator(".map").click({ position: { x: 200, y: 300 } });
		await settled();
		expect(await page.locator("body").innerText()).not.toMatch(/undefined|NaN/);
		expect(troubles).toEqual([]);
	});

	test("it is there in Arabic, from right to left, and the address opens the same view", async () => {
		const first = await read({ date: address });
		await first.page.getByRole("combobox", { name: "Language" }).selectOption("ar");
		await expect.poll(() => first.page.title()).toMatch(arabic);
		expect(await first.page.locator("html").getAttribute("dir")).toBe("rtl");
		await first.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await first.page.getByRole("button", { name: "نسخ الرابط" }).click();
		const link = await first.page.evaluate(() => navigator.clipboard.readText());
		const again = await read({ more: link.split("#")[1] ?? "" });
		await expect.poll(() => again.page.title()).toMatch(arabic);
		expect(await again.spokenDate()).toBe(await first.spokenDate());
		expect([...first.troubles, ...again.troubles]).toEqual([]);
	});

	test("a picture and the data are saved under its name", async () => {
		const reader = await open({ date: address });
		const { page, troubles } = reader;
		const { name, png } = await reader.exportSnapshot(1);
		expect(name).toBe(`${id}-${address}.png`);
		expect(colourCount(png)).toBeGreaterThan(200);
		await page.getByRole("button", { name: "Export the data …" }).click();
		const dialog = page.getByRole("dialog", { name: "Export data" });
		await dialog.getByRole("radio", { name: "Everything" }).check();
		await dialog.getByRole("radio", { name: /^CSV/ }).check();
		const csv = await reader.download(() =>
			dialog.getByRole("button", { name: "Download data" }).click(),
		);
		expect(csv.name).toMatch(new RegExp(`^${id}-\\d{4}\\.\\d+-all\\.csv$`));
		expect(csv.bytes.toString("utf8")).toContain(placeName);
		expect(troubles).toEqual([]);
	});

	test.each(["en-GB", "ar-SY"])("it fits a phone (%s)", async (locale) => {
		const { page, troubles, mapPicture } = await openVectors({
			site: served.address,
			size: PHONE,
			locale,
		});
		expect(colourCount(await mapPicture())).toBeGreaterThan(30);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(PHONE.width);
		expect(troubles).toEqual([]);
	});
});
