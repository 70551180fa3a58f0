/** Whether a dataset is all there, so that no file of it is half. */
import { ABOUT, ASSESSMENT_NOTES, CLAIM_TEXTS } from "../model/late";
import type { Dataset } from "../model/types";

/**
 * Whether what the dataset says is all there: not where the texts of claims, the notes to assessments, or what it
 * says of itself, were announced and did not come.
 */
export function isDetailWhole({ manifest, claims, assessmentNotes, about }: Dataset): boolean {
	const isListed = (file: string) => manifest.files.some(({ path }) => path === file);
	const hasTexts = claims.size === 0 || [...claims.values()].some(({ text }) => text !== null);
	return (
		(hasTexts || !isListed(CLAIM_TEXTS)) &&
		(assessmentNotes !== null || !isListed(ASSESSMENT_NOTES)) &&
		(about !== null || !isListed(ABOUT))
	);
}
