import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import type { SvgElement } from "../../src/svg/tree";
import { filesIn, newWorkbench, soundFiles, type Workbench } from "./cli-fixture";
import { elementsOf, readXml } from "./svg/fake-page";

const textIn = ({ children }: SvgElement): string =>
	children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");

describe("truceline frames", () => {
	let bench: Workbench;
	beforeEach(() => {
		bench = newWorkbench();
	});
	afterEach(() => bench.remove());

	const frames = (...more: string[]) =>
		bench.truceline("frames", "--dataset", "{dir}", "-o", "{dir}/frames", ...more);
	const span = (from: string, to: string) => ["--from", from, "--to", to];
	const made = () => filesIn(join(bench.dir, "frames"));

	test("writes a picture of each day, named in order, and says so", async () => {
		const { code, said, warned } = await frames(...span("2019-02-27", "2019-03-02"));
		expect({ code, warned }).toEqual({ code: 0, warned: "" });
		expect(said).toMatch(/^wrote 4 frames to .*frames \(\d+ bytes\)$/);
		expect(made()).toEqual([
			"0001-2019-02-27.svg",
			"0002-2019-02-28.svg",
			"0003-2019-03-01.svg",
			"0004-2019-03-02.svg",
		]);
		const texts = elementsOf(readXml(bench.read("frames/0003-2019-03-01.svg"))).map(textIn);
		expect(texts).toContain("1 March 2019");
	});

	test.each([
		["week", ["02-20", "02-27", "03-06", "03-10"]],
		["month", ["02-20", "03-10"]],
		// The mill is held from then on.
		["change", ["02-20", "03-01", "03-10"]],
	])("goes by %s, from the first day to the last", async (step, days) => {
		await frames(...span("2019-02-20", "2019-03-10"), "--step", step);
		expect(made().map((name) => name.slice(10, 15))).toEqual(days);
	});

	test("writes one frame of one day, and pixels or pages where asked for", async () => {
		const { said } = await frames(...span("2019-03-05", "2019-03-05"), "--format", "png");
		expect(said).toMatch(/^wrote 1 frame to/);
		const png = PNG.sync.read(readFileSync(join(bench.dir, "frames/0001-2019-03-05.png")));
		expect([png.width, png.height]).toEqual([1600, 1000]);
		const pages = ["--format", "pdf", "--evidence", "-o", "{dir}/pages"];
		await frames(...span("2019-03-05", "2019-03-05"), ...pages);
		expect(bench.read("pages/0001-2019-03-05.pdf")).toMatch(/^%PDF-/);
	});

	test("tells how far it is where somebody watches, and what was written where it ends early", async () => {
		const told: string[] = [];
		const warned: string[] = [];
		const dir = join(bench.dir, "frames");
		const code = await run(
			["frames", "--dataset", bench.dir, "-o", dir, ...span("2019-03-01", "2019-03-09")],
			{
				say: () => {},
				warn: (line) => warned.push(line),
				progress(line) {
					told.push(line);
					if (line.startsWith("2 of")) rmSync(dir, { recursive: true });
				},
			},
		);
		expect(code).toBe(2);
		expect(told).toEqual(["1 of 9: 0001-2019-03-01.svg", "2 of 9: 0002-2019-03-02.svg", ""]);
		expect(warned).toEqual([
			expect.stringMatching(/^note: .*frames has the first 2 of 9 frames$/),
			expect.stringMatching(/0003-2019-03-03\.svg: cannot be written: no such file or directory$/),
		]);
	});

	test.each([
		[["--to", "2019-03-05"], /say which day: --from YYYY-MM-DD/],
		[["--from", "2019-03-05"], /say which day: --to YYYY-MM-DD/],
		[span("2019-03-05", "2019-03-01"), /--to 2019-03-01 is before --from 2019-03-05: write/],
		[span("2019-03-05", "2020-03-01"), /--to 2020-03-01 is not covered: this dataset covers/],
		[span("2018-03-05", "2019-03-01"), /--from 2018-03-05 is not covered/],
		[["--step", "year"], /--step: "year" is not one of day, week, month, change/],
		[["--format", "gif"], /--format: "gif" is not one of svg, png, pdf/],
		[["--scale", "2"], /--scale is for \.png/],
		[["--parts", "legend,sources"], /sources of frames are counted, not named; leave out sources/],
		[["--compare", "2019-03-05"], /Unknown option '--compare'/],
		[["extra"], /"extra" belongs to no option/],
		[[...span("2019-03-01", "2019-03-05"), "--size", "300x300"], /less than 200 pixels/],
	])("tells what is wrong and makes no folder: %j", async (args, words) => {
		const before = filesIn(bench.dir);
		const { code, said, warned } = await frames(...args);
		expect({ code, said, after: filesIn(bench.dir) }).toEqual({ code: 2, said: "", after: before });
		expect(warned).toMatch(words);
		expect(warned.split("\n")).toHaveLength(1);
	});

	test.each([
		["full", /full: is not empty; name a new or an empty folder/],
		["full/file", /file: is no folder to write to: not a directory/],
		["full/file/in", /in: is no folder to write to: not a directory/],
	])("writes nowhere else than into a new or an empty folder: %s", async (path, words) => {
		bench.write("full/file", "mine");
		const { code, warned } = await frames(
			...span("2019-03-01", "2019-03-05"),
			...["-o", `{dir}/${path}`],
		);
		expect({ code, there: filesIn(join(bench.dir, "full")) }).toEqual({ code: 2, there: ["file"] });
		expect(warned).toMatch(words);
	});

	test("asks for a folder", async () => {
		const { warned } = await bench.truceline("frames", ...span("2019-03-01", "2019-03-05"));
		expect(warned).toMatch(/say where to write the frames: -o DIR/);
	});

	test("makes no more than 2,000 frames", async () => {
		const manifest = soundFiles().get("dataset.json") ?? "";
		writeFileSync(
			join(bench.dir, "dataset.json"),
			manifest.replace("2019-01-01/2019-12-31", "2012-01-01/2019-12-31"),
		);
		const { code, warned } = await frames(...span("2012-01-01", "2019-12-31"));
		expect(code).toBe(2);
		expect(warned).toMatch(
			/--step day gives 2922 frames; at most 2000: ask for a longer step or fewer days/,
		);
	});
});

