/** Where the focus goes when the thing that had it goes away. */

/** To the panel: its text, or on a small screen its handle, which is there while the text is folded. */
export function focusPanel(): void {
	const handle = document.querySelector<HTMLElement>(".panel-handle");
	const isSheet = handle !== null && handle.offsetParent !== null;
	(isSheet ? handle : document.getElementById("panel-body"))?.focus();
}
