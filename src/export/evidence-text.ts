/** The numbered sources of a picture as plain text. */
import { type Evidence, entryOf, headLines } from "./evidence";
import { readable } from "./text";

/** What the picture is, then each source as a citation with its number and its id in the dataset. */
export function evidenceText(evidence: Evidence): string {
	const numbered = evidence.sources.map((listed) => `${listed.number}. ${entryOf(listed)}`);
	const lines = [...headLines(evidence), "", evidence.heading, "", ...numbered];
	return `${lines.map(readable).join("\n")}\n`;
}
