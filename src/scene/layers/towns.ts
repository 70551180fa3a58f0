/** Towns: a sign for who held each on the day, or why that cannot be said. */
import { FIGHTING } from "../../model/holders";
import type { Dataset, Place } from "../../model/types";
import { shownOnEither } from "../../world/shown-places";
import type { Status } from "../../world/world";
import { type LegendEntry, type SceneLayer, type SceneView, twoNames } from "../layer";
import type { Look, MarkId } from "../scene";
import { passedPlaces, passedTownLegend } from "./compared";

export const towns: SceneLayer = {
	id: "towns",
	file: "places.geojson",
	draw: (dataset, language) => ({
		type: "FeatureCollection",
		features: drawnTowns(dataset).map((place, id) => ({
			type: "Feature",
			id,
			geometry: { type: "Point", coordinates: [...place.at] },
			properties: { select: place.id, rank: place.rank, ...twoNames(place.name, language) },
		})),
	}),
	looks(view) {
		const looks = new Map<number, Look>();
		const passed = passedPlaces(view);
		const isShown = shownOnEither(view);
		drawnTowns(view.dataset).forEach((place, id) => {
			const mark = statusMark(view.world.statuses.get(place.id));
			const way = passed.get(place.id);
			const selected = view.selected.has(place.id);
			const on = isShown(place.id);
			looks.set(id, { on, mark, selected, ...(way && { passed: way }) });
		});
		return looks;
	},
	legend: (view) => legendOf(marksShown(view), view),
};

/** The sign of a status. */
export function statusMark(status: Status | undefined): MarkId {
	switch (status?.kind) {
		case "held": {
			const { slot } = status.party;
			return status.assessment.basis === "inferred" ? `inferred-${slot}` : `held-${slot}`;
		}
		case "fighting":
			return FIGHTING;
		case "uncertain":
			return "uncertain";
		default:
			return "unknown";
	}
}

export type Located = Place & { readonly at: readonly [number, number] };

const drawn = new WeakMap<Dataset["places"], readonly Located[]>();

/**
 * The places with a position whose holder is assessed at some time, in the order of their feature ids. One
 * that has no position but a town's as its stand-in is moved beside the town, or its sign would hide it.
 */
export function drawnTowns({ places, assessments }: Dataset): readonly Located[] {
	const known = drawn.get(places);
	if (known) return known;
	const list = [...places.values()]
		.filter(
			(place): place is Located =>
				place.at !== null &&
				place.kind !== "area" &&
				place.kind !== "post" &&
				assessments.has(place.id),
		)
		.sort((a, b) => a.rank - b.rank || errorOf(a) - errorOf(b));
	const apart = standApart(list);
	drawn.set(places, apart);
	return apart;
}

function errorOf({ position }: Place): number {
	return position?.metres ?? Number.POSITIVE_INFINITY;
}

/** Nearer than this (degrees) two signs are one spot. */
const SAME_SPOT = 0.003;
/** About 1.3 km to the south-east: less than the error of a stand-in. */
const ASIDE = 0.012;

function standApart(list: readonly Located[]): readonly Located[] {
	const apart: Located[] = [];
	list.forEach((place, index) => {
		let { at } = place;
		if (list.slice(0, index).some((other) => isSameSpot(other.at, at))) {
			const others = [...list, ...apart];
			do at = [at[0] + ASIDE, at[1] - ASIDE];
			while (others.some((other) => isSameSpot(other.at, at)));
		}
		apart.push(at === place.at ? place : { ...place, at });
	});
	return apart;
}

function isSameSpot(a: Located["at"], b: Located["at"]): boolean {
	return Math.abs(a[0] - b[0]) < SAME_SPOT && Math.abs(a[1] - b[1]) < SAME_SPOT;
}

/** Whether a place is drawn beside its stand-in and not at a position of its own. */
export function isDrawnAside(dataset: Dataset, { id, at }: Place): boolean {
	const town = drawnTowns(dataset).find((place) => place.id === id);
	return town !== undefined && at !== null && town.at[0] !== at[0];
}

/** The ring around what is selected. */
export const SELECTED: LegendEntry = {
	sign: { kind: "point", point: "selected" },
	label: { id: "selected" },
};

function marksShown(view: SceneView): ReadonlySet<MarkId> {
	const { dataset, world } = view;
	const shown = drawnTowns(dataset)
		.map(({ id }) => id)
		.filter(shownOnEither(view));
	return new Set(shown.map((id) => statusMark(world.statuses.get(id))));
}

function legendOf(marks: ReadonlySet<MarkId>, view: SceneView): readonly LegendEntry[] {
	const { dataset, selected } = view;
	const entries: LegendEntry[] = [];
	const parties = [...dataset.parties.values()].sort((a, b) => a.slot - b.slot);
	for (const party of parties) {
		// The sign as it is on the map: hollow where all that a party holds is inferred.
		const held: MarkId = `held-${party.slot}`;
		const hollow: MarkId = `inferred-${party.slot}`;
		if (marks.has(held)) {
			entries.push({ sign: { kind: "mark", mark: held }, label: { id: "held", party } });
		} else if (marks.has(hollow)) {
			entries.push({ sign: { kind: "mark", mark: hollow }, label: { id: "heldInferred", party } });
		}
	}
	const inferred = parties.find(
		({ slot }) => marks.has(`held-${slot}`) && marks.has(`inferred-${slot}`),
	);
	if (inferred) {
		const mark: MarkId = `inferred-${inferred.slot}`;
		entries.push({ sign: { kind: "mark", mark }, label: { id: "inferred" } });
	}
	for (const id of ["fighting", "uncertain", "unknown"] as const) {
		if (marks.has(id)) entries.push({ sign: { kind: "mark", mark: id }, label: { id } });
	}
	const towns = drawnTowns(dataset)
		.map(({ id }) => id)
		.filter(shownOnEither(view));
	entries.push(...passedTownLegend(view, towns));
	if (towns.some((id) => selected.has(id))) entries.push(SELECTED);
	return entries;
}
