/**
 * Who held the land: each cell takes the look of its place, and the front runs along the edges between cells
 * of two parties. Derived, and drawn so: paler where inferred, hatched where it is not known who held it.
 */
import { hasControl } from "../../world/control";
import { frontOn } from "../../world/front";
import type { World } from "../../world/world";
import type { LegendEntry, SceneLayer, SceneView } from "../layer";
import type { DrawnCollection, Look } from "../scene";
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
	looks({ dataset, world, selected }) {
		const on = hasControl(dataset, world.day);
		return new Map(
			dataset.control.cells.map(({ properties: { place } }, id): [number, Look] => [
				id,
				{ on, mark: statusMark(world.statuses.get(place)), selected: selected.has(place) },
			]),
		);
	},
	legend: (view) =>
		hasControl(view.dataset, view.world.day)
			? [{ sign: { kind: "area", area: "cells" }, label: { id: "cells" } }]
			: [],
};

export const front: SceneLayer = {
	id: "front",
	file: FILE,
	draw: ({ control }): DrawnCollection => ({
		type: "FeatureCollection",
		features: [
			// The true line may lie a quarter of the way to either place, on average (world/area-range.ts).
			...control.edges.map(({ geometry, properties: { spacingKm } }) => ({
				geometry,
				widthKm: spacingKm / 2,
			})),
			...control.rims.map(({ geometry, properties: { errorKm } }) => ({
				geometry,
				widthKm: 2 * errorKm,
			})),
		].map(({ geometry, widthKm }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: { widthKm },
		})),
	}),
	looks: edgeLooks,
	legend: (view) => {
		const looks = [...edgeLooks(view).values()].filter(({ on }) => on);
		const entries: LegendEntry[] = [];
		if (looks.some(({ unsure }) => !unsure)) {
			entries.push({ sign: { kind: "line", line: "front" }, label: { id: "front" } });
		}
		if (looks.some(({ unsure }) => unsure)) {
			entries.push({ sign: { kind: "line", line: "front-unsure" }, label: { id: "frontUnsure" } });
		}
		return entries;
	},
};

const OFF: Look = { on: false };
const SURE: Look = { on: true };
const UNSURE: Look = { on: true, unsure: true };

const made = new WeakMap<World, ReadonlyMap<number, Look>>();

/** The looks of edges and rims on a day; map and legend ask for the same ones. */
function edgeLooks({ dataset, world }: SceneView): ReadonlyMap<number, Look> {
	const known = made.get(world);
	if (known) return known;
	const front = frontOn(dataset, world);
	const { edges, rims } = dataset.control;
	const looks = new Map(
		[...edges, ...rims].map(({ properties: { id } }, number): [number, Look] => {
			const look = front.get(id);
			return [number, look === undefined ? OFF : look.kind === "front" ? SURE : UNSURE];
		}),
	);
	made.set(world, looks);
	return looks;
}
