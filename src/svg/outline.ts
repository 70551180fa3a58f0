/** A drawing whose texts are outlines: it looks the same everywhere, with no font at all. */
import { withoutDirection } from "../snapshot/about";
import { inherited } from "./look";
import { round } from "./numbers";
import { OF_TEXT, partBefore, type SetStyle, styleOf, type TextLook } from "./text-look";
import { type Attributes, el, type SvgElement } from "./tree";

/** The outline of a text that begins at 0 0, and its width in pixels. */
export type Outliner = (
	text: string,
	style: SetStyle,
) => { readonly d: string; readonly width: number };

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

function pathOf({ attrs, children }: SvgElement, look: TextLook, outliner: Outliner): SvgElement {
	const text = children.join("");
	const { d, width } = outliner(text, styleOf(look));
	const { x = 0, y = 0, ...more } = attrs;
	const left = Number(x) - partBefore(look) * width;
	return el("path", {
		...withoutText(more),
		d,
		transform: `translate(${round(left, 2)} ${round(Number(y), 2)})`,
		"aria-label": withoutDirection(text),
	});
}

/** Outlines need none of what says how a text is set. */
function withoutText(attrs: Attributes): Attributes {
	const names: readonly string[] = OF_TEXT;
	return Object.fromEntries(Object.entries(attrs).filter(([name]) => !names.includes(name)));
}
