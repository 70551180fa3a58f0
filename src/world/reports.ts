/** Which claims speak of a place, a day or people; for panels and lists. */
import type { Day } from "../model/day";
import { onceFor } from "../model/once";
import type { Assessment, Claim, ClaimKind, Dataset } from "../model/types";
import { claimsOf, isLong } from "./claims";
import { type Event, eventsOn } from "./events";
import { claimPasses, type Filters, NO_FILTERS } from "./filters";

/** Kinds of claim that tell what happened to people. */
const ABOUT_PEOPLE: ReadonlySet<ClaimKind> = new Set([
	"casualties",
	"displacement",
	"strike",
	"calm",
]);

/** How many reports speak of something that happened, or may have happened, on the day. */
export function reportCount(dataset: Dataset, day: Day, filters: Filters = NO_FILTERS): number {
	const ids = new Set(eventsOn(dataset, day, filters).flatMap((event) => event.claims));
	return claimsOf(dataset, [...ids]).filter(
		(claim) => isAbout(claim, day) && claimPasses(dataset, filters, claim),
	).length;
}

/** The reports that an event rests on, of those that filters let through. */
export function reportsIn(
	dataset: Dataset,
	{ claims }: Event,
	filters: Filters = NO_FILTERS,
): readonly Claim[] {
	return claimsOf(dataset, claims).filter((claim) => claimPasses(dataset, filters, claim));
}

function isAbout({ when }: Claim, day: Day): boolean {
	return when.first <= day && day <= when.last;
}

/** The claims about a place, in order of their days. */
export function claimsAbout({ claims }: Dataset, place: string): readonly Claim[] {
	return byPlace(claims).get(place) ?? [];
}

const byPlace = onceFor((claims: Dataset["claims"]): ReadonlyMap<string, readonly Claim[]> => {
	const index = new Map<string, Claim[]>();
	const ordered = [...claims.values()].sort(
		(a, b) => a.when.first - b.when.first || a.when.last - b.when.last,
	);
	for (const claim of ordered) {
		for (const place of new Set(claim.places)) {
			const others = index.get(place);
			if (others) others.push(claim);
			else index.set(place, [claim]);
		}
	}
	return index;
});

/** Of some claims, those about people. */
export function aboutPeople(claims: readonly Claim[]): readonly Claim[] {
	return claims.filter((claim) => ABOUT_PEOPLE.has(claim.kind));
}

/**
 * What is reported about civilians on a day, the most telling first: claims whose days hold the day, those
 * about whole areas before those about single places, the dead and displaced before the rest, those counted
 * by the end of the day before those counted later, the shorter span before the longer. Where the document
 * does not say who was counted, the claim is among them; where it says combatants, it is not.
 */
export function civiliansOn(
	dataset: Dataset,
	day: Day,
	limit: number,
	filters: Filters = NO_FILTERS,
): readonly Claim[] {
	const isArea = (claim: Claim) =>
		claim.places.some((id) => dataset.places.get(id)?.kind === "area") ? 1 : 0;
	const isCounted = ({ when }: Claim) => (when.last <= day ? 1 : 0);
	return aboutPeople([...dataset.claims.values()])
		.filter(
			(claim) =>
				isAbout(claim, day) &&
				claimPasses(dataset, filters, claim) &&
				!isLong(claim) &&
				claim.counts !== "combatants",
		)
		.sort(
			(a, b) =>
				isArea(b) - isArea(a) ||
				weight(b) - weight(a) ||
				isCounted(b) - isCounted(a) ||
				length(a) - length(b),
		)
		.slice(0, limit);
}

/** Kinds of claim that are listed for their day beside what stands in a list of its own. */
const OTHER: ReadonlySet<ClaimKind> = new Set([
	"strike",
	"casualties",
	"displacement",
	"deployment",
	"calm",
	"statement",
]);

/**
 * What else is reported for a day, in the order of its events: each claim for itself, none summed.
 * @param without claims that are listed elsewhere.
 */
export function otherReportsOn(
	dataset: Dataset,
	day: Day,
	without: readonly Claim[],
	filters: Filters = NO_FILTERS,
): readonly Claim[] {
	const listed = new Set(without.map(({ id }) => id));
	const ids = new Set(eventsOn(dataset, day, filters).flatMap(({ claims }) => claims));
	return claimsOf(dataset, [...ids]).filter(
		(claim) =>
			OTHER.has(claim.kind) &&
			isAbout(claim, day) &&
			!listed.has(claim.id) &&
			claimPasses(dataset, filters, claim),
	);
}

/** The reports of the change that an assessment tells of: also those that give it another day. */
export function reportsOf(
	dataset: Pick<Dataset, "claims">,
	{ claims, against, holder }: Assessment,
): readonly Claim[] {
	const otherDays = claimsOf(dataset, against).filter(({ to }) => to === holder);
	return [...claimsOf(dataset, claims), ...otherDays];
}

function weight(claim: Claim): number {
	const toll = claim.kind === "casualties" || claim.kind === "displacement";
	return toll ? 1 : 0;
}

function length({ when }: Claim): number {
	return when.last - when.first;
}
