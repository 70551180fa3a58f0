/** What of a file a map cannot show. */
import { boxOf, isIn, sharedBox } from "../model/bounds";
import type { ImportedFile } from "../model/imported";
import { onceForBoth } from "../model/once";
import type { Dataset } from "../model/types";

/** How many rows lie outside of the days, and how many outside of the ground, of a map. */
export interface Outside {
	readonly days: number;
	readonly ground: number;
}

/** Counts what a map of a dataset's days and ground cannot show: one pass, once for each file and dataset. */
export const outsideOf = onceForBoth(
	(
		{ events, shapes }: Pick<ImportedFile, "events" | "shapes">,
		{ span, manifest }: Mapped,
	): Outside => {
		let [days, ground] = [0, 0];
		for (let index = 0; index < events.length; index++) {
			const [first = 0, last = 0] = [events.first[index], events.last[index]];
			const [lng = 0, lat = 0] = [events.lng[index], events.lat[index]];
			if (first > span.last || last < span.first) days += 1;
			if (!isIn(manifest.bounds, lng, lat)) ground += 1;
		}
		for (const { first, last, geometry } of shapes) {
			if (first > span.last || last < span.first) days += 1;
			const box = boxOf(geometry);
			if (!box || !sharedBox(box, manifest.bounds)) ground += 1;
		}
		return { days, ground };
	},
);

/** The part of a dataset that says which days and which ground it has. */
interface Mapped {
	readonly span: Pick<Dataset["span"], "first" | "last">;
	readonly manifest: Pick<Dataset["manifest"], "bounds">;
}
