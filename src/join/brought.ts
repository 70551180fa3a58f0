/** What reads, keeps and shows the files that a reader brings; fetched when the first one comes. */
import { everyKind, type FileLayer, freeId, freeLook, layerId } from "../app/file-layers";
import { wordsIn } from "../app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../app/i18n/languages";
import { loadLater } from "../app/i18n/later";
import { ownMapFiles } from "../app/own-map";
import type { Store } from "../app/store";
import { createImporter } from "../import/client";
import { createKeeper, type KeptFile } from "../import/keep";
import { rowTexts } from "../import/rows-of";
import { spawnWorker } from "../import/spawn";
import type { Brought, ImportProblems, Plan } from "../import/types";
import { writeCsv, writeGeoJson } from "../import/write";
import type { ImportedFile } from "../model/imported";
import { parse } from "../model/parse";
import { EVENT_LOOKS } from "../scene/events";
import { filesParts } from "../ui/files/parts";
import type { FilesProgram } from "../ui/files/program";
import { download } from "./download";
import { drawPreview } from "./file-preview";
import { problemsFile } from "./file-problems";
import type { Turning } from "./page";
import { openShelf, rememberOriginal } from "./shelf";

/** @param life aborted when the page is closed. What of files this browser keeps is brought at once. */
export function filesProgram(store: Store, turning: Turning, life: AbortSignal): FilesProgram {
	const importer = createImporter(spawnWorker);
	const { actions } = store;

	const layerOf = (
		{ name }: Brought,
		plan: Plan,
		{ file, problems }: { readonly file: ImportedFile; readonly problems: ImportProblems },
	): FileLayer => {
		const { brought, files } = store.getState();
		const wanted = layerId(name);
		// A file that the address names takes its place.
		const isAwaited = files.includes(wanted) && brought.every(({ id }) => id !== wanted);
		return {
			id: isAwaited ? wanted : freeId(name, brought),
			name,
			look: freeLook(EVENT_LOOKS, brought),
			file,
			problems,
			plan,
			kinds: everyKind(file),
			kept: false,
		};
	};

	const program: FilesProgram = {
		importer,
		parts: filesParts(() => program),
		add(from, plan, read) {
			const layer = layerOf(from, plan, read);
			rememberOriginal(read.file, from);
			actions.addFile(layer);
			return layer;
		},
		async openAlone(layer) {
			// What such a map says of itself: in as many languages as come.
			await Promise.allSettled(INTERFACE_LANGUAGES.map(loadLater));
			const { dataset } = store.getState();
			const { homepage, version } = dataset.manifest;
			const own = parse(ownMapFiles(layer, { homepage, version }));
			if (!own.dataset) throw new Error(`no map of ${layer.name}: ${JSON.stringify(own.problems)}`);
			turning.openOwn({
				...own,
				dataset: own.dataset,
				brought: [layer],
				shown: [layer.id],
				detail: null,
			});
		},
		readDataset: parse,
		openDataset(dataset, problems) {
			turning.openOwn({ dataset, problems, brought: [], shown: [], detail: null });
		},
		preview: (file) => drawPreview(store, file),
		textsOf: (file, at) => rowTexts(file, at).catch(() => null),
		keep: (layer, on) => shelf.keep(layer, on),
		forgetUnread: () => shelf.forgetUnread(),
		remove(layer) {
			actions.removeFile(layer.id);
			void shelf.removed(layer);
		},
		async saveProblems(name, problems) {
			const words = wordsIn(store.getState().language);
			const { fileName, text } = await problemsFile(name, problems, words);
			download(new Blob([text], { type: "text/csv" }), fileName);
		},
		async save({ id, file }, format) {
			const write = format === "csv" ? writeCsv : writeGeoJson;
			const stem = id.replace(/\.[^.]*$/, "") || id;
			const written = await write(file).catch(reportError);
			if (written) download(written, `${stem}.${format}`);
			return written !== undefined;
		},
	};

	const lay = async ({ id, name, given, shown, plan, bytes }: KeptFile) => {
		const original = { name, bytes };
		const { file, problems } = await importer.read(original, plan, { signal: life });
		if (!file) return null;
		rememberOriginal(file, original);
		const { brought, files } = store.getState();
		// What was added meanwhile keeps its id.
		const layer = { ...layerOf(original, plan, { file, problems }), id: freeId(id, brought) };
		actions.addFile({ ...layer, name: given }, shown || files.includes(layer.id));
		return file;
	};
	const shelf = openShelf(store, createKeeper(storage()), lay, life);
	// A map of the reader's own shows that alone, and a frame what the page around it asked for.
	const brings = turning.isOwn || store.getState().embed ? Promise.resolve() : shelf.bring();
	void brings
		.catch((error: unknown) => life.aborted || reportError(error))
		.finally(() => actions.keptCame());
	return program;
}

/** Null where a page may store nothing; some browsers refuse the question itself. */
function storage(): IDBFactory | null {
	try {
		return typeof indexedDB === "undefined" ? null : indexedDB;
	} catch {
		return null;
	}
}
