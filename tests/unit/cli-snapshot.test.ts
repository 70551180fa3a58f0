import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesIn, newWorkbench, type Workbench } from "./cli-fixture";
import { elementsOf, readXml } from "./svg/fake-page";

let bench: Workbench;
beforeEach(() => {
	bench = newWorkbench();
});
afterEach(() => bench.remove());

const snapshot = (...more: string[]) =>
	bench.truceline("snapshot", "--dataset", "{dir}", "-o", "{dir}/map.svg", ...more);

const drawn = () => readXml(bench.read("map.svg"));
const texts = () =>
	elementsOf(drawn()).flatMap(({ tag, children }) => (tag === "text" ? [children.join("")] : []));

describe("truceline snapshot", () => {
	test("writes the picture of a day and says so", async () => {
		const { code, said, warned } = await snapshot("--date", "2019-03-05");
		expect({ code, warned }).toEqual({ code: 0, warned: "" });
		expect(said).toMatch(/^wrote .*map\.svg \(\d+ bytes\)$/);
		expect(drawn().attrs).toMatchObject({ width: "1600", height: "1000", lang: "en" });
		expect(texts()).toEqual(expect.arrayContaining(["5 March 2019", "Mill", "Made up."]));
		expect(elementsOf(drawn()).map(({ attrs }) => attrs["href"])).toContain("#held-1");
	});

	test("takes language, theme, title, size and a second day", async () => {
		const more = ["--lang", "ar", "--theme", "dark", "--title", "A <title>", "--size", "a4"];
		const { code } = await snapshot("--date", "2019-03-05", "--compare", "2019-01-01", ...more);
		expect(code).toBe(0);
		expect(drawn().attrs).toMatchObject({ width: "297mm", height: "210mm", lang: "ar" });
		expect(texts().join()).toContain("A <title>");
		expect(bench.read("map.svg")).toContain("#1b2127");
	});

	test("writes it in the colours for paper", async () => {
		const { code } = await snapshot("--date", "2019-03-05", "--theme", "print");
		expect(code).toBe(0);
		const grounds = elementsOf(drawn()).flatMap(({ tag, attrs }) =>
			tag === "rect" && attrs["fill"] !== undefined ? [attrs["fill"]] : [],
		);
		expect(grounds[0]).toBe("#FFFFFF");
	});

	test("writes text as outlines, each with what it says", async () => {
		await snapshot("--date", "2019-03-05", "--lang", "ar");
		const written = texts().map((text) => text.replace(/[\u2066-\u2069]/g, ""));
		const { code } = await snapshot("--date", "2019-03-05", "--lang", "ar", "--outlines");
		expect(code).toBe(0);
		expect(texts()).toEqual([]);
		const labels = elementsOf(drawn()).flatMap(({ attrs }) => attrs["aria-label"] ?? []);
		expect(labels).toEqual(written);
		expect(bench.read("map.svg")).not.toContain("font-");
	});

	test.each([
		[["--date", "2019-02-30"], /--date "2019-02-30" is not a day; write it as YYYY-MM-DD/],
		[["--date", "2020-01-01"], /not covered: this dataset covers 2019-01-01 to 2019-12-31/],
		[[], /say which day: --date YYYY-MM-DD/],
		[["--date", "2019-03-05", "--compare", "soon"], /--compare "soon" is not a day/],
		[["--date", "2019-03-05", "--compare", "2019-03-05"], /is the day shown itself/],
		[["--date", "2019-03-05", "--lang", "fr"], /--lang: "fr" is not one of en, ar/],
		[
			["--date", "2019-03-05", "--theme", "blue"],
			/--theme: "blue" is not one of light, dark, print/,
		],
		[["--date", "2019-03-05", "--buffer", "7"], /--buffer: "7" is not one of 15, 16/],
		[["--date", "2019-03-05", "--size", "big"], /--size: "big" is no size; write WIDTHxHEIGHT/],
		[["--date", "2019-03-05", "--size", "1x1"], /each side of "1x1" must have 300 to 10000/],
		[["--date", "2019-03-05", "--size", "400x300"], /leave less than 200 pixels for the map/],
		[
			["--date", "2019-03-05", "-o", "map.gif"],
			/-o map\.gif: end the name with \.svg, \.png or \.pdf/,
		],
		[["--date", "2019-03-05", "--title", "x".repeat(500)], /--title has 500 letters; at most 120/],
		[
			["--date", "2019-03-05", "--caption", "x".repeat(401)],
			/--caption has 401 letters; at most 400/,
		],
		[
			["--date", "2019-03-05", "--parts", "legend,compass"],
			/"compass" is not one of legend, scale/,
		],
		[["--date", "2019-03-05", "--size", "50x50mm"], /must have 80 to 1200 mm/],
		[["--date", "2019-03-05", "--scale", "2"], /--scale is for \.png; a \.svg has no pixels/],
		[
			["--date", "2019-03-05", "-o", "a.png", "--scale", "0"],
			/"0" is not a number from 0\.1 to 10/,
		],
		[
			["--date", "2019-03-05", "-o", "a.png", "--scale", "x"],
			/"x" is not a number from 0\.1 to 10/,
		],
		[["--date", "2019-03-05", "-o", "a.png", "--scale", ""], /"" is not a number from 0\.1 to 10/],
		[
			["--date", "2019-03-05", "-o", "a.png", "--size", "a3", "--scale", "9"],
			/44649x31572 pixels is too large \(at most 50 million\): ask for --scale 1\.69 or less/,
		],
		[
			["--date", "2019-03-05", "-o", "a.png", "--size", "9000x9000"],
			/too large .* ask for --scale 0\.78 or less/,
		],
		[["--date", "2019-03-05", "-o", "{dir}/no/map.svg"], /cannot be written/],
		[["--date", "2019-03-05", "--dataset", "{dir}/none"], /no such folder/],
		[["--date", "2019-03-05", "extra"], /"extra" belongs to no option/],
		[["--date", "2019-03-05", "--colour", "x"], /Unknown option '--colour'/],
	])("tells what is wrong and what to do, with exit code 2: %j", async (args, words) => {
		const { code, said, warned } = await snapshot(...args);
		expect({ code, said }).toEqual({ code: 2, said: "" });
		expect(warned).toMatch(words);
		expect(warned.split("\n")).toHaveLength(1);
	});

	test.each([
		["no/map.svg", /no\/map\.svg: cannot be written: no such file or directory/],
		["folder.svg", /folder\.svg: cannot be written: illegal operation on a directory/],
	])("leaves no part of a file that cannot be written: %s", async (path, words) => {
		bench.write("folder.svg/inside", "");
		const before = filesIn(bench.dir);
		const { code, warned } = await snapshot("--date", "2019-03-05", "-o", `{dir}/${path}`);
		expect({ code, after: filesIn(bench.dir) }).toEqual({ code: 2, after: before });
		expect(warned).toMatch(words);
	});

	test("replaces the picture that was there, and leaves nothing beside it", async () => {
		bench.write("map.svg", "old");
		const before = filesIn(bench.dir);
		await snapshot("--date", "2019-03-05");
		expect(filesIn(bench.dir)).toEqual(before);
		expect(bench.read("map.svg")).toMatch(/^<\?xml/);
	});

	test("does not draw a dataset that cannot be read", async () => {
		bench.write("places.geojson", "[");
		const { code, warned } = await snapshot("--date", "2019-03-05");
		expect(code).toBe(2);
		expect(warned).toMatch(/cannot be read; try: truceline check/);
	});
});
