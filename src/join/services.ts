/** What components ask of the page: pictures, files, films, the clipboard. Each program is fetched when it is needed. */
import { shareLink } from "../app/address";
import type { InterfaceLanguage } from "../app/i18n/languages";
import { loadReading } from "../app/i18n/reading";
import { fetchTexts, loadTexts } from "../app/i18n/texts";
import { canShareLinks, shareBy, sharedOf } from "../app/share";
import type { Store } from "../app/store";
import { sharedBox } from "../model/bounds";
import { boundsSeen } from "../scene/projection";
import { copyText } from "../ui/copy";
import type { Fetched, Reading } from "../ui/Later";
import type { Services, SnapshotFailure } from "../ui/services";
import { detailCame, quietMoment } from "./detail";
import type { MapPlace } from "./map-place";
import type { MapOnPage } from "./map-program";
import type { Printing } from "./printing";

/** A program, and the texts that it needs; null where not all of it comes. */
async function withTexts<Program>(
	store: Store,
	coming: Promise<Program>,
	...more: readonly Promise<unknown>[]
): Promise<Program | null> {
	try {
		const [program] = await Promise.all([coming, textsComing(store, loadTexts), ...more]);
		return program;
	} catch {
		return null;
	}
}

/** Again where the reader chose another language meanwhile. */
async function textsComing(
	store: Store,
	load: (language: InterfaceLanguage) => Promise<unknown>,
): Promise<void> {
	const { language } = store.getState();
	await load(language);
	if (store.getState().language !== language) await textsComing(store, load);
}

/** What makes pictures, of pixels and of vectors; null where not all of it comes. */
export function pictures(store: Store) {
	return withTexts(store, import("./snapshot"), import("./vectors"), import("../map/picture"));
}

/** What lays out what is printed, and all that it draws with; null where it does not come. */
export function sheets(store: Store) {
	return withTexts(store, import("./sheet"), pictures(store));
}

/** What makes files of data and evidence; null where it does not come. */
export function forms(store: Store) {
	return withTexts(store, import("./files"));
}

/** What reads and shows files that a reader brings; null where it does not come. */
export function fileReaders(store: Store) {
	return withTexts(store, import("./brought"));
}

/** What is read once something is chosen, with its texts; null where not all of it comes. */
export function readings(store: Store): Fetched<Reading> {
	let came: Reading | null = null;
	/** On its way; null once it came, or did not: then it is asked for again. */
	let coming: Promise<Reading | null> | null = null;
	const fetched = async () => {
		try {
			[came] = await Promise.all([import("../ui/reading"), textsComing(store, loadReading)]);
		} catch {
			// Null, until it is asked for again.
		}
		coming = null;
		return came;
	};
	const get = async () => {
		if (came) return came;
		coming ??= fetched();
		return coming;
	};
	return {
		now: () => came,
		get,
		async soon() {
			await quietMoment();
			return get();
		},
	};
}

/** What makes films; null where it does not come. Where what makes videos does not, there is still GIF. */
export function films(store: Store) {
	const video = import("../film/video").catch(() => null);
	return withTexts(store, import("./film"), import("../film/gif"), video);
}

/** What has the page kept for when there is no network; null where it does not come. */
export function offline() {
	return import("./offline").catch(() => null);
}

/** @param elsewhere what the page does when its dataset changes. */
export function servicesFor(
	store: Store,
	browserLanguage: InterfaceLanguage,
	mapOnPage: MapPlace,
	elsewhere: Pick<Services, "files" | "goHome" | "reading"> &
		Pick<Printing, "fetchAhead" | "print">,
): Services {
	/** Asks the program that makes pictures, once all that is in them has come. */
	const withPictures = async <Done>(
		ask: (
			program: typeof import("./snapshot"),
			map: MapOnPage,
		) => Promise<Done | { failure: SnapshotFailure }>,
	): Promise<Done | { failure: SnapshotFailure }> => {
		const map = await mapOnPage.comes();
		if (!map) return { failure: "no-webgl" };
		const program = await pictures(store);
		if (!program) return { failure: "load" };
		// Settlements are on the map and in the picture, and come with the detail.
		await detailCame(store);
		try {
			return await ask(program, map);
		} catch (error) {
			reportError(error);
			return { failure: "encode" };
		}
	};
	const pageAddress = () => location.href.replace(/#.*$/, "");
	const pageLink = () => shareLink(store, pageAddress(), browserLanguage);
	return {
		files: elsewhere.files,
		goHome: elsewhere.goHome,
		reading: elsewhere.reading,
		copyText,
		pageAddress,
		pageLink,
		copyLink: () => copyText(pageLink()),
		share: canShareLinks(navigator, pageAddress())
			? () => shareBy(navigator, sharedOf(store.getState(), pageLink()))
			: null,
		zoomBy(steps) {
			const view = mapOnPage.now()?.view;
			if (!view) return;
			const camera = view.camera();
			view.setCamera({ ...camera, zoom: camera.zoom + steps }, { animate: true });
		},
		async speak(language) {
			if (!(await fetchTexts(language))) {
				store.actions.notify({ kind: "language-not-loaded", language });
				return false;
			}
			store.actions.dismiss("language-not-loaded");
			store.actions.chooseLanguage(language);
			return true;
		},
		bringIntoSight(wanted) {
			const map = mapOnPage.now();
			if (!map || !wanted) return;
			const { view, box } = map;
			const size = { width: box.clientWidth, height: box.clientHeight };
			const isSeen = sharedBox(wanted, boundsSeen({ camera: view.camera(), size }));
			const ground = sharedBox(wanted, store.getState().dataset.manifest.bounds);
			if (!isSeen && ground) view.fit(ground, { animate: true });
		},
		loadNewVersion() {
			location.reload();
		},
		showWholeZone() {
			store.actions.resetCamera();
		},
		async saveSources(title, format) {
			const program = await forms(store);
			await detailCame(store);
			return program?.saveSources(store.getState(), title, format) ?? { failure: "load" };
		},
		forms: () => forms(store),
		async dataContents(scope) {
			const program = await forms(store);
			return program?.dataContents(store.getState(), scope) ?? null;
		},
		async saveData(request) {
			const program = await forms(store);
			await detailCame(store);
			return program?.saveData(store.getState(), request) ?? { failure: "load" };
		},
		async film() {
			const map = await mapOnPage.comes();
			const program = await films(store);
			await detailCame(store);
			return program?.filmsOf(store, map) ?? null;
		},
		async previewSnapshot(wish) {
			const map = await mapOnPage.comes();
			const program = await pictures(store);
			if (!map || !program) return null;
			await detailCame(store);
			return program.previewOf(store, map, wish);
		},
		async print(wording) {
			await mapOnPage.comes();
			const isThere = await elsewhere.fetchAhead();
			await detailCame(store);
			if (isThere) elsewhere.print(wording);
			return isThere;
		},
		saveSnapshot: (wish, job) =>
			withPictures((program, map) => program.saveSnapshot(store, map, wish, job)),
		copySnapshot: (wish, job) =>
			withPictures((program, map) => program.copySnapshot(store, map, wish, job)),
	};
}
