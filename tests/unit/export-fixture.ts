/** Files of data and of evidence of the shipped dataset, or of another, as the page would write them. */
import type { InterfaceLanguage } from "../../src/app/i18n/languages";
import type { State } from "../../src/app/state";
import { createAppStore } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import type { Format, Scope } from "../../src/export/file";
import { dataFile } from "../../src/join/export";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import { idlib } from "./idlib";
import { smallDataset } from "./small-dataset";

/** The state that an address gives. */
export function stateAt(
	hash: string,
	dataset: Dataset = idlib,
	language: InterfaceLanguage = "en",
): State {
	return createAppStore(dataset, [], decodeView(hash, dataset).view, language).getState();
}

export function textOf(state: State, scope: Scope, format: Format): string {
	return dataFile(state, { scope, format }).text;
}

/** What every address of a view that is tried here has in common: few, some and all places let through. */
export const VIEWS = [
	"#date=2017-06-01",
	"#date=2019-08-21",
	"#date=2020-02-10&confidence=both-sides,one-side",
	"#date=2020-02-10&parties=opposition&layers=cells,posts",
	"#date=2020-03-31&kinds=&buffer=15",
] as const;

/** Texts that somebody wrote to do harm, or only carelessly; each is a title, a name or a note somewhere. */
export const HOSTILE = [
	"<script>alert(1)</script>",
	'=HYPERLINK("http://evil.example","x")',
	"+1+1",
	"-2+3",
	"@SUM(A1)",
	"\t=1",
	"'=already",
	'"quoted", and; more',
	"two\r\nlines\nand\rthree",
	"]]> &amp; &lt;b&gt; <b>bold</b>",
	"\u202Eright to left\u202C \u2067inside\u2069",
	"nul\u0000 bell\u0007 half\uD800 end",
	"[link](javascript:alert(1)) `code` **bold** <http://x>",
	"x".repeat(3000),
	"1. not a list",
	"_under_ ~~struck~~ | cell | ![picture](x) &amp; #head",
	"",
] as const;

/** The small dataset in which names, titles, notes and what claims say are one hostile text. */
export function hostileDataset(text: string): Dataset {
	const said = text === "" ? "-" : text;
	const swap = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(swap);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, part]) => [
				key,
				SWAPPED.has(key) && typeof part === "string" ? said : swap(part),
			]),
		);
	};
	const files = new Map(
		[...smallDataset()].map(([path, file]) => [path, JSON.stringify(swap(JSON.parse(file)))]),
	);
	const { dataset, problems } = parse(files);
	if (!dataset || problems.length > 0) throw new Error(`not read: ${JSON.stringify(problems)}`);
	return dataset;
}

/** The texts in English, publishers and titles of sources, the words of claims. */
const SWAPPED: ReadonlySet<string> = new Set(["en", "publisher", "title"]);
