/** One dataset on the page: its store, its address, its map. It can be closed, for another to take its place. */
import { render } from "preact";
import { followAddress } from "../app/address";
import type { FileLayer } from "../app/file-layers";
import { hasWords, wordsIn } from "../app/i18n/dictionary";
import { INTERFACE_LANGUAGES, preferredLanguage } from "../app/i18n/languages";
import { isSomethingSelected } from "../app/state";
import { createAppStore, type Store } from "../app/store";
import { decodeView } from "../app/url";
import type { Dataset, Problem } from "../model/types";
import { App } from "../ui/App";
import type { FilesProgram } from "../ui/files/program";
import { Catch } from "../ui/Guard";
import { LastResort } from "../ui/LastResort";
import { atRest, detailWanted } from "./detail";
import { followFaults } from "./faults";
import { mapPlace } from "./map-place";
import { browserClock, followPlaying } from "./player";
import { followPrinting } from "./printing";
import { fileReaders, films, forms, offline, readings } from "./programs";
import { servicesFor } from "./services";

/** A dataset that is to be shown. */
export interface Opening {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
	/** Files that come with it, and the ids of those that are shown. */
	readonly brought: readonly FileLayer[];
	readonly shown: readonly string[];
	/** Fetches what may come late; null: all of it is there. */
	readonly detail:
		| (() => Promise<{ readonly dataset: Dataset; readonly problems: readonly Problem[] }>)
		| null;
}

/** What happens to the page as a whole. */
export interface Turning {
	/** Whether the dataset is one that the reader brought. */
	readonly isOwn: boolean;
	/** Whether it is the first thing shown: what the address asks to be fetched is fetched once. */
	readonly isFirst: boolean;
	/** Shows data of the reader's own in place of what is shown. */
	openOwn(next: Opening): void;
	/** Shows the page's own dataset again. */
	goHome(): void;
}

/** The file that the address asks for with `?file=`; null: none. */
function askedFile(): string | null {
	return new URLSearchParams(location.search).get("file");
}

/** Fetches a file that the address asks for, from where the page comes from and from nowhere else. */
async function bringAsked(asked: string, store: Store): Promise<void> {
	const refuse = () => store.actions.notify({ kind: "file-not-fetched", name: asked });
	try {
		const address = new URL(asked, document.baseURI);
		if (address.origin !== location.origin) return refuse();
		const answer = await fetch(address);
		if (!answer.ok) return refuse();
		const name = decodeURIComponent(address.pathname.split("/").pop() ?? "") || "file";
		store.actions.bring([{ name, bytes: await answer.blob() }]);
	} catch {
		refuse();
	}
}

/** What of a page its dataset is opened with the next time. */
export type Left = Pick<Opening, "brought" | "shown">;

/** @returns closes the page, and leaves nothing of it behind but the files on its map. */
export function openPage(element: HTMLElement, opening: Opening, turning: Turning): () => Left {
	const { dataset, problems, brought, shown } = opening;
	const life = new AbortController();
	const browserLanguage = preferredLanguage(navigator.languages);
	const { view: asked, problems: broken } = decodeView(location.hash, dataset);
	const wanted = asked.language ?? browserLanguage;
	// Where its texts did not come, those of another language have.
	const language = hasWords(wanted) ? wanted : (INTERFACE_LANGUAGES.find(hasWords) ?? wanted);
	const view = { ...asked, language };
	const store = createAppStore(dataset, problems, view, browserLanguage);
	if (language !== wanted) store.actions.notify({ kind: "language-not-loaded", language: wanted });
	if (broken.length > 0) store.actions.notify({ kind: "address", problems: broken });
	if (turning.isOwn) store.actions.notify({ kind: "own-map" });
	for (const layer of brought) store.actions.addFile(layer, shown.includes(layer.id));
	// A map of nothing but a file has nothing to say of a day.
	if (turning.isOwn && brought.length > 0) store.actions.openList("files");
	followFaults(store, life.signal);
	followAddress(store, window, browserLanguage, life.signal);
	followPlaying(store, browserClock(store, life.signal));
	// The map's gestures are chosen once: an address that says otherwise is another page.
	store.subscribe((state, before) => state.embed !== before.embed && location.reload());

	const map = mapPlace(store, { life: life.signal, hasTiles: !turning.isOwn });
	/** What reads files, once it was needed; null where it does not come. */
	let program: Promise<FilesProgram | null> | null = null;
	const files = () => {
		program ??= fileReaders(store).then((came) => {
			if (came) return came.filesProgram(store, turning, life.signal);
			program = null;
			return null;
		});
		return program;
	};
	const reading = readings(store);
	// Who comes to something chosen does not wait for the map first.
	if (isSomethingSelected(view) || view.compare !== null) void reading.get();
	const printing = followPrinting(store, map.now, life.signal);
	const services = servicesFor(store, browserLanguage, map, {
		...printing,
		files,
		reading,
		goHome: turning.goHome,
	});
	/** Has the whole page kept by the browser, once it is at rest. A frame keeps nothing. */
	const isKept = async () => {
		if (view.embed) return false;
		await atRest(store);
		const program = await offline();
		// What stands in place of the page's own dataset would be lost with another version.
		const tell = () => turning.isOwn || store.actions.notify({ kind: "new-version" });
		return (await program?.keepPage(life.signal, tell)) ?? false;
	};
	const draw = async () => {
		// Where it does not come, the frame has the whole page.
		const compact = view.embed ? await forms(store) : null;
		if (life.signal.aborted) return;
		const lastResort = (fault: unknown) => (
			<LastResort fault={fault} dataset={dataset} words={wordsIn(store.getState().language)} />
		);
		render(
			<Catch instead={lastResort}>
				<App context={{ store, services }} compact={compact} onMapElement={map.put} />
			</Catch>,
			element,
		);
		const asked = turning.isFirst ? askedFile() : null;
		if (asked !== null) void bringAsked(asked, store).then(files);
		// Whether they are kept here is to be known soon: else the reader is told that they are missing.
		else if (view.files.length > 0) void map.comes().then(files);
		await detailWanted(store, map.comes());
		void reading.get();
		if (opening.detail) {
			const detail = await opening.detail();
			store.actions.addDetail(detail.dataset, detail.problems);
		} else store.actions.addDetail(dataset, []);
		await map.comes();
		if (life.signal.aborted) return;
		// Who prints by the browser's own command leaves no time to fetch anything.
		await printing.fetchAhead();
		// Where the page is not kept here whole, what makes files is fetched ahead, so that they can be made when the network
		// has gone in the meantime. What sets the letters of a PDF is as heavy as the rest of the page together, and then
		// comes when one is asked for.
		if (life.signal.aborted || (await isKept())) return;
		await files();
		await forms(store);
		await films(store);
	};
	void draw();
	return () => {
		const { brought: left, files: shownLast } = store.getState();
		life.abort();
		render(null, element);
		return { brought: left, shown: shownLast };
	};
}
