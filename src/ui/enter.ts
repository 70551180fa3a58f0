/**
 * Listens for Enter in a field, unless it ends the composing of a letter. In place of a form's submission, of which
 * the browser tells nobody in a sandboxed frame.
 */
export function onEnter(apply: () => void): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.key !== "Enter" || event.isComposing) return;
		// Else it would also press the button that has the focus next.
		event.preventDefault();
		apply();
	};
}
