/** What the keys of a slider of days do: an arrow a day, with Shift a month; events and ends by their own keys. */
import { addDays, addMonths, type Day } from "../model/day";
import type { Dataset } from "../model/types";
import { neighbourDay } from "../world/events";
import type { Filters } from "../world/filters";

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The day that a key leads to; null: there is none; undefined: not a key of the slider. */
export function dayForKey(
	{ key, shiftKey, altKey, ctrlKey, metaKey }: Key,
	day: Day,
	dataset: Dataset,
	filters: Filters,
): Day | null | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	switch (key) {
		case "ArrowLeft":
		case "ArrowDown":
			return shiftKey ? addMonths(day, -1) : addDays(day, -1);
		case "ArrowRight":
		case "ArrowUp":
			return shiftKey ? addMonths(day, 1) : addDays(day, 1);
		case "PageUp":
			return neighbourDay(dataset, day, 1, filters);
		case "PageDown":
			return neighbourDay(dataset, day, -1, filters);
		case "Home":
			return dataset.span.first;
		case "End":
			return dataset.span.last;
		default:
			return undefined;
	}
}
