/** Every drawing is as it is stored in tests/drawings; what is meant to change is accepted with `npm run drawings`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rasterOf } from "../../src/cli/raster";
import type { SvgElement } from "../../src/svg/tree";
import { fontMeasure } from "../../src/type/measure";
import { firstDifference } from "../drawings/difference";
import { draw, RASTERS, STORED, VECTORS } from "../drawings/draw";
import { partUnlike } from "../pixels";
import { faces } from "../unit/own-faces";
import { elementsOf, readXml } from "../unit/svg/fake-page";

/** Of 255: edges may be smoothed in another way. */
const SAME_INK = 12;
/** Of all pixels. */
const TOLERANCE = 0.0003;

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "truceline-drawings-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const stored = (file: string) => readFileSync(join(STORED, file));
const storedPixels = (file: string) => PNG.sync.read(stored(file));

/** Draws a scene anew and reads it. */
async function drawn(name: (typeof VECTORS)[number]["name"], file: string, ...more: string[]) {
	await draw(name, join(dir, file), ...more);
	return readFileSync(join(dir, file));
}

test("what is stored is what is drawn, and nothing more", () => {
	const kept = readdirSync(STORED).filter((name) => !name.endsWith(".ts"));
	expect(kept.toSorted()).toEqual([...VECTORS, ...RASTERS].map(({ file }) => file).toSorted());
});

test.each(VECTORS)("$file is drawn as it is stored", async ({ name, file }) => {
	const now = await drawn(name, file);
	const difference = firstDifference(stored(file).toString("utf8"), now.toString("utf8"));
	const message = `tests/drawings/${file}, ${difference}. If the new one is right: npm run drawings`;
	expect(difference, message).toBeNull();
});

describe("the pixels", () => {
	test.each(RASTERS)("of $file are as they are stored", async ({ name, file }) => {
		const now = PNG.sync.read(await drawn(name, file));
		const before = storedPixels(file);
		expect([now.width, now.height]).toEqual([before.width, before.height]);
		const unlike = partUnlike(before, now, SAME_INK);
		const message = `tests/drawings/${file}: ${unlike} of its pixels differ. If the new ones are right: npm run drawings`;
		expect(unlike, message).toBeLessThan(TOLERANCE);
	});

	const LAYERS = ["cells", "buffer", "front", "towns-held-2", "towns-label-1", "borders"];
	test.each(RASTERS)("of $file are others where a layer is missing", async ({ name, file }) => {
		const drawing = readXml((await drawn(name, "outlines.svg", "--outlines")).toString("utf8"));
		const before = storedPixels(file);
		const size = { width: before.width, height: before.height };
		const unlike = async (shown: SvgElement) =>
			partUnlike(before, PNG.sync.read(Buffer.from(await rasterOf(shown, size))), SAME_INK);
		expect(await unlike(drawing)).toBeLessThan(TOLERANCE);
		for (const layer of LAYERS) {
			const part = await unlike(without(drawing, `layer-${layer}`));
			expect(part, layer).toBeGreaterThan(TOLERANCE);
		}
	});
});

test("no name of the base map crosses the frame of its map", () => {
	const measure = fontMeasure(faces);
	let count = 0;
	for (const { file } of VECTORS) {
		const all = elementsOf(readXml(stored(file).toString("utf8")));
		const frame = all.find(({ tag }) => tag === "clipPath")?.children[0];
		if (typeof frame !== "object") throw new Error("no frame");
		const [width, height] = [Number(frame.attrs["width"]), Number(frame.attrs["height"])];
		const texts = all
			.filter(({ attrs }) => /^layer-(labels|settlements)-/.test(String(attrs["id"])))
			.flatMap(elementsOf)
			.filter(({ tag }) => tag === "text");
		for (const { attrs, children } of texts) {
			const number = (name: string) => Number(attrs[name] ?? 0);
			const size = number("font-size");
			const text = children.join("");
			const weight = attrs["font-weight"] === "600" ? 600 : 400;
			const long = measure(text, { size, weight }) + text.length * number("letter-spacing");
			const anchor =
				{ start: 0, middle: 0.5, end: 1 }[String(attrs["text-anchor"] ?? "start")] ?? 0;
			const left = number("x") - anchor * long;
			const whole = [
				left,
				width - left - long,
				number("y") - size * 0.8,
				height - number("y") - size * 0.3,
			];
			for (const room of whole) expect(room, `${file}: ${text}`).toBeGreaterThan(0);
			count++;
		}
	}
	expect(count).toBeGreaterThan(3 * VECTORS.length);
});

/** A drawing without the groups of a layer of the scene, or of one of the style. */
function without(element: SvgElement, layer: string): SvgElement {
	const isOf = ({ attrs }: SvgElement) => String(attrs["id"]).startsWith(layer);
	const left = element.children.filter((child) => typeof child === "string" || !isOf(child));
	return {
		...element,
		children: left.map((child) => (typeof child === "string" ? child : without(child, layer))),
	} as SvgElement;
}
