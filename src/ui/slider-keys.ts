/** What the keys of a slider of days do: an arrow a day, with Shift a month; events and ends by their own keys. */
import { nextEventDay, type Stepping } from "../app/steps";
import { addDays, addMonths, type Day } from "../model/day";

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The day that a key leads to; null: there is none; undefined: not a key of the slider. */
export function dayForKey(
	{ key, shiftKey, altKey, ctrlKey, metaKey }: Key,
	from: Stepping,
): Day | null | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	const { day, dataset } = from;
	switch (key) {
		case "ArrowLeft":
		case "ArrowDown":
			return shiftKey ? addMonths(day, -1) : addDays(day, -1);
		case "ArrowRight":
		case "ArrowUp":
			return shiftKey ? addMonths(day, 1) : addDays(day, 1);
		case "PageUp":
			return nextEventDay(from, 1);
		case "PageDown":
			return nextEventDay(from, -1);
		case "Home":
			return dataset.span.first;
		case "End":
			return dataset.span.last;
		default:
			return undefined;
	}
}
