/** Where the focus goes when the thing that had it goes away. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { useActions, useApp } from "./context";
import type { PartName } from "./faults";

/** Moves the focus to what the store's `focusOn` names, once that is `id`. */
export function useAskedFocus<T extends HTMLElement>(id: string): { readonly current: T | null } {
	const { focusTaken } = useActions();
	const element = useRef<T>(null);
	const isAskedFor = useApp((state) => state.focusOn === id);
	// Before the browser draws: a focus taken later would be taken from what the reader has begun since.
	useLayoutEffect(() => {
		if (!isAskedFor) return;
		element.current?.focus();
		focusTaken();
	}, [isAskedFor, focusTaken]);
	return element;
}

/** Moves the focus to an element once something is so: what had it may have gone with that. */
export function useFocusOnce<T extends HTMLElement>(isSo: boolean): { current: T | null } {
	const element = useRef<T>(null);
	useLayoutEffect(() => {
		if (isSo) element.current?.focus();
	}, [isSo]);
	return element;
}

/** Moves the focus to the panel when what had it within `box` goes as `content` changes (back, forward). */
export function useHeldFocus(
	box: { readonly current: HTMLElement | null },
	content: unknown,
): void {
	const had = box.current?.contains(document.activeElement) ?? false;
	// biome-ignore lint/correctness/useExhaustiveDependencies: only a change of content takes the focus
	useLayoutEffect(() => {
		if (had && document.activeElement === document.body) focusPanel();
	}, [content]);
}

/** Moves the focus from the panel's text to its handle when the text is folded away. */
export function useFoldedFocus(isOpen: boolean): void {
	useLayoutEffect(() => {
		const body = document.getElementById("panel-body");
		if (isOpen || !body?.contains(document.activeElement)) return;
		// Only on a small screen is the text of a closed panel not there.
		if (isSheet()) focusPanel();
	}, [isOpen]);
}

/** To the panel: its text, or on a small screen its handle, which is there while the text is folded. */
export function focusPanel(): void {
	(isSheet() ? handle() : (document.getElementById("panel-body") ?? broken("panel")))?.focus();
}

/** Whether the panel can be folded, as on a small screen. */
export function isSheet(): boolean {
	return (handle()?.offsetParent ?? null) !== null;
}

function handle(): HTMLElement | null {
	return document.querySelector<HTMLElement>(".panel-handle");
}

/** What the list of the sources of the day's areas is found by. */
export const AREA_SOURCES = "area-sources";

/** To the list of the sources of the day's areas, opened. */
export function focusAreaSources(): void {
	const summary = document.getElementById(AREA_SOURCES);
	summary?.closest("details")?.setAttribute("open", "");
	summary?.focus();
}

/** To the slider of the time line. */
export function focusDate(): void {
	(document.querySelector<HTMLElement>(".date-slider") ?? broken("timeline"))?.focus();
}

/** What stands where a part of the page failed. */
function broken(part: PartName): HTMLElement | null {
	return document.querySelector(`.broken-part[data-part="${part}"]`);
}

/** What comes first in each part. */
const FIRST: { readonly [P in PartName]: string } = {
	bar: ".top-bar :is(button, input)",
	map: ".map :is(canvas, svg)",
	mapTools: ".map-buttons button",
	legend: ".legend summary",
	credits: ".credits :is(a, button)",
	panel: "#panel-body",
	timeline: ".date-slider",
	dialog: "dialog[open] button",
};

/** To a part that was put on the page once more, or to what stands in its place again. */
export function focusPart(part: PartName): void {
	if (document.activeElement !== document.body) return;
	(broken(part) ?? document.querySelector<HTMLElement>(FIRST[part]))?.focus();
}

/** To the button of the filters. */
export function focusFilters(): void {
	document.querySelector<HTMLElement>(".filters-button")?.focus();
}
