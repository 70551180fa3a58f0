/**
 * A drawing painted on a canvas, for browsers that have no WebGL: the third way to write the small tree, beside
 * files and nodes. It knows what src/svg makes, not all of SVG.
 */
import {
	dashOf,
	definitionsIn,
	INHERITED,
	type Ink,
	idIn,
	inherited,
	isNone,
	movesOf,
} from "./look";
import type { SvgElement } from "./tree";

type Pen = CanvasRenderingContext2D;

interface Workshop {
	readonly ratio: number;
	/** What elements refer to, by its id. */
	readonly known: ReadonlyMap<string, SvgElement>;
}

/**
 * Paints a map's parts over the whole canvas.
 * @param ratio canvas pixels for one pixel of the drawing.
 */
export function paintDrawing(
	pen: Pen,
	{ defs, map }: { readonly defs: SvgElement; readonly map: SvgElement },
	ratio: number,
): void {
	const known = definitionsIn(defs.children);
	pen.save();
	pen.setTransform(ratio, 0, 0, ratio, 0, 0);
	paint(pen, map, {}, { ratio, known });
	pen.restore();
}

function paint(pen: Pen, element: SvgElement, above: Ink, shop: Workshop): void {
	const { tag, attrs, children } = element;
	const look = inherited(INHERITED, attrs, above);
	const opacity = Number(attrs["opacity"] ?? 1);
	if (opacity < 1) {
		paintFaint(pen, element, above, shop, opacity);
		return;
	}
	pen.save();
	move(pen, attrs["transform"]);
	switch (tag) {
		case "g":
			for (const child of children) if (typeof child !== "string") paint(pen, child, look, shop);
			break;
		case "use": {
			const meant = shop.known.get(String(attrs["href"]).replace("#", ""));
			if (meant) paint(pen, meant, look, shop);
			break;
		}
		case "text":
			write(pen, element, look);
			break;
		default: {
			const shape = shapeOf(element);
			if (shape) fillAndStroke(pen, shape, look, shop);
		}
	}
	pen.restore();
}

/** What is faint as a whole is painted apart, so that its parts do not show through each other. */
function paintFaint(pen: Pen, element: SvgElement, above: Ink, shop: Workshop, opacity: number) {
	const layer = document.createElement("canvas");
	layer.width = pen.canvas.width;
	layer.height = pen.canvas.height;
	const apart = layer.getContext("2d");
	if (!apart) return;
	apart.setTransform(pen.getTransform());
	paint(apart, { ...element, attrs: { ...element.attrs, opacity: 1 } }, above, shop);
	pen.save();
	pen.resetTransform();
	pen.globalAlpha *= opacity;
	pen.drawImage(layer, 0, 0);
	pen.restore();
}

function move(pen: Pen, transform: string | number | undefined): void {
	for (const { kind, x, y } of movesOf(transform)) pen[kind](x, y);
}

function shapeOf({ tag, attrs }: SvgElement): Path2D | null {
	const number = (name: string) => Number(attrs[name] ?? 0);
	const path = new Path2D(tag === "path" ? String(attrs["d"]) : undefined);
	if (tag === "rect") path.rect(number("x"), number("y"), number("width"), number("height"));
	else if (tag === "circle") path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
	else if (tag !== "path") return null;
	return path;
}

function fillAndStroke(pen: Pen, shape: Path2D, look: Ink, shop: Workshop): void {
	const fill = look.fill ?? "#000000";
	const ink = isNone(fill) ? null : inkOf(pen, String(fill), shop);
	if (ink) {
		pen.fillStyle = ink;
		pen.globalAlpha = Number(look["fill-opacity"] ?? 1);
		pen.fill(shape, look["fill-rule"] === "evenodd" ? "evenodd" : "nonzero");
	}
	if (isNone(look.stroke)) return;
	takePen(pen, look);
	pen.globalAlpha = Number(look["stroke-opacity"] ?? 1);
	pen.stroke(shape);
}

function takePen(pen: Pen, look: Ink): void {
	pen.strokeStyle = String(look.stroke);
	pen.lineWidth = Number(look["stroke-width"] ?? 1);
	pen.lineJoin = String(look["stroke-linejoin"] ?? "miter") as CanvasLineJoin;
	pen.lineCap = String(look["stroke-linecap"] ?? "butt") as CanvasLineCap;
	pen.miterLimit = Number(look["stroke-miterlimit"] ?? 4);
	pen.setLineDash(dashOf(look));
}

/** A colour, or the hatch that "url(#id)" names. */
function inkOf(pen: Pen, fill: string, shop: Workshop): string | CanvasPattern | null {
	const id = idIn(fill);
	if (id === undefined) return fill;
	const hatch = shop.known.get(id);
	return hatch ? tileOf(pen, hatch, shop) : null;
}

function tileOf(pen: Pen, hatch: SvgElement, { ratio, known }: Workshop): CanvasPattern | null {
	const { attrs, children } = hatch;
	const size = Number(attrs["width"]);
	const moves = movesOf(attrs["patternTransform"]);
	const scale = moves.find(({ kind }) => kind === "scale")?.x ?? 1;
	const tile = document.createElement("canvas");
	// As many pixels as the hatch is drawn with: a tile that is enlarged has blurred lines.
	const pixels = Math.max(1, Math.round(size * scale * ratio));
	tile.width = pixels;
	tile.height = pixels;
	const inside = tile.getContext("2d");
	if (!inside) return null;
	inside.scale(pixels / size, pixels / size);
	for (const child of children) {
		if (typeof child !== "string") paint(inside, child, {}, { ratio, known });
	}
	const pattern = pen.createPattern(tile, "repeat");
	const { x, y } = moves.find(({ kind }) => kind === "translate") ?? { x: 0, y: 0 };
	const part = (size * scale) / pixels;
	pattern?.setTransform(new DOMMatrix([part, 0, 0, part, x, y]));
	return pattern;
}

function write(pen: Pen, { attrs, children }: SvgElement, look: Ink): void {
	const text = children.join("");
	pen.font = `${look["font-weight"] ?? 400} ${look["font-size"] ?? 16}px ${look["font-family"] ?? "sans-serif"}`;
	pen.direction = look.direction === "rtl" ? "rtl" : "ltr";
	pen.letterSpacing = `${look["letter-spacing"] ?? 0}px`;
	const anchor = String(look["text-anchor"] ?? "start");
	pen.textAlign = anchor === "middle" ? "center" : (anchor as CanvasTextAlign);
	const [x, y] = [Number(attrs["x"] ?? 0), Number(attrs["y"] ?? 0)];
	if (!isNone(look.stroke)) {
		takePen(pen, look);
		pen.strokeText(text, x, y);
	}
	pen.fillStyle = String(look.fill ?? "#000000");
	pen.fillText(text, x, y);
}
