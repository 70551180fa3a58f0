/** What is told by a sign beside its place: strikes and deployments. The map and its list of sources ask here. Pure. */
import type { Day } from "../model/day";
import { onceFor } from "../model/once";
import type { Claim, Dataset } from "../model/types";
import { events, eventsOn, isDated } from "./events";
import { claimPasses, type Filters } from "./filters";

export const SIGN_KINDS = ["strike", "deployment"] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** What is reported: the kind of sign, the places that may bear it, the claims behind it. */
export interface Signed {
	readonly kind: SignKind;
	readonly places: readonly string[];
	readonly claims: readonly string[];
}

/** Everything that bears a sign on some day. */
export function signsEver(dataset: Dataset): readonly Signed[] {
	return [...events(dataset).filter(isDated).flatMap(signed), ...toldOf(dataset).map(asStrike)];
}

/** What bears a sign on a day, as far as filters let it through. */
export function signsOn(dataset: Dataset, day: Day, filters: Filters): readonly Signed[] {
	const told = toldOf(dataset).filter(
		(claim) =>
			claim.when.first <= day && day <= claim.when.last && claimPasses(dataset, filters, claim),
	);
	return [...eventsOn(dataset, day, filters).flatMap(signed), ...told.map(asStrike)];
}

/** Whether a place may bear a sign: it has a position, and is no area, of which no point can be shown. */
export function canBearSign({ places }: Dataset, id: string): boolean {
	const place = places.get(id);
	return place !== undefined && place.at !== null && place.kind !== "area";
}

function signed(event: ReturnType<typeof events>[number]): readonly Signed[] {
	const kind = SIGN_KINDS.find((each) => each === event.kind);
	return kind ? [{ kind, places: event.places, claims: event.claims }] : [];
}

/**
 * Claims that tell of a strike by those whom it killed or hurt: a count is no sign, but the strike has the one
 * that any other has.
 */
const toldOf = onceFor((dataset: Dataset): readonly Claim[] =>
	[...dataset.claims.values()].filter((claim) => claim.by === "strike"),
);

function asStrike({ id, places }: Claim): Signed {
	return { kind: "strike", places, claims: [id] };
}
