/** What a built site says of itself to a browser that keeps it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	buildOf,
	codeOf,
	listFiles,
	workerText,
	writeOffline,
} from "../../scripts/offline-list.mjs";

const publicDir = fileURLToPath(new URL("../../public", import.meta.url));

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "truceline-list-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

const DATASET = JSON.stringify({ id: "idlib", title: { en: "A zone" } });

test("everything that the page may ask for is listed, by names as addresses write them", () => {
	put({
		"index.html": "page",
		"assets/a-1.js": "a",
		"assets/a-1.js.map": "{}",
		"geo/dataset.json": DATASET,
		"geo/base/land of all.geojson": "{}",
		"geo/tiles/ground.pmtiles": "tiles",
		"geo/.hidden/notes.json": "{}",
		"licences.md": "licences",
		"sw.js": "worker",
		_headers: "headers",
	});
	expect(listFiles(folder).map(([path]) => path)).toEqual([
		"assets/a-1.js",
		"geo/base/land%20of%20all.geojson",
		"geo/dataset.json",
		"index.html",
	]);
});

test("another content is another revision, and another build", () => {
	put({ "index.html": "page", "geo/dataset.json": DATASET });
	const before = buildOf(folder);
	expect(buildOf(folder)).toEqual(before);
	put({ "geo/dataset.json": DATASET.replace("A zone", "Another") });
	const after = buildOf(folder);
	expect(after.id).not.toBe(before.id);
	expect(after.site).toBe(before.site);
	expect(after.files[0]).not.toEqual(before.files[0]);
	expect(after.files[1]).toEqual(before.files[1]);
});

test("a folder without a page is no site", () => {
	expect(() => buildOf(folder)).toThrow("there is no index.html");
});

test("the list stands above the code, which can be had back", () => {
	put({ "index.html": "page" });
	const text = workerText(buildOf(folder), "code();\nmore();");
	expect(codeOf(text)).toBe("code();\nmore();");
	expect(codeOf("code();")).toBeNull();
});

test("the manifest names the map, and its pictures are there in the sizes that it says", () => {
	put({ "index.html": "page", "geo/dataset.json": DATASET });
	writeOffline(folder, "code();");
	const manifest = JSON.parse(readFileSync(join(folder, "manifest.webmanifest"), "utf8"));
	expect(manifest).toMatchObject({
		name: "A zone · Truceline",
		short_name: "Truceline",
		start_url: ".",
		scope: ".",
		display: "standalone",
	});
	const drawn = manifest.icons.filter(({ type }: { type: string }) => type === "image/png");
	expect(drawn).toHaveLength(3);
	for (const { src, sizes } of drawn) {
		const { width, height } = PNG.sync.read(readFileSync(join(publicDir, src)));
		expect(`${width}x${height}`).toBe(sizes);
	}
	expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain("maskable");
	expect(listFiles(folder).map(([path]) => path)).toContain("manifest.webmanifest");
});

const script = fileURLToPath(new URL("../../scripts/offline.mjs", import.meta.url));
const run = () => execFileSync(process.execPath, [script, folder], { encoding: "utf8" });

test("a site whose dataset was replaced is listed as it is now", () => {
	put({ "index.html": "page", "geo/dataset.json": DATASET });
	writeOffline(folder, "code();");
	put({ "geo/dataset.json": DATASET.replace("A zone", "Another").replace("idlib", "mine") });
	expect(run()).toContain("listed as they are now");
	const worker = readFileSync(join(folder, "sw.js"), "utf8");
	expect(worker).toBe(workerText(buildOf(folder), "code();"));
	expect(worker).toContain('"site":"Truceline: mine"');
	const manifest = readFileSync(join(folder, "manifest.webmanifest"), "utf8");
	expect(manifest).toContain("Another · Truceline");
});

test("a site that is not to be kept stays so", () => {
	put({ "index.html": "page", "sw.js": "leave();" });
	expect(run()).toContain("nothing of it is kept");
	expect(readFileSync(join(folder, "sw.js"), "utf8")).toBe("leave();");
});
