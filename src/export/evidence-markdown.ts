/** The numbered sources of a picture as Markdown (CommonMark): text stays text, addresses become links. */
import { type Evidence, headLines, type NumberedSource } from "./evidence";
import { readable } from "./text";

/** What the picture is, then each source as an item with its number, its id and the claims it is cited for. */
export function evidenceMarkdown(evidence: Evidence): string {
	const [title = "", ...about] = headLines(evidence);
	const links = [evidence.link];
	return [
		`# ${inMarkdown(title)}`,
		"",
		...about.map((line) => `- ${inMarkdown(line, links)}`),
		"",
		`## ${inMarkdown(evidence.heading)}`,
		"",
		...evidence.sources.map((source) => item(source, evidence)),
		"",
	].join("\n");
}

function item({ number, citation, source, claims }: NumberedSource, evidence: Evidence): string {
	const line = `${number}. ${inMarkdown(citation, source.url === null ? [] : [source.url])} \\[${source.id}\\]`;
	if (claims.length === 0) return line;
	const ids = claims.map(({ id }) => id).join(", ");
	// A line of the same item, however many signs its number has.
	return `${line}\\\n   ${inMarkdown(evidence.claimsLine(ids))}`;
}

/** @param links addresses within the text that become links. */
function inMarkdown(text: string, links: readonly string[] = []): string {
	const [link, ...more] = links;
	if (link === undefined || link === "") return escaped(readable(text));
	return text
		.split(link)
		.map((part) => inMarkdown(part, more))
		.join(`<${encodedLink(link)}>`);
}

/** Every sign that Markdown could take for its own: a backslash before it makes it stand for itself. */
function escaped(text: string): string {
	return text.replace(/[!-/:-@[-`{-~]/g, (sign) => (QUIET.has(sign) ? sign : `\\${sign}`));
}

/** Signs that mean nothing within a line. */
const QUIET: ReadonlySet<string> = new Set([",", ";", ":", "'", "/", "?", "%", '"', "(", ")", "="]);

/** An address between angle brackets has none of them, no blank and no backslash that could end it. */
function encodedLink(link: string): string {
	return readable(link).replace(/[\s<>\\]/g, encodeURIComponent);
}
