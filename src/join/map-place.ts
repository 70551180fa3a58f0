/** Where the map of a page is: there is one at a time, and it can be put there once more where what held it failed. */
import type { Store } from "../app/store";
import { type MapTerms, showMap } from "./map";
import type { MapOnPage } from "./map-program";

export interface MapPlace {
	/** Draws the map in a box. @returns takes it off again. */
	put(box: HTMLElement): () => void;
	/** Null: there is none at the moment. */
	now(): MapOnPage | null;
	/** Settled once the map stands, or is known not to come. */
	comes(): Promise<MapOnPage | null>;
}

/** @param terms `life` is that of the page; a map may go before. */
export function mapPlace(store: Store, terms: MapTerms): MapPlace {
	let now: MapOnPage | null = null;
	let begin: (coming: Promise<MapOnPage | null>) => void;
	let comes = new Promise<MapOnPage | null>((resolve) => {
		begin = resolve;
	});
	const draw = async (box: HTMLElement, life: AbortSignal) => {
		try {
			const found = await showMap(store, box, { ...terms, life });
			return found && { ...found, box };
		} catch (fault) {
			reportError(fault);
			store.actions.giveUpMap("not-loaded");
			return null;
		}
	};
	return {
		now: () => now,
		comes: () => comes,
		put(box) {
			const own = new AbortController();
			const end = () => own.abort();
			terms.life.addEventListener("abort", end, { once: true });
			const coming = draw(box, own.signal).then((map) => {
				if (own.signal.aborted) return null;
				now = map;
				return map;
			});
			begin(coming);
			comes = coming;
			return () => {
				terms.life.removeEventListener("abort", end);
				end();
				now = null;
				comes = Promise.resolve(null);
			};
		},
	};
}
