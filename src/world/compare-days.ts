/**
 * Two days compared: what land passed to whom, and every place whose holder is another, or was in between,
 * each with the reported changes behind it. Pure; the order in which the two days are given does not matter.
 */
import type { Day } from "../model/day";
import { FIGHTING } from "../model/holders";
import type { Assessment, Dataset, Party, Source } from "../model/types";
import type { Km2Range } from "./area-range";
import { change, gainedBy, type Holding, holdingOf, keyOf } from "./areas";
import { claimsOf, sourcesOfClaims } from "./claims";
import { hasControl } from "./control";
import { evidencePasses, type Filters, NO_FILTERS } from "./filters";
import { shownOnEither } from "./shown-places";
import { type Status, worldOn } from "./world";

/** A place with what happened to it between the days. */
export interface PlaceChange {
	readonly place: string;
	readonly from: Holding;
	readonly to: Holding;
	/** The changes shown after the first day and not after the last, in order. */
	readonly steps: readonly Assessment[];
	/** Where its holder is open on one of the days: what is known of that, if anything is. */
	readonly open: Assessment | null;
	/** What its holder rests on, on the later day, or else on the earlier one. */
	readonly ground: Assessment | null;
}

/** The places that went one way. */
export interface Passing {
	readonly from: Holding;
	readonly to: Holding;
	/** Their land within the zone; null where none of them has any, or no area is derived. */
	readonly km2: Km2Range | null;
	/** In the order of their last change. */
	readonly places: readonly PlaceChange[];
}

/** Square kilometres that passed to a party from all others, and from it to all others. */
export interface Balance {
	readonly party: Party;
	readonly gained: Km2Range;
	readonly lost: Km2Range;
	/** Gained less lost; below zero where more was lost. */
	readonly net: Km2Range;
}

export interface Comparison {
	readonly from: Day;
	readonly to: Day;
	/** Those of the two days for which no area is derived; then there is no balance. */
	readonly withoutAreas: readonly Day[];
	/** Of the parties that may have gained or lost land. */
	readonly balance: readonly Balance[];
	/** From one party to another, the largest first. */
	readonly passed: readonly Passing[];
	/** Held by one and the same party on both days, and by another in between. */
	readonly back: readonly PlaceChange[];
	/** Of no known holder on at least one of the days. */
	readonly open: readonly Passing[];
}

/**
 * Compares two days.
 * @param filters narrow the places, by the evidence of their changes; areas are sums over all places.
 */
export function compareDays(
	dataset: Dataset,
	one: Day,
	other: Day,
	filters: Filters = NO_FILTERS,
): Comparison {
	const [from, to] = one <= other ? [one, other] : [other, one];
	const isShown = shownOnEither({
		dataset,
		world: worldOn(dataset, to),
		compared: worldOn(dataset, from),
		filters,
	});
	const places = placesBetween(dataset, from, to).filter(
		(each) => isShown(each.place) || passes(dataset, filters, each),
	);
	const passings = passingsOf(dataset, from, to, places.filter(isElsewhere));
	const isParties = (passing: Passing) =>
		passing.from.kind === "held" && passing.to.kind === "held";
	return {
		from,
		to,
		withoutAreas: [from, to].filter((day) => !hasControl(dataset, day)),
		balance: balanceBetween(dataset, from, to),
		passed: passings.filter(isParties),
		back: places.filter((each) => !isElsewhere(each) && each.to.kind === "held"),
		open: [
			...passings.filter((passing) => !isParties(passing)),
			...grouped(places.filter((each) => !isElsewhere(each) && each.to.kind !== "held")),
		],
	};
}

/** What each party gained and lost from one day to the other; empty where no area is derived. */
export function balanceBetween(dataset: Dataset, from: Day, to: Day): readonly Balance[] {
	return [...dataset.parties.values()].flatMap((party): Balance[] => {
		const gained = gainedBy(dataset, party, from, to);
		const lost = gainedBy(dataset, party, to, from);
		if (!gained || !lost || gained.most + lost.most === 0) return [];
		const net = {
			shown: gained.shown - lost.shown,
			least: gained.least - lost.most,
			most: gained.most - lost.least,
		};
		return [{ party, gained, lost, net }];
	});
}

/**
 * Ids of the claims behind a place's changes, those that give another day among them; each once. Of a place that
 * only differs, with no change of its own to tell, those behind its holder.
 */
export function claimsBehind({ steps, open, ground }: PlaceChange): readonly string[] {
	const changes = open ? [...steps, open] : steps;
	const told = changes.length > 0 || ground === null ? changes : [ground];
	return [...new Set(told.flatMap(({ claims, against }) => [...claims, ...against]))];
}

