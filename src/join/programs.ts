/** The programs that the page fetches when they are needed, each with the texts that it needs. */
import type { InterfaceLanguage } from "../app/i18n/languages";
import { loadReading } from "../app/i18n/reading";
import { loadTexts } from "../app/i18n/texts";
import type { Store } from "../app/store";
import type { Fetched, Reading } from "../ui/Later";
import { quietMoment } from "./detail";

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
