import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { OPEN_END, OPEN_START } from "../../src/model/day";
import type { ImportedShape } from "../../src/model/imported";
import { EVENT_DASHES, eventColours } from "../../src/scene/event-marks";
import { importedShapes, type ShownOfFile } from "../../src/scene/imported-shapes";
import { light } from "../../src/scene/palette";
import { type Point, projectionOf } from "../../src/scene/projection";
import type { Scene } from "../../src/scene/scene";
import { viewOf } from "../../src/style/view";
import { layOut } from "../../src/svg/map";
import { hitsIn } from "../../src/svg/pick";
import { asDay, kindsBut } from "./event-table";
import { measure } from "./picture-fixture";
import { CAMERA, drawn, SIZE, sceneOf, square } from "./svg/small-scene";

const LINE: Geometry = {
	type: "LineString",
	coordinates: [
		[36.3, 35.4],
		[36.7, 35.4],
	],
};

function shape(geometry: Geometry, more: Partial<ImportedShape> = {}): ImportedShape {
	const days = { first: asDay(5), last: asDay(8) };
	return { geometry, ...days, kind: 0, source: 0, row: 3, offset: 0, bytes: 0, ...more };
}

const shown = (more: Partial<ShownOfFile> = {}): ShownOfFile => ({
	window: { from: asDay(1), day: asDay(10) },
	kinds: kindsBut(3),
	selected: null,
	...more,
});

const AREA = square(36.4, 35.45);
const FILES = [
	{ id: "one", look: 2, shapes: [shape(AREA), shape(LINE, { row: 4 })] },
	{
		id: "two",
		look: 5,
		shapes: [
			shape(
				{ type: "GeometryCollection", geometries: [square(36.6, 35.5), LINE, AREA] },
				{ row: 0, kind: 1, first: OPEN_START, last: OPEN_END },
			),
		],
	},
] as const;
const { layers, looks } = importedShapes(FILES);

/** What is on, by what a click on it selects. */
const onIn = (...files: readonly (readonly [id: string, ShownOfFile])[]) => {
	const state = looks(new Map(files));
	return (["imported-areas", "imported-lines"] as const).map((layer) =>
		(layers[layer]?.features ?? [])
			.filter(({ id }) => state[layer]?.get(Number(id))?.on)
			.map(({ properties: { select } }) => select),
	);
};

describe("lines and areas of files", () => {
	it("are features of two layers, each with the file's look and its row", () => {
		const list = (layer: keyof typeof layers) =>
			layers[layer]?.features.map(({ id, geometry, properties }) => [
				id,
				geometry.type,
				properties.select,
				properties.look,
			]);
		expect(list("imported-areas")).toEqual([
			[0, "Polygon", "one:3", 2],
			[1, "Polygon", "two:0", 5],
			[2, "Polygon", "two:0", 5],
		]);
		expect(list("imported-lines")).toEqual([
			[0, "LineString", "one:4", 2],
			[1, "LineString", "two:0", 5],
		]);
	});

	it("are on in the days of the window, without a date always, and in a file that is shown", () => {
		const window = (from: number, day: number) => ({ from: asDay(from), day: asDay(day) });
		expect(onIn(["one", shown()])).toEqual([["one:3"], ["one:4"]]);
		expect(onIn(["one", shown({ window: window(9, 12) })])).toEqual([[], []]);
		expect(onIn(["one", shown({ window: window(8, 12) })])).toEqual([["one:3"], ["one:4"]]);
		expect(onIn(["two", shown({ window: window(90, 99) })])).toEqual([
			["two:0", "two:0"],
			["two:0"],
		]);
		expect(onIn()).toEqual([[], []]);
	});

	it("are off where their kind is", () => {
		expect(onIn(["one", shown({ kinds: kindsBut(3, 0) })])).toEqual([[], []]);
		expect(onIn(["two", shown({ kinds: kindsBut(3, 0) })])).toEqual([
			["two:0", "two:0"],
			["two:0"],
		]);
	});

	it("are marked where one is selected that is on, in all its pieces", () => {
		const selectedIn = (id: string, of: ShownOfFile) => {
			const state = looks(new Map([[id, of]]));
			return Object.values(state).map((all) =>
				[...all].filter(([, look]) => look.selected).map(([number]) => number),
			);
		};
		expect(selectedIn("two", shown({ selected: 0 }))).toEqual([[1, 2], [1], []]);
		expect(selectedIn("one", shown({ selected: 1 }))).toEqual([[], [0], []]);
		const off = shown({ selected: 1, window: { from: asDay(20), day: asDay(30) } });
		expect(selectedIn("one", off)).toEqual([[], [], []]);
	});

	it("are drawn point by point where they are a group of points, which is one thing", () => {
		const coordinates = [
			[36.4, 35.4],
			[36.5, 35.5],
		];
		const group = shape({ type: "MultiPoint", coordinates }, { row: 7 });
		const points = importedShapes([{ id: "three", look: 1, shapes: [group] }]);
		const features = points.layers["imported-points"]?.features ?? [];
		expect(features.map(({ geometry }) => geometry)).toEqual(
			coordinates.map((at) => ({ type: "Point", coordinates: at })),
		);
		expect(features.map(({ properties }) => properties.select)).toEqual(["three:7", "three:7"]);
		const on = points.looks(new Map([["three", shown()]]))["imported-points"];
		expect([...(on?.values() ?? [])].map((look) => look.on)).toEqual([true, true]);
	});

	it("leave nothing where no file has any", () => {
		const none = importedShapes([]);
		expect(Object.values(none.layers).flatMap(({ features }) => features)).toEqual([]);
		expect([...(none.looks(new Map())["imported-lines"] ?? [])]).toEqual([]);
	});
});

