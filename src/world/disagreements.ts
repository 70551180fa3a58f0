/** Where sources differ: what was recorded by hand, and what the assessments imply. Pure. */
import { onceFor } from "../model/once";
import type { Assessment, Claim, Dataset, DisagreementRecord } from "../model/types";
import { claimsOf } from "./claims";

export type Disagreement =
	| {
			readonly kind: "recorded";
			readonly id: string;
			readonly record: DisagreementRecord;
			readonly places: readonly string[];
			readonly agreements: readonly string[];
	  }
	| Implied;

interface Implied {
	readonly kind: "implied";
	/** That of the assessment. */
	readonly id: string;
	readonly place: string;
	readonly assessment: Assessment;
	/** Claims that the assessment sets aside. */
	readonly against: readonly string[];
	/** Claims that it stands on, but that name single days which differ. */
	readonly days: readonly string[];
}

/**
 * The recorded disagreements in their order, then those that the assessments imply, by the day shown. An
 * assessment implies one when it sets claims aside, or when reports of the capture that it stands on name
 * different days and come from different origins. What a recorded one covers is not told twice.
 */
export const disagreementsIn = onceFor((dataset: Dataset): readonly Disagreement[] => {
	const recorded: Disagreement[] = dataset.disagreements.map((record) => ({
		kind: "recorded",
		id: record.id,
		record,
		places: record.places,
		agreements: record.agreements ?? [],
	}));
	return [...recorded, ...implied(dataset)];
});

/** The disagreements that concern a place, an agreement or a truce. */
export function disagreementsAbout(dataset: Dataset, id: string): readonly Disagreement[] {
	return disagreementsIn(dataset).filter((each) =>
		each.kind === "recorded"
			? each.places.includes(id) || each.agreements.includes(id)
			: each.place === id,
	);
}

/** Every claim on a side of a recorded disagreement. */
export function claimsOfSides({ sides }: DisagreementRecord): readonly string[] {
	return sides.flatMap(({ claims }) => claims);
}

/** The claims that a disagreement cites. */
export function claimsIn(disagreement: Disagreement, dataset: Dataset): readonly Claim[] {
	return disagreement.kind === "recorded"
		? claimsOf(dataset, claimsOfSides(disagreement.record))
		: claimsOf(dataset, [...disagreement.assessment.claims, ...disagreement.against]);
}

/** The claims that all disagreements about a place, an agreement or a truce cite. */
export function claimsDisputed(dataset: Dataset, id: string): readonly Claim[] {
	return disagreementsAbout(dataset, id).flatMap((each) => claimsIn(each, dataset));
}

function implied(dataset: Dataset): Implied[] {
	return [...dataset.assessments.values()]
		.flat()
		.flatMap((assessment): Implied[] => {
			const { id, place, against } = assessment;
			const days = differentDays(dataset, assessment);
			const disputed = [...against, ...days];
			if (disputed.length === 0 || isRecorded(dataset, place, disputed)) return [];
			return [{ kind: "implied", id, place, assessment, against, days }];
		})
		.sort((a, b) => shownOn(a) - shownOn(b) || a.id.localeCompare(b.id, "en"));
}

/** Of the captures that an assessment stands on: those that name one day, if not all the same one. */
function differentDays(dataset: Dataset, { basis, holder, claims }: Assessment): string[] {
	// What an inferred one stands on tells of another change.
	if (basis === "inferred") return [];
	const dated = claimsOf(dataset, claims).filter(
		({ kind, to, when }) => kind === "capture" && to === holder && when.first === when.last,
	);
	const differ = dated.some((claim) => hasOther(claim, dated));
	return differ ? dated.map(({ id }) => id) : [];
}

/** Whether somebody else names another day than a claim: one outlet that corrects itself is no dispute. */
function hasOther(claim: Claim, others: readonly Claim[]): boolean {
	return others.some(
		({ when, origins }) =>
			when.first !== claim.when.first && origins.some((origin) => !claim.origins.includes(origin)),
	);
}

function isRecorded(dataset: Dataset, place: string, disputed: readonly string[]): boolean {
	return dataset.disagreements.some((record) => {
		const covered = new Set(claimsOfSides(record));
		return record.places.includes(place) && disputed.every((id) => covered.has(id));
	});
}

function shownOn({ assessment }: Implied): number {
	return assessment.from.shown;
}
