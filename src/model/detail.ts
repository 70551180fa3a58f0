/**
 * The part of a dataset that may come after the first drawing: the texts of claims, the settlements, the
 * recorded disagreements, what the dataset says of itself.
 */
import { ABOUT, readAbout } from "./about";
import { DISAGREEMENTS, readDisagreements } from "./parse-disagreements";
import { readBaseFiles } from "./parse-geo";
import { type Report, readRecords } from "./read";
import { byId, isKnown, type Known, knownIds, type Site } from "./references";
import { recordSchemas } from "./schema";
import type { Claim, ClaimText, Dataset } from "./types";

const TEXTS = "claim-texts.json";

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
	const isThere = (path: string) => isListed(dataset, path) && files.has(path);
	const hasTexts = isThere(TEXTS);
	const hasDisagreements = isThere(DISAGREEMENTS);
	const hasAbout = isThere(ABOUT);
	if (present.length === 0 && !hasTexts && !hasDisagreements && !hasAbout) return dataset;
	return Object.freeze({
		...dataset,
		claims: hasTexts ? withTexts(dataset, files, report) : dataset.claims,
		disagreements: hasDisagreements
			? readDisagreements(files, { ...dataset, agreements: byId(dataset.agreements) }, report)
			: dataset.disagreements,
		base: { ...dataset.base, ...readBaseFiles(files, present, dataset, report) },
		about: hasAbout ? readAbout(files, report) : dataset.about,
	});
}

/** The paths of a dataset's files that may come late. */
export function detailPaths({ manifest }: Dataset): string[] {
	return manifest.files.filter(({ load }) => load === "detail").map(({ path }) => path);
}

function isListed({ manifest }: Dataset, file: string): boolean {
	return manifest.files.some(({ path }) => path === file);
}

function withTexts(
	{ claims, places }: Dataset,
	files: ReadonlyMap<string, string>,
	report: Report,
): ReadonlyMap<string, Claim> {
	const problems = report.problems.length;
	const texts = readRecords(files, TEXTS, recordSchemas[TEXTS], report, "dropped");
	const isUnreadable = texts.length === 0 && report.problems.length > problems;
	if (isUnreadable) return claims;
	const byClaim = byId(texts);
	for (const text of texts) {
		const { id, counted } = text;
		const site = { file: TEXTS, at: { id } };
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
			if (text === null) report.add("dropped", TEXTS, "no-text", id, { id });
			return [id, { ...claim, text }];
		}),
	);
}

/** A reply that no claim carries is left out: that is not the same as "no reply". */
function holdReply(text: ClaimText, claims: Known, site: Site, report: Report): void {
	if (!text.reply) return;
	text.reply.claims = knownIds(text.reply.claims, claims, "reply", site, report);
	if (text.reply.claims.length > 0) return;
	report.add("dropped", site.file, "no-source", text.id, site.at, "reply");
	delete text.reply;
}