describe("the style of lines and areas of files", () => {
	it("is laid out only while there are some", () => {
		const scene = sceneOf({});
		expect(viewOf(scene).imported).toBe(false);
		expect(viewOf({ ...scene, static: { language: "en", layers } }).imported).toBe(true);
		const none = importedShapes([]).layers;
		expect(viewOf({ ...scene, static: { language: "en", layers: none } }).imported).toBe(false);
	});
});

describe("lines and areas of files in a drawing", () => {
	const sceneWith = (of: ShownOfFile): Scene => {
		const scene = sceneOf({ cells: [{ geometry: AREA, properties: { select: "mill" } }] });
		return {
			...scene,
			static: { ...scene.static, layers: { ...scene.static.layers, ...layers } },
			state: { ...scene.state, ...looks(new Map([["one", of]])) },
		};
	};

	it("have the hatch, the dash and the colour of their file", () => {
		const { layer } = drawn(sceneWith(shown()));
		expect(layer("imported-areas").map(({ attrs }) => attrs["fill"])).toEqual([
			"url(#hatch-imported-2)",
		]);
		const [line] = layer("imported-lines:2");
		expect(line?.attrs["stroke"]).toBe(eventColours(light)[2].toLowerCase());
		expect(String(line?.attrs["stroke-dasharray"]).split(" ")).toHaveLength(EVENT_DASHES[2].length);
		expect(layer("imported-lines:5")).toEqual([]);
		expect(layer("imported-lines:selected")).toEqual([]);
	});

	it("are marked where they are selected, and are not drawn on other days", () => {
		expect(drawn(sceneWith(shown({ selected: 1 }))).layer("imported-lines:selected")).toHaveLength(
			1,
		);
		const later = shown({ window: { from: asDay(20), day: asDay(30) } });
		const { layer } = drawn(sceneWith(later));
		expect([...layer("imported-areas"), ...layer("imported-lines:2")]).toEqual([]);
	});

	it("are found by a click: a line within reach, an area before the land under it", () => {
		const scene = sceneWith(shown());
		const laidOut = layOut({ scene, camera: CAMERA, size: SIZE, measure });
		const project = projectionOf(CAMERA, SIZE);
		const hits = (at: Point) => hitsIn(laidOut, scene, at).map(({ select }) => select);
		const [x, y] = project(36.5, 35.4);
		expect(hits([x, y + 6])).toEqual(["one:4"]);
		expect(hits([x, y + 9])).toEqual([]);
		expect(hits(project(36.45, 35.5))).toEqual(["one:3", "mill"]);
	});
});
