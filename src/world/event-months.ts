/** Events by the month of the day that stands for each. Pure. */

import { type Day, formatDay, parseEdtf, type Span } from "../model/day";
import { onceForBoth } from "../model/once";
import type { Dataset } from "../model/types";
import { type Event, events } from "./events";
import type { Filters } from "./filters";

export interface EventMonth {
	/** "2019-08". */
	readonly id: string;
	readonly span: Span;
	/** In the order in which they happened. */
	readonly events: readonly Event[];
}

/** The months in which anything that filters let through happened, in order. */
export const eventMonths = onceForBoth(
	(dataset: Dataset, filters: Filters): readonly EventMonth[] => {
		const months = new Map<string, Event[]>();
		for (const event of events(dataset, filters)) {
			const id = monthOf(event.day);
			const others = months.get(id);
			if (others) others.push(event);
			else months.set(id, [event]);
		}
		return [...months].flatMap(([id, list]) => {
			const span = parseEdtf(id);
			return span ? [{ id, span, events: list }] : [];
		});
	},
);

/** The month that a day lies in, as "2019-08". */
export function monthOf(day: Day): string {
	return formatDay(day).slice(0, "2019-08".length);
}
