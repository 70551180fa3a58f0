/** What components ask of the page: pictures, files, films, the clipboard. Each program is fetched when it is needed. */
import { shareLink } from "../app/address";
import type { Store } from "../app/store";
import { sharedBox } from "../model/bounds";
import { boundsSeen } from "../scene/projection";
import type { Services, SnapshotFailure } from "../ui/context";
import { detailCame } from "./detail";
import type { MapOnPage } from "./map-program";

/** What makes pictures, of pixels and of vectors; null where not all of it comes. */
export function pictures() {
	return Promise.all([import("./snapshot"), import("./vectors")]).then(
		([program]) => program,
		() => null,
	);
}

/** What makes files of data and evidence; null where it does not come. */
export function forms() {
	return import("./files").catch(() => null);
}

/** What makes films; null where it does not come. Where what makes videos does not, there is still GIF. */
export function films() {
	const video = import("../film/video").catch(() => null);
	return Promise.all([import("./film"), import("../film/gif"), video]).then(
		([program]) => program,
		() => null,
	);
}

/** @param elsewhere what the page does when its dataset changes. */
export function servicesFor(
	store: Store,
	browserLanguage: string,
	mapNow: () => MapOnPage | null,
	mapComes: Promise<MapOnPage | null>,
	elsewhere: Pick<Services, "files" | "goHome">,
): Services {
	const copyText = async (text: string) => {
		try {
			await navigator.clipboard.writeText(text);
			return true;
		} catch {
			return false;
		}
	};
	/** Asks the program that makes pictures, once all that is in them has come. */
	const withPictures = async <Done>(
		ask: (
			program: typeof import("./snapshot"),
			map: MapOnPage,
		) => Promise<Done | { failure: SnapshotFailure }>,
	): Promise<Done | { failure: SnapshotFailure }> => {
		const map = await mapComes;
		if (!map) return { failure: "no-webgl" };
		const program = await pictures();
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
		...elsewhere,
		copyText,
		pageAddress,
		pageLink,
		copyLink: () => copyText(pageLink()),
		zoomBy(steps) {
			const view = mapNow()?.view;
			if (!view) return;
			const camera = view.camera();
			view.setCamera({ ...camera, zoom: camera.zoom + steps }, { animate: true });
		},
		bringIntoSight(wanted) {
			const map = mapNow();
			if (!map || !wanted) return;
			const { view, box } = map;
			const size = { width: box.clientWidth, height: box.clientHeight };
			const isSeen = sharedBox(wanted, boundsSeen({ camera: view.camera(), size }));
			const ground = sharedBox(wanted, store.getState().dataset.manifest.bounds);
			if (!isSeen && ground) view.fit(ground, { animate: true });
		},
		showWholeZone() {
			store.actions.resetCamera();
		},
		async saveSources(title, format) {
			const program = await forms();
			await detailCame(store);
			return program?.saveSources(store.getState(), title, format) ?? { failure: "load" };
		},
		forms,
		async dataContents(scope) {
			const program = await forms();
			return program?.dataContents(store.getState(), scope) ?? null;
		},
		async saveData(request) {
			const program = await forms();
			await detailCame(store);
			return program?.saveData(store.getState(), request) ?? { failure: "load" };
		},
		async film() {
			const map = await mapComes;
			const program = await films();
			await detailCame(store);
			return program?.filmsOf(store, map) ?? null;
		},
		async previewSnapshot(wish) {
			const map = await mapComes;
			const program = await pictures();
			if (!map || !program) return null;
			await detailCame(store);
			return program.previewOf(store, map, wish);
		},
		saveSnapshot: (wish, job) =>
			withPictures((program, map) => program.saveSnapshot(store, map, wish, job)),
		copySnapshot: (wish, job) =>
			withPictures((program, map) => program.copySnapshot(store, map, wish, job)),
	};
}
