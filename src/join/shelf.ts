/** What this browser keeps of the reader's files, in step with what is on the page. */
import type { FileLayer } from "../app/file-layers";
import { isolate } from "../app/i18n/bidi";
import type { Store } from "../app/store";
import type { Keeper, KeptFile } from "../import/keep";
import type { Brought } from "../import/types";
import type { ImportedFile } from "../model/imported";

/** The files as they came, to be kept. */
const ORIGINALS = new WeakMap<ImportedFile, Brought>();
/** Under which key each file is kept, on whichever page it is. */
const KEYS = new WeakMap<ImportedFile, string>();

/** Remembers a file as it came. */
export function rememberOriginal(file: ImportedFile, from: Brought): void {
	ORIGINALS.set(file, from);
}

export interface Shelf {
	/** Keeps a layer, or no longer; resolves to whether that is so now. */
	keep(layer: FileLayer, on: boolean): Promise<boolean>;
	/** Takes what is kept of a layer that was taken off the map out of the browser. */
	removed(layer: FileLayer): Promise<void>;
	/** Lays what is kept and not on the page on its map. */
	bring(): Promise<void>;
	forgetUnread(): Promise<void>;
}

/**
 * @param lay reads a kept file and lays it on the map; null where it cannot be read.
 * @param life aborted when the page is closed.
 */
export function openShelf(
	store: Store,
	keeper: Keeper,
	lay: (kept: KeptFile) => Promise<ImportedFile | null>,
	life: AbortSignal,
): Shelf {
	const { actions } = store;
	let unread: readonly string[] = [];
	let last: Promise<unknown> = Promise.resolve();
	/** One thing after the other: what is kept and forgotten at once would end either way. */
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const done = last.then(work, work);
		last = done.catch(() => undefined);
		return done;
	};
	const layerWith = (file: ImportedFile) =>
		store.getState().brought.find((layer) => layer.file === file);
	const stateOf = ({ id, name }: FileLayer) => ({
		given: name,
		shown: store.getState().files.includes(id),
	});
	/** Says on the page what is so. */
	const mark = (file: ImportedFile) => {
		const layer = layerWith(file);
		const kept = KEYS.has(file);
		if (layer && layer.kept !== kept) actions.changeFile(layer.id, { kept });
	};
	const put = async (layer: FileLayer) => {
		const { file, id, plan } = layer;
		const original = ORIGINALS.get(file);
		if (!original || KEYS.has(file)) return;
		const key = randomKey();
		const record = { key, id, plan, ...original, ...stateOf(layerWith(file) ?? layer) };
		if ((await keeper.keepFile(record)).ok) KEYS.set(file, key);
	};
	const forget = async (file: ImportedFile) => {
		const key = KEYS.get(file);
		if (key !== undefined && (await keeper.forgetFile(key)).ok) KEYS.delete(file);
	};
	/** A kept file goes by the name that it has on the page, and is on or off as there. */
	const stopFollowing = store.subscribe(({ brought, files }, before) => {
		if (brought === before.brought && files === before.files) return;
		for (const layer of brought) {
			const key = KEYS.get(layer.file);
			const old = before.brought.find(({ file }) => file === layer.file);
			if (key === undefined || !old) continue;
			const isSame =
				old.name === layer.name && before.files.includes(old.id) === files.includes(layer.id);
			if (!isSame) void inTurn(() => keeper.changeFile(key, stateOf(layer)));
		}
	});
	life.addEventListener("abort", stopFollowing, { once: true });
	for (const { file } of store.getState().brought) mark(file);

	return {
		keep: (layer, on) =>
			inTurn(async () => {
				await (on ? put(layer) : forget(layer.file));
				mark(layer.file);
				return KEYS.has(layer.file) === on;
			}),
		removed: ({ file, name }) =>
			inTurn(async () => {
				await forget(file);
				if (KEYS.has(file)) actions.notify({ kind: "not-forgotten", names: [isolate(name)] });
			}),
		async bring() {
			const found = await keeper.keptFiles();
			if (!found.ok) return;
			const { files, spoiled } = found.value;
			const here = new Set(store.getState().brought.map(({ file }) => KEYS.get(file)));
			const lost: Pick<KeptFile, "key" | "given">[] = [...spoiled];
			for (const kept of files) {
				if (here.has(kept.key)) continue;
				const file = await lay(kept);
				if (life.aborted) return;
				if (file) {
					KEYS.set(file, kept.key);
					mark(file);
				} else lost.push(kept);
			}
			unread = lost.map(({ key }) => key);
			const names = lost.map(({ given }) => isolate(given));
			if (names.length > 0) actions.notify({ kind: "kept-unread", names });
		},
		async forgetUnread() {
			await inTurn(() => Promise.all(unread.map((key) => keeper.forgetFile(key))));
			unread = [];
			actions.dismiss("kept-unread");
		},
	};
}

/** Pages without a safe connection have no `randomUUID`. */
function randomKey(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
