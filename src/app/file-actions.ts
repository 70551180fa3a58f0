/** What a reader can do with the files that were brought. */
import type { StoreApi } from "zustand/vanilla";
import { contained } from "../model/contained";
import type { Day } from "../model/day";
import { type RowKey, rowId } from "../model/imported";
import { type FileLayer, findRow, type Trail } from "./file-layers";
import { raised } from "./panel-height";
import type { Incoming, State } from "./state";
import { dayToSee } from "./steps";
import { NOTHING_SELECTED, type Selection } from "./view";

export interface FileActions {
	/** Opens a row of a file that the reader brought; on a day on which it holds, where it does not on the day shown. */
	openRow(key: RowKey): void;
	/** Takes files in, for the reader to say what they are. */
	bring(files: readonly Incoming[]): void;
	/** Lays a file on the map: a new one, or one that was there under the same id. */
	addFile(layer: FileLayer, isShown?: boolean): void;
	/** Changes what a reader can change of a file: its name, its kinds, whether it is kept. */
	changeFile(id: string, part: Partial<Pick<FileLayer, "name" | "kinds" | "kept">>): void;
	showFile(id: string, on: boolean): void;
	/** Goes to the list of files, and to a day on which something of a file is to be seen. */
	lookAtFile(layer: FileLayer): void;
	removeFile(id: string): void;
	/** Shows the view without the files that its address names and that are not here. */
	forgetMissing(): void;
	/** The files that this browser keeps have been looked for. */
	keptCame(): void;
	chooseTrail(days: Trail): void;
}

/** What is done with the files that a reader brought. */
export function fileActions(
	{ setState: set, getState: now }: StoreApi<State>,
	{
		push,
		replace,
		choose,
		at,
	}: {
		push(part: Partial<State>): void;
		replace(part: Partial<State>): void;
		at(day: Day): Partial<State>;
		choose(thing: Partial<Selection>, focusOn: string, day?: Day): void;
	},
): FileActions {
	const without = (list: readonly string[], id: string) => list.filter((each) => each !== id);
	return {
		openRow: (row) => {
			const { brought, day, trail } = now();
			const layer = brought.find(({ id }) => id === row.file);
			const found = layer && findRow(layer, row.row);
			const isOn = !found || (found.first <= day && found.last > day - trail);
			choose({ row }, rowId(row), isOn ? undefined : found.first);
		},
		bring: (incoming) => set({ incoming, dialog: "files", playing: false }),
		addFile: (layer, isShown = true) => {
			const { brought, files } = now();
			const others = brought.filter(({ id }) => id !== layer.id);
			replace({
				brought: [...others, named(layer)],
				...(isShown && { files: [...without(files, layer.id), layer.id] }),
			});
		},
		changeFile: (id, part) =>
			set({
				brought: now().brought.map((layer) =>
					layer.id === id ? named({ ...layer, ...part }) : layer,
				),
			}),
		showFile: (id, on) => {
			const others = without(now().files, id);
			push({ files: on ? [...others, id] : others });
		},
		lookAtFile: (layer) => {
			const day = dayToSee(layer, now());
			push({
				...(day === null ? {} : at(day)),
				dialog: null,
				list: "files",
				panel: raised(now().panel),
			});
		},
		removeFile: (id) => {
			const { brought, files, row } = now();
			push({
				brought: brought.filter((layer) => layer.id !== id),
				files: without(files, id),
				...(row?.file === id ? NOTHING_SELECTED : {}),
			});
		},
		forgetMissing: () => {
			const { brought, files } = now();
			replace({ files: files.filter((id) => brought.some((layer) => layer.id === id)) });
		},
		keptCame: () => set({ keptCame: true }),
		chooseTrail: (trail) => push({ trail }),
	};
}

/** A name stands within sentences: one that would turn them round is kept to itself. */
function named(layer: FileLayer): FileLayer {
	const name = contained(layer.name);
	return name === layer.name ? layer : { ...layer, name };
}
