/** What components ask of the page: its map, pictures, files, films, the clipboard. */
import { shareLink } from "../app/address";
import type { InterfaceLanguage } from "../app/i18n/languages";
import { fetchTexts } from "../app/i18n/texts";
import { canShareLinks, shareBy, sharedOf } from "../app/share";
import type { Store } from "../app/store";
import { sharedBox } from "../model/bounds";
import { boundsSeen } from "../scene/projection";
import { copyText } from "../ui/copy";
import type { Services, SnapshotFailure } from "../ui/services";
import { detailCame } from "./detail";
import type { MapPlace } from "./map-place";
import type { MapOnPage } from "./map-program";
import type { Printing } from "./printing";
import { films, forms, pictures } from "./programs";

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
