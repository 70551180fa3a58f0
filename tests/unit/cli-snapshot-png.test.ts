import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(() => {
	bench = newWorkbench();
});
afterEach(() => bench.remove());

async function picture(...more: string[]) {
	const { code, said, warned } = await bench.truceline(
		...["snapshot", "--date", "2019-03-05", "--dataset", "{dir}", "-o", "{dir}/map.PNG", ...more],
	);
	expect({ code, warned }).toEqual({ code: 0, warned: "" });
	expect(said).toMatch(/^wrote .*map\.PNG \(\d+ bytes\)$/);
	const bytes = readFileSync(join(bench.dir, "map.PNG"));
	return { bytes, ...PNG.sync.read(bytes) };
}

/** How many colours the pixels have, and whether one lets through what lies behind. */
function inks({ data }: { readonly data: Buffer }) {
	const found = new Set<number>();
	for (let at = 0; at < data.length; at += 4) found.add(data.readUInt32BE(at));
	return { count: found.size, isSolid: [...found].every((ink) => (ink & 0xff) === 0xff) };
}

/** The dots per metre that the file states. */
const perMetre = (bytes: Buffer) => bytes.readUInt32BE(bytes.indexOf("pHYs") + 4);

describe("truceline snapshot -o map.png", () => {
	test("writes a pixel for each of the size, none bare, at a screen's resolution", async () => {
		const drawn = await picture("--size", "900x700");
		expect([drawn.width, drawn.height]).toEqual([900, 700]);
		expect(inks(drawn).count).toBeGreaterThan(100);
		expect(inks(drawn).isSolid).toBe(true);
		expect(perMetre(drawn.bytes)).toBe(3780);
	});

	test("writes letters: without them other pixels have ink", async () => {
		const [plain, titled] = [await picture(), await picture("--title", "Другое")];
		expect(plain.data.equals(titled.data)).toBe(false);
	});

	test("is sharper at a scale, and says so", async () => {
		const drawn = await picture("--size", "900x700", "--scale", "1.5");
		expect([drawn.width, drawn.height]).toEqual([1350, 1050]);
		expect(perMetre(drawn.bytes)).toBe(5669);
	});

	test("fills a sheet at 300 dots to the inch, of its true size", async () => {
		const drawn = await picture("--size", "a4");
		expect([drawn.width, drawn.height]).toEqual([3508, 2480]);
		expect(perMetre(drawn.bytes)).toBe(11811);
		expect(inks(drawn).isSolid).toBe(true);
	});

	test("says what it shows: title, day, credits, link", async () => {
		const { bytes } = await picture("--title", "A mill");
		const text = bytes.toString("utf8");
		expect(text).toContain("Title\0\0\0en\0\0A mill");
		expect(text).toContain("Description\0\0\0en\0\x005 March 2019");
		expect(text).toMatch(/Comment\0\0\0en\0\0.*Made up\./);
		expect(text).toMatch(/URL\0\0\0en\0\0https?:/);
		expect(text).not.toMatch(/[\u2066-\u2069]/);
	});

	test("is the same file for the same day", async () => {
		const [first, again] = [await picture(), await picture()];
		expect(first.bytes.equals(again.bytes)).toBe(true);
	});
});
