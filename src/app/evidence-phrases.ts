/** Sentences about what is known, in the reader's language: a status, a reason, a source. Pure. */
import { parseDay, parseEdtf } from "../model/day";
import { UNKNOWN } from "../model/holders";
import type { Agreement, Assessment, Dataset, Source } from "../model/types";
import type { PostState } from "../world/posts";
import type { Status, World } from "../world/world";
import { textIn } from "./i18n/format";
import type { ReadingWords } from "./i18n/reading";
import { holderName, partyName } from "./phrases";

/** Whether nobody is known to hold a place, and nothing is cited for it. */
export function isGroundless({ holder, claims }: Assessment): boolean {
	return holder === UNKNOWN && claims.length === 0;
}

/** Whether a holder is only inferred for the time before the first report. */
export function isBeforeFirst({ rule }: Pick<Assessment, "rule">): boolean {
	return rule === "later-loss" || rule === "in-zone";
}

/** The day of a change, or where it is not known the days between which it lies. */
export function changeDate({ from }: Pick<Assessment, "from">, { t, f }: ReadingWords): string {
	return from.earliest === from.latest
		? f.day(from.shown)
		: t.status.uncertainSpan(f.day(from.earliest), f.day(from.latest));
}

/** A status in a phrase: "held by: Government forces of the time (Assad) and allies". */
export function statusPhrase(status: Status | undefined, words: ReadingWords): string {
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

/** How an observation post stands on a day, in a phrase: "in place". */
export function postPhrase(state: PostState, { t }: ReadingWords): string {
	return {
		"not-yet": t.post.notYet,
		perhaps: t.post.perhaps,
		present: t.post.present,
		"perhaps-enclosed": t.post.perhapsEnclosed,
		enclosed: t.post.isEnclosed,
	}[state];
}

/** What stands behind a status: since when, and how sure. Nothing where there is no assessment. */
export function statusGround(status: Status | undefined, { t, f }: ReadingWords): string {
	if (!status?.assessment || isGroundless(status.assessment)) return "";
	const { from, confidence } = status.assessment;
	if (status.kind === "uncertain") {
		return [
			t.status.uncertainSpan(f.day(from.earliest), f.day(from.latest)),
			t.confidence[confidence],
		].join(" · ");
	}
	const since = isBeforeFirst(status.assessment)
		? t.status.sinceBefore
		: t.status.since(f.day(from.shown));
	return [since, t.confidence[confidence]].join(" · ");
}

/** Where an agreement or truce stands on a day. */
export function agreementState(agreement: Agreement, world: World, { t }: ReadingWords): string {
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
export function reason(assessment: Assessment, dataset: Dataset, words: ReadingWords): string {
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
export function sideOf(source: Source, { t, language }: ReadingWords): string {
	return source.side === "state" && source.country
		? t.source.stateOf(textIn(source.country, language).text)
		: t.source.side[source.side];
}

/** When a document was published, at the precision known. */
export function publishedOn(source: Source, { t, f }: ReadingWords): string {
	const span = source.published === null ? null : parseEdtf(source.published);
	return span === null ? t.claim.undated : f.span(span);
}

/** What a document was translated from; nothing where it was not. */
export function translation(
	{ translatedFrom }: Source,
	{ t, f }: ReadingWords,
): string | undefined {
	if (translatedFrom === undefined) return undefined;
	const language = f.languageName(translatedFrom);
	return language === null ? t.source.translated : t.source.translatedFrom(language);
}

/** What there is to know of a source besides its title, each fact a few words: its side, its date, how it was read. */
export function sourceFacts(source: Source, words: ReadingWords): readonly string[] {
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
export function citation(source: Source, words: ReadingWords): string {
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
