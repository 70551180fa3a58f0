/**
 * Walks the schema of a record beside a value of it, and puts a text of the caller's wherever the schema takes any text: a field
 * that comes to the schema is covered by itself. What is optional and has room for a text is made.
 */
import * as v from "valibot";

/** A schema as far as it is walked. */
interface Walked {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Walked>>;
	readonly item?: Walked;
	readonly wrapped?: Walked;
	readonly value?: Walked;
	readonly options?: readonly (Walked | string | number)[];
	readonly literal?: unknown;
}

/** Gives the text for a field, which the schema of that field takes. */
export type Texts = (path: string, takes: (text: string) => boolean) => string;

/** What no value can be made of: it would have to name another record. */
const NONE = Symbol("none");

const ANY_TEXT = "<b>&\u202E \"x' \u0639";
const A_DAY = "2019-03-05";
const AN_ADDRESS = "https://hurt.example/";

const isTaken = (schema: Walked, value: unknown) =>
	v.safeParse(schema as unknown as v.GenericSchema, value).success;
const isText = (schema: Walked) => schema.type === "string" && isTaken(schema, ANY_TEXT);
const isAddress = (schema: Walked) => schema.type === "string" && isTaken(schema, AN_ADDRESS);

/** The schemas that a schema is made of. */
function partsOf({ entries, item, wrapped, value, options }: Walked): readonly Walked[] {
	const choices = (options ?? []).filter((each): each is Walked => typeof each === "object");
	return [...Object.values(entries ?? {}), item, wrapped, value, ...choices].filter(
		(part) => part !== undefined,
	);
}

function hasText(schema: Walked): boolean {
	return isText(schema) || isAddress(schema) || partsOf(schema).some(hasText);
}

/** The value with texts in it; it fits the schema where the value did. */
export function filled(schema: v.GenericSchema, value: unknown, texts: Texts, path = ""): unknown {
	return fill(schema as unknown as Walked, value, texts, path);
}

function fill(schema: Walked, value: unknown, texts: Texts, path: string): unknown {
	if (schema.wrapped) {
		const isAbsent = value === undefined || value === null;
		const none = schema.type === "nullable" ? null : undefined;
		return isAbsent && !hasText(schema)
			? none
			: fill(schema.wrapped, value ?? undefined, texts, path);
	}
	if (schema.entries) return object(schema.entries, value, texts, path);
	if (schema.item) return list(schema.item, value, texts, path);
	if (schema.value) {
		if (!hasText(schema)) return value;
		return { ...Object(value), text: texts(`${path}.text`, (text) => isTaken(schema, { text })) };
	}
	const takes = (text: string) => isTaken(schema, text);
	if (isText(schema) || isAddress(schema)) return texts(path, takes);
	if (value !== undefined && !schema.options) return value;
	return made(schema, value, texts, path);
}

function object(
	entries: Readonly<Record<string, Walked>>,
	value: unknown,
	texts: Texts,
	path: string,
): unknown {
	const given: Readonly<Record<string, unknown>> = Object(value);
	const parts = Object.entries(entries).map(([name, part]) => {
		return [name, fill(part, given[name], texts, path === "" ? name : `${path}.${name}`)] as const;
	});
	if (parts.some(([name, part]) => part === NONE && !entries[name]?.wrapped)) return NONE;
	return Object.fromEntries(parts.filter(([, part]) => part !== NONE && part !== undefined));
}

function list(item: Walked, value: unknown, texts: Texts, path: string): unknown {
	const given: readonly unknown[] = Array.isArray(value) ? value : [];
	const wanted = given.length === 0 && hasText(item) ? [undefined] : given;
	return wanted
		.map((each, index) => fill(item, each, texts, `${path}.${index}`))
		.filter((each) => each !== NONE);
}

/** A value where there is none, or one of several shapes. */
function made(schema: Walked, value: unknown, texts: Texts, path: string): unknown {
	const shapes = (schema.options ?? []).filter((each): each is Walked => typeof each === "object");
	const fitting = shapes.filter((each) => value === undefined || isTaken(each, value));
	const shape = shapes.findLast(hasText) ?? fitting.at(-1);
	if (shape) return fill(shape, isTaken(shape, value) ? value : undefined, texts, path);
	if (value !== undefined) return value;
	if (schema.type === "string" && isTaken(schema, A_DAY) && !isTaken(schema, "a-b")) return A_DAY;
	const simple = [1, 0.5, true, schema.literal, schema.options?.[0]];
	const found = simple.find((each) => each !== undefined && isTaken(schema, each));
	return found === undefined ? NONE : found;
}
