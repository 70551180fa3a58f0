/** Attributes that elements take from the groups they are in, for whoever walks a drawing. */
import type { Attributes } from "./tree";

export type Look<Name extends string> = Readonly<Partial<Record<Name, string | number>>>;

/** What holds in an element: its own attributes of these names, or else those from above it. */
export function inherited<Name extends string>(
	names: readonly Name[],
	attrs: Attributes,
	above: Look<Name>,
): Look<Name> {
	const own = names.flatMap((name) => (attrs[name] === undefined ? [] : [[name, attrs[name]]]));
	return { ...above, ...Object.fromEntries(own) };
}
