/** The words of a picture. The same state gives the same words, whoever draws it. */
import { addressLine } from "../app/address";
import { filterLine } from "../app/filter-words";
import { isolate, ltr } from "../app/i18n/bidi";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import { textIn } from "../app/i18n/format";
import { hiddenLayers } from "../app/layers";
import { creditsLine, dateLine, legendText } from "../app/phrases";
import { sceneView } from "../app/scene-view";
import { sourcesOf } from "../app/sources-shown";
import type { State } from "../app/state";
import type { Source } from "../model/types";
import { creditsOf, legendOf } from "../scene/build";
import type { Palette } from "../scene/palette";
import type { Furniture } from "./compose";

/** @param title what the reader wrote; the dataset's own stands where that is empty. */
export function furnitureOf(state: State, title: string, palette: Palette): Furniture {
	const { dataset, language, layers, filters } = state;
	const words = wordsIn(language);
	const { t, f } = words;
	const { manifest, span } = dataset;
	const hidden = hiddenLayers(layers);
	const view = sceneView(state);
	const own = textIn(manifest.title, language).text;
	const filtered = filterLine(filters, dataset, words);
	return {
		title: isolate(title === "" ? own : title),
		date: dateLine(state, words),
		legend: legendOf(view, hidden).map(({ sign, label }) => ({
			sign,
			text: legendText(label, words),
		})),
		footer: [
			textIn(manifest.caveat, language).text,
			t.snapshot.present(f.year(span.first), f.year(span.last)),
			...(filtered === null ? [] : [filtered]),
			creditsLine(creditsOf(dataset, hidden), words),
			sourcesLine(sourcesOf(state), words),
			t.snapshot.data(own, manifest.version),
			ltr(addressLine(state)),
		],
		direction: t.direction,
		palette,
		distance: (km) => t.map.scale(f.number(km)),
	};
}

/** Whose word the picture rests on: each publisher once, and how many documents. */
export function sourcesLine(sources: readonly Source[], { t, f }: Words): string {
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	const names = [...publishers].map((name) => isolate(name)).join(t.punctuation.comma);
	return t.snapshot.sources(f.number(sources.length), names);
}
