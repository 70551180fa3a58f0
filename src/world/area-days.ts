/** The days on which areas may change. Pure; made once for each dataset. */
import type { Day } from "../model/day";
import { onceFor } from "../model/once";
import type { Dataset } from "../model/types";
import { hasControl } from "./control";

/** The first day for which areas are derived, without working any out; null: there is none. */
export function firstAreaDay(dataset: Dataset): Day | null {
	return startsOf(dataset).find((day) => hasControl(dataset, day)) ?? null;
}

/** The days on which a step may begin. */
export const startsOf = onceFor((dataset: Dataset): readonly Day[] => {
	const { opens, span } = dataset;
	const days = turningDays(dataset).filter((day) => day > opens.first && day <= span.last);
	return [opens.first, ...days];
});

/** The days on which the status of a place may change, in order, each once. */
function turningDays({ assessments }: Dataset): readonly Day[] {
	const days = [...assessments.values()]
		.flat()
		.flatMap(({ from: { earliest, latest, shown } }) => [earliest, latest, shown]);
	return [...new Set(days)].sort((a, b) => a - b);
}
