/** Sentences about the world in the reader's language: a status, a reason, a source. Pure. */
import { clampDay, type Day, parseDay, parseEdtf } from "../model/day";
import { FIGHTING, UNKNOWN } from "../model/holders";
import type {
	Agreement,
	Assessment,
	Credit,
	Dataset,
	Party,
	Problem,
	Source,
} from "../model/types";
import type { LegendLabel } from "../scene/layer";
import { daysIn } from "../world/imported";
import type { Status, World } from "../world/world";
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

/** Whether nobody is known to hold a place, and nothing is cited for it. */
export function isGroundless({ holder, claims }: Assessment): boolean {
	return holder === UNKNOWN && claims.length === 0;
}

/** A status in a phrase: "held by: Government forces of the time (Assad) and allies". */
export function statusPhrase(status: Status | undefined, words: Words): string {
	const { t, language } = words;
	switch (status?.kind) {
		case "held":
			return t.status.heldBy(textIn(status.party.name, language).text);
		case "fighting":
			return t.status.fighting;
		case "uncertain":
			return t.status.uncertain(partyName(status.before, words), partyName(status.after, words));
		case "unknown":
			return t.status.unknown;
		default:
			return t.status.notAssessed;
	}
}

/** What stands behind a status: since when, and how sure. Nothing where there is no assessment. */
export function statusGround(status: Status | undefined, { t, f }: Words): string {
	if (!status?.assessment || isGroundless(status.assessment)) return "";
	const { from, rule, confidence } = status.assessment;
	if (status.kind === "uncertain") {
		return [
			t.status.uncertainSpan(f.day(from.earliest), f.day(from.latest)),
			t.confidence[confidence],
		].join(" · ");
	}
	const isFirst = rule === "later-loss" || rule === "in-zone";
	const since = isFirst ? t.status.sinceBefore : t.status.since(f.day(from.shown));
	return [since, t.confidence[confidence]].join(" · ");
}

/** Where an agreement or truce stands on a day. */
export function agreementState(agreement: Agreement, world: World, { t }: Words): string {
	if (world.inForce.includes(agreement)) {
		// That no end is reported does not mean that it went on.
		return agreement.end === null ? t.agreement.noEndReported : t.agreement.inForce;
	}
	if (world.day < agreement.announced.first) return t.agreement.notYet;
	const hasBegun = agreement.start !== null && agreement.start.first <= world.day;
	return hasBegun ? t.agreement.ended : t.agreement.announcedNotBegun;
}

/**
 * Whether somebody is said to have broken an agreement or truce, or accused of it: only then is there something that
 * the map does not decide.
 */
export function isBlamed({ breach, voices = [] }: Agreement): boolean {
	return breach !== undefined || voices.some(({ role }) => role === "accused");
}

/** Why the map shows what it shows, as one sentence by the rule. */
export function reason(assessment: Assessment, dataset: Dataset, words: Words): string {
	const { t, f } = words;
	const { rule, params, from } = assessment;
	if (isGroundless(assessment)) return t.assessment.nothing;
	const day = (value: string | number | undefined, otherwise = from.shown) =>
		f.day(parseDay(String(value ?? "")) ?? otherwise);
	const number = (value: string | number | undefined) => Number(value ?? 1);
	switch (rule) {
		case "one-day":
			return t.assessment.oneDay({ day: day(params["day"]), origins: number(params["origins"]) });
		case "most-origins":
			return t.assessment.mostOrigins({
				day: day(params["day"]),
				origins: number(params["origins"]),
				of: number(params["of"]),
			});
		case "admission":
			return t.assessment.admission({ day: day(params["day"]) });
		case "span":
			return t.assessment.span({ earliest: f.day(from.earliest), latest: f.day(from.latest) });
		case "fighting":
			return t.assessment.fighting({
				from: day(params["from"]),
				to: day(params["to"]),
			});
		case "later-loss": {
			const party = dataset.parties.get(String(params["to"])) ?? null;
			return t.assessment.laterLoss({ day: day(params["day"]), party: partyName(party, words) });
		}
		case "in-zone":
			return t.assessment.inZone({
				day: day(params["day"]),
				party: holderName(assessment, dataset, words),
			});
		case "editor":
			return t.assessment.editor;
	}
}

/** Whose document it is: "state media (Turkey)". */
export function sideOf(source: Source, { t, language }: Words): string {
	return source.side === "state" && source.country
		? t.source.stateOf(textIn(source.country, language).text)
		: t.source.side[source.side];
}

/** When a document was published, at the precision known. */
export function publishedOn(source: Source, { t, f }: Words): string {
	const span = source.published === null ? null : parseEdtf(source.published);
	return span === null ? t.claim.undated : f.span(span);
}

/** What a document was translated from; nothing where it was not. */
export function translation({ translatedFrom }: Source, { t, f }: Words): string | undefined {
	if (translatedFrom === undefined) return undefined;
	const language = f.languageName(translatedFrom);
	return language === null ? t.source.translated : t.source.translatedFrom(language);
}

/** What there is to know of a source besides its title, each fact a few words: its side, its date, how it was read. */
export function sourceFacts(source: Source, words: Words): readonly string[] {
	const { t } = words;
	return [
		sideOf(source, words),
		t.claim.published(publishedOn(source, words)),
		source.originallyBy && t.source.originallyBy(source.originallyBy),
		source.via && t.source.via(source.via),
		translation(source, words),
		t.source.read[source.read],
	].flatMap((fact) => fact || []);
}

/** A citation as plain text, ready to paste; the address bare, so that it can be followed where it lands. */
export function citation(source: Source, words: Words): string {
	const { t } = words;
	const parts = [
		source.author && t.source.name(source.author),
		t.source.name(source.publisher),
		source.originallyBy && t.source.originallyBy(source.originallyBy),
		t.source.title(source.title ?? t.source.noTitle),
		publishedOn(source, words),
		source.url ?? t.source.noAddress,
	];
	const said = parts.filter((part) => part !== undefined && part !== "");
	// What is only inferred of a source is not cited as known.
	const caveat = source.caveat ? ` ${textIn(source.caveat, words.language).text}` : "";
	return `${said.join(t.punctuation.comma)}.${caveat}`;
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
