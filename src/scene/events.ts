/** The dots of files that a reader brought, as they are drawn on a day. Their places never change, only which are on. */
import type { Day } from "../model/day";
import type { EventTable } from "../model/imported";

/** Each file has a shape and a colour of its own; with more files than looks they come round again. */
export const EVENT_LOOKS = [1, 2, 3, 4, 5, 6] as const;
export type EventLook = (typeof EVENT_LOOKS)[number];

/** The days of which events are drawn: all of `from` to `day`; those of `day` at full weight. */
export interface EventWindow {
	readonly from: Day;
	readonly day: Day;
}

export interface SceneEvents {
	/** The id of the layer on the page. */
	readonly id: string;
	readonly table: EventTable;
	readonly look: EventLook;
	readonly window: EventWindow;
	/** By the index of a kind: 0 where the reader has switched it off. The same array until that changes. */
	readonly kinds: Uint8Array;
	/** The index of the event that is selected, or null. */
	readonly selected: number | null;
}

/** Whether the dots of two scenes are the same, so that nothing of them is to be drawn anew. */
export function sameEvents(some: readonly SceneEvents[], others: readonly SceneEvents[]): boolean {
	const isSame = (a: SceneEvents, b: SceneEvents | undefined) =>
		a === b ||
		(a.id === b?.id &&
			a.table === b.table &&
			a.look === b.look &&
			a.window.from === b.window.from &&
			a.window.day === b.window.day &&
			a.kinds === b.kinds &&
			a.selected === b.selected);
	return some.length === others.length && some.every((one, index) => isSame(one, others[index]));
}
