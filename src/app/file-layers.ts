/** The files that a reader brought, as they lie on the map. Nothing of them leaves the page. */
import type { ImportProblems, Plan } from "../import/types";
import { addDays, type Day } from "../model/day";
import type { ImportedFile, RowKey } from "../model/imported";
import { onceForBoth } from "../model/once";
import type { EventLook, EventWindow } from "../scene/events";
import { countDrawn, type DayCounts, dayCounts, eventAt, indexOfRow } from "../world/imported";

export interface FileLayer {
	/** Its name in addresses. */
	readonly id: string;
	/** What the reader calls it. */
	readonly name: string;
	readonly look: EventLook;
	readonly file: ImportedFile;
	readonly problems: ImportProblems;
	/** How it was read, so that it can be read again. */
	readonly plan: Plan;
	/** By the index of a kind: 1 shown, 0 switched off. Another array when that changes. */
	readonly kinds: Uint8Array;
	/** Whether this browser keeps it. */
	readonly kept: boolean;
}

/** The key in such a text; null where it is none. */
export function rowKey(text: string): RowKey | null {
	const [, file, row] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
	return file !== undefined && isLayerId(file) ? { file, row: Number(row) } : null;
}

/** For how many days until the day shown events of files are drawn. */
export const TRAILS = [1, 7, 30, 90, 365] as const;
export type Trail = (typeof TRAILS)[number];
export const USUAL_TRAIL: Trail = 30;

const LONGEST_ID = 60;

/** A file's name as an id: letters, digits, points, lines. */
export function layerId(name: string): string {
	const plain = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-");
	return [...plain].slice(-LONGEST_ID).join("") || "file";
}

/** Whether a text may be the id of a layer. */
export function isLayerId(text: string): boolean {
	return text !== "" && layerId(text) === text;
}

/** An id that no other layer has: of two files with one name the second is "name-2". */
export function freeId(name: string, taken: readonly { readonly id: string }[]): string {
	const id = layerId(name);
	const isFree = (wanted: string) => taken.every((layer) => layer.id !== wanted);
	if (isFree(id)) return id;
	let count = 2;
	while (!isFree(layerId(`${id}-${count}`))) count += 1;
	return layerId(`${id}-${count}`);
}

/** The look that fewest layers have. */
export function freeLook(
	looks: readonly EventLook[],
	taken: readonly { readonly look: EventLook }[],
): EventLook {
	const uses = (look: EventLook) => taken.filter((layer) => layer.look === look).length;
	return looks.reduce((best, look) => (uses(look) < uses(best) ? look : best));
}

/** All kinds of a file shown. */
export function everyKind({ kinds }: Pick<ImportedFile, "kinds">): Uint8Array {
	return new Uint8Array(Math.max(1, kinds.length)).fill(1);
}

/** The layers that are switched on, in the order in which they came. */
export function shownFiles(
	brought: readonly FileLayer[],
	files: readonly string[],
): readonly FileLayer[] {
	return brought.filter(({ id }) => files.includes(id));
}

/** The days of which events are drawn on a day. */
export function windowOf(day: Day, trail: number): EventWindow {
	return { from: addDays(day, 1 - trail), day };
}

/** How many events of the files shown are drawn on a day, those out of sight included. */
export function eventsDrawn({ brought, files, day, trail }: ShownFiles): number {
	const { from } = windowOf(day, trail);
	return shownFiles(brought, files).reduce(
		(sum, { file, kinds }) => sum + countDrawn(file.events, from, day, kinds),
		0,
	);
}

interface ShownFiles {
	readonly brought: readonly FileLayer[];
	readonly files: readonly string[];
	readonly day: Day;
	readonly trail: number;
}

const NOTHING: DayCounts = { first: 0 as Day, counts: new Uint32Array(0), total: 0 };

/** How many events of all layers given begin on each day; made once for each list of layers and ids shown. */
export const countsOfFiles = onceForBoth(
	(brought: readonly FileLayer[], files: readonly string[]): DayCounts => {
		const each = shownFiles(brought, files)
			.map(({ file, kinds }) => dayCounts(file.events, kinds))
			.filter(({ counts }) => counts.length > 0);
		const [only, ...more] = each;
		if (!only) return NOTHING;
		if (more.length === 0) return only;
		const first = Math.min(...each.map((one) => one.first));
		const until = Math.max(...each.map((one) => one.first + one.counts.length));
		const counts = new Uint32Array(until - first);
		for (const one of each) {
			one.counts.forEach((count, at) => {
				const index = one.first - first + at;
				counts[index] = (counts[index] ?? 0) + count;
			});
		}
		return { first: first as Day, counts, total: each.reduce((sum, { total }) => sum + total, 0) };
	},
);

/** What a row's key leads to: an event of the table, or a line or area. */
export type FoundRow =
	| { readonly kind: "event"; readonly index: number; readonly first: Day; readonly last: Day }
	| { readonly kind: "shape"; readonly index: number; readonly first: Day; readonly last: Day };

/** Finds a row of a layer; null where the file has none such. */
export function findRow({ file }: FileLayer, row: number): FoundRow | null {
	const index = indexOfRow(file.events, row);
	if (index !== null) {
		const { first, last } = eventAt(file.events, index);
		return { kind: "event", index, first, last };
	}
	const at = file.shapes.findIndex((shape) => shape.row === row);
	const shape = file.shapes[at];
	return shape ? { kind: "shape", index: at, first: shape.first, last: shape.last } : null;
}
