/** Joins lines that meet end to end, so that dashes run on and corners are corners. */
import type { Position } from "geojson";

const keyOf = ([x, y]: Position) => `${x} ${y}`;

/**
 * The same lines, joined at each point where exactly two of them end. Ends count as one point where their
 * coordinates are the same numbers.
 */
export function chained(lines: readonly (readonly Position[])[]): Position[][] {
	const ends = new Map<string, number[]>();
	lines.forEach((line, index) => {
		for (const end of [line[0], line.at(-1)]) {
			if (end) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), index]);
		}
	});
	const left = new Set(lines.keys());
	/** The line that goes on from a point, and from there; taken out of those that are left. */
	const next = (end: Position): readonly Position[] | null => {
		const here = ends.get(keyOf(end)) ?? [];
		const index = here.length === 2 ? here.find((each) => left.has(each)) : undefined;
		const line = index === undefined ? undefined : lines[index];
		if (index === undefined || !line?.[0]) return null;
		left.delete(index);
		return keyOf(line[0]) === keyOf(end) ? line : line.toReversed();
	};
	const joined: Position[][] = [];
	for (const index of lines.keys()) {
		if (!left.delete(index)) continue;
		let line = [...(lines[index] ?? [])];
		for (const isBack of [false, true]) {
			if (isBack) line = line.toReversed();
			for (let more = follow(line, next); more; more = follow(line, next))
				line.push(...more.slice(1));
		}
		joined.push(line.toReversed());
	}
	return joined;
}

function follow(line: readonly Position[], next: (end: Position) => readonly Position[] | null) {
	const end = line.at(-1);
	return end ? next(end) : null;
}
