/** Things that look alike, together. */

/** The things by what is found for each, in the order in which each is found first; compared by value. */
export function groupBy<Thing, Key>(
	things: readonly Thing[],
	keyOf: (thing: Thing) => Key,
): (readonly [key: Key, things: readonly Thing[]])[] {
	const groups = new Map<string, { readonly key: Key; readonly things: Thing[] }>();
	for (const thing of things) {
		const key = keyOf(thing);
		const name = JSON.stringify(key);
		const group = groups.get(name);
		if (group) group.things.push(thing);
		else groups.set(name, { key, things: [thing] });
	}
	return [...groups.values()].map(({ key, things: alike }) => [key, alike]);
}
