/** Every text of a language, with the path by which the page asks for it. */
import type { InterfaceLanguage } from "../../src/app/i18n/languages";
import { laterIn } from "../../src/app/i18n/later";
import { readingIn } from "../../src/app/i18n/reading";

export const COUNTS = [0, 1, 2, 3, 11, 100];

export type Entry = readonly [path: string, value: unknown];

/** Every leaf of a dictionary with its path. */
export function entriesOf(value: unknown, path = ""): Entry[] {
	if (typeof value !== "object" || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, part]) =>
		entriesOf(part, path === "" ? key : `${path}.${key}`),
	);
}

/** The values that the reasons for an assessment are made of. */
const valuesWith = (count: number) => ({
	day: "<day>",
	earliest: "<earliest>",
	latest: "<latest>",
	from: "<from>",
	to: "<to>",
	party: "<party>",
	origins: count,
	of: count,
});

/** The texts that a function of a dictionary gives for plausible arguments. */
export function textsOf(path: string, make: (...args: unknown[]) => unknown): string[] {
	if (path.startsWith("assessment.")) return COUNTS.map((n) => String(make(valuesWith(n))));
	return ["<text>", ...COUNTS].map((value) =>
		String(make(...Array.from({ length: make.length }, () => value))),
	);
}

export const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
	typeof value === "function";

/** The words of the first page and of what is read, and those that are fetched apart from them. */
export const everyWordIn = (language: InterfaceLanguage) => ({
	...readingIn(language).t,
	archive: laterIn(language).archives,
	export: laterIn(language).exported,
	film: laterIn(language).film,
	embedded: laterIn(language).embedded,
	embedding: laterIn(language).embedding,
	imported: laterIn(language).brought,
	picture: laterIn(language).picture,
	printing: laterIn(language).printing,
});
