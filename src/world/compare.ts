/** How two claims stand to each other: the same, otherwise, on the same matter, or nothing. Pure. */
import { onceFor } from "../model/once";
import type { Claim, ClaimText, Dataset } from "../model/types";
import { claimsOfSides } from "./disagreements";

/**
 * `same`: both say it. `differs`: they cannot both be right, or were recorded as differing. `matter`: they
 * speak of the same kind of thing, place and days, but no rule can tell whether they say the same.
 */
export type Relation = "same" | "differs" | "matter" | "none";

/** Kinds in which each claim is a sentence of its own: being about the same place does not make them alike. */
const INCOMPARABLE = "statement";

/**
 * The relation of two claims. In this order: the same holder or figure makes them the same; a recorded
 * disagreement, or an assessment that sets one aside for the other, makes them differ; reports of one
 * truce's announcement are the same.
 */
export function relationOf(dataset: Dataset, a: Claim, b: Claim): Relation {
	const strong = sayTheSame(dataset, a, b);
	if (strong) return "same";
	if (differAsRecorded(dataset, a, b) || differAsAssessed(dataset, a, b)) return "differs";
	if (a.kind !== b.kind) return "none";
	if (announceTheSame(dataset, a, b)) return "same";
	const bothHold = a.to !== undefined && b.to !== undefined;
	if (bothHold && !overlap(a, b)) return "none";
	return isSameMatter(dataset, a, b) ? "matter" : "none";
}

/** The same kind, place and days, and the same holder or, of figures, the same measure, value and bound. */
function sayTheSame(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== b.kind || !overlap(a, b)) return false;
	if (a.to !== undefined && b.to !== undefined) return a.to === b.to && sharePlace(a, b);
	const [figures, others] = [figuresOf(a), figuresOf(b)];
	const common = figures.flatMap((figure) =>
		others
			.filter(({ measure }) => measure === figure.measure)
			.map((other) => other.value === figure.value && other.bound === figure.bound),
	);
	return common.length > 0 && common.every(Boolean) && shareGround(dataset, a, b);
}

/** Whether both tell of one truce, and neither of its breach nor of what is disputed about it. */
function announceTheSame(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.kind !== "ceasefire" || a.agreement === undefined || a.agreement !== b.agreement)
		return false;
	const { agreement } = a;
	const breach = dataset.agreements.find(({ id }) => id === agreement)?.breach?.claims ?? [];
	if (breach.includes(a.id) || breach.includes(b.id)) return false;
	const isDisputed = dataset.disagreements.some(({ agreements = [], sides }) => {
		const onSide = (id: string) => sides.some(({ claims }) => claims.includes(id));
		const together = sides.some(({ claims }) => claims.includes(a.id) && claims.includes(b.id));
		return agreements.includes(agreement) && !together && (onSide(a.id) || onSide(b.id));
	});
	return !isDisputed && overlap(a, b) && shareGround(dataset, a, b);
}

/**
 * Whether the two are on different sides of a recorded disagreement about facts, and on none together.
 * Captures for different sides on days apart are two changes of one place, not two accounts of one.
 */
function differAsRecorded({ disagreements }: Dataset, a: Claim, b: Claim): boolean {
	const onSides = claimsOnSides(disagreements);
	// Asked of every two claims, of which few are on a side.
	if (!onSides.has(a.id) || !onSides.has(b.id)) return false;
	const apart = a.to !== undefined && b.to !== undefined && a.to !== b.to && !overlap(a, b);
	if (apart) return false;
	return disagreements.some(({ about, sides }) => {
		if (about === "words") return false;
		const holding = (id: string) => sides.filter(({ claims }) => claims.includes(id));
		const [mine, theirs] = [holding(a.id), holding(b.id)];
		return mine.length > 0 && theirs.length > 0 && !mine.some((side) => theirs.includes(side));
	});
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

function isSameMatter(dataset: Dataset, a: Claim, b: Claim): boolean {
	if (a.agreement !== undefined && a.agreement === b.agreement) return true;
	if (!overlap(a, b) || !shareGround(dataset, a, b)) return false;
	// A count is alone when nobody else counts the same thing, whatever else is said of the place.
	const [figures, others] = [figuresOf(a), figuresOf(b)];
	if (a.kind !== INCOMPARABLE && figures.length > 0 && others.length > 0) {
		return figures.some(({ measure }) => others.some((other) => other.measure === measure));
	}
	return true;
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

function figuresOf({ text }: Claim): NonNullable<ClaimText["figures"]> {
	return text?.figures ?? [];
}
