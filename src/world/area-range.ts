/**
 * How small and how large an area made of cells can be. The range has two parts, by method and not by
 * measurement:
 * - a cell in which fighting is reported, or whose holder is uncertain or unknown, counts for either side;
 * - the line between two places may lie anywhere between them. If every spot is as likely, it is off by a
 *   quarter of their distance on average, so each border of an area moves by that, all of it the same way.
 * The error of the zone's own line is not in it.
 */
import type { Party } from "../model/types";
import type { ControlIndex } from "./control";
import type { Status } from "./world";

/** Square kilometres: as the map shows them, and the least and the most that they can be. */
export interface Km2Range {
	readonly shown: number;
	readonly least: number;
	readonly most: number;
}

/** Of a party that holds nothing, and may hold nothing. */
export const NO_KM2: Km2Range = { shown: 0, least: 0, most: 0 };

/** What each cell counts for: its area, or the part of it within a buffer. */
export function weightsOf({ cells }: ControlIndex, depthKm: number | null): number[] {
	return cells.map(({ areaKm2, buffers }) =>
		depthKm === null ? areaKm2 : (buffers[String(depthKm)] ?? 0),
	);
}

/** The parties that hold a cell, or are named where it is uncertain who does. */
export function sidesOf(statuses: readonly Status[]): ReadonlySet<Party> {
	const sides = new Set<Party>();
	for (const status of statuses) {
		if (status.kind === "held") sides.add(status.party);
		if (status.kind !== "uncertain") continue;
		if (status.before) sides.add(status.before);
		if (status.after) sides.add(status.after);
	}
	return sides;
}

/** Whether a place is a party's beyond doubt. */
export function isHeldBy(status: Status, party: Party): boolean {
	return status.kind === "held" && status.party === party;
}

/** Whether a place can be a party's: where nobody is named it can be that of any side. */
export function mayHold(status: Status, party: Party, sides: ReadonlySet<Party>): boolean {
	switch (status.kind) {
		case "held":
			return status.party === party;
		case "uncertain": {
			const isNamed = status.before === party || status.after === party;
			return isNamed || ((!status.before || !status.after) && sides.has(party));
		}
		default:
			return sides.has(party);
	}
}

/** The area of the cells that are surely meant, and how small and large it can be. */
export function km2RangeOf(
	index: ControlIndex,
	weights: readonly number[],
	sure: readonly boolean[],
	possible: readonly boolean[],
): Km2Range {
	const shown = sum(weights.filter((_, cell) => sure[cell]));
	const most = sum(weights.filter((_, cell) => possible[cell]));
	return {
		shown,
		least: Math.max(0, shown - playOf(index, weights, sure)),
		most: Math.min(sum(weights), most + playOf(index, weights, possible)),
	};
}

/**
 * How much an area changes when its borders inside the zone move by a quarter of the places' distance. Of an
 * edge as much counts as of the two cells beside it, since edges are not cut at the buffer.
 */
function playOf(
	{ cells, sides }: ControlIndex,
	weights: readonly number[],
	members: readonly boolean[],
): number {
	const shareOf = (cell: number) => {
		const areaKm2 = cells[cell]?.areaKm2 ?? 0;
		return areaKm2 === 0 ? 0 : (weights[cell] ?? 0) / areaKm2;
	};
	return sum(
		sides
			.filter(({ left, right }) => members[left] !== members[right])
			.map(({ edge: { lengthKm, spacingKm }, left, right }) => {
				const share = (shareOf(left) + shareOf(right)) / 2;
				return (share * lengthKm * spacingKm) / 4;
			}),
	);
}

/** The sum of numbers; 0 of none. */
export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
