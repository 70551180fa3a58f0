/** A browser without WebGL: the map is drawn as vectors, and everything goes on. */
import { expect, test } from "vitest";
import { partUnlike } from "../pixels";
import { violations } from "./axe";
import { colourCount, openReader, SOUTH } from "./reader";
import { openVectors, SAME_INK, SMALL } from "./without-webgl";

test("a town is clicked, the date scrubbed, the map moved, and the picture saved", async () => {
	const reader = await openVectors({ date: "2019-08-10", camera: SOUTH });
	const { page } = reader;
	await page.getByText(/This browser has no WebGL/).waitFor();
	await page.getByRole("region", { name: "Notices" }).getByRole("button").click();
	const [lng, lat] = [36.6478, 35.4394];
	const before = await reader.landColour(lng, lat);
	await reader.scrubTo("2019-08-31");
	expect(await reader.landColour(lng, lat)).not.toBe(before);
	await reader.clickTown("khan-sheikhoun");
	await reader.details("Khan Sheikhoun").waitFor();
	const drag = await page.locator(".vector-map").boundingBox();
	if (!drag) throw new Error("the map is not there");
	await page.mouse.move(drag.x + 200, drag.y + 300);
	await page.mouse.down();
	await page.mouse.move(drag.x + 280, drag.y + 300, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => reader.hash()).toMatch(/map=10\.2\/35\.47\d*\/36\.(5|6[0-4])/);
	await page.locator(".vector-map").press("+");
	await expect.poll(() => reader.hash()).toMatch(/map=11\.2/);
	const { name, png } = await reader.exportSnapshot(2);
	expect(name).toBe("idlib-2019-08-31.png");
	expect(colourCount(png)).toBeGreaterThan(200);
	expect(reader.troubles).toEqual([]);
	expect(await violations(page)).toEqual([]);
});

test("what is drawn without WebGL is what is drawn with it", async () => {
	const view = { date: "2020-02-10", camera: SOUTH, size: SMALL } as const;
	const vectors = await openVectors(view);
	const webGl = await openReader(view);
	const [one, other] = [await vectors.exportSnapshot(1), await webGl.exportSnapshot(1)];
	expect([one.png.width, one.png.height]).toEqual([other.png.width, other.png.height]);
	expect(partUnlike(one.png, other.png, SAME_INK)).toBeLessThan(0.04);
	const later = await (await openReader({ ...view, date: "2019-05-01" })).exportSnapshot(1);
	expect(partUnlike(one.png, later.png, SAME_INK)).toBeGreaterThan(0.1);
});
