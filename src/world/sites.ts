/** The places among which a zone is divided. */
import type { LngLat } from "../model/ground";

/** A place that has a cell. */
export interface Site {
	readonly id: string;
	readonly at: LngLat;
}

/**
 * Each place that lies where an earlier one does, after that one: the land around them cannot be divided, since neither
 * is nearer to any of it.
 */
export function spotTwins(
	sites: readonly Site[],
): readonly (readonly [one: string, other: string])[] {
	const seen = new Map<string, string>();
	return sites.flatMap(({ id, at }) => {
		const earlier = seen.get(String(at));
		if (earlier !== undefined) return [[earlier, id] as const];
		seen.set(String(at), id);
		return [];
	});
}
