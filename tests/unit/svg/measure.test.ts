import { describe, expect, it } from "vitest";
import { fontMeasure } from "../../../src/type/measure";
import { faces } from "../own-faces";

const measure = fontMeasure(faces);
const width = (text: string, weight: 400 | 600 = 400, size = 1000) =>
	measure(text, { size, weight });

describe("widths in the map's fonts", () => {
	it("are those that the files give: advances of Noto Sans", () => {
		// Units of 1000 to the em, as the font's own table of widths has them.
		expect(width("n")).toBe(618);
		expect(width("n", 600)).toBe(638);
		expect(width("nn")).toBe(1236);
	});

	it.each([
		["Maarat al-Numan", 8236.99, 8565.99],
		["معرة النعمان", 4982.99, 5283.99],
		["Un peu d'air frais, Süper Haber, Yeni Şafak", 19566.97, 20292.96],
		["M4 إدلب", 3803.99, 3926.99],
		["منطقة خفض التصعيد في إدلب، 2017–2020", 18192.97, 18793.97],
	])("are those that a browser measures with the same files: %s", (text, regular, semibold) => {
		expect(Math.abs(width(text) / regular - 1)).toBeLessThan(0.003);
		expect(Math.abs(width(text, 600) / semibold - 1)).toBeLessThan(0.003);
	});

	it("grow with the size", () => {
		expect(width("Idlib", 400, 12)).toBeCloseTo((12 * width("Idlib")) / 1000, 9);
	});

	it("are of shaped Arabic: joined letters are not those that stand alone", () => {
		const alone = [..."سراقب"].reduce((sum, letter) => sum + width(letter), 0);
		expect(width("سراقب")).toBeGreaterThan(500);
		expect(width("سراقب")).toBeLessThan(0.9 * alone);
	});

	it("add up where two scripts meet, and signs of direction have none", () => {
		expect(width("M4 إدلب")).toBeCloseTo(width("M4 ") + width("إدلب"), 6);
		expect(width("\u2068Idlib\u2069\u200F")).toBe(width("Idlib"));
	});

	it("know letters beyond Latin-1, and guess those that no file has", () => {
		expect(width("Ş")).not.toBe(600);
		expect(width("漢")).toBe(600);
		expect(width("")).toBe(0);
	});
});
