/** What is wrong with a text that is not JSON, for a person who wrote it by hand. */
import { faultOf } from "../model/json-fault";

/** The fault in words; its line is told elsewhere. */
export function jsonWords(text: string): string {
	const { at, wanted, closer } = faultOf(text);
	const [found = ""] = /^"[^"\n]*"?|^[\w.+-]+|^./.exec(text.slice(at)) ?? [];
	if (found === "") {
		return `the file ends too early: ${closer === null ? "nothing is in it" : `a ${closer} is missing`}`;
	}
	const isCloser = found === "}" || found === "]";
	if ((wanted === "key" || wanted === "value") && isCloser) {
		return `there is a comma too many before ${found}`;
	}
	switch (wanted) {
		case "next":
			if (closer === null) return `${found} stands after the end of the list or object`;
			return isCloser
				? `${found} stands where a ${closer} belongs`
				: `a comma is missing before ${found}, at the end of the line or entry before it`;
		case "colon":
			return `a colon is missing before ${found}`;
		case "key":
		case "first key":
			return `a name in double quotes belongs where ${found} stands`;
		default:
			return found.startsWith('"')
				? `the text ${found} has no end on its line, or letters in it that need a backslash`
				: `${found} is no value: a text needs double quotes`;
	}
}
