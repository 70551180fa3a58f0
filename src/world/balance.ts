/** What a dataset rests on, and what it leaves open, as counts: for the page about the data. */
import type { Change } from "../model/about";
import { COMPILED, NEITHER } from "../model/holders";
import { CONFIDENCES, SIDES } from "../model/schema";
import type { Confidence, Dataset, Origin, Side } from "../model/types";
import { events } from "./events";
import type { World } from "./world";

/** What the sources of one side bring. */
export interface SideBalance {
	readonly side: Side;
	readonly sources: number;
	readonly claims: number;
	/** Of all claims, 0 to 1. */
	readonly share: number;
	/** Who said it first; one origin may stand behind sources of several sides. */
	readonly origins: number;
}

/** The sides that have sources, those with most claims first. */
export function balance({ sources, claims }: Pick<Dataset, "sources" | "claims">): SideBalance[] {
	return SIDES.map((side) => {
		const own = [...claims.values()].filter(({ source }) => sources.get(source)?.side === side);
		return {
			side,
			sources: [...sources.values()].filter((source) => source.side === side).length,
			claims: own.length,
			share: claims.size === 0 ? 0 : own.length / claims.size,
			origins: new Set(own.flatMap((claim) => claim.origins)).size,
		};
	})
		.filter((row) => row.sources > 0)
		.sort((a, b) => b.claims - a.claims);
}

/** How many assessments there are of each confidence, the surest first; none left out. */
export function confidenceCounts({
	assessments,
}: Pick<Dataset, "assessments">): readonly (readonly [Confidence, number])[] {
	const all = [...assessments.values()].flat();
	return CONFIDENCES.map((confidence) => [
		confidence,
		all.filter((assessment) => assessment.confidence === confidence).length,
	]);
}

/** The origins whose word counts as a party's, as nobody's, or as a compilation's. */
export interface Camp {
	/** A party's id, "neither" or "compiled". */
	readonly camp: string;
	readonly origins: readonly Origin[];
}

/** Every origin under the camp that it is counted to: the parties first, in their order. */
export function camps({ parties, origins }: Pick<Dataset, "parties" | "origins">): readonly Camp[] {
	return [...parties.keys(), NEITHER, COMPILED]
		.map((camp) => ({
			camp,
			origins: [...origins.values()].filter((origin) => origin.camp === camp),
		}))
		.filter((each) => each.origins.length > 0);
}

/** What a dataset leaves open. */
export interface Unknowns {
	/** Places that are not areas and were not found. */
	readonly noPosition: number;
	/** Places that are assessed, but of which nobody knows who held them on the day. */
	readonly unknownHolder: number;
	/** Places of which it is not known whether they had changed hands by the end of the day. */
	readonly unsureOnDay: number;
	/** Changes of control, and those among them of which only an interval is known. */
	readonly changes: number;
	readonly undatedChanges: number;
	readonly openings: number;
	readonly secondHand: number;
	readonly undatedSources: number;
}

/** What is left open by a dataset, and on the day of a world. */
export function unknowns(dataset: Dataset, { statuses }: World): Unknowns {
	const count = <T>(items: Iterable<T>, test: (item: T) => boolean) =>
		[...items].filter(test).length;
	const sources = [...dataset.sources.values()];
	const changes = events(dataset).filter(({ kind }) => kind === "change");
	return {
		noPosition: count(dataset.places.values(), ({ at, kind }) => at === null && kind !== "area"),
		unknownHolder: count(statuses.values(), ({ kind }) => kind === "unknown"),
		unsureOnDay: count(statuses.values(), ({ kind }) => kind === "uncertain"),
		changes: changes.length,
		undatedChanges: count(changes, ({ first, last }) => first !== last),
		openings: count(sources, ({ read }) => read === "opening"),
		secondHand: count(sources, ({ read }) => read === "second-hand"),
		undatedSources: count(sources, ({ published }) => published === null),
	};
}

/** A dataset's log, the newest version first; those of one day in the order of their numbers. */
export function changesNewestFirst(changes: readonly Change[]): readonly Change[] {
	const number = ({ version }: Change) => Number(version.split(".")[1]);
	return changes.toSorted((a, b) =>
		a.date === b.date ? number(b) - number(a) : a.date < b.date ? 1 : -1,
	);
}
