/** A click on the vector map means what it means on the other. */
import { describe, expect, it } from "vitest";
import { type Point, projectionOf } from "../../../src/scene/projection";
import { REPORT_SHIFT } from "../../../src/style/marks";
import { TOLERANCE } from "../../../src/style/pick";
import { layOut } from "../../../src/svg/map";
import { hitsIn } from "../../../src/svg/pick";
import { CAMERA, point, SIZE, type SmallLayers, sceneOf, square } from "./small-scene";

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55;
const project = projectionOf(CAMERA, SIZE);
const TOWN: Point = [36.5, 35.5];

function hits(layers: SmallLayers, at: Point) {
	const scene = sceneOf(layers);
	return hitsIn(layOut({ scene, camera: CAMERA, size: SIZE, measure }), scene, at);
}

const town = (id: string, [lng, lat]: Point, more: { rank?: number } = {}) => ({
	geometry: point(lng, lat),
	properties: { select: id, name: id, rank: 1, ...more },
	look: { on: true, mark: "held-1" as const },
});

describe("a click", () => {
	const [x, y] = project(...TOWN);

	it("means a sign within reach, and none beyond", () => {
		const layers = { towns: [town("mill", TOWN)] };
		expect(hits(layers, [x + TOLERANCE - 1, y])).toEqual([{ layer: "towns", select: "mill" }]);
		expect(hits(layers, [x, y - TOLERANCE - 2])).toEqual([]);
	});

	it("means the nearest of several first, each once", () => {
		const near: Point = [TOWN[0] + 0.002, TOWN[1]];
		const layers = { towns: [town("far", TOWN), town("near", near)] };
		expect(hits(layers, project(...near)).map(({ select }) => select)).toEqual(["near", "far"]);
	});

	it("does not mean what is not on this day", () => {
		const gone = { ...town("mill", TOWN), look: { on: false } };
		expect(hits({ towns: [gone] }, [x, y])).toEqual([]);
	});

	it("means a name where it stands", () => {
		const scene = sceneOf({ towns: [town("A very long name", TOWN)] });
		const laidOut = layOut({ scene, camera: CAMERA, size: SIZE, measure });
		const box = [...laidOut.placed.values()].flat()[0]?.box ?? expect.fail("no name");
		const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
		expect(Math.abs(middle[0] - x)).toBeGreaterThan(TOLERANCE);
		expect(hitsIn(laidOut, scene, middle)).toEqual([
			{ layer: "towns", select: "A very long name" },
		]);
	});

	it("means the land under the sign after the sign, and nothing outside of it", () => {
		const land = {
			geometry: square(36.45, 35.45),
			properties: { select: "zone" },
			look: { on: true },
		};
		const layers = { zone: [land], towns: [town("mill", TOWN)] };
		expect(hits(layers, [x, y]).map(({ layer }) => layer)).toEqual(["towns", "zone"]);
		expect(hits(layers, project(36.4, 35.4))).toEqual([]);
	});

	it("finds a report where its sign stands, beside its place", () => {
		const report = {
			geometry: point(...TOWN),
			properties: { select: "mill", kind: "strike" },
			look: { on: true, mark: "strike" as const },
		};
		const [right, below] = REPORT_SHIFT.strike;
		expect(hits({ reports: [report] }, [x + right, y + below])).toHaveLength(1);
		expect(hits({ reports: [report] }, [x - right, y - below])).toEqual([]);
	});

	it("finds a line from its side", () => {
		const road = {
			geometry: {
				type: "LineString" as const,
				coordinates: [
					[36.3, 35.5],
					[36.7, 35.5],
				],
			},
			properties: { select: "m4", kind: "M4" },
			look: { on: true },
		};
		expect(hits({ roads: [road] }, [x + 50, y + TOLERANCE - 1])).toHaveLength(1);
		expect(hits({ roads: [road] }, [x + 50, y + TOLERANCE + 2])).toEqual([]);
	});
});
