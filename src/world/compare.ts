/** How two claims stand to each other: the same, otherwise, on the same matter, or nothing. Pure. */
import { onceFor } from "../model/once";
import type { Claim, ClaimText, Dataset, DisagreementRecord } from "../model/types";
import { isLong } from "./claims";
import { claimsOfSides } from "./disagreements";

/**
 * `same`: both say it. `differs`: they cannot both be right, or were recorded as differing. `matter`: they
 * speak of one thing, as recorded by hand or of one agreement, but not the same of it. `beside`: the same
 * kind of thing, place and days; no rule can tell whether they say the same.
 */
export type Relation = "same" | "differs" | "matter" | "beside" | "none";

/** The kind whose claims are each a sentence of its own: the same place and days do not make them alike. */
const INCOMPARABLE = "statement";

/**
 * The relation of two claims. In this order: the same holder or figure makes them the same; a recorded
 * disagreement about facts, or an assessment that sets one aside for the other, makes them differ; reports
 * of one truce's announcement are the same, and so are those on one side of what is disputed; then what was
 * recorded by hand, then what the rules can tell.
 */
export function relationOf(dataset: Dataset, a: Claim, b: Claim): Relation {
	const strong = sayTheSame(dataset, a, b);
	if (strong) return "same";
	if (differAsRecorded(dataset, a, b) || differAsAssessed(dataset, a, b)) return "differs";
	if (announceTheSame(dataset, a, b) || agreeAsRecorded(dataset, a, b)) return "same";
	if (isSameMatter(dataset, a, b)) return "matter";
	return a.kind === b.kind && isBeside(dataset, a, b) ? "beside" : "none";
}

/**
 * The same kind, place and days, and the same holder or, of figures, the same measure, value and bound. Who
 * both count ground, each something else of it, are no two voices for one thing.
 */
function sayTheSame(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== b.kind || !overlap(a, b)) return false;
	const [figures, others] = [figuresOf(a), figuresOf(b)];
	const common = figures.flatMap((figure) =>
		others
			.filter(({ measure }) => measure === figure.measure)
			.map((other) => other.value === figure.value && other.bound === figure.bound),
	);
	const isCounted = common.length > 0 && common.every(Boolean);
	if (a.to !== undefined && b.to !== undefined) {
		const bothCount = figures.length > 0 && others.length > 0;
		return a.to === b.to && sharePlace(a, b) && (isCounted || !bothCount);
	}
	return isCounted && shareGround(dataset, a, b);
}

/**
 * Whether both tell that one truce was announced or began, on no different sides of what is disputed about it.
 * What was compared by hand is told by its matter: it speaks of something else than the announcement.
 */
function announceTheSame(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== "ceasefire" || b.kind !== "ceasefire") return false;
	if (a.text?.matter !== undefined || b.text?.matter !== undefined) return false;
	const agreement = dataset.agreements.find(({ id }) => id === a.agreement);
	if (agreement === undefined || b.agreement !== agreement.id) return false;
	const { announced, start, breach } = agreement;
	const last = Math.max(announced.last, start?.last ?? announced.last);
	const isOfItsStart = ({ when }: Claim) => when.first <= last && announced.first <= when.last;
	if (!isOfItsStart(a) || !isOfItsStart(b)) return false;
	if (breach?.claims.some((id) => id === a.id || id === b.id)) return false;
	return recordsBetween(dataset, a, b).length === 0 && shareGround(dataset, a, b);
}

/** Whether both tell one kind of thing of one ground and days, on one side of what is disputed about facts. */
function agreeAsRecorded(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== b.kind || !overlap(a, b) || !shareGround(dataset, a, b)) return false;
	return dataset.disagreements
		.filter(isAboutFacts)
		.some(({ sides }) =>
			sides.some(({ claims }) => claims.includes(a.id) && claims.includes(b.id)),
		);
}

/**
 * Whether the two are on different sides of a recorded disagreement about facts, and on none together.
 * Captures for different sides on days apart are two changes of one place, not two accounts of one.
 */
