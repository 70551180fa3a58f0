/** The most telling things of a day, each with the claims behind it: for the day in short, and for who listens. Pure. */
import { addDays, type Day } from "../model/day";
import type { Agreement, Claim, Dataset, Party } from "../model/types";
import { firstAreaDay } from "./area-days";
import type { Km2Range } from "./area-range";
import { zoneAreasOn } from "./areas";
import { changesBetween, type Event } from "./events";
import { evidencePasses, type Filters } from "./filters";
import { civiliansOn } from "./reports";
import type { World } from "./world";

/** A change is news for a week. */
export const DAYS_BACK = 7;

export interface DaySummary {
	/** The truce that began last among those in force; null: there is none. */
	readonly truce: Agreement | null;
	/** The truce that ended last, where none is in force and one has ended. */
	readonly lastTruce: Agreement | null;
	/** The most telling claim about civilians; null: there is none. */
	readonly people: Claim | null;
	/** All claims about civilians that hold the day, the most telling first. */
	readonly civilians: readonly Claim[];
	/** Changes of the last days. */
	readonly changes: readonly Event[];
	/** The party with the most land, and its area; null where none is derived. */
	readonly largest: { readonly party: Party; readonly km2: Km2Range } | null;
	/** The first day for which areas are derived, where it lies after this one. */
	readonly areasFrom: Day | null;
}

/** A day in short. Areas are those of all places, whatever the filters. */
export function summaryOf(dataset: Dataset, world: World, filters: Filters): DaySummary {
	const { day, inForce } = world;
	const [truce = null] = newestFirst(inForce.filter(({ kind }) => kind === "truce"));
	const civilians = civiliansOn(dataset, day, Number.POSITIVE_INFINITY, filters);
	const areas = zoneAreasOn(dataset, world);
	const parties = [...(areas?.parties ?? [])].map(([party, km2]) => ({ party, km2 }));
	const [largest = null] = parties.toSorted((a, b) => b.km2.shown - a.km2.shown);
	const first = areas === null ? firstAreaDay(dataset) : null;
	return {
		truce,
		lastTruce: truce === null ? lastEnded(dataset, day) : null,
		people: civilians[0] ?? null,
		civilians,
		changes: changesBetween(dataset, addDays(day, -DAYS_BACK), day, filters),
		largest,
		areasFrom: first !== null && day < first ? first : null,
	};
}

/** The truce whose end came last before a day; null: none has ended. */
function lastEnded({ agreements }: Dataset, day: Day): Agreement | null {
	const ended = agreements.filter(
		({ kind, start, end }) => kind === "truce" && start !== null && end !== null && end.last < day,
	);
	const [last = null] = ended.toSorted((a, b) => (b.end?.last ?? 0) - (a.end?.last ?? 0));
	return last;
}

/** What began last is what the reader most likely asks about. */
export function newestFirst(agreements: readonly Agreement[]): readonly Agreement[] {
	return agreements.toSorted((a, b) => (b.start?.first ?? 0) - (a.start?.first ?? 0));
}

/** What happened on a day itself. */
export interface DayNews {
	/** Places that are shown to have changed hands from this day on, by their ids. */
	readonly changed: readonly string[];
	readonly began: readonly Agreement[];
	readonly ended: readonly Agreement[];
}

/** Places that are shown to have changed hands from a day on, by their ids, each once. */
export function changedOn(dataset: Dataset, day: Day, filters: Filters): readonly string[] {
	const changes = changesBetween(dataset, addDays(day, -1), day, filters);
	return [...new Set(changes.flatMap(({ places }) => places))];
}

/** What is new on a day: for who does not see it. A beginning or an end that may be another day's is no news of one. */
export function newsOf(dataset: Dataset, day: Day, filters: Filters): DayNews {
	const agreements = dataset.agreements.filter((each) => evidencePasses(dataset, filters, each));
	return {
		changed: changedOn(dataset, day, filters),
		began: agreements.filter(({ start }) => isOn(start, day)),
		// What never began cannot end.
		ended: agreements.filter(({ start, end }) => start !== null && isOn(end, day)),
	};
}

function isOn(span: Agreement["start"], day: Day): boolean {
	return span !== null && span.first === day && span.last === day;
}
