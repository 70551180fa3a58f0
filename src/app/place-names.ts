/** Places in a line of text: the first few by name, the others counted. Pure. */
import type { Dataset } from "../model/types";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";

/**
 * @param ids of places, each once.
 * @param most how many are named.
 */
export function placeNames(
	ids: readonly string[],
	most: number,
	dataset: Dataset,
	{ t, f, language }: Words,
): string {
	const names = ids.slice(0, most).flatMap((id) => {
		const name = dataset.places.get(id)?.name;
		return name ? [textIn(name, language).text] : [];
	});
	const more = ids.length - names.length;
	return more > 0
		? t.events.andMore(names.join(t.punctuation.comma), f.number(more))
		: f.list(names);
}
