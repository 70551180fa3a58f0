/**
 * Who held the land: each cell takes the look of its place, and the front runs along the edges between cells
 * of two parties. Derived, and drawn so: paler where inferred, hatched where it is not known who held it.
 */
import { onceFor, onceForBoth } from "../../model/once";
import type { Dataset } from "../../model/types";
import { hasControl } from "../../world/control";
import { type Filters, isFiltering } from "../../world/filters";
import { frontLinesOf, frontOn } from "../../world/front";
import { shownOnEither } from "../../world/shown-places";
import type { World } from "../../world/world";
import type { LegendEntry, SceneLayer, SceneView } from "../layer";
import type { DrawnCollection, Look } from "../scene";
import { hasTwoLands, passedLandLegend, passedPlaces } from "./compared";
import { statusMark } from "./towns";

const FILE = "control.geojson";

export const cells: SceneLayer = {
	id: "cells",
	file: FILE,
	draw: ({ control }): DrawnCollection => ({
		type: "FeatureCollection",
		features: control.cells.map(({ geometry, properties: { place } }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: { select: place },
		})),
	}),
	looks(view) {
		const { dataset, world, selected } = view;
		const hasLand = hasControl(dataset, world.day);
		const isShown = shownOnEither(view);
		const passed = hasTwoLands(view) ? passedPlaces(view) : null;
		return new Map(
			dataset.control.cells.map(({ properties: { place } }, id): [number, Look] => {
				const way = passed?.get(place);
				const mark = statusMark(world.statuses.get(place));
				const on = hasLand && isShown(place);
				return [id, { on, mark, selected: selected.has(place), ...(way && { passed: way }) }];
			}),
		);
	},
	legend: (view) =>
		hasLandShown(view)
			? [
					{ sign: { kind: "area", area: "cells" }, label: { id: "cells" } },
					...passedLandLegend(view),
					...leftOutLegend(view),
				]
			: leftOutLegend(view),
};

/** Land that bears no colour because the filters leave its place out: it is not land of nobody. */
function leftOutLegend(view: SceneView): readonly LegendEntry[] {
	const { dataset, world, filters } = view;
	const isShown = shownOnEither(view);
	const isLeftOut = dataset.control.cells.some(({ properties: { place } }) => !isShown(place));
	return isFiltering(filters) && hasControl(dataset, world.day) && isLeftOut
		? [{ sign: { kind: "area", area: "left-out" }, label: { id: "leftOut" } }]
		: [];
}

export const front: SceneLayer = {
	id: "front",
	file: FILE,
	draw: (dataset): DrawnCollection => ({
		type: "FeatureCollection",
		features: frontLinesOf(dataset).map(({ geometry, widthKm }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: { widthKm },
		})),
	}),
	looks: frontLooks,
	legend: (view) => {
		const { dataset, world, compared, filters } = view;
		const looks = [...edgesOf(dataset, filters)(world).values()].filter(({ on }) => on);
		const entries: LegendEntry[] = [];
		if (looks.some(({ unsure }) => !unsure)) {
			entries.push({ sign: { kind: "line", line: "front" }, label: { id: "front" } });
		}
		if (looks.some(({ unsure }) => unsure)) {
			entries.push({ sign: { kind: "line", line: "front-unsure" }, label: { id: "frontUnsure" } });
		}
		if (compared && [...frontLooks(view).values()].some(({ other }) => other)) {
			entries.push({
				sign: { kind: "line", line: "front-other" },
				label: { id: "frontOther", day: compared.day },
			});
		}
		return entries;
	},
};

const OFF: Look = { on: false };
const SURE: Look = { on: true };
const UNSURE: Look = { on: true, unsure: true };
const OTHER: Look = { on: false, other: true };

/** Whether any cell is on the map: filters may leave none. */
function hasLandShown(view: SceneView): boolean {
	const { dataset, world } = view;
	const isShown = shownOnEither(view);
	return (
		hasControl(dataset, world.day) &&
		dataset.control.cells.some(({ properties: { place } }) => isShown(place))
	);
}

/** The looks of edges and rims on a day; map and legend ask for the same ones. */
const edgesOf = onceForBoth((dataset: Dataset, filters: Filters) =>
	onceFor((world: World): ReadonlyMap<number, Look> => {
		const front = frontOn(dataset, world, filters);
		return new Map(
			frontLinesOf(dataset).map(({ id }, number): [number, Look] => {
				const look = front.get(id);
				return [number, look === undefined ? OFF : look.kind === "front" ? SURE : UNSURE];
			}),
		);
	}),
);

/** The same, with the front of the day that it is compared with, where that is another one. */
function frontLooks({ dataset, world, compared, filters }: SceneView): ReadonlyMap<number, Look> {
	const looks = edgesOf(dataset, filters)(world);
	if (compared === null || compared.day === world.day) return looks;
	const others = edgesOf(dataset, filters)(compared);
	return new Map(
		[...looks].map(([id, look]) => {
			const isOther = !look.on && others.get(id)?.on === true;
			return [id, isOther ? OTHER : look];
		}),
	);
}
