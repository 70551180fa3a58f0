/** A page of which only its elements are wanted, and XML read with a strict reader of our own. */
import type { NodeMaker } from "../../../src/svg/dom";
import type { SvgElement, SvgNode } from "../../../src/svg/tree";

interface FakeElement {
	readonly namespace: string | null;
	readonly tag: string;
	readonly attrs: Record<string, string>;
	readonly children: (FakeElement | string)[];
}

/** Makes elements that can be read again as a tree. */
export const fakePage: NodeMaker = {
	createElementNS: (namespace: string | null, tag: string) => {
		const made = {
			namespace,
			tag,
			attrs: {} as Record<string, string>,
			children: [] as (FakeElement | string)[],
			setAttribute(name: string, value: string) {
				made.attrs[name] = value;
			},
			append(child: FakeElement | string) {
				made.children.push(child);
			},
		};
		return made as never;
	},
	createTextNode: (text: string) => text as never,
};

/** The tree that a made element stands for. */
export function treeOf(made: unknown): SvgElement {
	const { tag, attrs, children } = made as FakeElement;
	return {
		tag: tag as SvgElement["tag"],
		attrs,
		children: children.map((child) => (typeof child === "string" ? child : treeOf(child))),
	};
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
};

function decoded(text: string): string {
	if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(text)) throw new Error(`a bare & in: ${text}`);
	return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
		code === undefined ? (ENTITIES[name ?? ""] ?? "") : String.fromCodePoint(Number(code)),
	);
}

/**
 * Reads XML of elements, attributes and texts; whatever else stands in it is a fault.
 * @throws Error where it is not well-formed.
 */
export function readXml(xml: string): SvgElement {
	const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
	const root: SvgNode[] = [];
	const open: { tag: string; attrs: Record<string, string>; children: SvgNode[] }[] = [];
	const add = (node: SvgNode) => (open.at(-1)?.children ?? root).push(node);
	let at = 0;
	while (at < body.length) {
		const next = body.indexOf("<", at);
		const text = body.slice(at, next === -1 ? undefined : next);
		if (text.trim() !== "" || open.at(-1)?.tag === "text") {
			if (text !== "") add(decoded(text));
		}
		if (next === -1) break;
		const tag = /^<(\/?)([A-Za-z]+)((?: [A-Za-z][A-Za-z0-9-]*="[^"<]*")*)(\/?)>/.exec(
			body.slice(next),
		);
		if (!tag) throw new Error(`no tag: ${body.slice(next, next + 80)}`);
		const [whole, closing, name = "", attributes = "", empty] = tag;
		at = next + whole.length;
		if (closing) {
			const done = open.pop();
			if (done?.tag !== name) throw new Error(`</${name}> closes <${done?.tag}>`);
			add(done as SvgElement);
			continue;
		}
		const pairs = [...attributes.matchAll(/ ([A-Za-z][A-Za-z0-9-]*)="([^"]*)"/g)];
		const attrs = Object.fromEntries(pairs.map(([, key, value]) => [key, decoded(value ?? "")]));
		if (pairs.length !== Object.keys(attrs).length) throw new Error(`an attribute twice: ${whole}`);
		const element = { tag: name, attrs, children: [] };
		if (empty) add(element as unknown as SvgElement);
		else open.push(element);
	}
	const [only, more] = root;
	if (open.length > 0 || more !== undefined || typeof only !== "object") {
		throw new Error("not one element");
	}
	return only;
}

/** Every element of a tree, itself first. */
export function elementsOf(element: SvgElement): readonly SvgElement[] {
	return [
		element,
		...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child))),
	];
}
