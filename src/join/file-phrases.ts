/** The words of files of data, from the dictionary. Programs read them too: without marks of direction. */
import { cslOf } from "../app/cite";
import { assessmentCitation, datasetCitation } from "../app/cite-dataset";
import { countedLine } from "../app/counted";
import { eventKindName, eventTitle } from "../app/event-words";
import { citation, postPhrase, reason, statusPhrase } from "../app/evidence-phrases";
import { textIn } from "../app/i18n/format";
import { laterIn } from "../app/i18n/later";
import type { ReadingWords } from "../app/i18n/reading";
import type { Phrases } from "../export/phrases";
import type { Dataset } from "../model/types";

/** @param words those of the language that the file is written in. */
export function phrasesFor(dataset: Dataset, words: ReadingWords): Phrases {
	const { t, language } = words;
	const own = laterIn(language).exported;
	const ofDataset = datasetCitation(dataset, words).text;
	return {
		language,
		text: (map) => textIn(map, language).text,
		layer: (layer) => own.layers[layer],
		status: (status) => statusPhrase(status, words),
		area: t.status.areaOnly,
		post: (state) => postPhrase(state, words),
		confidence: (confidence) => t.confidence[confidence],
		reason: (assessment) => reason(assessment, dataset, words),
		placeKind: (kind) => t.details.kind[kind],
		eventKind: (kind) => eventKindName(kind, words),
		eventTitle: (event) => eventTitle(event, dataset, words),
		front: (kind) => own.front[kind],
		counted: ({ text }) => text && countedLine(text, words),
		noReply: t.claim.reply,
		source: (source) => citation(source, words),
		cite: (assessment) =>
			assessment === null ? ofDataset : assessmentCitation(dataset, assessment, words).text,
		csl: cslOf,
	};
}
