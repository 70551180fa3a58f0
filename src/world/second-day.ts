/** With which day a comparison begins. */
import type { Day } from "../model/day";
import type { Dataset } from "../model/types";

/** A second day to begin a comparison with: the first of the days on which the dataset opens and ends that is another. */
export function secondDay({ opens, span }: Pick<Dataset, "opens" | "span">, day: Day): Day {
	const ends = [opens.first, opens.last, span.first, span.last];
	return ends.find((end) => end !== day) ?? day;
}
