/** Films of a span of days: as many frames as said, each of its day; and nothing half when something goes wrong. */
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { GifReader } from "omggif";
import { expect, test, vi } from "vitest";
import { violations } from "./axe";
import { downloadsOf, FRAMES, framesOf, openFilm, partUnlike, SMALL, SPAN } from "./film-reader";
import { PHONE } from "./harness/launch";
import { openReader } from "./reader";
import { allFetched, openVectors, withoutWebGl } from "./without-webgl";

/** Frames are drawn one by one, without a graphics card: a busy machine may take a second for each. */
vi.setConfig({ testTimeout: 150_000 });

test("a GIF has a frame for each day, each unlike the one before, and the last one stands", async () => {
	const reader = await openReader({ date: SPAN.from, size: SMALL });
	const film = await openFilm(reader);
	await film.says("6 frames, 3 seconds.");
	const { name, bytes } = await reader.download(film.make);
	expect(name).toBe("idlib-2020-02-05--2020-02-10.gif");
	await film.says(/^Saved as idlib-2020-02-05--2020-02-10\.gif \(0\.\d MB, 6 frames\)\.$/);
	const gif = new GifReader(bytes);
	expect([gif.width, gif.height, gif.numFrames()]).toEqual([1280, 720, FRAMES]);
	const frames = framesOf(bytes);
	expect(frames.map(({ hundredths }) => hundredths)).toEqual([20, 20, 20, 20, 20, 200]);
	for (const [at, { pixels }] of frames.entries()) {
		const before = frames[at - 1];
		// Only date, link and what changed on the map: the words around it stand still.
		if (before) expect(partUnlike(before.pixels, pixels)).toBeGreaterThan(0.0001);
		if (before) expect(partUnlike(before.pixels, pixels)).toBeLessThan(0.2);
	}
	const [first, last] = [frames[0], frames.at(-1)];
	if (!first || !last) throw new Error("no frames");
	expect(partUnlike(first.pixels, last.pixels)).toBeGreaterThan(0.005);
	expect(bytes.toString("utf8")).toMatch(/5.*10 February 2020[\s\S]*UCDP[\s\S]*date=2020-02-05/);
	const again = await reader.download(() =>
		film.dialog.getByRole("button", { name: "Save it again" }).click(),
	);
	expect(again.bytes.equals(bytes)).toBe(true);
	expect(await reader.spokenDate()).toContain("5 February 2020");
	expect(reader.troubles).toEqual([]);
});

test("a WebM has as many frames, the time they take, and says what it is", async () => {
	const reader = await openReader({ date: SPAN.from, size: SMALL });
	const film = await openFilm(reader, { format: /^WebM/ });
	const { name, bytes } = await reader.download(film.make);
	expect(name).toBe("idlib-2020-02-05--2020-02-10.webm");
	const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
	const track = await input.getPrimaryVideoTrack();
	if (!track) throw new Error("the film has no pictures");
	expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([1280, 720]);
	const starts: number[] = [];
	for await (const { timestamp } of new EncodedPacketSink(track).packets()) starts.push(timestamp);
	expect(starts.map((start) => Math.round(start * 10))).toEqual([0, 2, 4, 6, 8, 10]);
	expect(await input.getDurationFromMetadata()).toBeCloseTo(3, 1);
	const { title, comment } = await input.getMetadataTags();
	expect(title).toBe("Idlib de-escalation zone, 2017–2020");
	expect(comment).toMatch(/UCDP[\s\S]*date=2020-02-05/);
	expect(reader.troubles).toEqual([]);
});

test("cancelled in the middle, nothing is saved, and another film can be made", async () => {
	const reader = await openReader({ date: SPAN.from, size: SMALL });
	const { page } = reader;
	const saved = downloadsOf(page);
	const film = await openFilm(reader, { from: "2019-04-30", to: "2020-03-06" });
	await film.says("312 frames, 64 seconds.");
	await film.make();
	await film.says(/^Frame [2-9] of 312$/);
	await film.cancel.click();
	await film.says("Stopped. Nothing was saved.");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Make the film");
	await expect.poll(() => page.locator("body > div[aria-hidden] canvas").count()).toBe(0);
	expect(saved.count).toBe(0);
	await film.dialog.getByRole("textbox", { name: "From" }).fill("2020-03-05");
	const { bytes } = await reader.download(film.make);
	expect(framesOf(bytes).length).toBe(2);
	await page.keyboard.press("Escape");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Export snapshot");
	await reader.scrubTo("2019-08-21");
	expect(await reader.spokenDate()).toContain("21 August 2019");
	expect(reader.troubles).toEqual([]);
});

test("closed in the middle, the film is called off", async () => {
	const reader = await openVectors({ date: SPAN.from, size: SMALL });
	const saved = downloadsOf(reader.page);
	const film = await openFilm(reader, { from: "2020-01-01", to: "2020-03-06" });
	await film.make();
	await film.says(/^Frame \d+ of 66$/);
	await reader.page.keyboard.press("Escape");
	await expect.poll(() => reader.page.locator("body > div[aria-hidden] canvas").count()).toBe(0);
	expect(saved.count).toBe(0);
	expect(reader.troubles).toEqual([]);
});

