/** How the attributes of a drawing are read, for whoever walks it: painters, writers of PDF, of outlines. */
import type { Attributes, SvgElement, SvgNode } from "./tree";

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

/** Attributes that elements of our drawings take from the groups they are in. */
export const INHERITED = [
	"fill",
	"fill-opacity",
	"fill-rule",
	"stroke",
	"stroke-width",
	"stroke-opacity",
	"stroke-linejoin",
	"stroke-linecap",
	"stroke-miterlimit",
	"stroke-dasharray",
	"font-family",
	"font-size",
	"font-weight",
	"letter-spacing",
	"paint-order",
	"direction",
	"text-anchor",
] as const;

export type Ink = Look<(typeof INHERITED)[number]>;

/** Whether nothing is painted. */
export const isNone = (ink: string | number | undefined) => ink === undefined || ink === "none";

/** The lengths of a pen's strokes and gaps; none: it draws on and on. */
export function dashOf(look: Ink): number[] {
	const dash = String(look["stroke-dasharray"] ?? "").trim();
	return dash === "" ? [] : dash.split(/[\s,]+/).map(Number);
}

/** A step of "translate(1 2) scale(3)": the only moves that drawings make. */
export interface Move {
	readonly kind: "translate" | "scale";
	readonly x: number;
	readonly y: number;
}

/** The moves of a transform, in the order in which it writes them. */
export function movesOf(transform: string | number | undefined): Move[] {
	const steps = String(transform ?? "").matchAll(/(translate|scale)\(([^)]*)\)/g);
	return [...steps].map(([, name, inside = ""]) => {
		const kind = name === "scale" ? "scale" : "translate";
		const [x = 0, y = kind === "scale" ? x : 0] = inside.split(/[\s,]+/).map(Number);
		return { kind, x, y };
	});
}

/** The id that "url(#id)" names; undefined: it names none. */
export const idIn = (value: string | number): string | undefined =>
	/^url\(#(.+)\)$/.exec(String(value))?.[1];

/** What stands in `defs` to be referred to, by its id. */
export function definitionsIn(children: readonly SvgNode[]): ReadonlyMap<string, SvgElement> {
	return new Map(
		children.flatMap((child): [string, SvgElement][] =>
			typeof child === "string" ? [] : [[String(child.attrs["id"]), child]],
		),
	);
}
