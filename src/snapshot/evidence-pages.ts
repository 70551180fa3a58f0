/** Pages with the numbered sources of a picture, of its size: what follows it in a file of several pages. */
import { isolate, ltr } from "../app/i18n/bidi";
import { wordsIn } from "../app/i18n/dictionary";
import { laterIn } from "../app/i18n/later";
import { hiddenLayers } from "../app/layers";
import { creditsLine } from "../app/phrases";
import type { State } from "../app/state";
import { entryOf, type NumberedSource } from "../export/evidence";
import { readable } from "../export/text";
import { creditsOf } from "../scene/build";
import type { Sheet, TextStyle } from "./composition";
import { evidenceOf } from "./evidence";
import { type ListEntry, listPages, type Paper } from "./list-pages";
import { DATE, TITLE } from "./text-styles";

const HEADING: TextStyle = { size: 13, weight: 600 };

/**
 * The same sources under the same numbers as in the files beside the picture (export/evidence.ts). The picture is
 * the first page of the file, so these are counted from 2.
 * @param title of the picture; empty: the dataset's own.
 */
export function evidencePages(state: State, title: string, paper: Paper): readonly Sheet[] {
	const words = wordsIn(state.language);
	const { t, f } = words;
	const { page } = laterIn(state.language).exported.evidence;
	const evidence = evidenceOf(state, title);
	const { notes, filtered, data, licenceLine, link } = evidence;
	const credits = creditsLine(
		creditsOf(state.dataset, hiddenLayers(state.layers, state.tiles), state.tiles),
		words,
	);
	const said = [...notes, filtered, credits, data, licenceLine].filter((line) => line !== null);
	return listPages(
		{
			direction: t.direction,
			head: [
				{ text: isolate(evidence.title), style: TITLE },
				{ text: evidence.date, style: DATE },
				{ text: evidence.heading, style: HEADING },
			],
			entries: evidence.sources.map((listed) => ({
				number: `${f.number(listed.number)}.`,
				...linked(listed),
			})),
			foot: [...said.map((text) => ({ text })), { text: ltr(link), link }],
			pageLine: (number, of) => page(f.number(number + 1), f.number(of + 1)),
		},
		paper,
	);
}

/** An entry whose title and address keep their own direction, wherever they are broken. */
export function linked(listed: NumberedSource): Omit<ListEntry, "number"> {
	const { url, title } = listed.source;
	const whole = readable(entryOf(listed));
	const text = title === null ? whole : whole.replace(title, () => isolate(title));
	return url === null ? { text } : { text: text.replace(url, () => ltr(url)), link: url };
}
