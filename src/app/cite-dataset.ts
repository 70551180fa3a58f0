/** Citations of a dataset and of its assessments: as text in the reader's language, and as items of CSL-JSON. */
import { civilFromDay, clampDay } from "../model/day";
import { ownCredit, releasedOn } from "../model/published";
import type { Assessment, Dataset } from "../model/types";
import type { CslDate, CslItem } from "./cite";
import { textIn } from "./i18n/format";
import type { ReadingWords } from "./i18n/reading";
import { holderName } from "./phrases";
import { encodeView } from "./url";
import { defaultView } from "./view";

/** What one thing is cited as. */
export interface Citation {
	readonly text: string;
	readonly csl: CslItem;
}

/** A citation of the whole dataset, in the version that is read. */
export function datasetCitation(dataset: Dataset, words: ReadingWords): Citation {
	const { manifest } = dataset;
	const { t, f } = words;
	const title = textIn(manifest.title, words.language);
	const published = releasedOn(dataset);
	const common = commonItem(dataset, words);
	const parts = [
		t.source.title(title.text),
		t.cite.dataset,
		t.cite.version(manifest.version),
		common.publisher && t.source.name(common.publisher),
		published === null ? null : f.day(published),
		common.license && t.source.name(common.license),
		manifest.homepage,
	];
	return {
		text: sentence(parts, words),
		csl: {
			id: `${manifest.id}-${manifest.version}`,
			type: "dataset",
			title: title.text,
			...common,
			URL: manifest.homepage,
			language: title.language,
		},
	};
}

/**
 * A citation of one assessment: place, holder, the day from which the map shows it, id, version, and a link
 * to the map on that day.
 */
export function assessmentCitation(
	dataset: Dataset,
	assessment: Assessment,
	words: ReadingWords,
): Citation {
	const { manifest, places } = dataset;
	const { t, f, language } = words;
	const { id, place, from } = assessment;
	const name = places.get(place)?.name;
	const statement = [
		t.cite.holder(
			name ? textIn(name, language).text : place,
			holderName(assessment, dataset, words),
		),
		t.cite.shownFrom(f.day(from.shown)),
		...(from.earliest === from.latest
			? []
			: [t.status.uncertainSpan(f.day(from.earliest), f.day(from.latest))]),
	].join(t.punctuation.comma);
	const link = linkTo(dataset, assessment);
	const title = textIn(manifest.title, language).text;
	const parts = [
		statement,
		t.cite.assessment(id),
		t.source.title(title),
		t.cite.version(manifest.version),
		link,
	];
	return {
		text: sentence(parts, words),
		csl: {
			id: `${manifest.id}-${manifest.version}-${id}`,
			type: "entry",
			title: withoutMarks([statement, t.cite.assessment(id)].join(t.punctuation.comma)),
			"container-title": title,
			...commonItem(dataset, words),
			URL: link,
			language,
		},
	};
}

/** The map on the day from which it shows an assessment, with its place chosen. */
function linkTo(dataset: Dataset, { place, from }: Assessment): string {
	const { manifest, span } = dataset;
	const day = clampDay(from.shown, span.first, span.last);
	const view = { ...defaultView(dataset), day, place };
	return manifest.homepage + encodeView(view, dataset, { version: manifest.version, pinned: true });
}

type CommonItem = Pick<CslItem, "publisher" | "version" | "license" | "issued">;

function commonItem(dataset: Dataset, { language }: ReadingWords): CommonItem {
	const { manifest } = dataset;
	const own = ownCredit(manifest);
	return {
		...(own ? { publisher: textIn(own.text, language).text, license: own.licence } : {}),
		version: manifest.version,
		issued: issuedOf(dataset),
	};
}

/** The day where it is known; a version always names its year. */
function issuedOf(dataset: Dataset): CslDate {
	const day = releasedOn(dataset);
	if (day === null) return { "date-parts": [[Number.parseInt(dataset.manifest.version, 10)]] };
	const { year, month, day: date } = civilFromDay(day);
	return { "date-parts": [[year, month, date]] };
}

function sentence(parts: readonly (string | null | undefined)[], { t }: ReadingWords): string {
	return `${parts.filter((part) => part).join(t.punctuation.comma)}.`;
}

/** Reference managers set text themselves: no marks of direction. */
function withoutMarks(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, "");
}
