/** Lines, areas and points in groups of files that a reader brought, as features of the scene like those of the dataset: on by day and kind. */
import type { Geometry } from "geojson";
import type { Day } from "../model/day";
import { type ImportedShape, rowId } from "../model/imported";
import type { EventLook, EventWindow } from "./events";
import type { DrawnCollection, Look, SceneState, SceneStatic } from "./scene";

/** A file on the page, of which the shapes are to be drawn. */
export interface ShapesOfFile {
	/** The id of its layer on the page. */
	readonly id: string;
	readonly look: EventLook;
	readonly shapes: readonly ImportedShape[];
}

/** What is shown of a file on a day. */
export interface ShownOfFile {
	readonly window: EventWindow;
	/** By the index of a kind: 0 where the reader has switched it off. */
	readonly kinds: Uint8Array;
	/** The index of the shape that is selected, or null. */
	readonly selected: number | null;
}

type ShapeLayer = "imported-areas" | "imported-lines" | "imported-points";

export interface ImportedShapes {
	/** The same collections as long as the files are the same. */
	readonly layers: Pick<SceneStatic["layers"], ShapeLayer>;
	/** The looks of a day; a file that is not among those shown is off. */
	looks(shown: ReadonlyMap<string, ShownOfFile>): Pick<SceneState, ShapeLayer>;
}

/** One feature of the scene, and which shape of which file it is. */
interface Part {
	readonly file: ShapesOfFile;
	readonly index: number;
	readonly shape: ImportedShape;
	readonly geometry: Geometry;
}

/** Made once for the files that are on the page; the lowest first. */
export function importedShapes(files: readonly ShapesOfFile[]): ImportedShapes {
	const parts = files.flatMap((file) =>
		file.shapes.flatMap((shape, index) =>
			piecesOf(shape.geometry).map((geometry): Part => ({ file, index, shape, geometry })),
		),
	);
	const areas = parts.filter(({ geometry }) => geometry.type.endsWith("Polygon"));
	const lines = parts.filter(({ geometry }) => geometry.type.endsWith("LineString"));
	const points = parts.filter(({ geometry }) => geometry.type === "Point");
	return {
		layers: {
			"imported-areas": collectionOf(areas),
			"imported-lines": collectionOf(lines),
			"imported-points": collectionOf(points),
		},
		looks: (shown) => ({
			"imported-areas": looksOf(areas, shown),
			"imported-lines": looksOf(lines, shown),
			"imported-points": looksOf(points, shown),
		}),
	};
}

/** A collection part by part, and many points one by one: each is clicked for itself. */
function piecesOf(geometry: Geometry): readonly Geometry[] {
	switch (geometry.type) {
		case "GeometryCollection":
			return geometry.geometries.flatMap(piecesOf);
		case "MultiPoint":
			return geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates }));
		default:
			return [geometry];
	}
}

function collectionOf(parts: readonly Part[]): DrawnCollection {
	return {
		type: "FeatureCollection",
		features: parts.map(({ file, shape, geometry }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: { select: rowId({ file: file.id, row: shape.row }), look: file.look },
		})),
	};
}

function looksOf(
	parts: readonly Part[],
	shown: ReadonlyMap<string, ShownOfFile>,
): ReadonlyMap<number, Look> {
	return new Map(
		parts.map(({ file, index, shape }, id): [number, Look] => {
			const of = shown.get(file.id);
			const on = of !== undefined && isShapeOn(shape, of.window.from, of.window.day, of.kinds);
			return [id, { on, selected: on && of.selected === index }];
		}),
	);
}

/** Whether a line or an area is on between two days and of a kind that is shown; without a date it always is. */
function isShapeOn(
	{ first, last, kind }: Pick<ImportedShape, "first" | "last" | "kind">,
	from: Day,
	to: Day,
	kinds: Uint8Array,
): boolean {
	return first <= to && last >= from && kinds[kind] === 1;
}
