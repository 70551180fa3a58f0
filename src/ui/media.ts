/** What the reader's device asks for, kept up to date. */
import { useEffect, useState } from "preact/hooks";

/** Where map, panel and time line lie one above the other. */
export const SMALL_SCREEN = "(max-width: 59.99rem)";

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
	const [holds, setHolds] = useState(() => matchMedia(query).matches);
	useEffect(() => {
		const list = matchMedia(query);
		const follow = () => setHolds(list.matches);
		follow();
		list.addEventListener("change", follow);
		return () => list.removeEventListener("change", follow);
	}, [query]);
	return holds;
}
