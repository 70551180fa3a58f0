/**
 * What an embedded page has in place of bars and lists: its title, the way to the full map, and a sheet for details.
 * Fetched at the start by such pages only.
 */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { laterIn } from "../app/i18n/later";
import { isSomethingSelected } from "../app/state";
import { useApp, useDataset, useServices, useWords } from "./context";
import { focusDate } from "./focus";
import "./styles/embed.css";
import { Name } from "./Text";

/** The title, and the link to the same view on the full page. */
export function EmbedBar() {
	const { language } = useWords();
	const { manifest } = useDataset();
	const { pageLink } = useServices();
	const address = useApp(() => pageLink());
	return (
		<header class="embed-bar">
			<p class="embed-title">
				<Name of={manifest.title} />
			</p>
			<a href={address} target="_blank" rel="noopener">
				{laterIn(language).embedded.full}
			</a>
		</header>
	);
}

/** The panel, while it has something to tell; the map has the room else. */
export function EmbedPanel({ children }: { children: ComponentChildren }) {
	const isThere = useApp(
		(state) =>
			state.panel !== "line" ||
			isSomethingSelected(state) ||
			state.candidates.length > 1 ||
			state.compare !== null,
	);
	const wasThere = useRef(isThere);
	// Whoever was in it is not thrown back to the page's begin.
	useLayoutEffect(() => {
		if (wasThere.current && !isThere && document.activeElement === document.body) focusDate();
		wasThere.current = isThere;
	}, [isThere]);
	return isThere ? children : null;
}

/** How the map is moved, said to who has just moved the page around it. Keys move it for all others. */
export function GestureHint() {
	const { language } = useWords();
	const own = laterIn(language).embedded;
	const explained = useApp((state) => state.explained);
	if (explained === null) return null;
	const key = navigator.userAgent.includes("Mac") ? "⌘" : "Ctrl";
	return (
		<p class="gesture-hint" aria-hidden="true">
			<span>{explained === "wheel" ? own.wheel(key) : own.finger}</span>
		</p>
	);
}
