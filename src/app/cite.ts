/** CSL-JSON and BibTeX, for reference managers; the items of sources. Text that the source lacks is left out, not made up. */
import { civilFromDay, OPEN_START, parseEdtf } from "../model/day";
import type { Source } from "../model/types";

/** The part of an item of CSL-JSON (CSL 1.0.2) that is filled here. */
export interface CslItem {
	readonly id: string;
	readonly type: "article" | "entry-encyclopedia" | "report" | "dataset" | "entry";
	readonly title?: string;
	/** What an entry is a part of. */
	readonly "container-title"?: string;
	readonly version?: string;
	readonly license?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly publisher?: string;
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
		// That a publisher or a day is only inferred is not to be lost on the way.
		source.caveat?.en.replace(/\.$/, ""),
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

/** CSL-JSON as reference managers import it: a list of items. */
export function cslText(item: CslItem): string {
	return `${JSON.stringify([item], null, "\t")}\n`;
}

/** One BibTeX entry; its key is the item's id. What BibTeX has no field for is in its note. */
export function bibtexText(item: CslItem): string {
	const { id, issued, title, author, publisher, URL, accessed } = item;
	const [first] = issued?.["date-parts"] ?? [];
	const container = item["container-title"];
	const note = [
		container && `In: ${container}`,
		item.version && `Version ${item.version}`,
		item.license && `Licence: ${item.license}`,
		item.note,
	]
		.filter(Boolean)
		.join(". ");
	const fields: readonly (readonly [string, string | undefined])[] = [
		["title", title && `{${escapeTex(title)}}`],
		["author", author?.[0] && `{${escapeTex(author[0].literal)}}`],
		// Classic styles print no other field of @misc for who published it.
		["howpublished", publisher && escapeTex(publisher)],
		["year", first?.[0]?.toString()],
		["month", first?.[1]?.toString()],
		["url", URL],
		["urldate", accessed && isoOf(accessed)],
		["note", note === "" ? undefined : escapeTex(note)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}},`],
	);
	return `@misc{${id},\n${lines.join("\n")}\n}\n`;
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
	const first = civilFromDay(span.first === OPEN_START ? span.last : span.first);
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
