/** Texts of a drawing: real letters, which can be selected, copied and searched. */
import { type Ink, isNone } from "../svg/look";
import { partBefore, styleOf } from "../svg/text-look";
import { clean, type SvgElement } from "../svg/tree";
import { lineOutline } from "../type/outliner";
import type { SetLine } from "../type/typeset";
import type { Content } from "./content";
import type { DocumentFont } from "./font";
import { reachOf, setFill, setOpacity, takePen, type Workshop } from "./ink";
import { lettersOf, UNITS } from "./letters";
import { coverOf, operatorsOf, pathOf } from "./shape";
import { hex, numbers } from "./syntax";

/** How far letters reach above and below the line, in ems. */
const ABOVE = 1.1;
const BELOW = 0.5;

/** Writes a text element of the drawing; where it has a halo, the outlines of its letters before it. */
export function writeText(
	content: Content,
	{ attrs, children }: SvgElement,
	look: Ink,
	shop: Workshop,
): void {
	const { size, weight, spacing } = styleOf(look);
	const line = shop.typeset(clean(children.join("")), { weight, spacing: spacing / size });
	const width = line.width * size;
	const [left, y] = [Number(attrs["x"] ?? 0) - partBefore(look) * width, Number(attrs["y"] ?? 0)];
	if (!isNone(look.stroke)) strokeOutline(content, line, size, [left, y], look, shop);
	setFill(content, String(look.fill ?? "#000000"), shop);
	setOpacity(content, Number(look["fill-opacity"] ?? 1), 1, shop);
	const font = shop.fonts[weight];
	content.write(
		[
			"BT",
			`${content.name("Font", font.ref)} ${numbers([size])} Tf`,
			// The page grows downwards, as drawings do; letters stand upright on it.
			`1 0 0 -1 ${numbers([left, y])} Tm`,
			`[${shown(line, font)}] TJ`,
			"ET",
		].join("\n"),
	);
	const bounds = { left, top: y - ABOVE * size, right: left + width, bottom: y + BELOW * size };
	content.cover(bounds);
	const link = attrs["data-link"];
	if (link !== undefined) content.link({ address: String(link), bounds });
}

/**
 * The ink around letters that keeps them off the map. As outlines: written as letters it would be found and copied
 * a second time.
 */
function strokeOutline(
	content: Content,
	line: SetLine,
	size: number,
	[left, y]: readonly [number, number],
	look: Ink,
	shop: Workshop,
): void {
	const outline = pathOf(lineOutline(line, size));
	if (outline.length === 0) return;
	content.apart(() => {
		content.move([1, 0, 0, 1, left, y]);
		setOpacity(content, 1, Number(look["stroke-opacity"] ?? 1), shop);
		takePen(content, look);
		content.write(`${operatorsOf(outline)}\nS`);
		content.cover(coverOf(outline, reachOf(look)));
	});
}

/** The codes of a line's letters, and between them how much nearer the next one stands than it would. */
function shown({ runs }: SetLine, font: DocumentFont): string {
	let end = 0;
	let codes = "";
	const parts: string[] = [];
	for (const { letter, pen } of runs.flatMap(lettersOf)) {
		const nearer = Math.round(end - pen * UNITS);
		if (nearer !== 0) {
			if (codes !== "") parts.push(`<${codes}>`);
			codes = "";
			parts.push(String(nearer));
		}
		codes += hex(font.codeOf(letter), 4);
		end += letter.width - nearer;
	}
	if (codes !== "") parts.push(`<${codes}>`);
	return parts.join(" ");
}