function differAsRecorded(dataset: Dataset, a: Claim, b: Claim): boolean {
	const apart = a.to !== undefined && b.to !== undefined && a.to !== b.to && !overlap(a, b);
	return !apart && recordsBetween(dataset, a, b).some(isAboutFacts);
}

/** The recorded disagreements, those about words left out, that have two claims on sides of their own. */
export function recordsBetween(
	{ disagreements }: Pick<Dataset, "disagreements">,
	a: Claim,
	b: Claim,
): readonly DisagreementRecord[] {
	const onSides = claimsOnSides(disagreements);
	// Asked of every two claims, of which few are on a side.
	if (!onSides.has(a.id) || !onSides.has(b.id)) return [];
	return disagreements.filter(({ about, sides }) => {
		if (about === "words") return false;
		const holding = (id: string) => sides.filter(({ claims }) => claims.includes(id));
		const [mine, theirs] = [holding(a.id), holding(b.id)];
		return mine.length > 0 && theirs.length > 0 && !mine.some((side) => theirs.includes(side));
	});
}

/** Whether the sides tell what happened in ways that cannot all be right. */
export function isAboutFacts({ about = "facts" }: DisagreementRecord): boolean {
	return about === "facts";
}

const claimsOnSides = onceFor(
	(records: Dataset["disagreements"]): ReadonlySet<string> =>
		new Set(records.flatMap(claimsOfSides)),
);

/** Whether an assessment that has both as reports of one change finds them at odds in holder or day. */
function differAsAssessed(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== b.kind) return false;
	return a.places.some((place) => {
		if (!b.places.includes(place)) return false;
		return (dataset.assessments.get(place) ?? []).some(({ basis, claims, against }) => {
			const all = [...claims, ...against];
			const hasBoth = all.includes(a.id) && all.includes(b.id);
			if (basis === "inferred" || !hasBoth) return false;
			return a.to !== b.to ? against.includes(a.id) !== against.includes(b.id) : !overlap(a, b);
		});
	});
}

/** One agreement, one matter recorded by hand, or one record of figures that count different things. */
function isSameMatter(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind === b.kind && a.agreement !== undefined && a.agreement === b.agreement) return true;
	const theirs = b.text?.matter ?? [];
	const isRecorded = a.text?.matter?.some((matter) => theirs.includes(matter)) ?? false;
	return isRecorded || recordsBetween(dataset, a, b).length > 0;
}

function isBeside(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (!overlap(a, b) || !shareGround(dataset, a, b)) return false;
	if (isLong(a) || isLong(b)) return false;
	// A count is alone when nobody else counts the same thing, whatever else is said of the place.
	const [figures, others] = [figuresOf(a), figuresOf(b)];
	if (figures.length > 0 && others.length > 0) {
		return figures.some(({ measure }) => others.some((other) => other.measure === measure));
	}
	return a.kind !== INCOMPARABLE;
}

/**
 * Whether it can be told that nobody else speaks of what a claim tells. Of a statement only a hand can say so.
 */
export function isComparable({ kind, text }: Claim): boolean {
	return kind !== INCOMPARABLE || text?.matter !== undefined || figuresOf({ text }).length > 0;
}

/** A place in common, or two areas: that areas of other names are other ground is not known. */
function shareGround({ places }: Dataset, a: Claim, b: Claim): boolean {
	const hasArea = (claim: Claim) => claim.places.some((id) => places.get(id)?.kind === "area");
	return sharePlace(a, b) || (hasArea(a) && hasArea(b));
}

function sharePlace(a: Claim, b: Claim): boolean {
	return a.places.some((place) => b.places.includes(place));
}

function overlap(a: Claim, b: Claim): boolean {
	return a.when.first <= b.when.last && b.when.first <= a.when.last;
}

function figuresOf({ text }: Pick<Claim, "text">): NonNullable<ClaimText["figures"]> {
	return text?.figures ?? [];
}
