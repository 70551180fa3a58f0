/** Sources as CSL-JSON and BibTeX, for reference managers. Text that the source lacks is left out, not made up. */
import { civilFromDay, formatDay, parseEdtf } from "../model/day";
import type { Assessment, Dataset, Source } from "../model/types";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";
import { citation, holderName } from "./phrases";

/** The part of an item of CSL-JSON (CSL 1.0.2) that a source fills. */
export interface CslItem {
	readonly id: string;
	readonly type: "article" | "entry-encyclopedia" | "report";
	readonly title?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly publisher: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language: string;
	readonly note?: string;
}

/** One date or two (a range), each as year, month and day as far as they are known. */
export interface CslDate {
	readonly "date-parts": readonly (readonly number[])[];
	readonly circa?: boolean;
}

/** @see https://docs.citationstyles.org/en/stable/specification.html */
export function cslOf(source: Source): CslItem {
	const issued = dateOf(source.published);
	const accessed = dateOf(source.accessed ?? null);
	const note = [
		source.originallyBy && `Originally by ${source.originallyBy}`,
		source.via && `Via ${source.via}`,
		source.translatedFrom && `Translated from ${source.translatedFrom}`,
	].filter(Boolean);
	return {
		id: source.id,
		type: TYPES[source.side] ?? "article",
		...(source.title === null ? {} : { title: source.title }),
		...(source.author === undefined ? {} : { author: [{ literal: source.author }] }),
		publisher: source.publisher,
		...(issued ? { issued } : {}),
		...(accessed ? { accessed } : {}),
		...(source.url === null ? {} : { URL: source.url }),
		language: source.language,
		...(note.length > 0 ? { note: note.join(". ") } : {}),
	};
}

/** One BibTeX entry; `key` is the source's id in this dataset. */
export function bibtexOf(source: Source): string {
	const { issued, title, author, publisher, URL, note, accessed } = cslOf(source);
	const [first] = issued?.["date-parts"] ?? [];
	const fields: readonly (readonly [string, string | undefined])[] = [
		["title", title && `{${escapeTex(title)}}`],
		["author", author?.[0] && `{${escapeTex(author[0].literal)}}`],
		["organization", escapeTex(publisher)],
		["year", first?.[0]?.toString()],
		["month", first?.[1]?.toString()],
		["url", URL],
		["urldate", accessed && isoOf(accessed)],
		["note", note && escapeTex(note)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}},`],
	);
	return `@misc{${source.id},\n${lines.join("\n")}\n}\n`;
}

const TYPES: { readonly [S in Source["side"]]?: CslItem["type"] } = {
	encyclopedia: "entry-encyclopedia",
	UN: "report",
	monitor: "report",
	"agreement-text": "report",
};

function dateOf(text: string | null): CslDate | null {
	const span = text === null ? null : parseEdtf(text);
	if (text === null || !span) return null;
	const [from = "", to = from] = span.text.replace(/[~?%]/g, "").split("/");
	const ends = from === to ? [from] : [from, to];
	const parts = ends.map((end) => end.split("-").map(Number));
	const isClosed = parts.every((part) => part.every((number) => number > 0));
	// An open end has no place in CSL: the known end stands alone.
	const first = civilFromDay(span.first);
	const known = isClosed ? parts : [[first.year, first.month, first.day]];
	return { "date-parts": known, ...(span.approximate ? { circa: true } : {}) };
}

function isoOf({ "date-parts": [first = []] }: CslDate): string {
	return first.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Letters with a meaning of their own in TeX, written so that they stand for themselves. */
function escapeTex(text: string): string {
	return text
		.replace(/[\\{}]/g, "")
		.replace(/[&%$#_]/g, (letter) => `\\${letter}`)
		.replace(/~/g, "\\textasciitilde{}")
		.replace(/\^/g, "\\textasciicircum{}");
}

/** Names of formats, the same in every language. */
const BIBTEX = "BibTeX";
const CSL = "CSL-JSON";

/** A form of a citation, and how it is made. */
interface CitationForm {
	readonly name: string;
	text(): string;
}

/** A source in the three forms. */
export function sourceForms(source: Source, words: Words): readonly CitationForm[] {
	return [
		{ name: words.t.cite.text, text: () => citation(source, words) },
		{ name: BIBTEX, text: () => bibtexOf(source) },
		{ name: CSL, text: () => JSON.stringify([cslOf(source)], null, 2) },
	];
}

/** The dataset itself: title, version, its licence for what is its own, address. */
export function datasetCitation({ manifest }: Dataset, { language }: Words): string {
	const title = textIn(manifest.title, language).text;
	return `Truceline: ${title}, ${manifest.version}. ${manifest.homepage}`;
}

export function datasetForms(dataset: Dataset, words: Words): readonly CitationForm[] {
	const { id, title, version, homepage } = dataset.manifest;
	const item = {
		id,
		type: "dataset",
		title: title.en,
		publisher: "Truceline",
		version,
		URL: homepage,
	};
	const bibtex = `@misc{${id}-${version},\n  title = {{${escapeTex(title.en)}}},\n  organization = {Truceline},\n  version = {${version}},\n  url = {${homepage}},\n}\n`;
	return [
		{ name: words.t.cite.text, text: () => datasetCitation(dataset, words) },
		{ name: BIBTEX, text: () => bibtex },
		{ name: CSL, text: () => JSON.stringify([item], null, 2) },
	];
}

/** What the map shows of a place from a day on, so that it can be found again: id and version stand in it. */
export function assessmentCitation(assessment: Assessment, dataset: Dataset, words: Words): string {
	const place = dataset.places.get(assessment.place);
	const name = place ? textIn(place.name, words.language).text : assessment.place;
	const { manifest } = dataset;
	const parts = [
		`${name}: ${holderName(assessment, dataset, words)}`,
		words.f.day(assessment.from.shown),
		words.t.confidence[assessment.confidence],
		`${datasetCitation(dataset, words)}#place=${assessment.place}&date=${formatDay(assessment.from.shown)}&v=${manifest.version} (${assessment.id})`,
	];
	return `${parts.join(", ")}.`;
}
