/** A drawing as nodes of a page. Only createElementNS and text nodes: nothing of it is read as HTML. */
import { attributeText, clean, NAMESPACE, type SvgElement } from "./tree";

/** The part of a document that is needed. */
export type NodeMaker = Pick<Document, "createElementNS" | "createTextNode">;

/** Makes the element and all in it; it is not yet on the page. */
export function toDom(element: SvgElement, maker: NodeMaker): SVGElement {
	const made = maker.createElementNS(NAMESPACE, element.tag) as SVGElement;
	for (const [name, value] of Object.entries(element.attrs))
		made.setAttribute(name, attributeText(value));
	for (const child of element.children) {
		made.append(
			typeof child === "string" ? maker.createTextNode(clean(child)) : toDom(child, maker),
		);
	}
	return made;
}
