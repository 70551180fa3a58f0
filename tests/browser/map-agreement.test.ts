/** The map with WebGL and the map as vectors show the same: the same ground, the same signs at the same places. */
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { partUnlike } from "../pixels";
import { colourCount, offsetOf, openReader, placeOf, type Reader, SOUTH } from "./reader";
import { openVectors, SAME_INK, SMALL } from "./without-webgl";

const DAYS = ["2018-09-17", "2019-08-21", "2020-03-06"] as const;

interface Sign {
	readonly mark: string;
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

/** Every sign that the vectors have on the map, whole, in the map's own pixels. */
async function signsOn({ page }: Reader): Promise<readonly Sign[]> {
	return page.locator(".vector-map").evaluate((map) => {
		const around = map.getBoundingClientRect();
		return [...map.querySelectorAll("use")].flatMap((sign) => {
			const { x, y, width, height } = sign.getBoundingClientRect();
			const box = { x: x - around.x, y: y - around.y, width, height };
			const isWhole =
				box.x >= 0 &&
				box.y >= 0 &&
				box.x + width <= around.width &&
				box.y + height <= around.height;
			return isWhole ? [{ mark: sign.getAttribute("href") ?? "", box }] : [];
		});
	});
}

/** What a picture shows in a box. */
function partOf(picture: PNG, { x, y, width, height }: Sign["box"]): PNG {
	const part = new PNG({ width: Math.ceil(width), height: Math.ceil(height) });
	PNG.bitblt(picture, part, Math.floor(x), Math.floor(y), part.width, part.height, 0, 0);
	return part;
}

/** As many of a sign's pixels differ at most, edges being smoothed in two ways; of another sign it is more. */
const SAME_SIGN = 0.5;

/** Two pages draw three days each. */
const timeout = 120_000;

test("the same places have the same signs, on the same ground, day after day", {
	timeout,
}, async () => {
	const view = { date: DAYS[0], camera: SOUTH, size: SMALL } as const;
	const [vectors, webGl] = await Promise.all([openVectors(view), openReader(view)]);
	// It lies over the map.
	await vectors.page.getByRole("region", { name: "Notices" }).getByRole("button").click();
	const seen: { day: string; signs: readonly Sign[]; one: PNG; other: PNG }[] = [];
	for (const day of DAYS) {
		await Promise.all([vectors.scrubTo(day), webGl.scrubTo(day)]);
		const [one, other] = [await vectors.mapPicture(), await webGl.mapPicture()];
		expect([one.width, one.height]).toEqual([other.width, other.height]);
		expect(await vectors.hash()).toBe(await webGl.hash());
		expect(partUnlike(one, other, SAME_INK), day).toBeLessThan(0.04);
		seen.push({ day, signs: await signsOn(vectors), one, other });
	}
	// Also where there is a sign on another day only: nothing more is on the map than what the vectors have.
	const boxes = seen.flatMap(({ signs }) => signs);
	const unlike = (one: PNG, other: PNG) => ({
		of: ({ box }: Sign) => partUnlike(partOf(one, box), partOf(other, box), SAME_INK),
	});
	for (const { day, signs, one, other } of seen) {
		expect(signs.length).toBeGreaterThan(50);
		for (const sign of boxes) {
			expect(unlike(one, other).of(sign), `${day}: ${JSON.stringify(sign)}`).toBeLessThan(
				SAME_SIGN,
			);
		}
	}
	const [first, , last] = seen;
	if (!first || !last) throw new Error("no days");
	const changed = last.signs.filter((sign) => unlike(first.one, last.other).of(sign) > SAME_SIGN);
	expect(changed.length).toBeGreaterThan(30);
});

test("a picture with WebGL has no half names either", async () => {
	const [lng, lat] = placeOf("aleppo");
	// Aleppo lies so near the right edge of the map that its name has no room beside it.
	const [zoom, fromEdge, mapWidth] = [9, 24, 596];
	const west = (mapWidth / 2 - fromEdge) / ((512 * 2 ** zoom) / 360);
	const camera = { zoom, lat: lat - 0.1, lng: Number((lng - west).toFixed(4)) };
	const reader = await openReader({ date: DAYS[0], camera, size: SMALL });
	const { width, height } = await reader.mapPicture();
	expect(width).toBe(mapWidth);
	const { png } = await reader.exportSnapshot(1);
	const { right, down } = offsetOf([lng, lat], camera);
	const [x, y] = [width / 2 + right, topOfMap(png) + height / 2 + down];
	const coloursIn = (from: number, to: number) =>
		colourCount(partOf(png, { x: x + from, y: y - 12, width: to - from, height: 24 }));
	expect(coloursIn(-6, 6)).toBeGreaterThan(5);
	expect(coloursIn(6, fromEdge)).toBeLessThan(4);
});

/** At the edge, a picture has its own ground above the map. */
function topOfMap({ width, height, data }: PNG): number {
	const at = (row: number) => data.readUInt32BE(4 * (row * width + width - 1));
	const rows = Array.from({ length: height }, (_, row) => row);
	return rows.find((row) => at(row) !== at(0)) ?? 0;
}
