/** What every text on the page must be. */
import { expect } from "vitest";

/** A text that a reader can be shown: something, and nothing that was left over from the code. */
export function expectSentence(text: string, from: string): void {
	expect(text, from).toMatch(/\p{L}{2}/u);
	expect(text, from).not.toMatch(/undefined|null|NaN|Invalid|\[object|\$\{| {2}|^\s|\s$/);
}
