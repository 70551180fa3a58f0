/** Joins everything: data, store, address, page, map, pictures. The only file that knows them all. */
import { render } from "preact";
import { followAddress, shareLink } from "./app/address";
import { preferredLanguage, wordsIn } from "./app/i18n/dictionary";
import { createAppStore, type Store } from "./app/store";
import { decodeView } from "./app/url";
import "./fonts/fonts.css";
import { detailCame, detailWanted, quietMoment } from "./join/detail";
import { datasetFolder } from "./join/folder";
import { showMap } from "./join/map";
import type { MapOnPage } from "./join/map-program";
import { browserClock, followPlaying } from "./join/player";
import { load, loadDetail } from "./model/load";
import { App } from "./ui/App";
import type { Services, SnapshotFailure } from "./ui/context";
import { StartError } from "./ui/StartError";
import "./ui/styles/index.css";

const root = document.getElementById("app");
if (root) void start(root);

async function start(element: HTMLElement): Promise<void> {
	const browserLanguage = preferredLanguage(navigator.languages);
	const folder = datasetFolder();
	const fetchText = (address: string) => fetch(address);
	const { dataset, problems } = await load(folder, fetchText);
	element.replaceChildren();
	if (!dataset) {
		const words = wordsIn(browserLanguage);
		document.documentElement.lang = browserLanguage;
		document.documentElement.dir = words.t.direction;
		render(<StartError problems={problems} words={words} />, element);
		return;
	}
	const { view, problems: broken } = decodeView(location.hash, dataset);
	const store = createAppStore(dataset, problems, view, browserLanguage);
	if (broken.length > 0) store.actions.notify({ kind: "address", problems: broken });
	followAddress(store, window, browserLanguage);
	followPlaying(store, browserClock(store));
	// The map's gestures are chosen once: an address that says otherwise is another page.
	store.subscribe((state, before) => state.embed !== before.embed && location.reload());

	let map: MapOnPage | null = null;
	/** Settled once the map stands, or is known not to come. */
	let settled: (map: MapOnPage | null) => void;
	const mapComes = new Promise<MapOnPage | null>((resolve) => {
		settled = resolve;
	});
	const services = servicesFor(store, browserLanguage, () => map, mapComes);
	const onMapElement = async (box: HTMLElement) => {
		try {
			const program = await showMap(store, box);
			map = program && { ...program, box };
		} finally {
			settled(map);
		}
	};
	// Where it does not come, the frame has the whole page.
	const compact = view.embed ? await files() : null;
	render(
		<App context={{ store, services }} compact={compact} onMapElement={onMapElement} />,
		element,
	);
	await detailWanted(store, mapComes.then(quietMoment));
	const detail = await loadDetail(folder, dataset, fetchText);
	store.actions.addDetail(detail.dataset, detail.problems);
	// Fetched ahead, so that they can be made when the network has gone in the meantime. What sets the letters of a PDF
	// is as heavy as the rest of the page together, and comes when one is asked for.
	await mapComes;
	await (await pictures())?.fetchFonts();
	await files();
	await films();
}

/** What makes pictures, of pixels and of vectors; null where not all of it comes. */
function pictures() {
	return Promise.all([import("./join/snapshot"), import("./join/vectors")]).then(
		([program]) => program,
		() => null,
	);
}

/** What makes files of data and evidence; null where it does not come. */
function files() {
	return import("./join/files").catch(() => null);
}

/** What makes films; null where it does not come. Where what makes videos does not, there is still GIF. */
function films() {
	const video = import("./film/video").catch(() => null);
	return Promise.all([import("./join/film"), import("./film/gif"), video]).then(
		([program]) => program,
		() => null,
	);
}

function servicesFor(
	store: Store,
	browserLanguage: string,
	mapNow: () => MapOnPage | null,
	mapComes: Promise<MapOnPage | null>,
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
	const withPictures = async <Done,>(
		ask: (
			program: typeof import("./join/snapshot"),
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
		showWholeZone() {
			store.actions.resetCamera();
		},
		async saveSources(title, format) {
			const program = await files();
			await detailCame(store);
			return program?.saveSources(store.getState(), title, format) ?? { failure: "load" };
		},
		forms: files,
		async dataContents(scope) {
			const program = await files();
			return program?.dataContents(store.getState(), scope) ?? null;
		},
		async saveData(request) {
			const program = await files();
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
