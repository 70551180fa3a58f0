/**
 * Text that is read from the right, so that every program sets it alike. SVG's own `direction` turns the sides
 * of `text-anchor` around in browsers, and nothing at all in many other programs; a name would then stand on the
 * wrong side of its sign. So sides stay left and right, and the order of words is told within the text.
 */
const ORDER_IS_PLAIN = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s]*$/u;

/** Between Unicode's signs for a part read from the right; text of such letters alone needs none. */
export function readFromRight(text: string): string {
	return ORDER_IS_PLAIN.test(text) ? text : `\u2067${text}\u2069`;
}
