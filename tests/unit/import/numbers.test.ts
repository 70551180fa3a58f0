/** Degrees as files write them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDegrees, readPosition } from "../../../src/import/numbers";
import { looksSwapped, swappedRows } from "../../../src/import/swapped";

const lat = (text: string, decimal: "." | "," = ".") => {
	const read = readDegrees(text, "latitude", decimal);
	return read.code ?? Number(read.value.toFixed(6));
};
const lng = (text: string, decimal: "." | "," = ".") => {
	const read = readDegrees(text, "longitude", decimal);
	return read.code ?? Number(read.value.toFixed(6));
};

describe("degrees", () => {
	test.each([
		["35.5", 35.5],
		[" -35.5 ", -35.5],
		["+35", 35],
		["35.", 35],
		[".5", 0.5],
		["3.55e1", 35.5],
		["−35.5", -35.5],
		["٣٥٫٥", 35.5],
		["۳۵.۵", 35.5],
		["35.5°", 35.5],
		["35.5° N", 35.5],
		["35.5N", 35.5],
		["S 35.5", -35.5],
		["35°30'N", 35.5],
		["35° 30′ 36″ S", -35.51],
		["35 30 36", 35.51],
		["-35°30'36\"", -35.51],
		["", "no-position"],
		["  ", "no-position"],
		["35,5", "bad-latitude"],
		["north", "bad-latitude"],
		["35.5E", "bad-latitude"],
		["-35.5S", "bad-latitude"],
		["35°60'", "bad-latitude"],
		["35.5.1", "bad-latitude"],
		["0x10", "bad-latitude"],
		["Infinity", "bad-latitude"],
		["1e999", "bad-latitude"],
		["1e99", "projected"],
		["NaN", "bad-latitude"],
		["90.01", "bad-latitude"],
		["-91", "bad-latitude"],
		["3935000.2", "projected"],
		["9".repeat(200), "bad-latitude"],
	])("latitude %s is %s", (text, expected) => expect(lat(text)).toBe(expected));

	test("with a decimal comma", () => {
		expect([lat("35,5", ","), lat("35°30,6'", ","), lng("-36,25", ",")]).toEqual([
			...[35.5, 35.51, -36.25],
		]);
	});

	test("a longitude goes farther", () => {
		expect([lng("179.9"), lng("36.5W"), lng("181"), lng("36.5N"), lng("312345.6")]).toEqual([
			...[179.9, -36.5, "bad-longitude", "bad-longitude", "projected"],
		]);
	});
});

describe("both in one field", () => {
	const at = { lat: 35.1, lng: 36.6 };
	test.each([
		["35.1, 36.6", at],
		["35.1,36.6", at],
		["35.1 36.6", at],
		["35.1;36.6", at],
		["(35.1, 36.6)", at],
		["[35.1, 36.6]", at],
		["POINT (36.6 35.1)", at],
		["point(36.6 35.1)", at],
		["POINT Z (36.6 35.1 400)", at],
		["SRID=4326;POINT(36.6 35.1)", at],
		["35.1°N 36.6°E", at],
		["35.1N, 36.6E", at],
		["35°06'00\"N 36°36'00\"E", at],
		["", { code: "no-position" }],
		["35.1", { code: "bad-position" }],
		["35.1,", { code: "bad-position" }],
		["1, 2, 3", { code: "bad-position" }],
		["POINT EMPTY", { code: "bad-position" }],
		["LINESTRING (1 2, 3 4)", { code: "bad-position" }],
		["95, 36", { code: "bad-latitude" }],
		["35, 190", { code: "bad-longitude" }],
		["POINT (312345.6 3935000)", { code: "projected" }],
	])("%s", (text, expected) => {
		const read = readPosition(text, ".");
		if (read.code !== undefined) expect(read).toEqual(expected);
		else expect({ lat: +read.lat.toFixed(6), lng: +read.lng.toFixed(6) }).toEqual(expected);
	});

	test("with a decimal comma, or the other way about", () => {
		expect(readPosition("35,1; 36,6", ",")).toEqual(at);
		expect(readPosition("35,1 36,6", ",")).toEqual(at);
		expect(readPosition("35,1, 36,6", ",")).toEqual(at);
		expect(readPosition("36.6, 35.1", ".", true)).toEqual(at);
	});
});

test("whatever the text, it is a place on Earth or a code, and never a throw", () => {
	const parts = ["35", ".", ",", "°", "'", '"', "N", "E", " ", "-", "POINT", "(", ")", "e9"];
	const texts = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((some) => some.join("")),
	);
	fc.assert(
		fc.property(texts, fc.constantFrom("." as const, "," as const), (text, decimal) => {
			const read = readPosition(text, decimal);
			if (read.code !== undefined) return;
			expect(Math.abs(read.lat)).toBeLessThanOrEqual(90);
			expect(Math.abs(read.lng)).toBeLessThanOrEqual(180);
		}),
		{ numRuns: 2000 },
	);
});

test("degrees written in minutes and seconds are the same place", () => {
	fc.assert(
		fc.property(fc.integer({ min: -323_999, max: 323_999 }), (seconds) => {
			const whole = Math.abs(seconds);
			const half = seconds < 0 ? "S" : "N";
			const text = `${Math.floor(whole / 3600)}°${Math.floor(whole / 60) % 60}'${whole % 60}"${half}`;
			expect(lat(text)).toBeCloseTo(seconds / 3600, 5);
		}),
	);
});

describe("swapped", () => {
	test("a whole column, where latitudes are none", () => {
		expect(looksSwapped([120.1, 121.5], [14.2, 15])).toBe(true);
		expect(looksSwapped([35.1, 36], [36.6, 37])).toBe(false);
		expect(looksSwapped([120, 35], [140, 36])).toBe(false);
		expect(looksSwapped([], [])).toBe(false);
	});

	test("some rows among many", () => {
		const lats = Array.from({ length: 100 }, (_, index) => 48 + index / 100);
		const lngs = Array.from({ length: 100 }, (_, index) => 37 + index / 100);
		const look = () =>
			swappedRows(
				100,
				(index) => lngs[index] ?? 0,
				(index) => lats[index] ?? 0,
			);
		expect(look()).toEqual([]);
		[lats[7], lngs[7]] = [lngs[50] ?? 0, lats[50] ?? 0];
		// Far, but nowhere near the others when it is turned round.
		[lats[9], lngs[9]] = [10, 20];
		expect(look()).toEqual([7]);
	});

	test("nothing is suspected where both ways lie close together", () => {
		const at = (start: number) => (index: number) => start + (index % 10) / 10;
		expect(swappedRows(100, at(36), at(35.5))).toEqual([]);
		expect(swappedRows(0, at(36), at(35))).toEqual([]);
	});
});
