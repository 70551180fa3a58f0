/**
 * A drawing as plain data, the same for a file and for a page: elements with attributes and children. Texts
 * and values come from data, so each is escaped on the way out; no element that runs or fetches can be made.
 */
import { round } from "./numbers";

/** The elements that drawings are made of. */
export type Tag =
	| "svg"
	| "g"
	| "defs"
	| "title"
	| "desc"
	| "rect"
	| "path"
	| "circle"
	| "line"
	| "use"
	| "text"
	| "pattern"
	| "clipPath";

export type Attributes = Readonly<Record<string, string | number>>;

export interface SvgElement {
	readonly tag: Tag;
	readonly attrs: Attributes;
	readonly children: readonly SvgNode[];
}

/** An element or a text. */
export type SvgNode = SvgElement | string;

export const NAMESPACE = "http://www.w3.org/2000/svg";

/** An element; attributes that are undefined or null are left out. */
export function el(
	tag: Tag,
	attrs: Readonly<Record<string, string | number | null | undefined>> = {},
	children: readonly SvgNode[] = [],
): SvgElement {
	const given = Object.entries(attrs).filter(
		(entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== null,
	);
	return { tag, attrs: Object.fromEntries(given), children };
}

/** How a value stands in a file and in a page: numbers without a tail that nobody sees. */
export function attributeText(value: string | number): string {
	return typeof value === "number" ? String(round(value, 3)) : clean(value);
}

/** What XML cannot hold, such as control signs and halves of pairs, becomes the sign for "unreadable". */
export function clean(text: string): string {
	return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	// Spaces other than the plain one would be read as plain ones in an attribute.
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** A text of XML: no sign in it is taken for markup. */
export const escapeText = (text: string) =>
	clean(text).replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
const escapeValue = (text: string) =>
	text.replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);

/** The element as XML, without a declaration. */
export function toXml(element: SvgElement): string {
	const parts: string[] = [];
	write(element, parts);
	return parts.join("");
}

/** A whole file: UTF-8, one element a line where that does not change a text. */
export function toFile(root: SvgElement): string {
	const named = { ...root, attrs: { xmlns: NAMESPACE, ...root.attrs } };
	const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
	write(named, parts, "\n");
	return parts.join("");
}

function write(node: SvgNode, parts: string[], end = ""): void {
	if (typeof node === "string") {
		parts.push(escapeText(node));
		return;
	}
	const { tag, attrs, children } = node;
	parts.push(`<${tag}`);
	for (const [name, value] of Object.entries(attrs)) {
		parts.push(` ${name}="${escapeValue(attributeText(value))}"`);
	}
	if (children.length === 0) {
		parts.push(`/>${end}`);
		return;
	}
	const hasText = children.some((child) => typeof child === "string");
	parts.push(`>${hasText ? "" : end}`);
	for (const child of children) write(child, parts, hasText ? "" : end);
	parts.push(`</${tag}>${end}`);
}
