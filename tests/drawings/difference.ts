/** Where two drawings differ first, in words. */

const NEAR = 60;

/** @returns null where they are the same text. */
export function firstDifference(stored: string, drawn: string): string | null {
	if (stored === drawn) return null;
	const [before, after] = [stored.split("\n"), drawn.split("\n")];
	const line = before.findIndex((text, index) => text !== after[index]);
	const at = line === -1 ? before.length : line;
	const [was, is] = [before[at] ?? "nothing more", after[at] ?? "nothing more"];
	const from = Math.max(0, firstUnlike(was, is) - NEAR / 2);
	const part = (text: string) => `${from > 0 ? "…" : ""}${text.slice(from, from + NEAR)}`;
	const group = before
		.slice(0, at)
		.findLast((text) => / id="/.test(text))
		?.match(/ id="([^"]+)"/)?.[1];
	return `line ${at + 1}, after "${group ?? "the beginning"}": stored ${part(was)} | drawn ${part(is)}`;
}

function firstUnlike(a: string, b: string): number {
	const at = [...a].findIndex((sign, index) => sign !== b[index]);
	return at === -1 ? a.length : at;
}
