/** The evidence beside a picture: what the picture is, and its sources by number. The same numbers in each format. */
import type { Claim, Source } from "../model/types";

export interface NumberedSource {
	/** From 1, as in the picture. */
	readonly number: number;
	readonly source: Source;
	readonly citation: string;
	/** As an item of CSL-JSON. */
	readonly csl: object;
	/** What it says that the picture rests on. */
	readonly claims: readonly Claim[];
}

export interface Evidence {
	readonly title: string;
	/** The day shown, written out, with the one that it is compared with. */
	readonly date: string;
	/** The same, `YYYY-MM-DD`. */
	readonly days: readonly string[];
	/** What filters let through; null where nothing is filtered. */
	readonly filtered: string | null;
	/** Name and version of the dataset, in a line. */
	readonly data: string;
	readonly dataset: string;
	readonly version: string;
	/** The licence of the dataset's own work; null where it names none. */
	readonly licence: string | null;
	/** The same, in a line. */
	readonly licenceLine: string | null;
	/** What must not be lost: how areas came about, and that it is not the present. */
	readonly notes: readonly string[];
	/** The address of the view. */
	readonly link: string;
	/** What stands over the list. */
	readonly heading: string;
	readonly sources: readonly NumberedSource[];
	/** Says which claims of a source are meant, by their ids. */
	claimsLine(ids: string): string;
}

/** A source as it stands in a list: its citation, and its id in the dataset. */
export const entryOf = ({ citation, source }: NumberedSource): string =>
	`${citation} [${source.id}]`;

/** What stands over the list, a line each; what there is nothing to say of is left out. */
export function headLines(evidence: Evidence): readonly string[] {
	const { title, date, filtered, data, licenceLine, notes, link } = evidence;
	return [title, date, filtered, data, licenceLine, ...notes, link].filter((line) => line !== null);
}
