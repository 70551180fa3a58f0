/** Which files of a dataset may come after the first drawing. */

export const CLAIM_TEXTS = "claim-texts.json";
export const PLACE_TEXTS = "place-texts.json";
export const ASSESSMENT_NOTES = "assessment-notes.json";
export const DISAGREEMENTS = "disagreements.json";
export const ABOUT = "about.json";

/** Only what adds detail reads these: called core by a manifest, they would else be fetched, and read by nobody. */
const ALWAYS_LATE: readonly string[] = [
	CLAIM_TEXTS,
	PLACE_TEXTS,
	ASSESSMENT_NOTES,
	DISAGREEMENTS,
	ABOUT,
];

/** @param file as a manifest names it. */
export function isLate({ path, load }: { readonly path: string; readonly load: unknown }): boolean {
	return load === "detail" || ALWAYS_LATE.includes(path);
}
