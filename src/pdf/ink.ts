/** Inks and pens: what holds for the shapes and texts that are drawn next. */
import { dashOf, type Ink, idIn } from "../svg/look";
import type { SvgElement } from "../svg/tree";
import type { Weight } from "../type/faces";
import type { Typesetter } from "../type/typeset";
import type { Content } from "./content";
import type { PdfFile } from "./file";
import type { DocumentFont } from "./font";
import type { Matrix } from "./matrix";
import { numbers, type Ref } from "./syntax";

/** What drawing needs besides the drawing. */
export interface Workshop {
	readonly file: PdfFile;
	readonly typeset: Typesetter;
	readonly fonts: { readonly [W in Weight]: DocumentFont };
	/** What elements of the drawing refer to, by its id. */
	readonly known: ReadonlyMap<string, SvgElement>;
	/**
	 * The hatch of an id; null where the drawing has none.
	 * @param moved from where it is used to where its stream begins: hatches lie still on the drawing.
	 */
	hatch(id: string, moved: Matrix): Ref | null;
}

/**
 * Sets a colour, or the hatch that "url(#id)" names.
 * @returns false where the ink is a hatch that the drawing does not have.
 */
export function setFill(content: Content, fill: string, shop: Workshop): boolean {
	const id = idIn(fill);
	if (id === undefined) {
		content.set("fill", `${colourOf(fill)} rg`);
		return true;
	}
	const pattern = shop.hatch(id, content.moved());
	if (!pattern) return false;
	content.set("fill", `/Pattern cs ${content.name("Pattern", pattern)} scn`);
	return true;
}

/** Sets how much areas and lines cover, each from 0 to 1. */
export function setOpacity(content: Content, fill: number, stroke: number, shop: Workshop): void {
	const [ca, CA] = [numbers([fill], 4), numbers([stroke], 4)];
	const state = shop.file.put({ Type: "/ExtGState", ca, CA });
	content.set("opacity", `${content.name("ExtGState", state)} gs`);
}

const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };
const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };

/** Sets colour, width, ends, corners and dashes of lines. */
export function takePen(content: Content, look: Ink): void {
	content.set("stroke", `${colourOf(String(look.stroke))} RG`);
	content.set("width", `${numbers([widthOf(look)], 3)} w`);
	content.set("join", `${JOINS[String(look["stroke-linejoin"] ?? "miter")] ?? 0} j`);
	content.set("cap", `${CAPS[String(look["stroke-linecap"] ?? "butt")] ?? 0} J`);
	content.set("miter", `${numbers([Number(look["stroke-miterlimit"] ?? 4)])} M`);
	content.set("dash", `[${numbers(dashOf(look))}] 0 d`);
}

const widthOf = (look: Ink) => Number(look["stroke-width"] ?? 1);

/** How far ink may lie from a line: half its width, or more at a pointed corner. */
export function reachOf(look: Ink): number {
	const isPointed = (look["stroke-linejoin"] ?? "miter") === "miter";
	const limit = isPointed ? Number(look["stroke-miterlimit"] ?? 4) : Math.SQRT2;
	return (widthOf(look) / 2) * Math.max(limit, Math.SQRT2);
}

/** "#1b2127" or "#fff" as three parts of one. @throws Error for a colour written otherwise. */
function colourOf(colour: string): string {
	const long = colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
	const [, red, green, blue] = /^#(..)(..)(..)$/.exec(long) ?? [];
	const parts = [red, green, blue].map((part) => Number.parseInt(part ?? "", 16) / 255);
	if (parts.some(Number.isNaN)) throw new Error(`no colour: ${colour}`);
	return numbers(parts, 3);
}