describe("frames of the shipped dataset", () => {
	let dir: string;
	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), "truceline-frames-"));
	});
	afterEach(() => rmSync(dir, { recursive: true }));

	/** All of a frame that may not move: where the map lies, and every sign and text around it. */
	function layoutOf(name: string) {
		const all = elementsOf(readXml(readFileSync(join(dir, name), "utf8")));
		const having = (id: string) => all.filter(({ attrs }) => attrs["id"] === id);
		const [furniture] = having("furniture");
		if (!furniture) throw new Error("no furniture");
		const still = elementsOf(furniture).filter(({ tag }) => tag !== "path");
		return {
			map: having("map").map(({ attrs }) => attrs),
			frame: all.filter(({ tag }) => tag === "clipPath").map(({ children }) => children),
			furniture: still.map(({ tag, attrs }) => ({ tag, ...attrs, "data-link": null })),
			ground: having("layer-land"),
			texts: elementsOf(furniture).flatMap((each) => (each.tag === "text" ? [textIn(each)] : [])),
		};
	}

	test.each([
		["en", "wide", "legend,scale"],
		["ar", "a4-upright", "legend,scale,inset,qr"],
	])("differ in the map, the date and the link alone (%s, %s)", async (language, size, parts) => {
		const args = ["frames", "--from", "2017-05-04", "--to", "2020-03-31", "--step", "month"];
		const look = ["--lang", language, "--size", size, "--parts", parts];
		const warned: string[] = [];
		const code = await run([...args, ...look, "-o", dir], {
			say: () => {},
			warn: (line) => warned.push(line),
		});
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		const [first, ...others] = filesIn(dir).map(layoutOf);
		if (!first) throw new Error("no frame");
		expect(others).toHaveLength(35);
		for (const { texts, ...layout } of others) {
			const { texts: before, ...same } = first;
			expect(layout).toEqual(same);
			const changed = texts.filter((text, index) => text !== before[index]);
			// The date, and the lines of the link with the day in it.
			expect(changed.length).toBeLessThanOrEqual(2);
		}
	});
});
