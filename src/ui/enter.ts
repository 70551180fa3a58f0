/**
 * Whether a key press in a field is meant to apply what was typed: Enter, unless it ends the composing of a letter.
 * In place of a form's submission, of which the browser tells nobody in a sandboxed frame.
 */
export function isEnter({ key, isComposing }: KeyboardEvent): boolean {
	return key === "Enter" && !isComposing;
}
