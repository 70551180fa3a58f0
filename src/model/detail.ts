/**
 * The part of a dataset that may come after the first drawing: the texts of claims and places, the notes to
 * assessments, the settlements, the recorded disagreements, what the dataset says of itself.
 */
import { readAbout } from "./about";
import { detailSchemas } from "./detail-schema";
import { ABOUT, ASSESSMENT_NOTES, CLAIM_TEXTS, DISAGREEMENTS, isLate, PLACE_TEXTS } from "./late";
import { readDisagreements } from "./parse-disagreements";
import { readBaseFiles } from "./parse-geo";
import { type Report, readRecords } from "./read";
import { byId, isKnown, type Known, knownIds, type Site } from "./references";
import type { Claim, ClaimText, Dataset } from "./types";

/**
 * A dataset with the detail that is among the files; it is the same object where there is none. What the
 * dataset had keeps its identity, so that nothing that was drawn from it is drawn again.
 */
export function addDetail(
	dataset: Dataset,
	files: ReadonlyMap<string, string>,
	report: Report,
): Dataset {
	const present = detailPaths(dataset).filter((path) => files.has(path));
	if (present.length === 0) return dataset;
	const hasTexts = present.includes(CLAIM_TEXTS);
	const hasPlaceTexts = present.includes(PLACE_TEXTS);
	const hasNotes = present.includes(ASSESSMENT_NOTES);
	const hasDisagreements = present.includes(DISAGREEMENTS);
	const hasAbout = present.includes(ABOUT);
	return Object.freeze({
		...dataset,
		claims: hasTexts ? withTexts(dataset, files, report) : dataset.claims,
		placeTexts: hasPlaceTexts
			? readMore(files, PLACE_TEXTS, dataset.places, dataset.placeTexts, report)
			: dataset.placeTexts,
		assessmentNotes: hasNotes
			? readMore(files, ASSESSMENT_NOTES, assessmentIds(dataset), dataset.assessmentNotes, report)
			: dataset.assessmentNotes,
		disagreements: hasDisagreements
			? readDisagreements(files, { ...dataset, agreements: byId(dataset.agreements) }, report)
			: dataset.disagreements,
		base: { ...dataset.base, ...readBaseFiles(files, present, dataset, report) },
		about: hasAbout ? readAbout(files, report) : dataset.about,
	});
}

/** The paths of a dataset's files that may come late. */
export function detailPaths({ manifest }: Dataset): string[] {
	return manifest.files.filter(isLate).map(({ path }) => path);
}

function withTexts(
	{ claims, places }: Dataset,
	files: ReadonlyMap<string, string>,
	report: Report,
): ReadonlyMap<string, Claim> {
	const problems = report.problems.length;
	const texts = readRecords(files, CLAIM_TEXTS, detailSchemas[CLAIM_TEXTS], report, "dropped");
	const isUnreadable = texts.length === 0 && report.problems.length > problems;
	if (isUnreadable) return claims;
	const byClaim = byId(texts);
	for (const text of texts) {
		const { id, counted } = text;
		const site = { file: CLAIM_TEXTS, at: { id } };
		isKnown(id, claims, "id", site, report);
		if (counted && typeof counted.where === "string") {
			const { where } = counted;
			if (!isKnown(where, places, "counted.where", site, report)) counted.where = null;
		}
		holdReply(text, claims, site, report);
	}
	return new Map(
		[...claims].map(([id, claim]) => {
			const text = byClaim.get(id) ?? null;
			if (text === null) report.add("dropped", CLAIM_TEXTS, "no-text", id, { id });
			return [id, { ...claim, text }];
		}),
	);
}

/**
 * Records that tell more of others, by the ids of those; not each has one. One of no known record is left out.
 * @returns `before` where the file is none.
 */
function readMore<F extends typeof PLACE_TEXTS | typeof ASSESSMENT_NOTES, M>(
	files: ReadonlyMap<string, string>,
	file: F,
	known: Known,
	before: M,
	report: Report,
) {
	const problems = report.problems.length;
	const records = readRecords(files, file, detailSchemas[file], report, "dropped");
	if (records.length === 0 && report.problems.length > problems) return before;
	return byId(records.filter(({ id }) => isKnown(id, known, "id", { file, at: { id } }, report)));
}

function assessmentIds({ assessments }: Dataset): ReadonlySet<string> {
	return new Set([...assessments.values()].flatMap((each) => each.map(({ id }) => id)));
}

/** A reply that no claim carries is left out: that is not the same as "no reply". */
function holdReply(text: ClaimText, claims: Known, site: Site, report: Report): void {
	if (!text.reply) return;
	text.reply.claims = knownIds(text.reply.claims, claims, "reply", site, report);
	if (text.reply.claims.length > 0) return;
	report.add("dropped", site.file, "no-source", text.id, site.at, "reply");
	delete text.reply;
}
