/** Zips and folders: what is in them is found, and none can make more of itself than the limits allow. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ImportFault } from "../../../src/import/fault";
import { openBrought } from "../../../src/import/open";
import { LIMITS, type Limits } from "../../../src/import/types";

const CSV = "date,latitude,longitude\n2019-08-21,35.1,36.6\n";
const KML = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>';

const zipOf = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) => {
	const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
		name,
		[typeof content === "string" ? strToU8(content) : content, { level }],
	]);
	return zipSync(Object.fromEntries(entries));
};

const open = (bytes: Uint8Array | string, limits: Partial<Limits> = {}) =>
	openBrought([{ name: "brought.zip", bytes: new Blob([bytes as BlobPart]) }], {
		...LIMITS,
		...limits,
	});

/** The code and detail with which opening fails. */
async function faultOf(opening: Promise<unknown>): Promise<readonly [string, string]> {
	try {
		await opening;
	} catch (thrown) {
		if (thrown instanceof ImportFault) return [thrown.code, thrown.detail];
		throw thrown;
	}
	return ["none", ""];
}

async function textIn(bytes: Uint8Array): Promise<string> {
	const opened = await open(bytes);
	if (opened.kind !== "file") throw new Error("not a file");
	return opened.bytes.text();
}

/** Overwrites 32 bits wherever the mark of an entry in the directory stands. */
function withDirectory(zip: Uint8Array, offset: number, value: number): Uint8Array {
	const copy = Uint8Array.from(zip);
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 <= copy.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
	}
	return copy;
}

test("the one file in a zip is opened, packed or not, whatever lies beside it", async () => {
	for (const level of [0, 6] as const) {
		const files = { "READ ME.txt": "words", "__MACOSX/._a.csv": "x", "data/a.csv": CSV };
		expect(await textIn(zipOf(files, level))).toBe(CSV);
	}
	expect(await textIn(zipOf({ "notes.txt": CSV }))).toBe(CSV);
});

test("the main document of a KMZ comes first", async () => {
	const kmz = zipOf({ "a.kml": "<kml/>", "doc.kml": KML, "files/icon.png": "x" });
	expect(await textIn(kmz)).toBe(KML);
	expect(await open(kmz)).toMatchObject({ as: "kml" });
});

test("an archive that something stands before is read", async () => {
	const zip = zipOf({ "a.csv": CSV });
	const moved = new Uint8Array(zip.length + 1000);
	moved.set(strToU8("PK\x03\x04"));
	moved.set(zip, 1000);
	expect(await textIn(moved)).toBe(CSV);
});

test("a dataset is found at the root or in one folder, in a zip or a folder", async () => {
	const files = { "dataset.json": "{}", "base/land.geojson": "{}", "notes.md": "x" };
	const inFolder = Object.fromEntries(
		Object.entries(files).map(([path, text]) => [`my-conflict/${path}`, text]),
	);
	const expected = new Map([
		["dataset.json", "{}"],
		["base/land.geojson", "{}"],
	]);
	expect(await open(zipOf(files))).toMatchObject({ kind: "dataset", files: expected });
	expect(await open(zipOf(inFolder))).toMatchObject({ kind: "dataset", files: expected });
	const brought = Object.entries(inFolder).map(([name, text]) => ({
		name,
		bytes: new Blob([text]),
	}));
	expect(await openBrought(brought, LIMITS)).toMatchObject({ kind: "dataset", files: expected });
});

test("what cannot be chosen is refused with names", async () => {
	const two = zipOf({ "a.csv": CSV, "b.geojson": "{}" });
	expect(await faultOf(open(two))).toEqual(["no-dataset", "a.csv, b.geojson"]);
	expect(await faultOf(open(zipOf({ "a.png": "x" })))).toEqual(["no-dataset", "a.png"]);
	expect(await faultOf(open(zipOf({})))).toEqual(["no-dataset", ""]);
	const nested = zipOf({ "inner.csv": zipOf({ "a.csv": CSV }) });
	expect(await faultOf(open(nested))).toEqual(["no-dataset", "zip"]);
	const many = zipOf({ "a/dataset.json": "{}", "b/dataset.json": "{}" });
	expect(await faultOf(open(many))).toEqual(["no-dataset", "a/, b/"]);
	const wrong = zipOf({ "a.csv": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) });
	expect(await faultOf(open(wrong))).toEqual(["wrong-kind", "png"]);
});

