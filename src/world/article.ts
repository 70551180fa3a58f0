/**
 * A document's claims in order, each with what the other claims of the dataset make of it. Nothing is judged
 * here: who says the same, who says something else, and what came after.
 */
import type { Assessment, Claim, Dataset, DisagreementRecord } from "../model/types";

export interface ArticleClaim {
	readonly claim: Claim;
	/** Ids of other sources that say the same from another origin. */
	readonly alsoReportedBy: readonly string[];
	/** Ids of other sources that repeat the same from the same origin: no second voice. */
	readonly sameOrigin: readonly string[];
	/** Claims of other documents that say something else of the same thing. */
	readonly differsFrom: readonly Claim[];
	/** Claims of the same document that do. */
	readonly differsWithin: readonly Claim[];
	/** The first later change of a place that the claim told the holder of: it was true to its date. */
	readonly later: Assessment | null;
}

/** The claims of a source in the order of their paragraphs; those without one last, by id. */
export function articleOf(dataset: Dataset, sourceId: string): readonly ArticleClaim[] {
	const all = [...dataset.claims.values()];
	return all
		.filter(({ source }) => source === sourceId)
		.sort(
			(a, b) =>
				order(paragraphOf(a), paragraphOf(b)) || a.id.localeCompare(b.id, "en", { numeric: true }),
		)
		.map((claim) => markedOf(dataset, all, claim));
}

function markedOf(dataset: Dataset, all: readonly Claim[], claim: Claim): ArticleClaim {
	const others = all.filter(({ id }) => id !== claim.id);
	const same = others.filter((other) => other.source !== claim.source && saysTheSame(claim, other));
	const isCopy = (other: Claim) => other.origins.some((origin) => claim.origins.includes(origin));
	const voices = new Set(same.filter((other) => !isCopy(other)).map(({ source }) => source));
	const copies = new Set(same.filter(isCopy).map(({ source }) => source));
	const opposed = new Set(
		dataset.disagreements.flatMap((disagreement) => opposedIn(disagreement, claim.id)),
	);
	const differing = others.filter((other) => opposed.has(other.id) || saysAnother(claim, other));
	return {
		claim,
		alsoReportedBy: [...voices],
		sameOrigin: [...copies].filter((id) => !voices.has(id)),
		differsFrom: differing.filter(({ source }) => source !== claim.source),
		differsWithin: differing.filter(({ source }) => source === claim.source),
		later: laterChange(dataset, claim),
	};
}

/** Claims of the other sides of a recorded disagreement, where the claim is on just one. */
function opposedIn({ sides }: DisagreementRecord, id: string): readonly string[] {
	const own = sides.filter(({ claims }) => claims.includes(id));
	if (own.length !== 1) return [];
	const ours = new Set(own.flatMap(({ claims }) => claims));
	return sides.flatMap(({ claims }) => claims).filter((other) => !ours.has(other));
}

/** Whether two claims say the same of the same things on the same days, as far as the data tells. */
function saysTheSame(a: Claim, b: Claim): boolean {
	if (a.kind !== b.kind || !sharePlace(a, b) || !overlap(a, b)) return false;
	if (a.to !== undefined || b.to !== undefined) return a.to === b.to;
	const [ours, theirs] = [figuresOf(a), figuresOf(b)];
	if (ours.length > 0 && theirs.length > 0) return ours.some((figure) => theirs.includes(figure));
	if (a.agreement !== undefined || b.agreement !== undefined) return a.agreement === b.agreement;
	return ours.length === theirs.length && a.when.text === b.when.text;
}

/** Whether two claims tell another holder of the same place for the same days, or other days for one change. */
function saysAnother(a: Claim, b: Claim): boolean {
	if (a.to === undefined || b.to === undefined || !sharePlace(a, b)) return false;
	if (a.to !== b.to) return overlap(a, b);
	const gap = Math.max(a.when.first - b.when.last, b.when.first - a.when.last);
	return a.kind === "capture" && b.kind === "capture" && gap > 0 && gap <= ONE_CHANGE_DAYS;
}

/** Reports of one place for the same side within so many days are of one change. */
const ONE_CHANGE_DAYS = 12;

/** Of what the claim says a party took or held: the first assessment afterwards that names another. */
function laterChange(dataset: Dataset, { places, to, when }: Claim): Assessment | null {
	if (to === undefined || !dataset.parties.has(to)) return null;
	const later = places.flatMap((place) =>
		(dataset.assessments.get(place) ?? []).filter(
			({ holder, from, basis }) =>
				basis === "reported" &&
				from.earliest > when.last &&
				holder !== to &&
				dataset.parties.has(holder),
		),
	);
	return later.toSorted((a, b) => a.from.shown - b.from.shown)[0] ?? null;
}

function paragraphOf({ text }: Claim): number {
	return text?.paragraph ?? Number.POSITIVE_INFINITY;
}

/** Infinity minus infinity is no number. */
function order(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

function sharePlace(a: Claim, b: Claim): boolean {
	return a.places.some((place) => b.places.includes(place));
}

function overlap(a: Claim, b: Claim): boolean {
	return a.when.first <= b.when.last && b.when.first <= a.when.last;
}

function figuresOf({ text }: Claim): readonly string[] {
	return (text?.figures ?? []).map(({ measure, value }) => `${measure} ${value}`);
}
