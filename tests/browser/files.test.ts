/** Files that a reader brings: on the map, the strip, the lists, the search, in details, pictures and addresses. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { ACLED, dropFile, openElsewhere, pickFile, showOnMap, UNKNOWN } from "./brought";
import { openReader, SOUTH } from "./reader";
import { openReading } from "./without-map";

/** The column that is chosen for a part. */
const chosenIn = (dialog: Locator, part: string) =>
	dialog.getByRole("combobox", { name: part, exact: true }).locator("option:checked").innerText();

/** Runs in the page: what the files that this browser keeps are called. */
async function keptNames(): Promise<readonly string[]> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open("truceline-files");
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const records = await new Promise<readonly { readonly given: string }[]>((resolve) => {
		const request = database.transaction("files").objectStore("files").getAll();
		request.onsuccess = () => resolve(request.result);
	});
	database.close();
	return records.map(({ given }) => given);
}

test("an export of ACLED that is dropped on the page loads with no question, and tells what it left out", async () => {
	const reader = await openReading({ date: "2019-08-21", camera: SOUTH });
	const { page } = reader;
	await dropFile(reader, ACLED);
	const dialog = page.getByRole("dialog", { name: "Add your data" });
	await dialog.getByText("4 events on the map").waitFor();
	expect(await dialog.innerText()).toMatch(/1 of 5 rows was left out/);
	expect(await dialog.innerText()).toMatch(/Row 6, event_date: The date cannot be read\. soon/);
	expect(await dialog.getByRole("combobox").count()).toBe(0);
	const { name, bytes } = await reader.download(() =>
		dialog.getByRole("button", { name: "Download all problems" }).click(),
	);
	expect(name).toBe("acled-idlib.csv-problems.csv");
	expect(bytes.toString()).toMatch(/6,event_date,row left out,The date cannot be read\.,/);
	await showOnMap(reader);
	expect(await reader.hash()).toMatch(/files=acled-idlib\.csv/);
	expect(await reader.spokenDate()).toMatch(/, 2 events of your files$/);
	expect(reader.troubles).toEqual([]);
});

test("its events are on the map, and only those of the days shown can be clicked", async () => {
	const reader = await openReader({ date: "2019-08-21", camera: SOUTH });
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	await reader.settled();
	await reader.clickAt(36.7733, 35.4711);
	const details = reader.details("Tamanaah");
	await details.waitFor();
	const told = await details.innerText();
	expect(told).toMatch(/Armed clash|Battles/);
	expect(told).toMatch(/21 August 2019/);
	expect(told).toMatch(/Row 4 of acled-idlib\.csv/);
	expect(told).toMatch(/A second made-up clash/);
	expect(told).toMatch(/SOHR/);
	await reader.scrubTo("2019-08-20");
	await reader.page.getByRole("button", { name: "Close" }).first().click();
	await reader.clickAt(36.7733, 35.4711);
	expect(await reader.page.getByText("A second made-up clash").count()).toBe(0);
});

test("a row without a source says so", async () => {
	const reader = await openReading({ date: "2019-09-02" });
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	await reader.page
		.getByRole("button", { name: /Saraqib/ })
		.first()
		.click();
	expect(await reader.details("Saraqib").innerText()).toMatch(/No source given\./);
});

test("columns that nobody knows are guessed, dates in two orders are asked about, and nothing is taken before", async () => {
	const reader = await openReading({ date: "2019-04-03" });
	const { page } = reader;
	await pickFile(reader, UNKNOWN);
	const dialog = page.getByRole("dialog", { name: "Add your data" });
	await dialog.getByRole("heading", { name: "What do the columns hold?" }).waitFor();
	expect(await chosenIn(dialog, "Latitude")).toBe("Breite");
	expect(await chosenIn(dialog, "Date")).toBe("Datum");
	// It says what is missing, and is not dead.
	await dialog.getByRole("button", { name: "Read the whole file" }).press("Enter");
	expect(await dialog.innerText()).toMatch(/Choose the order of day, month and year first/);
	await dialog.getByRole("radio", { name: "day, month, year" }).check();
	await dialog.getByText("First rows that can be read: 3 of 4").waitFor();
	await dialog.getByRole("button", { name: "Read the whole file" }).click();
	await dialog.getByText("3 events on the map").waitFor();
	expect(await dialog.innerText()).toMatch(/Row 5, Datum: The date cannot be read\. nope/);
	await showOnMap(reader);
	expect(await reader.spokenDate()).toMatch(/3 April 2019.*1 event of your files/);
});

