/** What changes between two days: the looks to set and those to forget. A step of the date costs only these. */
import type { Look } from "../scene/scene";

export type Looks = ReadonlyMap<number, Look>;

const NONE: Looks = new Map();

export interface LookChanges {
	readonly set: readonly (readonly [id: number, look: Look])[];
	readonly gone: readonly number[];
}

function sameLook(a: Look, b: Look): boolean {
	return (
		a.on === b.on &&
		a.mark === b.mark &&
		(a.selected ?? false) === (b.selected ?? false) &&
		(a.unsure ?? false) === (b.unsure ?? false) &&
		(a.other ?? false) === (b.other ?? false) &&
		a.passed === b.passed
	);
}

/** What leads from the looks of one day to those of another. */
export function changedLooks(previous: Looks = NONE, next: Looks = NONE): LookChanges {
	if (previous === next) return { set: [], gone: [] };
	const set = [...next].filter(([id, look]) => {
		const before = previous.get(id);
		return before === undefined || !sameLook(before, look);
	});
	return { set, gone: [...previous.keys()].filter((id) => !next.has(id)) };
}
