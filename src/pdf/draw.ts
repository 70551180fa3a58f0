/**
 * A drawing as a stream of a PDF: the fourth way to write the small tree, beside files, nodes and canvases. It
 * knows what src/svg makes, not all of SVG.
 */
import { INHERITED, type Ink, idIn, inherited, isNone } from "../svg/look";
import type { SvgElement } from "../svg/tree";
import { type Content, newContent } from "./content";
import { reachOf, setFill, setOpacity, takePen, type Workshop } from "./ink";
import { type Bounds, matrixOf, NOWHERE } from "./matrix";
import { coverOf, operatorsOf, type Segment, shapeOf } from "./shape";
import { array, dictionary, numbers } from "./syntax";
import { writeText } from "./text";

/** Draws an element and all that is in it. */
export function draw(content: Content, element: SvgElement, above: Ink, shop: Workshop): void {
	const { transform, opacity, "clip-path": clip } = element.attrs;
	const isFaint = Number(opacity ?? 1) < 1;
	if (!isFaint && transform === undefined && clip === undefined) {
		drawBare(content, element, above, shop);
		return;
	}
	content.apart(() => {
		if (transform !== undefined) content.move(matrixOf(transform));
		if (clip !== undefined) clipTo(content, clip, shop);
		if (isFaint) drawFaint(content, element, above, shop);
		else drawBare(content, element, above, shop);
	});
}

/** Draws an element as if it stood still, whole and opaque. */
function drawBare(content: Content, element: SvgElement, above: Ink, shop: Workshop): void {
	const { tag, attrs, children } = element;
	const look = inherited(INHERITED, attrs, above);
	switch (tag) {
		case "svg":
		case "g":
			for (const child of children) if (typeof child !== "string") draw(content, child, look, shop);
			break;
		case "use": {
			const meant = shop.known.get(String(attrs["href"]).replace("#", ""));
			if (meant) draw(content, meant, look, shop);
			break;
		}
		case "text":
			writeText(content, element, look, shop);
			break;
		default: {
			const shape = shapeOf(element);
			if (shape) paint(content, shape, look, shop);
		}
	}
}

/** What is faint as a whole is drawn apart, so that its parts do not show through each other. */
function drawFaint(content: Content, element: SvgElement, above: Ink, shop: Workshop): void {
	const inside = newContent();
	drawBare(inside, element, above, shop);
	const bounds = inside.covered();
	if (bounds === NOWHERE) return;
	const form = shop.file.stream(
		{
			Type: "/XObject",
			Subtype: "/Form",
			BBox: array(sidesOf(bounds)),
			Group: TRANSPARENCY,
			Resources: inside.resources(),
		},
		inside.operators(),
	);
	const opacity = Number(element.attrs["opacity"]);
	setOpacity(content, opacity, opacity, shop);
	content.write(`${content.name("XObject", form)} Do`);
	content.cover(bounds);
	for (const link of inside.links()) content.link(link);
}

/** Drawn apart, then laid over what is there. */
export const TRANSPARENCY = dictionary({ S: "/Transparency", CS: "/DeviceRGB" });

const sidesOf = ({ left, top, right, bottom }: Bounds) =>
	[left, top, right, bottom].map((side) => numbers([side]));

function clipTo(content: Content, clip: string | number, { known }: Workshop): void {
	const path = known.get(idIn(clip) ?? "");
	const shapes = path?.children.map((child) => (typeof child === "string" ? null : shapeOf(child)));
	const [shape] = shapes ?? [];
	if (shape) content.write(`${operatorsOf(shape)}\nW n`);
}

function paint(content: Content, shape: readonly Segment[], look: Ink, shop: Workshop): void {
	const fill = look.fill ?? "#000000";
	const isFilled = !isNone(fill) && setFill(content, String(fill), shop);
	const isStroked = !isNone(look.stroke);
	if (shape.length === 0 || !(isFilled || isStroked)) return;
	setOpacity(content, Number(look["fill-opacity"] ?? 1), Number(look["stroke-opacity"] ?? 1), shop);
	if (isStroked) takePen(content, look);
	const rule = look["fill-rule"] === "evenodd" ? "*" : "";
	const operator = isFilled ? `${isStroked ? "B" : "f"}${rule}` : "S";
	content.write(`${operatorsOf(shape)}\n${operator}`);
	content.cover(coverOf(shape, isStroked ? reachOf(look) : 0));
}
