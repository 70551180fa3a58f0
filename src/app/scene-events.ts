/** The files that the reader brought, as the scene draws them. Pure. */
import type { Geometry } from "geojson";
import type { ImportedFile, RowKey } from "../model/imported";
import { onceFor, onceForBoth } from "../model/once";
import type { SceneEvents } from "../scene/events";
import type { EventForm, EventsInLegend } from "../scene/events-legend";
import type { ShapesOfFile, ShownOfFile } from "../scene/imported-shapes";
import { type FileLayer, findRow, shownFiles, windowOf } from "./file-layers";
import type { State } from "./state";

type Shown = Pick<State, "brought" | "files" | "day" | "trail" | "row">;

const NONE: readonly SceneEvents[] = [];

/** The dots of the files shown, in the order in which they came. */
export function sceneEvents({ brought, files, day, trail, row }: Shown): readonly SceneEvents[] {
	const shown = shownFiles(brought, files);
	if (shown.length === 0) return NONE;
	const window = windowOf(day, trail);
	return shown.map((layer) => ({
		id: layer.id,
		table: layer.file.events,
		look: layer.look,
		window,
		kinds: layer.kinds,
		selected: row?.file === layer.id ? selectedIn(layer, row) : null,
	}));
}

/** The files whose lines and areas are drawn; the same list as long as these are the same. */
export const shapesOfFiles = onceFor((brought: readonly FileLayer[]): readonly ShapesOfFile[] =>
	brought
		.filter(({ file }) => file.shapes.length > 0)
		.map(({ id, look, file }) => ({ id, look, shapes: file.shapes })),
);

/** What of them is shown on a day, by the ids of the files. */
export function shapesShown({
	brought,
	files,
	day,
	trail,
	row,
}: Shown): ReadonlyMap<string, ShownOfFile> {
	const window = windowOf(day, trail);
	return new Map(
		shownFiles(brought, files).map((layer) => {
			const selected = row?.file === layer.id ? shapeIn(layer, row) : null;
			return [layer.id, { window, kinds: layer.kinds, selected }];
		}),
	);
}

/** The files shown, as the legend names them. */
export function eventsInLegend({
	brought,
	files,
	day,
	trail,
}: Omit<Shown, "row">): readonly EventsInLegend[] {
	const window = windowOf(day, trail);
	return shownFiles(brought, files).map(({ name, look, file }) => ({
		name,
		look,
		window,
		forms: formsOf(file),
	}));
}

/** What a file has on the map. */
export const formsOf = onceFor(({ events, shapes }: ImportedFile): readonly EventForm[] => {
	const has = (of: string) => shapes.some(({ geometry }) => hasPart(geometry, of));
	return [
		...(events.length > 0 || has("Point") ? (["dots"] as const) : []),
		...(has("LineString") ? (["lines"] as const) : []),
		...(has("Polygon") ? (["areas"] as const) : []),
	];
});

function hasPart(geometry: Geometry, of: string): boolean {
	return geometry.type === "GeometryCollection"
		? geometry.geometries.some((part) => hasPart(part, of))
		: geometry.type.endsWith(of);
}

/** Found once for each selection: a step of the date asks again. */
const selectedIn = onceForBoth((layer: FileLayer, { row }: RowKey): number | null => {
	const found = findRow(layer, row);
	return found?.kind === "event" ? found.index : null;
});

const shapeIn = onceForBoth((layer: FileLayer, { row }: RowKey): number | null => {
	const found = findRow(layer, row);
	return found?.kind === "shape" ? found.index : null;
});
