/**
 * What of a dataset the reader wants to see: by kind of claim, side of the source, confidence and party. One
 * and the same filters serve the strip, the map, the lists and every export. Pure.
 */
import { onceFor, onceForBoth } from "../model/once";
import type {
	Assessment,
	Claim,
	ClaimKind,
	Confidence,
	Dataset,
	PostProperties,
	Side,
} from "../model/types";
import { claimsOf } from "./claims";
import type { Status } from "./world";

/** Of each list null: all of them; an empty one lets nothing through. */
export interface Filters {
	readonly kinds: readonly ClaimKind[] | null;
	readonly sides: readonly Side[] | null;
	readonly confidence: readonly Confidence[] | null;
	/** Ids of parties. */
	readonly parties: readonly string[] | null;
}

/** The filters, each under its own name in an address, in the order in which they are written. */
export const FILTER_KEYS = [
	"kinds",
	"sides",
	"confidence",
	"parties",
] as const satisfies readonly (keyof Filters)[];
export type FilterKey = (typeof FILTER_KEYS)[number];

/** One and the same object, so that what is made for it is made once. */
export const NO_FILTERS: Filters = { kinds: null, sides: null, confidence: null, parties: null };

/** Whether any filter is set: one that is null lets all through. */
export function isFiltering(filters: Filters): boolean {
	return FILTER_KEYS.some((key) => filters[key] !== null);
}

/** Whether a claim is of a kind, and its source of a side, that is let through. */
export function claimPasses(
	{ sources }: Pick<Dataset, "sources">,
	{ kinds, sides }: Filters,
	claim: Claim,
): boolean {
	if (kinds !== null && !kinds.includes(claim.kind)) return false;
	if (sides === null) return true;
	const source = sources.get(claim.source);
	return source !== undefined && sides.includes(source.side);
}

/** What something rests on. */
export interface Evidence {
	/** Ids of claims. */
	readonly claims: readonly string[];
	readonly assessment?: Assessment | undefined;
}

/**
 * Whether something is let through: one claim that it rests on is; its assessment is of the confidence asked
 * for (what has no assessment has none); and it is about a party asked for, as holder of the place, or as
 * the one who took or lost it in a claim.
 */
export function evidencePasses(dataset: Dataset, filters: Filters, evidence: Evidence): boolean {
	if (!isFiltering(filters)) return true;
	const { confidence, parties } = filters;
	const { assessment } = evidence;
	const claims = claimsOf(dataset, evidence.claims);
	if (!claims.some((claim) => claimPasses(dataset, filters, claim))) return false;
	if (confidence !== null && !(assessment && confidence.includes(assessment.confidence))) {
		return false;
	}
	if (parties === null) return true;
	if (assessment) return parties.includes(assessment.holder);
	return claims.some(({ from, to }) => [from, to].some((id) => id && parties.includes(id)));
}

/** Whether an assessment is, whoever held the place: that does not follow the day, so it is asked once. */
const assessmentPasses = onceForBoth((dataset: Dataset, filters: Filters) =>
	onceFor((assessment: Assessment): boolean =>
		evidencePasses(
			dataset,
			{ ...filters, parties: null },
			{ claims: [...assessment.claims, ...assessment.against], assessment },
		),
	),
);

/** Whether the status of a place is let through; where it is uncertain, both parties named count. */
export function statusPasses(
	dataset: Dataset,
	filters: Filters,
	status: Status | undefined,
): boolean {
	if (!isFiltering(filters)) return true;
	const assessment = status?.assessment;
	if (!status || !assessment) return false;
	const { parties } = filters;
	if (!assessmentPasses(dataset, filters)(assessment)) return false;
	if (parties === null) return true;
	switch (status.kind) {
		case "held":
			return parties.includes(status.party.id);
		case "uncertain":
			return [status.before, status.after].some((party) => party && parties.includes(party.id));
		default:
			return false;
	}
}

/** Whether an observation post is let through: by the claims that it rests on, and for the party whose it is. */
export function postPasses(
	dataset: Dataset,
	filters: Filters,
	{ claims, party }: PostProperties,
): boolean {
	const { parties } = filters;
	if (parties !== null && !parties.includes(party)) return false;
	return evidencePasses(dataset, { ...filters, parties: null }, { claims });
}
