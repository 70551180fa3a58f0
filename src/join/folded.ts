/** What is folded on the screen is read on paper. */

/** Buttons and forms, or lists as long as years, of which the reader has opened a part. */
const STAYS =
	".cite, .areas details, .event-list details, .file-kinds, dialog details, .legend, .strip-key";

/**
 * Opens what is folded and made already.
 * @returns folds it again.
 */
export function opened(root: ParentNode): () => void {
	const folded = [...root.querySelectorAll<HTMLDetailsElement>("details:not([open])")].filter(
		(each) => !each.closest(STAYS) && each.children.length > 1,
	);
	for (const each of folded) each.open = true;
	return () => {
		for (const each of folded) each.open = false;
	};
}
