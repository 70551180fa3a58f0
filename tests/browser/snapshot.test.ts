/** The exported picture: whole, of the size asked for, never blank. */
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { colourCount, openReader } from "./reader";
import { openReading } from "./without-map";
import { allFetched, openVectors, SMALL } from "./without-webgl";

test("a picture at 1, 2 and 3 x has the size the dialog names, and is not blank", async () => {
	const reader = await openReader({ date: "2019-08-21", size: SMALL });
	const { page } = reader;
	for (const times of [1, 2, 3] as const) {
		await page.getByRole("button", { name: "Export snapshot" }).click();
		const label = await page.getByText(new RegExp(`^${times}× \\(\\d`)).innerText();
		const [width, height] = [...label.replaceAll(",", "").matchAll(/\d{3,}/g)].map(Number);
		await page.keyboard.press("Escape");
		const { name, png, bytes } = await reader.exportSnapshot(times);
		expect(name).toBe("idlib-2019-08-21.png");
		expect([png.width, png.height]).toEqual([width, height]);
		expect(colourCount(png)).toBeGreaterThan(200);
		expect(dotsPerMetre(bytes)).toBe(Math.round((96 * times) / 0.0254));
		await page.keyboard.press("Escape");
	}
	expect(reader.troubles).toEqual([]);
});

test("a picture as vectors has the words and signs of the page, and nothing that runs or fetches", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const { page } = reader;
	await page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = page.getByRole("dialog", { name: "Export snapshot" });
	const preview = dialog.getByRole("img", { name: /10 February 2020/ });
	await preview.waitFor();
	await dialog.getByRole("textbox", { name: "Title" }).fill("A <b>title</b> & more");
	await expect.poll(() => preview.textContent()).toContain("A <b>title</b> & more");
	await dialog.getByRole("radio", { name: /^SVG/ }).check();
	const { name, bytes } = await reader.download(() =>
		dialog.getByRole("button", { name: "Download", exact: true }).click(),
	);
	expect(name).toBe("idlib-2020-02-10.svg");
	const file = bytes.toString("utf8");
	expect(file).toContain("A &lt;b&gt;title&lt;/b&gt; &amp; more");
	expect(file).toMatch(/10 February 2020[\s\S]*not surveyed[\s\S]*Does not show the present/);
	expect(file).not.toMatch(/<script|<image|<foreignObject|href="(?!#)|url\((?!#)/);
	const root = new DOMParser().parseFromString(file, "image/svg+xml").documentElement;
	expect(root?.tagName).toBe("svg");
	expect(root?.getElementsByTagName("use").length).toBeGreaterThan(300);
	expect(reader.troubles).toEqual([]);
});

test("the same state gives the same picture", async () => {
	const picture = async () => {
		const reader = await openReader({ date: "2020-02-08", size: SMALL });
		return reader.exportSnapshot(1);
	};
	const [first, second] = [await picture(), await picture()];
	expect(first.bytes.equals(second.bytes)).toBe(true);
});

test("the sources of the picture can be kept beside it, numbered, with title, day and link", async () => {
	const reader = await openVectors({ date: "2019-12-11" });
	const { page } = reader;
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("textbox", { name: "Title" }).fill("Rockets in the west");
	const { name, bytes } = await reader.download(() =>
		page.getByRole("button", { name: "Download its sources" }).click(),
	);
	expect(name).toBe("idlib-2019-12-11-sources.txt");
	await page.getByText(`Saved as ${name}.`).waitFor();
	const text = bytes.toString("utf8");
	expect(text).toMatch(/^Rockets in the west\n11 December 2019\n/);
	expect(text).toContain("date=2019-12-11");
	expect(text).toMatch(/^\d+\. .*The Syrian Observer.*\[S004\]$/m);
	const count = text.match(/^\d+\. .*\[S\d+\]$/gm)?.length ?? 0;
	expect(count).toBeGreaterThan(50);
	expect(reader.troubles).toEqual([]);
});

test("the picture can be made on a small screen and in Arabic", async () => {
	const { page } = await openReader({ size: { width: 360, height: 640 }, locale: "ar-SY" });
	await page.getByRole("button", { name: "تصدير صورة" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "تنزيل", exact: true }).click(),
	]);
	expect(download.suggestedFilename()).toBe("idlib-2019-08-31.png");
});

test("the title follows the language until the reader writes one", async () => {
	const { page } = await openReading();
	await page.getByRole("combobox", { name: "Language" }).selectOption("ar");
	await page.getByRole("button", { name: "تصدير صورة" }).click();
	expect(await page.getByRole("textbox", { name: "العنوان" }).inputValue()).toMatch(/إدلب/);
});

/** The horizontal resolution in the pHYs chunk. */
function dotsPerMetre(bytes: Buffer): number {
	return bytes.readUInt32BE(bytes.indexOf("pHYs") + 4);
}

test("pictures are seen, saved as vectors and copied with the network cut", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const { page } = reader;
	const context = page.context();
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	// The last thing that is fetched ahead.
	await page.waitForFunction(() =>
		performance.getEntriesByType("resource").some(({ name }) => /assets\/files-/.test(name)),
	);
	await allFetched(page);
	await context.setOffline(true);
	await page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = page.getByRole("dialog", { name: "Export snapshot" });
	await dialog.getByRole("img", { name: /10 February 2020/ }).waitFor();
	await dialog.getByRole("radio", { name: /^1×/ }).check();
	await dialog.getByRole("button", { name: "Copy picture" }).click();
	await dialog.getByText("The picture is on the clipboard.").waitFor();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const blob = await item?.getType("image/png");
		return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
	});
	expect(colourCount(PNG.sync.read(Buffer.from(copied)))).toBeGreaterThan(200);
	await dialog.getByRole("radio", { name: /^SVG/ }).check();
	const { name } = await reader.download(() =>
		dialog.getByRole("button", { name: "Download", exact: true }).click(),
	);
	expect(name).toBe("idlib-2020-02-10.svg");
	// The map of the picture asks for its fonts once more; this server does not let them be kept.
	const others = reader.troubles.filter(({ text }) => !/INTERNET_DISCONNECTED/.test(text));
	expect(others).toEqual([]);
});

test("where the browser refuses the clipboard, that is said, and the map stays as it was", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const { page } = reader;
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
	});
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("button", { name: "Copy picture" }).click();
	await page.getByText(/does not let the page put a picture on the clipboard/).waitFor();
	expect(reader.troubles).toEqual([]);
});
