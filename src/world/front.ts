/** The front line of a day: which edges between cells it runs along. No geometry. */
import type { Geometry } from "geojson";
import { onceFor } from "../model/once";
import type { Dataset, Party } from "../model/types";
import { controlIndex, hasControl, statusesOf } from "./control";
import { type Filters, NO_FILTERS } from "./filters";
import { shownPlaces } from "./shown-places";
import type { Status, World } from "./world";

/** What an edge is on a day. All but `front` say why the line may, or may not, run here. */
export type EdgeLook =
	/** The places on its two sides are held by two parties. */
	| { readonly kind: "front"; readonly left: Party; readonly right: Party }
	/** Inside the place on one side fighting is reported, or who holds it is uncertain or unknown. */
	| { readonly kind: "fighting" | "uncertain" | "unknown" };

const MAYBE = {
	fighting: { kind: "fighting" },
	uncertain: { kind: "uncertain" },
	unknown: { kind: "unknown" },
} as const satisfies { readonly [kind: string]: EdgeLook };

/**
 * The edges between cells, and the parts of the rim along a contact line, that are, or may be, the front of a
 * day, by their ids; the others lie within the land of one side, or beside land that filters do not let through. Empty where no front is derived: without cells, and on days on which their zone is not shown.
 */
export function frontOn(
	dataset: Dataset,
	world: World,
	filters: Filters = NO_FILTERS,
): ReadonlyMap<string, EdgeLook> {
	const front = new Map<string, EdgeLook>();
	if (!hasControl(dataset, world.day)) return front;
	const index = controlIndex(dataset);
	const isShown = shownPlaces(dataset, world, filters);
	/** Of each cell; none where its land is not let through. */
	const statuses = statusesOf(index, world).map((status, cell) =>
		isShown(index.cells[cell]?.place ?? "") ? status : null,
	);
	for (const { edge, left, right } of index.sides) {
		const [a, b] = [statuses[left], statuses[right]];
		const look = a && b ? lookOf(a, b) : null;
		if (look) front.set(edge.id, look);
	}
	for (const { id, cell, beyond } of index.rims) {
		const status = statuses[cell];
		const look = status && rimLook(status, beyond);
		if (look) front.set(id, look);
	}
	return front;
}

/** A line that the front may run along, with the width of the ground on which the true one may lie. */
export interface FrontLine {
	readonly id: string;
	readonly geometry: Geometry;
	readonly widthKm: number;
}

/** Every line that the front may run along on some day: the edges between cells, then the parts of the rim. */
export const frontLinesOf = onceFor(({ control }: Dataset): readonly FrontLine[] => [
	// The true line may lie a quarter of the way to either place, on average (area-range.ts).
	...control.edges.map(({ geometry, properties: { id, spacingKm } }) => ({
		id,
		geometry,
		widthKm: spacingKm / 2,
	})),
	...control.rims.map(({ geometry, properties: { id, errorKm } }) => ({
		id,
		geometry,
		widthKm: 2 * errorKm,
	})),
]);

/** The rim is the front where a party stands on the one side and another beyond. */
function rimLook(status: Status, beyond: Party): EdgeLook | null {
	if (status.kind !== "held") return MAYBE[status.kind];
	if (status.party.id === beyond.id) return null;
	return { kind: "front", left: status.party, right: beyond };
}

function lookOf(left: Status, right: Status): EdgeLook | null {
	if (left.kind === "held") {
		if (right.kind !== "held") return MAYBE[right.kind];
		if (left.party.id === right.party.id) return null;
		return { kind: "front", left: left.party, right: right.party };
	}
	if (right.kind === "held") return MAYBE[left.kind];
	if (left.kind === right.kind) return null;
	/** Neither side is held: the better known of the two says what is known of the edge. */
	const isFighting = left.kind === "fighting" || right.kind === "fighting";
	return isFighting ? MAYBE.fighting : MAYBE.uncertain;
}
