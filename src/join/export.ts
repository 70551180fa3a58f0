/** Joins the state and the files of data: what is seen, or everything, handed to the reader to save. */
import { addressLine } from "../app/address";
import { datasetCitation } from "../app/cite-dataset";
import { filterLine } from "../app/filter-words";
import { textIn } from "../app/i18n/format";
import { type ReadingWords, readingIn } from "../app/i18n/reading";
import { hiddenLayers } from "../app/layers";
import { honestyLines } from "../app/phrases";
import type { State } from "../app/state";
import { NOTHING_SELECTED, SWITCHABLE } from "../app/view";
import { fileCredits, licenceOf, sourcesCited } from "../export/about";
import { allLayers } from "../export/everything";
import type { About, DataFile, DataLayer, Scope } from "../export/file";
import { seenLayers } from "../export/seen";
import { type Written, written } from "../export/write";
import { formatDay } from "../model/day";
import type { DataContents, DataFailure, DataRequest } from "../ui/services";
import { worldOn } from "../world/world";
import { download } from "./download";
import { phrasesFor } from "./file-phrases";
import { isDetailWhole } from "./whole";

/** How many features each layer of a file has; those that are not in it are left out. */
export function dataContents(state: State, scope: Scope): DataContents {
	return layersOf(state, scope, readingIn(state.language))
		.filter(({ id, features }) => features.length > 0 || id === "places" || id === "events")
		.map(({ id, features }) => ({ layer: id, count: features.length }));
}

/** Hands the browser the file as a download. Nothing is saved unless it is whole. */
export function saveData(
	state: State,
	request: DataRequest,
): { saved: string; bytes: number } | { failure: DataFailure } {
	if (!isDetailWhole(state.dataset)) return { failure: "detail" };
	const { name, type, text } = dataFile(state, request);
	const blob = new Blob([text], { type });
	download(blob, name);
	return { saved: name, bytes: blob.size };
}

/** The file itself: the same state gives the same bytes. */
export function dataFile(state: State, { scope, format }: DataRequest): Written {
	const words = readingIn(state.language);
	const layers = layersOf(state, scope, words);
	const file: DataFile = { about: aboutOf(state, scope, layers, words), layers };
	return written(file, format);
}

function layersOf(state: State, scope: Scope, words: ReadingWords): readonly DataLayer[] {
	const { dataset, day, filters, buffer, layers } = state;
	const making = {
		dataset,
		phrases: phrasesFor(dataset, words),
		day: scope === "seen" ? formatDay(day) : null,
		licence: licenceOf(dataset),
	};
	if (scope === "everything") return allLayers(making);
	return seenLayers(making, {
		world: worldOn(dataset, day),
		filters,
		bufferKm: buffer,
		hidden: hiddenLayers(layers),
	});
}

function aboutOf(
	state: State,
	scope: Scope,
	layers: readonly DataLayer[],
	words: ReadingWords,
): About {
	const { dataset, day, filters, language } = state;
	const { manifest } = dataset;
	const { t, f } = words;
	const phrases = phrasesFor(dataset, words);
	const isSeen = scope === "seen";
	const title = textIn(manifest.title, language).text;
	return {
		title: isSeen ? `${title}${t.punctuation.comma}${f.day(day)}` : title,
		dataset: manifest.id,
		version: manifest.version,
		language,
		scope,
		day: isSeen ? formatDay(day) : null,
		span: manifest.span,
		filtered: isSeen ? filterLine(filters, dataset, words) : null,
		layers: isSeen ? SWITCHABLE.filter((layer) => state.layers.includes(layer)) : null,
		link: isSeen ? dataLine(state) : manifest.homepage,
		citation: datasetCitation(dataset, words).text,
		licence: licenceOf(dataset),
		credits: fileCredits(dataset, layers, phrases),
		notes: honestyLines(dataset, words),
		sources: sourcesCited(dataset, layers).map(phrases.csl),
	};
}

/** The address of the data: the same data has the same one, wherever the map looks and whatever is selected. */
function dataLine(state: State): string {
	return addressLine({ ...state, ...NOTHING_SELECTED, camera: null, looking: null, compare: null });
}
