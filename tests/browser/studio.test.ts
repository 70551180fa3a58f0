/** Pictures of a size, with the parts, in the format that a reader wishes for. */
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { colourCount, openReader, type Reader } from "./reader";
import { openVectors } from "./without-webgl";

/** Opens the dialog and waits for the preview. */
async function openStudio(reader: Reader) {
	await reader.page.getByRole("button", { name: "Export snapshot" }).click();
	const dialog = reader.page.getByRole("dialog", { name: "Export snapshot" });
	await dialog.getByRole("img", { name: /2019|2020/ }).waitFor();
	return dialog;
}

type Dialog = Awaited<ReturnType<typeof openStudio>>;

const chooseSize = (dialog: Dialog, size: string) =>
	dialog.getByRole("combobox", { name: "Size" }).selectOption({ label: size });

const save = (reader: Reader, dialog: Dialog) =>
	reader.download(() => dialog.getByRole("button", { name: "Download", exact: true }).click());

test("an A4 sheet has the pixels of 300 to the inch, and says what it is", async () => {
	const reader = await openReader({ date: "2020-02-10" });
	const dialog = await openStudio(reader);
	await dialog.getByRole("textbox", { name: "Title" }).fill("Idlib in February");
	await dialog.getByRole("textbox", { name: "Caption" }).fill("After Saraqib was taken.");
	await chooseSize(dialog, "A4, on its side");
	await dialog.getByText("3,508 × 2,480 pixels, 300 to the inch").waitFor();
	for (const part of ["Small map: where in the country", "Link as a QR code"]) {
		await dialog.getByRole("checkbox", { name: part }).check();
	}
	await expect
		.poll(() => dialog.getByRole("img", { name: /Idlib in February/ }).textContent())
		.toContain("This view");
	const { name, bytes } = await save(reader, dialog);
	expect(name).toBe("idlib-2020-02-10.png");
	const png = PNG.sync.read(bytes);
	expect([png.width, png.height]).toEqual([3508, 2480]);
	expect(colourCount(png)).toBeGreaterThan(200);
	expect(bytes.readUInt32BE(bytes.indexOf("pHYs") + 4)).toBe(Math.round(300 / 0.0254));
	const said = bytes.toString("utf8");
	for (const text of ["Idlib in February", "10 February 2020", "Does not show the present"]) {
		expect(said).toContain(text);
	}
	expect(reader.troubles).toEqual([]);
});

test("a PDF has one page, and with its sources more; its text is not outlines", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const dialog = await openStudio(reader);
	await chooseSize(dialog, "A4, upright");
	await dialog.getByRole("radio", { name: /^PDF/ }).check();
	const one = await save(reader, dialog);
	expect(one.name).toBe("idlib-2020-02-10.pdf");
	const pagesIn = (bytes: Buffer) =>
		bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;
	expect(one.bytes.subarray(0, 5).toString()).toBe("%PDF-");
	expect(pagesIn(one.bytes)).toBe(1);
	expect(one.bytes.toString("latin1")).toContain("/ToUnicode");
	await dialog.getByText("Saved as idlib-2020-02-10.pdf.").waitFor();
	await dialog.getByRole("checkbox", { name: /numbered sources/ }).check();
	const more = await save(reader, dialog);
	expect(pagesIn(more.bytes)).toBeGreaterThan(2);
	expect(reader.troubles).toEqual([]);
});

test("an SVG can have its texts as outlines", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const dialog = await openStudio(reader);
	await dialog.getByRole("radio", { name: /^SVG/ }).check();
	await dialog.getByRole("checkbox", { name: /outlines/ }).check();
	const { bytes } = await save(reader, dialog);
	const file = bytes.toString("utf8");
	expect(file).not.toMatch(/<text\b/);
	expect(file).toContain('aria-label="10 February 2020"');
	expect(reader.troubles).toEqual([]);
});

test("a size that cannot be drawn is told at once, and nothing is saved", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	const dialog = await openStudio(reader);
	await chooseSize(dialog, "Other size");
	const width = dialog.getByRole("spinbutton", { name: "Width" });
	await width.fill("20");
	await dialog.getByText("Each side needs at least 300 pixels.").waitFor();
	await width.fill("99999");
	await dialog.getByText("No side may have more than 10,000 pixels.").waitFor();
	await width.fill("");
	await dialog.getByText("Write width and height as numbers.").waitFor();
	await width.fill("400");
	await dialog.getByRole("spinbutton", { name: "Height" }).fill("400");
	await dialog.getByText(/too little room for the map/).waitFor();
	const download = dialog.getByRole("button", { name: "Download", exact: true });
	expect(await download.getAttribute("aria-disabled")).toBe("true");
	await dialog.getByRole("checkbox", { name: "Legend" }).uncheck();
	await dialog.getByRole("checkbox", { name: "Names of the sources" }).uncheck();
	await dialog.getByRole("spinbutton", { name: "Height" }).fill("600");
	await dialog.getByText("400 × 600 pixels, 96 to the inch").waitFor();
	const { bytes } = await save(reader, dialog);
	const png = PNG.sync.read(bytes);
	expect([png.width, png.height]).toEqual([400, 600]);
	expect(reader.troubles).toEqual([]);
});

test("a picture in the making can be called off: nothing is saved, and the next one is whole", async () => {
	const reader = await openReader({ date: "2020-02-10" });
	const { page } = reader;
	let downloads = 0;
	page.on("download", () => {
		downloads += 1;
	});
	const dialog = await openStudio(reader);
	await chooseSize(dialog, "A3, on its side");
	await dialog.getByText("4,961 × 3,508 pixels, 300 to the inch").waitFor();
	await dialog.getByRole("button", { name: "Download", exact: true }).click();
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await dialog.getByText("Cancelled. Nothing was saved.").waitFor();
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	expect(await focused()).toBe("Download");
	// The map off the screen goes with it.
	await expect.poll(() => page.locator("body > div[inert]").count()).toBe(0);
	await chooseSize(dialog, "Square (1200 × 1200 pixels)");
	await dialog.getByText("1,200 × 1,200 pixels, 96 to the inch").waitFor();
	const { bytes } = await save(reader, dialog);
	const png = PNG.sync.read(bytes);
	expect([png.width, png.height]).toEqual([1200, 1200]);
	expect(downloads).toBe(1);
	expect(reader.troubles).toEqual([]);
});

test("what sets letters may not come: that is said, and other formats still work", async () => {
	const reader = await openVectors({
		date: "2020-02-10",
		before: async (page) => {
			await page.route(/assets\/pdf-/, (route) => route.abort());
		},
	});
	const dialog = await openStudio(reader);
	await dialog.getByRole("radio", { name: /^PDF/ }).check();
	await dialog.getByRole("button", { name: "Download", exact: true }).click();
	await dialog.getByText(/letters for this file could not be loaded/).waitFor();
	await dialog.getByRole("radio", { name: /^SVG/ }).check();
	expect((await save(reader, dialog)).name).toBe("idlib-2020-02-10.svg");
});

test("the wish is still there when the dialog is opened once more", async () => {
	const reader = await openVectors({ date: "2020-02-10" });
	await chooseSize(await openStudio(reader), "A4, upright");
	await reader.page.keyboard.press("Escape");
	const dialog = await openStudio(reader);
	expect(await dialog.getByRole("combobox", { name: "Size" }).inputValue()).toBe("a4-upright");
});
