/** What the reader's device asks for, kept up to date. */
import { useEffect, useState } from "preact/hooks";

/** Where map, panel and time line lie one above the other. */
export const SMALL_SCREEN = "(max-width: 59.99rem)";

const paper = globalThis.matchMedia?.("print");

/**
 * Calls back when a media query begins or ceases to hold on the screen. What holds on paper while the page is printed is
 * none of it: browsers tell when that begins, and not always when it ends.
 */
export function followScreen(list: MediaQueryList, callback: () => void): () => void {
	let last = list.matches;
	const check = () => {
		if (paper?.matches || list.matches === last) return;
		last = list.matches;
		callback();
	};
	list.addEventListener("change", check);
	addEventListener("afterprint", check);
	return () => {
		list.removeEventListener("change", check);
		removeEventListener("afterprint", check);
	};
}

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
	const [holds, setHolds] = useState(() => matchMedia(query).matches);
	useEffect(() => {
		const list = matchMedia(query);
		const follow = () => setHolds(list.matches);
		follow();
		return followScreen(list, follow);
	}, [query]);
	return holds;
}
