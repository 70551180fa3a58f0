/** What is said aloud of a place that has been chosen: who sees the map sees its sign. Pure. */
import type { Dataset } from "../model/types";
import type { World } from "../world/world";
import { statusPhrase } from "./evidence-phrases";
import { textIn } from "./i18n/format";
import type { InterfaceLanguage } from "./i18n/languages";
import { readingIn } from "./i18n/reading";

/** Its name, and how it stands on the day or, where nobody ever says who holds it, what it is; "": no such place. */
export function spokenPlace(
	id: string,
	dataset: Dataset,
	world: World,
	language: InterfaceLanguage,
): string {
	const words = readingIn(language);
	const { t } = words;
	const place = dataset.places.get(id);
	if (!place) return "";
	const status = world.statuses.get(id);
	const told = status ? statusPhrase(status, words) : t.details.kind[place.kind];
	return t.spoken.chosen(textIn(place.name, language).text, told);
}
