/**
 * Listens for the page being printed. Browsers wait for nothing then, so what lays out the sheet is fetched ahead; until
 * it has come, a line says that the map is missing.
 */
import { wordsIn } from "../app/i18n/dictionary";
import { hasLater } from "../app/i18n/later";
import type { Wording } from "../app/picture-wish";
import type { Store } from "../app/store";
import { layLine } from "./lay-line";
import type { MapOnPage } from "./map-program";
import { sheets } from "./programs";

export interface Printing {
	/** Fetches what lays out the sheet; resolves to whether it is there. */
	fetchAhead(): Promise<boolean>;
	/** Has the browser print, with words of the reader's own. */
	print(wording: Wording): void;
}

/** @param life aborted when another dataset takes the page over. */
export function followPrinting(
	store: Store,
	mapNow: () => MapOnPage | null,
	life: AbortSignal,
): Printing {
	let program: typeof import("./sheet") | null = null;
	let words: Wording | undefined;
	let clear: (() => void) | null = null;
	/** Who began it ends it: a preview may show the page as for the screen in between. */
	let began: "event" | "media" | null = null;
	const lay = () => {
		const state = store.getState();
		if (program && hasLater(state.language)) return program.laySheet(state, mapNow(), words);
		return layLine(wordsIn(state.language).t.page.mapNotPrinted);
	};
	const begin = (by: typeof began) => {
		if (clear) return;
		began = by;
		clear = lay();
	};
	const end = (by: typeof began) => {
		if (by !== began) return;
		clear?.();
		clear = null;
		began = null;
		words = undefined;
	};
	const listening = { signal: life };
	addEventListener("beforeprint", () => begin("event"), listening);
	addEventListener("afterprint", () => end("event"), listening);
	// For browsers that send no such event.
	matchMedia("print").addEventListener(
		"change",
		({ matches }) => (matches ? begin : end)("media"),
		listening,
	);
	life.addEventListener("abort", () => end(began));
	return {
		async fetchAhead() {
			program ??= await sheets(store);
			await program?.fetchFonts();
			return program !== null;
		},
		print(wording) {
			words = wording;
			print();
		},
	};
}