/** The sources of what changed between two days, in the order in which the changes are listed. */
export function sourcesBetween(
	dataset: Dataset,
	one: Day,
	other: Day,
	filters: Filters = NO_FILTERS,
): readonly Source[] {
	const ids = claimsBetween(dataset, one, other, filters);
	return sourcesOfClaims(dataset, claimsOf(dataset, ids));
}

/** Ids of the claims behind what changed between two days, in the order in which the changes are listed. */
export function claimsBetween(
	dataset: Dataset,
	one: Day,
	other: Day,
	filters: Filters = NO_FILTERS,
): readonly string[] {
	return placesOf(compareDays(dataset, one, other, filters)).flatMap(claimsBehind);
}

/** All places of a comparison, in the order in which they are listed. */
export function placesOf({ passed, back, open }: Comparison): readonly PlaceChange[] {
	return [
		...passed.flatMap(({ places }) => places),
		...back,
		...open.flatMap(({ places }) => places),
	];
}

/** Whose place it is, is not the same on both days. */
function isElsewhere({ from, to }: PlaceChange): boolean {
	return keyOf(from) !== keyOf(to);
}

/** The places whose holding differs, or that changed hands in between. */
function placesBetween(dataset: Dataset, from: Day, to: Day): readonly PlaceChange[] {
	const [before, after] = [worldOn(dataset, from), worldOn(dataset, to)];
	return [...dataset.assessments]
		.map(([place, assessments]): PlaceChange => {
			const [then, now] = [before.statuses.get(place), after.statuses.get(place)];
			return {
				place,
				from: holdingOf(then),
				to: holdingOf(now),
				steps: stepsBetween(assessments, from, to),
				open: [now, then].find(isOpen)?.assessment ?? null,
				ground: (now ?? then)?.assessment ?? null,
			};
		})
		.filter((each) => isElsewhere(each) || each.steps.length > 0)
		.sort((a, b) => lastDay(a) - lastDay(b) || a.place.localeCompare(b.place, "en"));
}

function isOpen(status: Status | undefined): boolean {
	return status !== undefined && status.kind !== "held";
}

/** By which a place stands in a list: what is not dated comes first. */
function lastDay({ steps, open }: PlaceChange): number {
	return steps.at(-1)?.from.shown ?? open?.from.shown ?? Number.NEGATIVE_INFINITY;
}

/**
 * The assessments shown after `from` and not after `to` by which a place changes hands. Fighting is no
 * change of hands, nor is a first holder that is only inferred.
 */
function stepsBetween(
	assessments: readonly Assessment[],
	from: Day,
	to: Day,
): readonly Assessment[] {
	const holders = assessments.filter(({ holder }) => holder !== FIGHTING);
	return holders.filter((assessment, index) => {
		const before = holders[index - 1];
		const isChange = before ? before.holder !== assessment.holder : assessment.basis === "reported";
		return isChange && assessment.from.shown > from && assessment.from.shown <= to;
	});
}

/**
 * Beside the places that are on the map on one of the days, one is let through if one of its changes is, or what
 * is known of it while it is open: it may have gone and come back in between.
 */
function passes(dataset: Dataset, filters: Filters, { steps, open }: PlaceChange): boolean {
	return [...steps, ...(open ? [open] : [])].some((assessment) => {
		const claims = [...assessment.claims, ...assessment.against];
		return evidencePasses(dataset, filters, { claims, assessment });
	});
}

function passingsOf(
	dataset: Dataset,
	from: Day,
	to: Day,
	places: readonly PlaceChange[],
): readonly Passing[] {
	const land = new Map(
		(change(dataset, from, to) ?? [])
			.filter((passage) => passage.places.length > 0)
			.map((passage) => [wayOf(passage), passage.km2]),
	);
	const km2Of = (passing: Passing) => land.get(wayOf(passing)) ?? null;
	return grouped(places)
		.map((passing) => ({ ...passing, km2: km2Of(passing) }))
		.sort((a, b) => (b.km2?.shown ?? 0) - (a.km2?.shown ?? 0) || b.places.length - a.places.length);
}

/** The places by their way; of their land nothing is said yet. */
function grouped(places: readonly PlaceChange[]): readonly Passing[] {
	const groups = new Map<string, PlaceChange[]>();
	for (const each of places) {
		const way = wayOf(each);
		const group = groups.get(way);
		if (group) group.push(each);
		else groups.set(way, [each]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first ? [{ from: first.from, to: first.to, km2: null, places: group }] : [];
	});
}

function wayOf({ from, to }: { readonly from: Holding; readonly to: Holding }): string {
	return `${keyOf(from)} ${keyOf(to)}`;
}
