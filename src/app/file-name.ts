/** What files that leave the page are called. */
import { formatDay } from "../model/day";
import type { Dataset } from "../model/types";
import type { Range } from "../world/timeline";
import type { State } from "./state";

/** The name of a file about the day shown, without what says its format: "idlib-2019-08-31". */
export function fileNameOf({ dataset, day }: State): string {
	return `${dataset.manifest.id}-${formatDay(day)}`;
}

/** The same of a file about a span of days: "idlib-2019-04-30--2020-03-06". */
export function spanFileName({ manifest }: Dataset, { first, last }: Range): string {
	return `${manifest.id}-${formatDay(first)}--${formatDay(last)}`;
}