test("a file that is none is named for what it is; the page stays as it was", async () => {
	const reader = await openReading({ date: "2019-08-21", more: "place=khan-sheikhoun" });
	const before = await reader.hash();
	await pickFile(reader, {
		name: "map.csv",
		text: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
	});
	const dialog = reader.page.getByRole("dialog", { name: "Add your data" });
	await dialog.getByRole("alert").waitFor();
	expect(await dialog.innerText()).toMatch(/map\.csv was not added.*It is a PNG picture\./s);
	await reader.page.keyboard.press("Escape");
	expect(await reader.hash()).toBe(before);
	expect(await reader.details("Khan Sheikhoun").isVisible()).toBe(true);
	expect(reader.troubles).toEqual([]);
});

test("an address names the file that it was made with, and takes it up when it comes", async () => {
	const reader = await openReader({
		date: "2019-08-21",
		more: "files=acled-idlib.csv&row=acled-idlib.csv:4",
	});
	const notice = reader.page.locator(".notice", { hasText: "acled-idlib.csv" });
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/An address cannot carry it/);
	await notice.getByRole("button", { name: "Add your data" }).click();
	await reader.page
		.getByLabel("Add a file", { exact: true })
		.setInputFiles({ name: ACLED.name, mimeType: "", buffer: Buffer.from(ACLED.text) });
	await reader.page.getByRole("dialog").getByText("4 events on the map").waitFor();
	await reader.page.keyboard.press("Escape");
	await reader.details("Tamanaah").waitFor();
	expect(await notice.count()).toBe(0);
});

test("kinds are switched off on map, strip and list; a file is hidden, renamed and removed", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const { page } = reader;
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	const card = page.getByRole("article", { name: "acled-idlib.csv" });
	await card.getByText("Kinds of event").click();
	await card.getByRole("checkbox", { name: /Armed clash|Battles/ }).uncheck();
	expect(await reader.spokenDate()).toMatch(/0 events of your files/);
	await card.getByLabel("Name").fill("Clashes of August");
	await card.getByLabel("Name").press("Enter");
	const renamed = page.getByRole("article", { name: "Clashes of August" });
	await renamed.getByRole("checkbox", { name: "Show Clashes of August" }).uncheck();
	expect(await reader.hash()).not.toMatch(/files=/);
	await renamed.getByRole("button", { name: "Remove Clashes of August" }).click();
	expect(await page.getByText("No data of your own is on the map.").isVisible()).toBe(true);
});

test("what is kept is there when the page is opened again; what is not kept is not", async () => {
	const reader = await openReader({ date: "2019-08-21" });
	const { page } = reader;
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	await page.getByRole("checkbox", { name: "Keep in this browser" }).check();
	await page.getByText("Kept in this browser until you remove it.").waitFor();
	await page.getByLabel("Name", { exact: true }).fill("Clashes");
	await page.getByLabel("Name", { exact: true }).press("Enter");
	await page.getByRole("article", { name: "Clashes" }).waitFor();
	// What is written in the browser comes a moment after what is seen.
	await expect.poll(() => page.evaluate(keptNames)).toEqual(["Clashes"]);
	await page.reload();
	await reader.slider().waitFor();
	await page.getByRole("button", { name: "Your files" }).click();
	await page.getByRole("article", { name: "Clashes" }).waitFor();
	await page.getByRole("checkbox", { name: "Keep in this browser" }).uncheck();
	await page.getByText("Kept in this browser until you remove it.").waitFor({ state: "hidden" });
	await page.reload();
	await reader.slider().waitFor();
	await page.locator(".notice", { hasText: "acled-idlib.csv" }).waitFor();
});

