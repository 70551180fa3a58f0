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

/** The same for a function of two things. */
export function onceForBoth<A extends object, B extends object, V>(
	make: (a: A, b: B) => V,
): (a: A, b: B) => V {
	const withFirst = onceFor((a: A) => onceFor((b: B) => make(a, b)));
	return (a, b) => withFirst(a)(b);
}
