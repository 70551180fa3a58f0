/** What must hold of every value of a model, whatever it means. */
import { isDeepStrictEqual } from "node:util";

/** Objects of a model have no other ancestors than these. */
const PLAIN: ReadonlySet<unknown> = new Set([
	null,
	Object.prototype,
	Array.prototype,
	Map.prototype,
	Set.prototype,
]);

/**
 * The first number that is none or object with a strange ancestor, with the way to it. It cannot see numbers that are finite and
 * wrong: what a number may be, the oracles of days and positions know.
 */
export function oddValues(root: unknown): readonly string[] {
	const seen = new Set<unknown>();
	const [words, ...way] = oddIn(root, seen) ?? [];
	return words === undefined ? [] : [`${way.toReversed().join(".")} ${words}`];
}

/** The first odd value in another: what is odd of it, then the way to it from its end. */
function oddIn(value: unknown, seen: Set<unknown>): string[] | null {
	if (typeof value === "number") return Number.isFinite(value) ? null : [`is ${value}`];
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return null;
	if (seen.has(value)) return null;
	seen.add(value);
	if (!PLAIN.has(Object.getPrototypeOf(value))) return ["has an ancestor of its own"];
	const members = value instanceof Map ? value : Array.isArray(value) ? value.entries() : null;
	if (members) {
		for (const [key, each] of members) {
			const found = oddIn(each, seen);
			if (found) return [...found, String(key)];
		}
		return null;
	}
	for (const key of Object.keys(value)) {
		const found = oddIn(Reflect.get(value, key), seen);
		if (found) return [...found, key];
	}
	return null;
}

/** Whether two values say the same as JSON: a key without a value is no key. */
export function isSame(one: unknown, other: unknown): boolean {
	return isDeepStrictEqual(one, other) || isDeepStrictEqual(asJson(one), asJson(other));
}

function asJson(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value) ?? "null");
}

type Snapshot = ReadonlyMap<object, ReadonlyMap<PropertyKey, unknown>>;

const ROOTS: readonly object[] = [
	Object,
	Array,
	Function,
	String,
	Number,
	Boolean,
	Map,
	Set,
	Promise,
	RegExp,
].flatMap((each) => [each, each.prototype]);

/** What the ancestors of all objects are made of now. */
export function ancestors(): Snapshot {
	return new Map(
		ROOTS.map((root) => [
			root,
			new Map(
				Reflect.ownKeys(root).map((key) => [
					key,
					Object.getOwnPropertyDescriptor(root, key)?.value,
				]),
			),
		]),
	);
}

/** What has changed in them since. */
export function pollution(before: Snapshot): readonly string[] {
	const now = ancestors();
	return [...before].flatMap(([root, members]) => {
		const present = now.get(root) ?? new Map();
		const keys = new Set([...members.keys(), ...present.keys()]);
		return [...keys]
			.filter(
				(key) =>
					members.has(key) !== present.has(key) || !Object.is(members.get(key), present.get(key)),
			)
			.map((key) => `${String(key)} of an ancestor was changed`);
	});
}
