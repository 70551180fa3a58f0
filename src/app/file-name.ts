/** What files that leave the page are called. */
import { formatDay } from "../model/day";
import type { State } from "./state";

/** The name of a file about the day shown, without what says its format: "idlib-2019-08-31". */
export function fileNameOf({ dataset, day }: State): string {
	return `${dataset.manifest.id}-${formatDay(day)}`;
}
