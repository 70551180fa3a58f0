/** One source read claim by claim, each with what the rest of the dataset says of it. Pure. */
import type { Day } from "../model/day";
import type { Assessment, Claim, Dataset, DisagreementRecord, Source } from "../model/types";
import { claimsOf } from "./claims";
import { isAboutFacts, isComparable, recordsBetween, relationOf } from "./compare";
import { claimsOfSides } from "./disagreements";

export interface Marks {
	/** Claims of sources of another origin that say the same. */
	readonly alsoReportedBy: readonly Match[];
	/** Claims that say the same, but relay the same origin or agency: copies, not second voices. */
	readonly sameOrigin: readonly Match[];
	/** Of a claim about several places that others confirm in part: the places that none of them names. */
	readonly unconfirmed: readonly string[];
	/** Claims of other sources that say otherwise. */
	readonly differsFrom: readonly Difference[];
	/** Claims of the same source on another side of a recorded disagreement. */
	readonly differsWithin: readonly Difference[];
	/** Claims of other sources on the same matter that say something else of it. */
	readonly sameMatter: readonly string[];
	/** Claims of other sources of the same kind, about the same places and days, that no rule can compare. */
	readonly beside: readonly string[];
	/** Recorded disagreements in which the claim is on a side. */
	readonly disagreements: readonly string[];
	/** No other source in this dataset speaks of it; null: a statement that was not compared by hand. */
	readonly only: boolean | null;
	/** Places that it rightly has in someone's hands and that changed hands after its days. */
	readonly laterChanged: readonly LaterChange[];
}

/** A claim that says the same as another. */
export interface Match {
	readonly claim: string;
	/** The places of the other for which it does so; null: for all that the other tells. */
	readonly places: readonly string[] | null;
}

/** Claims that differ in one thing: as recorded, or (no record) in the day or the holder of a place. */
export interface Difference {
	readonly record: DisagreementRecord | null;
	readonly claims: readonly string[];
}

export interface LaterChange {
	/** The day from which the map shows the next holder. */
	readonly day: Day;
	/** The next holder's assessment; it names the place. */
	readonly assessment: Assessment;
}

export interface MarkedClaim {
	readonly claim: Claim;
	readonly marks: Marks;
}

/** The claims of a source in the order of its paragraphs, those without one last; none if it is not known. */
export function articleOf(dataset: Dataset, source: string): readonly MarkedClaim[] {
	const paragraph = (claim: Claim) => claim.text?.paragraph ?? Number.POSITIVE_INFINITY;
	const byParagraph = (a: Claim, b: Claim) =>
		paragraph(a) === paragraph(b) ? 0 : paragraph(a) - paragraph(b);
	return [...dataset.claims.values()]
		.filter((claim) => claim.source === source)
		.sort((a, b) => byParagraph(a, b) || a.id.localeCompare(b.id, "en"))
		.map((claim) => ({ claim, marks: marksOf(dataset, claim) }));
}

/** What the rest of the dataset says of a claim. */
export function marksOf(dataset: Dataset, claim: Claim): Marks {
	const others = [...dataset.claims.values()].filter(({ id }) => id !== claim.id);
	const related = others.map((other) => ({ other, is: relationOf(dataset, claim, other) }));
	const abroad = related.filter(({ other }) => other.source !== claim.source);
	const within = related.filter(({ other }) => other.source === claim.source);
	const same = abroad.filter(({ is }) => is === "same").map(({ other }) => other);
	const isCopy = (other: Claim) => sharesOrigin(dataset, claim, other);
	const voices = same.filter((other) => !isCopy(other)).map((other) => matchOf(claim, other));
	const copies = same.filter(isCopy).map((other) => matchOf(claim, other));
	const ids = (list: typeof related, wanted: string) =>
		list.filter(({ is }) => is === wanted).map(({ other }) => other.id);
	return {
		alsoReportedBy: voices,
		sameOrigin: copies,
		unconfirmed: placesWithout([...voices, ...copies], claim),
		differsFrom: differences(dataset, claim, ids(abroad, "differs")),
		differsWithin: differences(dataset, claim, ids(within, "differs")),
		sameMatter: ids(abroad, "matter"),
		beside: ids(abroad, "beside"),
		disagreements: dataset.disagreements
			.filter((record) => claimsOfSides(record).includes(claim.id))
			.map(({ id }) => id),
		only: abroad.some(({ is }) => is !== "none") ? false : isComparable(claim) || null,
		laterChanged: claim.places.flatMap((place) => laterChange(dataset, claim, place)),
	};
}

/** Claims that differ from one, by what they differ in: the recorded ones in their order, then the rest. */
function differences(dataset: Dataset, claim: Claim, ids: readonly string[]): Difference[] {
	const found = new Map<DisagreementRecord | null, string[]>();
	for (const other of claimsOf(dataset, ids)) {
		const records = recordsBetween(dataset, claim, other).filter(isAboutFacts);
		for (const record of records.length > 0 ? records : [null]) {
			found.set(record, [...(found.get(record) ?? []), other.id]);
		}
	}
	const place = ({ record }: Difference) =>
		record === null ? dataset.disagreements.length : dataset.disagreements.indexOf(record);
	return [...found]
		.map(([record, claims]) => ({ record, claims }))
		.sort((a, b) => place(a) - place(b));
}

/** The next holder of a place that a claim has in someone's hands, when the map agrees with it on its days. */
function laterChange(dataset: Dataset, claim: Claim, place: string): LaterChange[] {
	const { id, kind, to, when } = claim;
	if ((kind !== "capture" && kind !== "control") || to === undefined) return [];
	const history = dataset.assessments.get(place) ?? [];
	const start = history.findLastIndex(({ holder, from, claims, basis }, index) => {
		if (holder !== to) return false;
		const next = history[index + 1];
		const holds = from.shown <= when.last && (next === undefined || when.last < next.from.shown);
		return holds || (basis === "reported" && claims.includes(id));
	});
	if (start === -1) return [];
	const next = history
		.slice(start + 1)
		.find(({ holder }) => holder !== to && dataset.parties.has(holder));
	return next ? [{ day: next.from.shown, assessment: next }] : [];
}

function matchOf({ places }: Claim, other: Claim): Match {
	const common = places.filter((place) => other.places.includes(place));
	// With no place in common both speak of areas, which are one ground under several names.
	const isWhole = common.length === 0 || common.length === places.length;
	return { claim: other.id, places: isWhole ? null : common };
}

function placesWithout(voices: readonly Match[], { places }: Claim): string[] {
	if (voices.length === 0 || voices.some((voice) => voice.places === null)) return [];
	return places.filter((place) => !voices.some((voice) => voice.places?.includes(place)));
}

/** Whether two claims rest on one word: who said it first, or the agency whose text both documents carry. */
function sharesOrigin({ sources }: Dataset, a: Claim, b: Claim): boolean {
	if (a.origins.some((origin) => b.origins.includes(origin))) return true;
	const agencies = agenciesOf(sources.get(b.source));
	return agenciesOf(sources.get(a.source)).some((name) => agencies.includes(name));
}

/** Whose text a document is: "Reuters, after TASS" is Reuters' and TASS's. */
function agenciesOf(source: Source | undefined): readonly string[] {
	if (!source) return [];
	const { originallyBy = source.publisher } = source;
	return originallyBy.split(", ").map((name) => name.replace(/^(after|quoting|carried by) /, ""));
}
