/** The cells and edges of a dataset with what is asked of them every day; made once for each dataset. */
import type { Day } from "../model/day";
import { onceFor } from "../model/once";
import type { CellFeature, Dataset, EdgeFeature, Party } from "../model/types";
import { isShown } from "./shown";
import type { Status, World } from "./world";

/** An edge with the places on its two sides, by their number in `places`. */
export interface InnerSide {
	readonly edge: EdgeFeature["properties"];
	readonly left: number;
	readonly right: number;
}

export interface ControlIndex {
	readonly cells: readonly CellFeature["properties"][];
	readonly sides: readonly InnerSide[];
	readonly rims: readonly OuterSide[];
}

/** A part of the rim beyond which a party stands, with its cell by its number. */
export interface OuterSide {
	readonly id: string;
	readonly cell: number;
	readonly beyond: Party;
}

/** The cells and edges of a dataset without their geometry. */
export const controlIndex = onceFor((dataset: Dataset): ControlIndex => {
	const cells = dataset.control.cells.map(({ properties }) => properties);
	const numbers = new Map(cells.map(({ id }, number) => [id, number]));
	const sides = dataset.control.edges.flatMap(({ properties: edge }): InnerSide[] => {
		const left = numbers.get(edge.left);
		const right = numbers.get(edge.right);
		return left === undefined || right === undefined ? [] : [{ edge, left, right }];
	});
	const rims = dataset.control.rims.flatMap(({ properties }): OuterSide[] => {
		const cell = numbers.get(properties.cell);
		const beyond = dataset.parties.get(properties.beyond);
		return cell === undefined || !beyond ? [] : [{ id: properties.id, cell, beyond }];
	});
	return { cells, sides, rims };
});

const NOT_ASSESSED: Status = { kind: "unknown", assessment: null };

/** The status of each cell, in their order: that of its place, unknown where nobody assessed it. */
export function statusesOf({ cells }: ControlIndex, { statuses }: World): readonly Status[] {
	return cells.map(({ place }) => statuses.get(place) ?? NOT_ASSESSED);
}

/**
 * Whether the cells speak of a day: there are some, and the zone that they divide is the one of that day.
 * (Without any zone in the dataset they always do.)
 */
export function hasControl(dataset: Dataset, day: Day): boolean {
	if (dataset.control.cells.length === 0) return false;
	const zones = dataset.zones.filter(({ properties }) => properties.kind === "zone");
	return zones.length === 0 || zones.some(({ properties }) => isShown(properties.shown, day));
}
