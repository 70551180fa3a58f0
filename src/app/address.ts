/** Keeps the address bar and the store in step. */
import type { InterfaceLanguage } from "./i18n/languages";
import { fetchTexts, hasTexts } from "./i18n/texts";
import type { HistoryStep, State } from "./state";
import type { Store } from "./store";
import { decodeView, encodeView, languageIn, VIEW_PARTS } from "./url";
import type { View } from "./view";

/** Between two writes while scrubbing: browsers refuse more than a few each second. */
const WRITE_INTERVAL_MS = 250;

/** The part of the browser that the address needs. */
export interface AddressBar {
	readonly location: Pick<Location, "hash" | "pathname" | "search">;
	readonly history: Pick<History, "pushState" | "replaceState">;
	addEventListener(
		type: "popstate" | "hashchange",
		listener: () => void,
		options?: { readonly signal?: AbortSignal },
	): void;
}

/**
 * Writes each change of the view into the address (a choice pushes, a scrub replaces) and reads it back when
 * the reader goes back or edits it.
 * @param browserLanguage the language that an address without `lang` stands for.
 * @param life aborted when another dataset takes the page over.
 */
export function followAddress(
	store: Store,
	bar: AddressBar,
	browserLanguage: InterfaceLanguage,
	life?: AbortSignal,
): void {
	let written = bar.location.hash;
	let lastWrite = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const write = (state: State, step: HistoryStep) => {
		clearTimeout(waiting);
		waiting = undefined;
		const hash = encodeView(addressView(state, browserLanguage), state.dataset);
		if (hash === written) return;
		lastWrite = Date.now();
		const address = `${bar.location.pathname}${bar.location.search}${hash}`;
		try {
			if (step === "push") bar.history.pushState(null, "", address);
			else bar.history.replaceState(null, "", address);
			written = hash;
		} catch {
			// Browsers refuse too many calls in a row; the next change writes the address again.
		}
	};

	const stop = store.subscribe((state, before) => {
		const hasStopped = before.playing && !state.playing;
		if (!hasStopped && VIEW_PARTS.every((key) => state[key] === before[key])) return;
		// What happens in a frame is no step back for the page around it.
		if (state.historyStep === "push" && !state.embed) {
			// What was scrubbed or played to but not yet written is what "back" must lead to.
			if (waiting !== undefined || before.playing) write(before, "replace");
			return write(state, "push");
		}
		// A date that moves by itself would write all the time; where it stops is what counts.
		if (state.playing) return;
		const wait = lastWrite + WRITE_INTERVAL_MS - Date.now();
		if (wait <= 0) return write(state, "replace");
		waiting ??= setTimeout(() => {
			waiting = undefined;
			if (!store.getState().playing) write(store.getState(), "replace");
		}, wait);
	});

	const read = () => {
		if (bar.location.hash === written) return;
		written = bar.location.hash;
		const language = languageIn(written) ?? browserLanguage;
		if (hasTexts(language)) travel();
		else void travelOnceIn(language, written);
	};
	/** To where the address leads, in the language in which the page can be read. */
	const travel = (language?: InterfaceLanguage) => {
		const { view, problems } = decodeView(written, store.getState().dataset, store.getState());
		store.actions.travel(language ? { ...view, language } : view, problems);
		// What could not be read does not stay in the bar, or it would be copied on.
		if (problems.length > 0 || language) write(store.getState(), "replace");
	};
	/** Unless the reader has gone on to another address by the time that its texts are there. */
	const travelOnceIn = async (language: InterfaceLanguage, hash: string) => {
		const came = await fetchTexts(language);
		if (life?.aborted || bar.location.hash !== hash || written !== hash) return;
		if (came) return travel();
		travel(store.getState().language);
		store.actions.notify({ kind: "language-not-loaded", language });
	};
	if (store.getState().notices.some(({ kind }) => kind === "address")) {
		write(store.getState(), "replace");
	}
	bar.addEventListener("popstate", read, life && { signal: life });
	bar.addEventListener("hashchange", read, life && { signal: life });
	life?.addEventListener("abort", () => {
		clearTimeout(waiting);
		stop();
	});
}

/** The link to what is shown, for others: always with the version of the data, and to the full page. */
export function shareLink(store: Store, base: string, browserLanguage: string): string {
	const state = store.getState();
	const { dataset } = state;
	return (
		base +
		encodeView({ ...addressView(state, browserLanguage), embed: false }, dataset, {
			version: dataset.manifest.version,
		})
	);
}

function addressView(state: State, browserLanguage: string): View {
	return { ...state, language: state.language === browserLanguage ? null : state.language };
}

/**
 * The address that pictures print: the dataset's homepage, never the machine the picture was made on. It
 * always names the day and the map, so that it stays true when the dataset opens on another view.
 */
export function addressLine(state: State): string {
	const { dataset, looking } = state;
	const view = addressView({ ...state, embed: false, camera: state.camera ?? looking }, "en");
	const hash = encodeView(view, dataset, { version: dataset.manifest.version, pinned: true });
	return dataset.manifest.homepage + hash;
}
