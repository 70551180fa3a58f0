/** Events and claims as features of a file. */
import type { Claim } from "../model/types";
import { claimsOf } from "../world/claims";
import { type Event, toldSpan } from "../world/events";
import type { DataFeature } from "./file";
import { spotsOf } from "./geometry";
import { PALETTE, type Style } from "./style";
import {
	assessmentValues,
	edtf,
	evidenceValues,
	fileValues,
	type Making,
	placeNames,
} from "./values";

/** The places of a change are in the history; here they are ink on paper, like the signs of a day. */
const EVENT: Style = { colour: PALETTE.ink, symbol: "marker" };
const STRIKE: Style = { colour: PALETTE.ink, symbol: "danger" };

/** An event as a row: its days as told, its places as points, and the claims for and against it. */
export function eventFeature(making: Making, event: Event): DataFeature {
	const { dataset, phrases } = making;
	const { id, kind, assessment = null, first, last } = event;
	const title = phrases.eventTitle(event);
	const against = new Set(assessment?.against ?? []);
	return {
		id,
		name: title,
		geometry: spotsOf(dataset, event, claimsOf(dataset, event.claims)),
		values: {
			event: id,
			kind,
			kind_text: phrases.eventKind(kind),
			title,
			when: toldSpan(event, dataset)?.text ?? edtf(first, last),
			places: event.places,
			place_names: placeNames(making, event.places),
			agreement: event.agreement?.id ?? null,
			step: event.step ?? null,
			party: assessment && dataset.parties.has(assessment.holder) ? assessment.holder : null,
			...assessmentValues(making, assessment),
			...evidenceValues(
				making,
				event.claims.filter((claim) => !against.has(claim)),
				[...against],
			),
			...fileValues(making, assessment),
		},
		style: kind === "strike" ? STRIKE : EVENT,
		days: { first, last },
		lines: [phrases.eventKind(kind), ...(assessment ? [phrases.reason(assessment)] : [])],
	};
}

/** @param events ids of the events that rest on the claim. */
export function claimFeature(making: Making, claim: Claim, events: readonly string[]): DataFeature {
	const { dataset, phrases } = making;
	const { id, kind, when, text, places } = claim;
	const said = (map: NonNullable<Claim["text"]>["speaker"]) => (map ? phrases.text(map) : null);
	const summary = said(text?.summary);
	return {
		id,
		name: summary ?? phrases.eventKind(kind),
		geometry: spotsOf(dataset, claim, [claim]),
		values: {
			claim: id,
			kind,
			kind_text: phrases.eventKind(kind),
			when: when.text,
			dating: claim.dating,
			places,
			place_names: placeNames(making, places),
			events,
			agreement: claim.agreement ?? null,
			summary,
			words: text?.words ?? null,
			speaker: said(text?.speaker),
			time: said(text?.time),
			paragraph: text?.paragraph ?? null,
			origins: claim.origins.map((origin) => {
				const name = dataset.origins.get(origin)?.name;
				return name ? phrases.text(name) : origin;
			}),
			from: claim.from ?? null,
			to: claim.to ?? null,
			figures: (text?.figures ?? []).map(figureText),
			counts: claim.counts ?? null,
			counted: phrases.counted(claim),
			reply: replyOf(making, claim),
			reply_claims: text?.reply?.claims ?? [],
			note: said(text?.note),
			...evidenceValues(making, [id]),
			...fileValues(making),
		},
		style: kind === "strike" || claim.by === "strike" ? STRIKE : EVENT,
		days: when,
		lines: [phrases.eventKind(kind)],
	};
}

/** The accused side's reply stands beside an accusation, or that there is none. */
function replyOf({ phrases }: Making, { text }: Claim): string | null {
	if (text?.reply === undefined) return null;
	return text.reply === null ? phrases.noReply : phrases.text(text.reply.text);
}

type Figure = NonNullable<NonNullable<Claim["text"]>["figures"]>[number];

function figureText({ measure, value, bound, qualifier }: Figure): string {
	return [`${measure}:`, bound, qualifier, value].filter((part) => part !== undefined).join(" ");
}
