/**
 * Areas of a day, and what passed from whom to whom between two days: sums over the cells of places. No
 * geometry; nothing is rounded here. How the ranges come about is told in area-range.ts.
 */
import type { Day } from "../model/day";
import { onceForBoth } from "../model/once";
import type { Dataset, Party } from "../model/types";
import {
	isHeldBy,
	type Km2Range,
	km2RangeOf,
	mayHold,
	sidesOf,
	sum,
	weightsOf,
} from "./area-range";
import { controlIndex, hasControl, statusesOf } from "./control";
import { type Status, type World, worldOn } from "./world";

/** Square kilometres of the zone, or of its part within a buffer. */
export interface Areas {
	readonly allKm2: number;
	/** Of each party that holds a cell, or may hold one; in the order of the dataset. */
	readonly parties: ReadonlyMap<Party, Km2Range>;
	/** Of the cells of places inside which fighting is reported. */
	readonly fightingKm2: number;
	/** Of the cells of places that are changing hands between two days. */
	readonly uncertainKm2: number;
	readonly unknownKm2: number;
}

/**
 * The areas of a day.
 * @param depthKm only what lies within the buffer of this depth; null: the whole zone.
 * @returns null where no area is derived: without cells, on days on which their zone is not shown, and for
 *   a depth that the dataset has no buffer of.
 */
export function areasOn(
	dataset: Dataset,
	world: World,
	depthKm: number | null = null,
): Areas | null {
	const cells = cellsOn(dataset, world);
	if (!cells) return null;
	const index = controlIndex(dataset);
	const weights = weightsOf(index, depthKm);
	const allKm2 = sum(weights);
	if (allKm2 === 0) return null;
	const { statuses, sides } = cells;
	const km2Of = (kind: Status["kind"]) =>
		sum(weights.filter((_, cell) => statuses[cell]?.kind === kind));
	return {
		allKm2,
		parties: new Map(
			[...dataset.parties.values()]
				.filter((party) => sides.has(party))
				.map((party) => {
					const sure = statuses.map((status) => isHeldBy(status, party));
					const possible = statuses.map((status) => mayHold(status, party, sides));
					return [party, km2RangeOf(index, weights, sure, possible)];
				}),
		),
		fightingKm2: km2Of("fighting"),
		uncertainKm2: km2Of("uncertain"),
		unknownKm2: km2Of("unknown"),
	};
}

/** The areas of the whole zone, with the answer kept: several parts of a page ask for those of one day. */
export const zoneAreasOn = onceForBoth((dataset: Dataset, world: World) => areasOn(dataset, world));

interface CellsOfDay {
	readonly world: World;
	/** Of each cell. */
	readonly statuses: readonly Status[];
	/** The parties that hold a cell, or are named where it is uncertain who does. */
	readonly sides: ReadonlySet<Party>;
}

/** The cells on a day, with the answer kept; null where they do not speak of it. */
const cellsOn = onceForBoth((dataset: Dataset, world: World): CellsOfDay | null => {
	if (!hasControl(dataset, world.day)) return null;
	const statuses = statusesOf(controlIndex(dataset), world);
	return { world, statuses, sides: sidesOf(statuses) };
});

/**
 * What a party took from all others between two days, as one range: surely the cells that another held and
 * that it holds now; at most also those that another may have held, and that it may hold now.
 * @returns null where no area is derived on one of the days.
 */
export function gainedBy(dataset: Dataset, party: Party, dayA: Day, dayB: Day): Km2Range | null {
	const [before, after] = [dayA, dayB].map((day) => cellsOn(dataset, worldOn(dataset, day)));
	if (!before || !after) return null;
	const index = controlIndex(dataset);
	const others = [...before.sides].filter((side) => side !== party);
	const isOthers = (status: Status) => status.kind === "held" && status.party !== party;
	const mayBeOthers = (status: Status) =>
		others.some((side) => mayHold(status, side, before.sides));
	const pairs = before.statuses.map((then, cell) => [then, after.statuses[cell] ?? then] as const);
	return km2RangeOf(
		index,
		weightsOf(index, null),
		pairs.map(([then, now]) => isOthers(then) && isHeldBy(now, party)),
		pairs.map(([then, now]) => mayBeOthers(then) && mayHold(now, party, after.sides)),
	);
}

/** Whose a place is: a party's, or why nobody's. */
export type Holding =
	| { readonly kind: "held"; readonly party: Party }
	| { readonly kind: "fighting" | "uncertain" | "unknown" };

/** What is one thing on the one day and another on the other. */
export interface Passage {
	readonly from: Holding;
	readonly to: Holding;
	/** Ids of the places with a cell, in the order of the cells. */
	readonly places: readonly string[];
	/** Ids of other places that went the same way: they have no land in this division. */
	readonly elsewhere: readonly string[];
	/** From party to party with its range, else without. */
	readonly km2: Km2Range;
}

/**
 * What changed between two days, the largest area first. It compares the two days only: what was lost and
 * retaken between them does not count.
 * @returns null where no area is derived on one of the days.
 */
export function change(dataset: Dataset, dayA: Day, dayB: Day): readonly Passage[] | null {
	const [before, after] = [dayA, dayB].map((day) => cellsOn(dataset, worldOn(dataset, day)));
	if (!before || !after) return null;
	const index = controlIndex(dataset);
	const weights = weightsOf(index, null);
	const [a, b] = [before.world, after.world];
	const withCell = new Set(index.cells.map(({ place }) => place));
	const groups = new Map<string, { from: Holding; to: Holding; places: string[] }>();
	for (const place of [...withCell, ...a.statuses.keys()]) {
		const [from, to] = [holdingOf(a.statuses.get(place)), holdingOf(b.statuses.get(place))];
		if (keyOf(from) === keyOf(to)) continue;
		const key = `${keyOf(from)} ${keyOf(to)}`;
		const group = groups.get(key) ?? { from, to, places: [] };
		groups.set(key, group);
		if (!group.places.includes(place)) group.places.push(place);
	}
	const passages = [...groups.values()].map(({ from, to, places }): Passage => {
		const went = index.cells.map(({ place }) => places.includes(place));
		const km2 = sum(weights.filter((_, cell) => went[cell]));
		const could = ({ statuses, sides }: CellsOfDay, side: Holding) =>
			statuses.map((status) => side.kind === "held" && mayHold(status, side.party, sides));
		const [couldGive, couldGet] = [could(before, from), could(after, to)];
		const might = couldGive.map((give, cell) => give && couldGet[cell] === true);
		const isBetweenParties = from.kind === "held" && to.kind === "held";
		return {
			from,
			to,
			places: places.filter((place) => withCell.has(place)),
			elsewhere: places.filter((place) => !withCell.has(place)),
			km2: isBetweenParties
				? km2RangeOf(index, weights, went, might)
				: { shown: km2, least: km2, most: km2 },
		};
	});
	return passages.sort((one, other) => other.km2.shown - one.km2.shown);
}

/** What a status is in a comparison of two days. */
export function holdingOf(status: Status | undefined): Holding {
	if (status?.kind === "held") return { kind: "held", party: status.party };
	return { kind: status?.kind ?? "unknown" };
}

/** The same text for the same holding. */
export function keyOf(holding: Holding): string {
	return holding.kind === "held" ? `held:${holding.party.id}` : holding.kind;
}
