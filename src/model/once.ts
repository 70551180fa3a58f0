/** What is worked out once for a thing that never changes: a dataset, its places, the world on a day. */

/**
 * The same function with its answers kept, for as long as what it was asked about lives.
 * @param make pure; asked once for each key, which is known by its identity.
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const made = new WeakMap<K, { readonly value: V }>();
	return (key) => {
		const known = made.get(key) ?? { value: make(key) };
		made.set(key, known);
		return known.value;
	};
}
