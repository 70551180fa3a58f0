/** Files as the scene draws them: their dots on the days shown, the one that is selected, their lines in the legend. */
import { expect, it } from "vitest";
import {
	eventsInLegend,
	formsOf,
	sceneEvents,
	shapesOfFiles,
	shapesShown,
} from "../../src/app/scene-events";
import type { ImportedShape } from "../../src/model/imported";
import { layerOf } from "./brought";
import { day } from "./idlib";

const dots = layerOf("dots.csv", [
	["2019-08-01", "2019-08-01", 36.6, 35.4, "strike"],
	["2019-08-20", "2019-08-20", 36.6, 35.4, "clash"],
]);
const line: ImportedShape = {
	geometry: {
		type: "GeometryCollection",
		geometries: [
			{ type: "LineString", coordinates: [] },
			{ type: "MultiPoint", coordinates: [] },
		],
	},
	first: day("2019-08-01"),
	last: day("2019-08-02"),
	kind: 0,
	source: 0,
	row: 4,
	offset: 0,
	bytes: 0,
};
const empty = layerOf("lines.geojson", []);
const lines = { ...empty, look: 2 as const, file: { ...empty.file, shapes: [line] } };
const BOTH = {
	brought: [dots, lines],
	files: [dots.id, lines.id],
	day: day("2019-08-20"),
	trail: 7,
	row: null,
} as const;

it("the files shown are drawn, with the days until the one shown", () => {
	const [first, second] = sceneEvents(BOTH);
	expect(first).toMatchObject({ id: "dots.csv", look: 1, selected: null });
	expect(first?.window).toEqual({ from: day("2019-08-14"), day: day("2019-08-20") });
	expect(second?.id).toBe("lines.geojson");
	expect(sceneEvents({ ...BOTH, files: [dots.id] })).toHaveLength(1);
	expect(sceneEvents({ ...BOTH, files: [] })).toBe(sceneEvents({ ...BOTH, files: [] }));
});

it("a row that is selected is marked in its file: a dot by its index, a line by its own", () => {
	const rowOf = (row: number, file: string) => ({ ...BOTH, row: { file, row } });
	expect(sceneEvents(rowOf(3, dots.id)).map(({ selected }) => selected)).toEqual([1, null]);
	const shown = shapesShown(rowOf(4, lines.id));
	expect(shown.get(lines.id)?.selected).toBe(0);
	expect(shown.get(dots.id)?.selected).toBeNull();
});

it("lines and areas come from the files that have some, on or off", () => {
	expect(shapesOfFiles(BOTH.brought).map(({ id }) => id)).toEqual([lines.id]);
	expect(shapesOfFiles(BOTH.brought)).toBe(shapesOfFiles(BOTH.brought));
});

it("the legend names each file with what it has on the map", () => {
	expect(formsOf(dots.file)).toEqual(["dots"]);
	expect(formsOf(lines.file)).toEqual(["dots", "lines"]);
	expect(eventsInLegend({ ...BOTH, files: [lines.id] })).toEqual([
		{
			name: "lines.geojson",
			look: 2,
			window: { from: day("2019-08-14"), day: day("2019-08-20") },
			forms: ["dots", "lines"],
		},
	]);
});
