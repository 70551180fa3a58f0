/** Guesses which name was meant by one that is not there. */

/** The name that differs least from a word, in few letters; null where none is near. */
export function nearestName(word: string, names: Iterable<string>): string | null {
	const most = Math.max(1, Math.floor(word.length / 3));
	let nearest: string | null = null;
	let least = most + 1;
	for (const name of names) {
		const steps = stepsBetween(word.toLowerCase(), name.toLowerCase());
		if (steps < least && name !== word) [nearest, least] = [name, steps];
	}
	return nearest;
}

/** How many letters have to be put in, taken out or changed to come from one word to the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1];
		for (let at = 1; at <= other.length; at += 1) {
			const change = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
			next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