test("spans that make no film are refused with the reason, and nothing begins", async () => {
	const reader = await openVectors({ date: SPAN.from, size: SMALL });
	const film = await openFilm(reader);
	const to = film.dialog.getByRole("textbox", { name: "To", exact: true });
	const from = film.dialog.getByRole("textbox", { name: "From" });
	await to.fill("2020-02-04");
	await film.says(/^The last day lies before the first one/);
	await to.fill("2020-02-05");
	await film.says(/^A film needs more than one day/);
	await from.fill("2017-05-04");
	await to.fill("2020-03-31");
	await film.says(/^1,063 frames are too many for a GIF of this size; up to 434 are possible/);
	await film.make();
	await to.fill("");
	await film.says(/^Type a date, such as/);
	await to.fill("tomorrow");
	await film.make();
	await film.says(/^“tomorrow” is not a date/);
	expect(await to.evaluate((field) => field === document.activeElement)).toBe(true);
	expect(await violations(reader.page)).toEqual([]);
	expect(await film.cancel.count()).toBe(0);
	expect(reader.troubles).toEqual([]);
});

test("a film goes on while the page is out of sight and the browser draws no frames for it", async () => {
	const reader = await openVectors({ date: SPAN.from, size: SMALL });
	const film = await openFilm(reader, { from: "2020-01-25" });
	const { bytes } = await reader.download(async () => {
		await film.make();
		await film.says(/^Frame [1-9] of 17$/);
		await reader.page.evaluate(() => {
			Object.defineProperty(document, "hidden", { get: () => true });
			globalThis.requestAnimationFrame = () => 0;
		});
	});
	const frames = framesOf(bytes);
	expect(frames.length).toBe(17);
	const [before, last] = [frames.at(-2), frames.at(-1)];
	if (!before || !last) throw new Error("no frames");
	expect(partUnlike(before.pixels, last.pixels)).toBeGreaterThan(0.0001);
});

test("WebGL lost in the middle is told, nothing is saved, and the map stays", async () => {
	const reader = await openReader({ date: SPAN.from, size: SMALL });
	const saved = downloadsOf(reader.page);
	const film = await openFilm(reader, { from: "2019-04-30", to: "2020-03-06" });
	await film.make();
	await film.says(/^Frame [2-9] of 312$/);
	await reader.page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>("body > div[aria-hidden] canvas");
		canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
	});
	await film.says(/^The browser took the map’s drawing away \(WebGL\)/);
	expect(saved.count).toBe(0);
	await reader.page.keyboard.press("Escape");
	await reader.scrubTo("2019-08-21");
	expect(await reader.page.getByRole("region", { name: "Notices" }).innerText()).toBe("");
});

test("an encoder that gives up is told, and nothing is saved", async () => {
	const reader = await openVectors({
		date: SPAN.from,
		size: SMALL,
		before: async (page) => {
			await page.addInitScript(() => {
				VideoEncoder.prototype.encode = () => {
					throw new DOMException("no", "EncodingError");
				};
			});
		},
	});
	const saved = downloadsOf(reader.page);
	const film = await openFilm(reader, { format: /^WebM/ });
	await film.make();
	await film.says(/^The browser could not write the film. Nothing was saved/);
	expect(saved.count).toBe(0);
});

test("without the browser's encoders there is a GIF, and that is said", async () => {
	const reader = await openVectors({
		date: SPAN.from,
		size: SMALL,
		before: async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(globalThis, "VideoEncoder"));
		},
	});
	const film = await openFilm(reader);
	await film.says(/^This browser writes no video of this size/);
	expect(await film.dialog.getByRole("radio").count()).toBe(1);
});

test("without WebGL, and with the network cut, a film is made all the same", async () => {
	const reader = await openReader({
		date: SPAN.from,
		size: SMALL,
		withoutMap: true,
		before: withoutWebGl,
	});
	const { page } = reader;
	await page.locator(".vector-map").waitFor();
	// The last thing that is fetched ahead.
	await page.waitForFunction(() =>
		performance.getEntriesByType("resource").some(({ name }) => /assets\/video-/.test(name)),
	);
	await allFetched(page);
	await page.context().setOffline(true);
	const film = await openFilm(reader, { from: "2020-02-05", to: "2020-02-07" });
	const { bytes } = await reader.download(film.make);
	const [first, second, third, ...more] = framesOf(bytes);
	if (!first || !second || !third) throw new Error("frames are missing");
	expect(more).toEqual([]);
	expect(partUnlike(first.pixels, third.pixels)).toBeGreaterThan(0.001);
	expect(reader.troubles).toEqual([]);
});

test("in Arabic on a phone, by keyboard, in dark: a film of the days with a change", async () => {
	const reader = await openReader({ size: PHONE, locale: "ar-SY", colorScheme: "dark" });
	const { page } = reader;
	await page.getByRole("button", { name: "تصدير صورة" }).click();
	await page.getByRole("button", { name: "صنع فيلم …" }).press("Enter");
	const dialog = page.getByRole("dialog", { name: "تصدير فيلم" });
	await dialog.getByRole("textbox", { name: "من", exact: true }).fill("1 شباط 2020");
	await dialog.getByRole("textbox", { name: "إلى" }).fill("2020-02-05");
	await dialog.getByRole("combobox", { name: "إطار واحد لكل" }).selectOption("يوم فيه تغيّر");
	await dialog.getByRole("combobox", { name: "الحجم" }).selectOption({ index: 3 });
	await dialog.getByRole("radio", { name: /GIF/ }).check();
	expect(await violations(page)).toEqual([]);
	const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	const small = await dialog
		.locator("input[type=text], select, label.choice, button")
		.evaluateAll((fields) => fields.filter((field) => field.clientHeight < 40).length);
	expect(small).toBe(0);
	const { name, bytes } = await reader.download(() =>
		dialog.getByRole("textbox", { name: "إلى" }).press("Enter"),
	);
	expect(name).toBe("idlib-2020-02-01--2020-02-05.gif");
	const gif = new GifReader(bytes);
	expect([gif.width, gif.height]).toEqual([720, 1280]);
	expect(gif.numFrames()).toBeGreaterThanOrEqual(3);
	expect(reader.troubles).toEqual([]);
});
