/** Where sources differ: what an editor recorded, and what the claims themselves show. */
import type { Assessment, Claim, Dataset, DisagreementRecord } from "../model/types";
import { claimsOf } from "./reports";

export type Disagreement =
	| { readonly kind: "recorded"; readonly record: DisagreementRecord }
	| {
			/** Reports about one assessment name another holder or another day. */
			readonly kind: "implied";
			readonly assessment: Assessment;
			/** For what the map shows, and for something else. */
			readonly claims: readonly Claim[];
			readonly against: readonly Claim[];
	  };

/** All of a dataset: the recorded ones in their order, then the implied ones in the order of their days. */
export function disagreementsIn(dataset: Dataset): readonly Disagreement[] {
	const known = made.get(dataset);
	if (known) return known;
	const recorded = dataset.disagreements.map(
		(record): Disagreement => ({ kind: "recorded", record }),
	);
	const implied = [...dataset.assessments.values()]
		.flat()
		.filter(({ against, place }) => against.length > 0 && !isRecorded(dataset, place, against))
		.toSorted((a, b) => a.from.shown - b.from.shown)
		.map(
			(assessment): Disagreement => ({
				kind: "implied",
				assessment,
				claims: claimsOf(dataset, assessment.claims),
				against: claimsOf(dataset, assessment.against),
			}),
		);
	const all = [...recorded, ...implied];
	made.set(dataset, all);
	return all;
}

const made = new WeakMap<Dataset, readonly Disagreement[]>();

/** Those about a place or an agreement, by its id. */
export function disagreementsAbout(dataset: Dataset, id: string): readonly Disagreement[] {
	return disagreementsIn(dataset).filter((disagreement) =>
		disagreement.kind === "recorded"
			? disagreement.record.places.includes(id) || disagreement.record.agreements?.includes(id)
			: disagreement.assessment.place === id,
	);
}

/** Whether an editor has recorded a disagreement about the place that cites all of the claims. */
function isRecorded({ disagreements }: Dataset, place: string, claims: readonly string[]): boolean {
	return disagreements.some(({ places, sides }) => {
		const cited = new Set(sides.flatMap((side) => side.claims));
		return places.includes(place) && claims.every((claim) => cited.has(claim));
	});
}
