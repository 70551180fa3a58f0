/** A drawing whose texts are outlines: it looks the same everywhere, with no font at all. */
import { plain } from "../snapshot/about";
import type { TextStyle } from "../snapshot/composition";
import { inherited, type Look } from "./look";
import { round } from "./numbers";
import { type Attributes, el, type SvgElement } from "./tree";

export interface OutlineStyle extends TextStyle {
	/** Pixels after each letter. */
	readonly spacing: number;
}

/** The outline of a text that begins at 0 0, and its width in pixels. */
export type Outliner = (
	text: string,
	style: OutlineStyle,
) => { readonly d: string; readonly width: number };

/** What says how a text is set; outlines need none of it. */
const OF_TEXT = [
	"font-family",
	"font-size",
	"font-weight",
	"letter-spacing",
	"text-anchor",
] as const;

/** What a group says for the texts in it. */
type TextLook = Look<(typeof OF_TEXT)[number]>;

/** The drawing with each text as one path, which bears the text as its label: it can still be found and heard. */
export function outlined(root: SvgElement, outliner: Outliner): SvgElement {
	return walk(root, {}, outliner);
}

function walk(element: SvgElement, above: TextLook, outliner: Outliner): SvgElement {
	const { tag, attrs, children } = element;
	const look = inherited(OF_TEXT, attrs, above);
	if (tag === "text") return pathOf(element, look, outliner);
	return el(
		tag,
		withoutText(attrs),
		children.map((child) => (typeof child === "string" ? child : walk(child, look, outliner))),
	);
}

/** A look in numbers. */
function styleOf(look: TextLook): OutlineStyle {
	return {
		size: Number(look["font-size"] ?? 16),
		weight: Number(look["font-weight"] ?? 400) < 500 ? 400 : 600,
		spacing: Number(look["letter-spacing"] ?? 0),
	};
}

/** The part of a text's width that lies before its anchor. */
function partBefore(look: TextLook): number {
	const anchor = look["text-anchor"];
	return anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
}

function pathOf({ attrs, children }: SvgElement, look: TextLook, outliner: Outliner): SvgElement {
	const text = children.join("");
	const { d, width } = outliner(text, styleOf(look));
	const { x = 0, y = 0, ...more } = attrs;
	const left = Number(x) - partBefore(look) * width;
	return el("path", {
		...withoutText(more),
		d,
		transform: `translate(${round(left, 2)} ${round(Number(y), 2)})`,
		"aria-label": plain(text),
	});
}

function withoutText(attrs: Attributes): Attributes {
	const names: readonly string[] = OF_TEXT;
	return Object.fromEntries(Object.entries(attrs).filter(([name]) => !names.includes(name)));
}
