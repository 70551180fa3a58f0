/** Files of tiles written by our own code (tests/tiles) are read back by the programs that the page reads them with. */
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source, zxyToTileId } from "pmtiles";
import { afterEach, describe, expect, test, vi } from "vitest";
import { tileAddress, tileOf } from "../../src/map/tile-address";
import { openTiles, readTile } from "../../src/map/tile-program";
import { encodeTile, type Zxy } from "../tiles/mvt";
import { eventTiles, groundTiles, SPOTS } from "../tiles/samples";
import { tileId } from "../tiles/write-pmtiles";

const sourceOf = (bytes: Uint8Array): Source => ({
	getKey: () => "file",
	getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
});
const read = (data: ArrayBuffer) => new VectorTile(new PbfReader(new Uint8Array(data)));

const TILES: readonly Zxy[] = [
	[0, 0, 0],
	[1, 1, 0],
	[9, 308, 201],
	[12, 2479, 1612],
];

describe("a file of tiles", () => {
	test.each(TILES)("numbers tile %i/%i/%i as readers do", (...tile) => {
		expect(tileId(tile)).toBe(zxyToTileId(...tile));
	});

	test("is read back: its header, and each point where it was put, at every zoom", async () => {
		const file = new PMTiles(sourceOf(eventTiles()));
		expect(await file.getHeader()).toMatchObject({
			specVersion: 3,
			minZoom: 0,
			maxZoom: 9,
			minLon: 35,
			maxLat: 38,
			clustered: true,
		});
		for (const [z, x, y] of [
			[0, 0, 0],
			[5, 19, 12],
			[9, 308, 202],
		] as const) {
			const tile = await file.getZxy(z, x, y);
			if (!tile) throw new Error(`no tile ${z}/${x}/${y}`);
			const layer = read(tile.data).layers["events"];
			if (!layer) throw new Error("no layer");
			const points = Array.from({ length: layer.length }, (_, index) =>
				layer.feature(index).toGeoJSON(x, y, z),
			);
			const first = points.find(({ properties }) => properties?.["begins"] === 17956);
			expect(first?.properties).toMatchObject({ ends: 17964, type: "made up" });
			if (first?.geometry.type !== "Point") throw new Error("no point");
			const [lng = 0, lat = 0] = first.geometry.coordinates;
			const exact = 360 / 2 ** z / 4096;
			expect(Math.abs(lng - SPOTS.march[0])).toBeLessThan(exact);
			expect(Math.abs(lat - SPOTS.march[1])).toBeLessThan(exact);
		}
		expect(await file.getZxy(9, 0, 0)).toBeUndefined();
	});

	test("holds boxes and lines cut to their tiles", async () => {
		const file = new PMTiles(sourceOf(groundTiles()));
		const tile = await file.getZxy(9, 309, 202);
		if (!tile) throw new Error("no tile");
		const earth = read(tile.data).layers["earth"]?.feature(0);
		expect(earth?.bbox()).toEqual([-64, -64, 4160, 4160]);
		expect(earth?.type).toBe(3);
	});

	test("has no tile where nothing lies", () => {
		expect(encodeTile({ a: [] }, [0, 0, 0])).toBeNull();
		const shape = { kind: "point", at: [36, 35] } as const;
		expect(encodeTile({ a: [{ shape, properties: {} }] }, [9, 0, 0])).toBeNull();
	});
});

describe("the page's reader of tiles", () => {
	afterEach(() => vi.unstubAllGlobals());

	/** A host that answers requests for parts of a file, or does not. */
	const host = (bytes: Uint8Array, answersParts = true) => {
		const asked: string[] = [];
		vi.stubGlobal("fetch", async (_: string, { headers }: { headers: Headers }) => {
			const range = headers.get("range") ?? "";
			asked.push(range);
			const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
			const part = answersParts ? bytes.slice(Number(from), Number(to) + 1) : bytes;
			return new Response(part as BodyInit, {
				status: answersParts ? 206 : 200,
				headers: { "Content-Length": `${part.length}` },
			});
		});
		return asked;
	};
	const never = new AbortController().signal;

	test("opens a file, and asks for one tile by its part alone", async () => {
		const bytes = eventTiles();
		const asked = host(bytes);
		const set = await openTiles("https://example.org/one.pmtiles");
		expect(set).toEqual({
			address: "pmtiles://https://example.org/one.pmtiles#{z}/{x}/{y}",
			minZoom: 0,
			maxZoom: 9,
			bounds: [35, 34, 39, 38],
		});
		expect(asked).toEqual(["bytes=0-16383"]);
		const data = await readTile("https://example.org/one.pmtiles", [9, 308, 202], never);
		expect(read(data).layers["events"]?.length).toBeGreaterThan(0);
		expect(asked).toHaveLength(2);
		const empty = await readTile("https://example.org/one.pmtiles", [9, 0, 0], never);
		expect(empty.byteLength).toBe(0);
		expect(asked).toHaveLength(2);
	});

	test("refuses what is no file of tiles, and a host that gives no parts of files", async () => {
		host(new TextEncoder().encode("<!doctype html><title>Not found</title>".repeat(9)));
		await expect(openTiles("https://example.org/two.pmtiles")).rejects.toThrow();
		const large = new Uint8Array(40_000);
		large.set(eventTiles());
		host(large, false);
		await expect(openTiles("https://example.org/three.pmtiles")).rejects.toThrow(/Byte Serving/);
	});

	test("finds file and tile in an address, also in one with a query", () => {
		const url = "https://example.org/a.pmtiles?key=1";
		const address = tileAddress(url).replace("{z}/{x}/{y}", "3/4/5");
		expect(tileOf(address)).toEqual({ url, at: [3, 4, 5] });
		expect(tileOf("https://example.org/3/4/5")).toBeNull();
	});
});