test("documents and shapefiles are named", async () => {
	expect(await faultOf(open(zipOf({ "xl/workbook.xml": "x" })))).toEqual(["wrong-kind", "xlsx"]);
	expect(await faultOf(open(zipOf({ "a.shp": "x" })))).toEqual(["wrong-kind", "shapefile"]);
});

test("paths that lead out of the archive are left out and told", async () => {
	const zip = zipOf({
		"../../etc/a.csv": "evil",
		"/abs.csv": "evil",
		"C:\\b.csv": "evil",
		"a/../../c.csv": "evil",
		"./good.csv": CSV,
	});
	const opened = await open(zip);
	expect(opened.leftOut.toSorted()).toEqual([
		"../../etc/a.csv",
		"/abs.csv",
		"C:/b.csv",
		"a/../../c.csv",
	]);
	expect(await textIn(zip)).toBe(CSV);
});

test("a bomb stops at the limit, whatever size it claims", async () => {
	const zeros = zipOf({ "a.csv": new Uint8Array(20_000_000).fill(65) });
	expect(zeros.length).toBeLessThan(100_000);
	const limits = { unpacked: 1_000_000 };
	expect(await faultOf(open(zeros, limits))).toEqual(["too-large-unpacked", "a.csv"]);
	const liar = withDirectory(zeros, 24, 1000);
	expect(await faultOf(open(liar, limits))).toEqual(["not-zip", "a.csv"]);
	const files = { "dataset.json": "[]".padEnd(600_000), "claims.json": "[]".padEnd(600_000) };
	expect(await faultOf(open(zipOf(files), limits))).toEqual(["too-large-unpacked", "claims.json"]);
});

test("too many entries are not gone through", async () => {
	const names = Array.from({ length: 10_001 }, (_, index) => [`${index}.txt`, ""]);
	expect((await faultOf(open(zipOf(Object.fromEntries(names)))))[0]).toBe("too-large-unpacked");
});

test("encrypted entries, other methods, false checksums and Zip64 are named", async () => {
	const zip = zipOf({ "a.csv": CSV });
	const encrypted = withDirectory(zip, 8, 0x0008_0001);
	expect(await faultOf(open(encrypted))).toEqual(["encrypted", "a.csv"]);
	const method = withDirectory(zip, 8, 0x000e_0800);
	expect(await faultOf(open(method))).toEqual(["other-zip", "a.csv"]);
	const damaged = withDirectory(zip, 16, 1);
	expect(await faultOf(open(damaged))).toEqual(["not-zip", "a.csv"]);
	const big = Uint8Array.from(zip);
	new DataView(big.buffer).setUint32(big.length - 6, 0xffff_ffff, true);
	expect(await faultOf(open(big))).toEqual(["other-zip", "Zip64"]);
});

test("a zip that is cut anywhere, or has a bit turned, is refused or right", async () => {
	const zip = zipOf({ "doc.kml": KML, "other.txt": "words" });
	const codes = ["not-zip", "encrypted", "other-zip", "unreadable", "no-dataset", "empty", "none"];
	for (let length = 4; length < zip.length; length++) {
		const [code] = await faultOf(open(zip.slice(0, length)));
		expect(code, `cut at ${length}`).toBe("not-zip");
	}
	for (let at = 4; at < zip.length; at++) {
		const turned = Uint8Array.from(zip);
		turned[at] = (turned[at] ?? 0) ^ 0x10;
		const [code] = await faultOf(open(turned));
		expect([...codes, "not-kml", "wrong-kind", "too-large-unpacked"], `turned at ${at}`).toContain(
			code,
		);
	}
});
