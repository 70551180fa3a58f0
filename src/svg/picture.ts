/** A whole picture as one drawing: the map, and around it title, day, legend, scale and credits. */

import type { Palette } from "../scene/palette";
import type { Camera, Scene } from "../scene/scene";
import type { Composition, Item, Measure, Sheet } from "../snapshot/composition";
import type { Furniture } from "../snapshot/furniture";
import { readFromRight } from "./direction";
import { drawMap } from "./map";
import { FONT_FAMILY } from "./names";
import { round } from "./numbers";
import { signOf, swatchClip } from "./swatch";
import { el, type SvgElement, type SvgNode } from "./tree";

export interface PageRequest {
	/** For who hears the picture read: its name, and what else it says. */
	readonly title: string;
	readonly description: string;
	/** The language of the texts, as in HTML: "en". */
	readonly language: string;
	/** How large it is: "297mm", or a number of pixels; else as many as the composition has. */
	readonly outer?: { readonly width: string | number; readonly height: string | number };
	/** Put before each id, where several drawings are on one page. */
	readonly prefix?: string;
}

/** What is heard of a picture and of the pages after it, and how large they are. */
export function requestOf(
	{ title, date, footer }: Pick<Furniture, "title" | "date" | "footer">,
	language: string,
	outer: NonNullable<PageRequest["outer"]>,
): PageRequest {
	return { title: `${title} · ${date}`, description: footer.join("\n"), language, outer };
}

export interface PictureRequest extends PageRequest {
	readonly scene: Scene;
	readonly camera: Camera;
	/** What stands around the map; its map is as large as the scene is drawn. */
	readonly composition: Composition;
	readonly measure: Measure;
}

/** The picture as an `svg` element. */
export function drawPicture(request: PictureRequest): SvgElement {
	const { scene, camera, composition, measure } = request;
	const { map: box } = composition;
	const prefix = request.prefix ?? "";
	const { defs, map } = drawMap({ scene, camera, size: box, measure, prefix });
	const placed = { id: `${prefix}map`, transform: `translate(${box.x} ${round(box.y, 2)})` };
	return drawn(composition, scene.palette, request, defs.children, [el("g", placed, [map])]);
}

/** A page without a map as an `svg` element. */
export function drawPage(sheet: Sheet, palette: Palette, request: PageRequest): SvgElement {
	return drawn(sheet, palette, request, [], []);
}

/** A sheet with what stands on it, and below that what is `under` it. */
function drawn(
	sheet: Sheet,
	palette: Palette,
	{ title, description, outer, language, prefix = "" }: PageRequest,
	defs: readonly SvgNode[],
	under: readonly SvgElement[],
): SvgElement {
	const { width, height } = sheet;
	const clip = `${prefix}swatch`;
	const [titleId, descriptionId] = [`${prefix}title`, `${prefix}description`];
	return el(
		"svg",
		{
			viewBox: `0 0 ${width} ${height}`,
			...(outer ?? { width, height }),
			role: "img",
			"aria-labelledby": `${titleId} ${descriptionId}`,
			lang: language,
			// Anchors mean sides here; on a page that is read from the right they would be turned around.
			direction: "ltr",
		},
		[
			el("title", { id: titleId }, [title]),
			el("desc", { id: descriptionId }, [description]),
			el("defs", {}, [...defs, swatchClip(clip)]),
			el("rect", { width, height, fill: sheet.background }),
			...under,
			el(
				"g",
				{ id: `${prefix}furniture`, "font-family": FONT_FAMILY },
				sheet.items.map((item) => itemOf(item, sheet, palette, clip)),
			),
		],
	);
}

function itemOf(item: Item, { direction }: Sheet, palette: Palette, clip: string): SvgElement {
	switch (item.kind) {
		case "text":
			return el(
				"text",
				{
					x: round(item.x, 2),
					y: round(item.y, 2),
					"font-size": item.style.size,
					"font-weight": item.style.weight === 400 ? undefined : item.style.weight,
					fill: item.colour,
					"text-anchor": direction === "rtl" ? "end" : undefined,
					// For files that can be followed; in a drawing on a page it would be one more thing to tab to.
					"data-link": item.link,
				},
				[direction === "rtl" ? readFromRight(item.text) : item.text],
			);
		case "sign":
			return signOf(item.sign, item.box, palette, clip);
		case "drawing":
			return el(
				"g",
				{ transform: `translate(${round(item.box.x, 2)} ${round(item.box.y, 2)})` },
				item.shapes.map(({ d, fill, stroke }) =>
					el("path", {
						d,
						fill: fill ?? "none",
						stroke: stroke?.colour,
						"stroke-width": stroke?.width,
					}),
				),
			);
		case "line": {
			const [[x1, y1], [x2, y2]] = [item.from, item.to];
			return el("line", { x1, y1, x2, y2, stroke: item.colour, "stroke-width": 1.5 });
		}
	}
}
