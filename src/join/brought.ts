/** What reads, keeps and shows the files that a reader brings; fetched when the first one comes. */
import { everyKind, type FileLayer, freeId, freeLook, layerId } from "../app/file-layers";
import { wordsIn } from "../app/i18n/dictionary";
import { ownMapFiles } from "../app/own-map";
import type { Store } from "../app/store";
import { createImporter } from "../import/client";
import { createKeeper } from "../import/keep";
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

/** The files as they came, to be kept or read again. */
const ORIGINALS = new WeakMap<ImportedFile, Brought>();

export function filesProgram(store: Store, turning: Turning, life: AbortSignal): FilesProgram {
	const importer = createImporter(spawnWorker);
	const keeper = createKeeper(typeof indexedDB === "undefined" ? null : indexedDB);
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
			ORIGINALS.set(read.file, from);
			actions.addFile(layer);
			return layer;
		},
		openAlone(layer) {
			const { dataset } = store.getState();
			const { homepage, version } = dataset.manifest;
			const own = parse(ownMapFiles(layer, { homepage, version }));
			if (!own.dataset) return;
			turning.openOwn({ ...own, dataset: own.dataset, brought: [layer], detail: null });
		},
		readDataset: parse,
		openDataset(dataset, problems) {
			turning.openOwn({ dataset, problems, brought: [], detail: null });
		},
		preview: (file) => drawPreview(store, file),
		textsOf: (file, at) => rowTexts(file, at).catch(() => null),
		async keep(layer, on) {
			const original = ORIGINALS.get(layer.file);
			const { id, name, plan } = layer;
			const isKept =
				on &&
				original !== undefined &&
				(
					await keeper.keepFile({
						id,
						name: original.name,
						given: name,
						plan,
						bytes: original.bytes,
					})
				).ok;
			if (!on) await keeper.forgetFile(id);
			actions.changeFile(id, { kept: isKept });
			return isKept;
		},
		remove(layer) {
			if (layer.kept) void keeper.forgetFile(layer.id);
			actions.removeFile(layer.id);
		},
		async saveProblems(name, problems) {
			const words = wordsIn(store.getState().language);
			const { fileName, text } = await problemsFile(name, problems, words);
			download(new Blob([text], { type: "text/csv" }), fileName);
		},
		async save({ id, file }, format) {
			const write = format === "csv" ? writeCsv : writeGeoJson;
			const stem = id.replace(/\.[^.]*$/, "") || id;
			download(await write(file), `${stem}.${format}`);
		},
	};

	/** Lays the files that this browser keeps on the map again. */
	const bringKept = async () => {
		if (turning.isOwn) return;
		const kept = await keeper.keptFiles();
		for (const { id, name, given, plan, bytes } of kept.ok ? kept.value.files : []) {
			if (plan === null) continue;
			const original = { name, bytes };
			const read = await importer.read(original, plan, { signal: life });
			if (life.aborted) return;
			if (!read.file) continue;
			ORIGINALS.set(read.file, original);
			const layer = layerOf(original, plan, { ...read, file: read.file });
			actions.addFile({ ...layer, id, name: given, kept: true });
		}
	};
	void bringKept()
		.catch(reportError)
		.finally(() => actions.keptCame());
	return program;
}
