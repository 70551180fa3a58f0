/** Whose a dataset is, and since when a version of it is out: what citations and catalogues name. */
import { type Day, parseDay } from "./day";
import type { Credit, Dataset, Manifest } from "./types";

/** The credit of those who wrote the claims: they are whose dataset it is. */
export function ownCredit({
	credits,
}: {
	readonly credits: readonly Credit[];
}): Credit | undefined {
	return credits.find(({ files }) => files.includes("claims.json"));
}

/** When this version was published, where the dataset says so. */
export function releasedOn({
	about,
	manifest,
}: {
	readonly about: Pick<NonNullable<Dataset["about"]>, "changes"> | null;
	readonly manifest: Pick<Manifest, "version">;
}): Day | null {
	const change = about?.changes.find(({ version }) => version === manifest.version);
	return change === undefined ? null : parseDay(change.date);
}
