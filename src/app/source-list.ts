/** The sources of a picture as a plain text that can be kept beside it. Pure. */
import type { Source } from "../model/types";
import type { Words } from "./i18n/dictionary";
import { citation } from "./phrases";

export interface ListedPicture {
	readonly title: string;
	/** The day shown, written out. */
	readonly date: string;
	/** The address of the view. */
	readonly link: string;
	/** Name and version of the dataset. */
	readonly data: string;
	/** What filters let through; null where nothing is filtered. */
	readonly filtered: string | null;
}

/** What the picture is, then each source as a citation with its number and its id in the dataset. */
export function sourceListText(
	{ title, date, link, data, filtered }: ListedPicture,
	sources: readonly Source[],
	words: Words,
): string {
	const { t, f } = words;
	const numbered = sources.map(
		(source, index) => `${f.number(index + 1)}. ${citation(source, words)} [${source.id}]`,
	);
	const about = [title, date, filtered, data, link].filter((line) => line !== null);
	return [...about, "", t.snapshot.sourceList, "", ...numbered, ""].join("\n");
}
