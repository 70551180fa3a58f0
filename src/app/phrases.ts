/** Sentences that every page needs, in the reader's language: parties, the legend, the address, credits. Pure. */
import { clampDay, type Day, parseDay } from "../model/day";
import { FIGHTING, UNKNOWN } from "../model/holders";
import type { Assessment, Credit, Dataset, Party, Problem } from "../model/types";
import type { LegendLabel } from "../scene/layer";
import { daysIn } from "../world/imported";
import { eventsDrawn, shownFiles } from "./file-layers";
import { directionOf, isolate } from "./i18n/bidi";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";
import type { State } from "./state";
import type { AddressProblem } from "./url";

/** A party's short name. */
export function partyName(party: Party | null, { t, language }: Words): string {
	return party === null ? t.status.nobody : textIn(party.short, language).text;
}

/** Who holds a place by an assessment: a party's short name, or the state it is in. */
export function holderName({ holder }: Assessment, dataset: Dataset, words: Words): string {
	if (holder === FIGHTING) return words.t.short.fighting;
	if (holder === UNKNOWN) return words.t.short.unknown;
	return partyName(dataset.parties.get(holder) ?? null, words);
}

/** The day of a picture, and the one that it is compared with. */
export function dateLine(
	{ day, compare }: { readonly day: Day; readonly compare: Day | null },
	{ t, f }: Words,
): string {
	return compare === null ? f.day(day) : t.compare.dates(f.day(day), f.day(compare));
}

/** Who must be credited, in one line: each apart, since many names are in another script than the line. */
export function creditsLine(
	credits: readonly Pick<Credit, "id" | "text">[],
	{ language }: Words,
): string {
	return credits
		.map(({ text }) => textIn(text, language))
		.map((credit) => isolate(credit.text, directionOf(credit.language)))
		.join(" · ");
}

/** Which years the map covers, and that they are not the present. */
export function coverLine({ span }: Pick<Dataset, "span">, { t, f }: Words): string {
	return t.lead.covers(f.year(span.first), f.year(span.last));
}

/** What a picture or a file must not be without: how exact its areas are, and which years it covers. */
export function honestyLines(dataset: Dataset, words: Words): readonly [string, string] {
	return [textIn(dataset.manifest.caveat, words.language).text, coverLine(dataset, words)];
}

/** A line of the legend in words. */
export function legendText(label: LegendLabel, words: Words): string {
	const { t, f, language } = words;
	switch (label.id) {
		case "passedTo": {
			const party = textIn(label.party.short, language).text;
			return t.compare.passedTo(party, f.day(label.from), f.day(label.to));
		}
		case "passedOpen":
		case "passedTown":
		case "frontOther":
			return t.compare[label.id](f.day(label.day));
		case "held":
		case "heldInferred":
			return t.legend[label.id](textIn(label.party.name, language).text);
		case "named":
			return textIn(label.name, language).text;
		case "archive":
			return t.tiles.legend(textIn(label.name, language).text, label.days);
		case "events":
			return eventsLine(label.name, daysIn(label), f.day(label.day), words);
		case "eventsOfEach":
			return eventsLine(label.name, label.days, t.brought.dayShown, words);
		case "importedLines":
			return t.brought.lines(isolate(label.name));
		case "importedAreas":
			return t.brought.areas(isolate(label.name));
		case "roads":
			return t.legend.roads(f.list(label.refs));
		case "post":
		case "postEnclosed":
		case "postPerhaps":
		case "postPerhapsEnclosed":
			return t.legend[label.id](textIn(label.party.short, language).text);
		default:
			return t.legend[label.id];
	}
}

function eventsLine(name: string, days: number | null, until: string, { t }: Words): string {
	const own = isolate(name);
	return days === null ? t.brought.allEvents(own, until) : t.brought.events(own, days, until);
}

/** What of an address was left out, as one sentence; then one each for days out of reach, and for another version. */
export function addressNotice(
	problems: readonly AddressProblem[],
	dataset: Dataset,
	{ t, f }: Words,
): readonly string[] {
	const { span, manifest } = dataset;
	const parts: string[] = [];
	const whole: string[] = [];
	for (const problem of problems) {
		switch (problem.kind) {
			case "map":
			case "at":
				parts.push(t.address[problem.kind]);
				break;
			case "dayOutside":
			case "compareOutside": {
				const nearest = clampDay(parseDay(problem.text) ?? span.last, span.first, span.last);
				whole.push(t.address[problem.kind](problem.text, f.day(nearest)));
				break;
			}
			case "version":
				whole.push(t.address.version(problem.text, manifest.version));
				break;
			default:
				parts.push(t.address[problem.kind](problem.text));
		}
	}
	return [...(parts.length > 0 ? [t.address.broken(f.list(parts))] : []), ...whole];
}

/**
 * What of a picture or a map its reader brought: by the names of the files that are shown; null: nothing.
 * @param most how many events can be drawn; null: all.
 */
export function broughtLine(
	state: Pick<State, "brought" | "files" | "day" | "trail">,
	{ t, f }: Words,
	most: number | null,
): string | null {
	const names = shownFiles(state.brought, state.files).map(({ name }) => isolate(name));
	if (names.length === 0) return null;
	const isCut = most !== null && eventsDrawn(state) > most;
	const line = t.files.credit(f.list(names));
	return isCut ? `${line} ${t.files.newestOnly(most, f.number(most))}` : line;
}

/** Where in a file a problem is: "record 3, A017, field from". */
export function problemPlace({ at, field }: Problem, { t }: Words): string {
	const parts = [
		at.line === undefined ? "" : t.problems.line(at.line),
		at.record === undefined ? "" : t.problems.record(at.record + 1),
		at.id === undefined ? "" : t.problems.id(at.id),
		field === "" ? "" : t.problems.field(field),
	];
	return parts.filter((part) => part !== "").join(t.punctuation.comma);
}
