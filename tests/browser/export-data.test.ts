/** Files of data and of evidence: what a reader saves is what the page says. */
import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import type { Reader } from "./reader";
import { openReading } from "./without-map";

const FILTERED = { date: "2020-02-10", more: "confidence=both-sides,losing-side" };

/** Opens the dialog of data from that of a picture. */
async function openData({ page }: Reader) {
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("button", { name: "Export the data …" }).click();
	const dialog = page.getByRole("dialog", { name: "Export data" });
	await dialog.getByRole("button", { name: "Download data" }).waitFor();
	return dialog;
}

const placesIn = (text: string) =>
	(check(text) as FeatureCollection).features.filter(
		({ properties }) => properties?.["layer"] === "places",
	);

test("GeoJSON of what is seen has as many places as the page says, filtered", async () => {
	const reader = await openReading(FILTERED);
	const chip = await reader.page.getByText(/\d+ of 435 places on this day/).innerText();
	const told = Number(chip.match(/(\d+) of 435 places/)?.[1]);
	const dialog = await openData(reader);
	await dialog.getByText(`${told} places on this day`).waitFor();
	expect(await violations(reader.page)).toEqual([]);
	const { name, bytes } = await reader.download(() =>
		dialog.getByRole("button", { name: "Download data" }).click(),
	);
	expect(name).toBe("idlib-2020-02-10.geojson");
	const text = bytes.toString("utf8");
	expect(told).toBeGreaterThan(20);
	expect(placesIn(text).length).toBe(told);
	for (const layer of ["land", "front", "events"]) {
		const count = text.split(`"layer":"${layer}"`).length - 1;
		const words = { land: "pieces of land", front: "parts of the front", events: "events" }[layer];
		await dialog.getByText(`${count} ${words}`, { exact: true }).waitFor();
	}
	await dialog.getByText(`Saved as ${name}`).waitFor();
	expect(reader.troubles).toEqual([]);
});

test("the same state gives the same file, wherever the map looks", async () => {
	const save = async (more: string) => {
		const reader = await openReading({ ...FILTERED, more: `${FILTERED.more}&${more}` });
		const dialog = await openData(reader);
		const { bytes } = await reader.download(() =>
			dialog.getByRole("button", { name: "Download data" }).click(),
		);
		return bytes;
	};
	const one = await save("map=8/35.6/36.5");
	expect(one.equals(await save("map=10/35.9/36.8&place=saraqib"))).toBe(true);
});

test("everything can be saved as CSV, and as KML, and is named for the version", async () => {
	const reader = await openReading();
	const dialog = await openData(reader);
	await dialog.getByRole("radio", { name: "Everything" }).check();
	await dialog.getByRole("radio", { name: /^CSV/ }).check();
	await dialog.getByText("518 claims").waitFor();
	const csv = await reader.download(() =>
		dialog.getByRole("button", { name: "Download data" }).click(),
	);
	expect(csv.name).toMatch(/^idlib-\d{4}\.\d+-all\.csv$/);
	expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString("utf8"), {
		header: true,
		skipEmptyLines: true,
	});
	expect(data.filter(({ record }) => record === "claim").length).toBe(518);
	await dialog.getByRole("radio", { name: /^KML/ }).check();
	const kml = await reader.download(() =>
		dialog.getByRole("button", { name: "Download data" }).click(),
	);
	expect(kml.name).toBe(csv.name.replace("csv", "kml"));
	expect(kml.bytes.toString("utf8")).toMatch(/^<\?xml .*\n<kml xmlns="[^"]+kml\/2\.2">/);
	expect(reader.troubles).toEqual([]);
});

test("filters that leave nothing are told, and the file can be saved all the same", async () => {
	const reader = await openReading({ date: "2019-08-21", more: "parties=" });
	const dialog = await openData(reader);
	await dialog.getByText(/^The filters leave no place and no event/).waitFor();
	const { bytes } = await reader.download(() =>
		dialog.getByRole("button", { name: "Download data" }).click(),
	);
	expect(placesIn(bytes.toString("utf8"))).toEqual([]);
});

test("a part of the data that does not come is told, and nothing is saved", async () => {
	const reader = await openReading({
		before: async (page) => {
			await page.route("**/claim-texts.json", (route) => route.abort());
		},
	});
	const dialog = await openData(reader);
	let saved = 0;
	reader.page.on("download", () => saved++);
	await dialog.getByRole("button", { name: "Download data" }).click();
	await dialog.getByText(/could not be loaded. Nothing was saved/).waitFor();
	await reader.page.keyboard.press("Escape");
	await reader.page.getByRole("button", { name: "Export snapshot" }).click();
	await reader.page.getByRole("button", { name: "Download its sources" }).click();
	await reader.page.getByText(/could not be loaded. Nothing was saved/).waitFor();
	expect(saved).toBe(0);
});

test("the dialog gives the focus back, and is reached from the one about the data too", async () => {
	const reader = await openReading();
	const { page } = reader;
	await openData(reader);
	await page.keyboard.press("Escape");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Export snapshot");
	await page.getByRole("button", { name: "About the data" }).click();
	await page.getByRole("button", { name: "Export the data …" }).click();
	await page.getByRole("dialog", { name: "Export data" }).waitFor();
	await page.keyboard.press("Escape");
	expect(await page.getByRole("dialog").count()).toBe(0);
	expect(reader.troubles).toEqual([]);
});

test.each([
	["Markdown", "md", /^1\. .*\\\[S\d+\\\]/m],
	["CSV", "csv", /^1,S\d+,/m],
	["CSL-JSON", "json", /"citation-number": 1\b/],
])("the sources of a picture as %s", async (format, ending, first) => {
	const reader = await openReading({ date: "2019-12-11" });
	const { page } = reader;
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("combobox", { name: "Sources of the picture as" }).selectOption(format);
	expect(await violations(page)).toEqual([]);
	const { name, bytes } = await reader.download(() =>
		page.getByRole("button", { name: "Download its sources" }).click(),
	);
	expect(name).toBe(`idlib-2019-12-11-sources.${ending}`);
	expect(bytes.toString("utf8")).toMatch(first);
	expect(reader.troubles).toEqual([]);
});

test("in Arabic on a phone, in dark: nothing that axe finds, and Arabic words in the file", async () => {
	const reader = await openReading({ size: PHONE, locale: "ar-SY", colorScheme: "dark" });
	const { page } = reader;
	await page.getByRole("button", { name: "تصدير صورة" }).click();
	await page.getByRole("button", { name: "تصدير البيانات …" }).click();
	const dialog = page.getByRole("dialog", { name: "تصدير البيانات" });
	await dialog.getByRole("button", { name: "تنزيل البيانات" }).waitFor();
	expect(await violations(page)).toEqual([]);
	const { bytes } = await reader.download(() =>
		dialog.getByRole("button", { name: "تنزيل البيانات" }).click(),
	);
	expect(bytes.toString("utf8")).toContain('"status_text":"الجهة المسيطرة');
	const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});