test("the search finds rows by any of their words", async () => {
	const reader = await openReading({ date: "2018-10-01" });
	const { page } = reader;
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	await page.getByRole("searchbox", { name: "Search places" }).fill("peaceful");
	const found = page.getByRole("list", { name: "Rows of your files found" });
	await found.getByRole("button", { name: /Saraqib/ }).click();
	await reader.details("Saraqib").waitFor();
	expect(await reader.spokenDate()).toMatch(/^2 September 2019/);
});

test("a picture names the file in its legend and says that nobody checked it", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	await pickFile(reader, ACLED);
	await showOnMap(reader);
	const lines = await reader.legendLines();
	expect(lines.join("\n")).toMatch(/acled-idlib\.csv/);
	expect(await reader.page.locator(".credits").innerText()).toMatch(
		/brought by the reader and not checked: \u2068acled-idlib\.csv/,
	);
});

test("data of elsewhere opens as a map of its own, and the way back leads to the map of the page", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const { page } = reader;
	await openElsewhere(reader);
	await expect.poll(() => reader.spokenDate()).toMatch(/20 May 2023/);
	await page.getByRole("button", { name: "Back to the map of this page" }).click();
	await expect.poll(() => page.title()).toMatch(/Idlib/);
	// What was on the map is there again, though this browser keeps nothing of it.
	await page.getByRole("button", { name: "Your files" }).click();
	await page.getByRole("article", { name: "elsewhere.csv" }).waitFor();
	await page.goBack();
	await expect.poll(() => page.title()).toMatch(/elsewhere/);
	expect(reader.troubles).toEqual([]);
});

test("?file= opens a file of this site, and none of another", async () => {
	// One of its events lies elsewhere.
	const text = String(ACLED.text).replace("35.4389,36.6525", "15.6,32.5");
	const reader = await openReader({
		path: "?file=files/acled.csv#date=2019-08-21",
		before: async (page) => {
			await page.route("**/files/acled.csv", (route) =>
				route.fulfill({ body: text, contentType: "text/csv" }),
			);
		},
	});
	await reader.page.getByRole("dialog").getByText("4 events on the map").waitFor();
	await showOnMap(reader);
	await reader.page.getByRole("button", { name: "Open as a map of its own" }).click();
	await expect.poll(() => reader.page.title()).toMatch(/acled/);
	await reader.settled();
	expect(await reader.page.getByRole("dialog").count()).toBe(0);
	const other = await openReader({ path: "?file=https://elsewhere.example/a.csv" });
	await other.page.getByText(/does not lie on this site/).waitFor();
	expect(other.troubles).toEqual([]);
});

test("of features no position is asked for: they lie where their geometry does", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const feature = {
		type: "Feature",
		properties: { seen: "2019-08-20", note: "A made-up checkpoint" },
		geometry: { type: "Point", coordinates: [36.65, 35.44] },
	};
	await pickFile(reader, { name: "one.geojson", text: JSON.stringify(feature) });
	const dialog = reader.page.getByRole("dialog", { name: "Add your data" });
	await dialog.getByRole("heading", { name: "What do the fields hold?" }).waitFor();
	expect(await dialog.getByRole("combobox", { name: "Latitude" }).count()).toBe(0);
	await dialog.getByRole("combobox", { name: "Date", exact: true }).selectOption("seen");
	await dialog.getByText("First rows that can be read: 1 of 1").waitFor();
	await dialog.getByRole("button", { name: "Read the whole file" }).click();
	await dialog.getByText("The only row was read.").waitFor();
});

test("files that wait go on waiting while others come", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const { page } = reader;
	await dropFile(reader, UNKNOWN);
	const dialog = page.getByRole("dialog", { name: "Add your data" });
	await dialog.getByRole("heading", { name: "What do the columns hold?" }).waitFor();
	await dropFile(reader, ACLED);
	await dropFile(reader, { ...ACLED, name: "second.csv" });
	await dialog.getByText("2 more files follow").waitFor();
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await dialog.getByText("4 events on the map").waitFor();
	await dialog.getByRole("button", { name: "Show on the map" }).click();
	await dialog.getByText("second.csv").first().waitFor();
	await showOnMap(reader);
	expect(await reader.hash()).toMatch(/files=acled-idlib\.csv,second\.csv/);
	expect(reader.troubles).toEqual([]);
});
