/** A whole picture as one drawing: the map, and around it title, day, legend, scale and credits. */
import type { Camera, Scene } from "../scene/scene";
import type { Composition, Item, Measure } from "../snapshot/composition";
import { readFromRight } from "./direction";
import { drawMap } from "./map";
import { FONT_FAMILY } from "./names";
import { round } from "./numbers";
import { signOf, swatchClip } from "./swatch";
import { el, type SvgElement } from "./tree";

export interface PictureRequest {
	readonly scene: Scene;
	readonly camera: Camera;
	/** What stands around the map; its map is as large as the scene is drawn. */
	readonly composition: Composition;
	readonly measure: Measure;
	/** For who hears the picture read: its name, and what else it says. */
	readonly title: string;
	readonly description: string;
	/** The language of the texts, as in HTML: "en". */
	readonly language: string;
	/** How large it is: "297mm", or a number of pixels; else as many as the composition has. */
	readonly outer?: { readonly width: string | number; readonly height: string | number };
	readonly prefix?: string;
}

/** The picture as an `svg` element. */
export function drawPicture(request: PictureRequest): SvgElement {
	const { scene, camera, composition, measure, title, description } = request;
	const { width, height, map: box } = composition;
	const prefix = request.prefix ?? "";
	const { defs, map } = drawMap({ scene, camera, size: box, measure, prefix });
	const clip = `${prefix}swatch`;
	const [titleId, descriptionId] = [`${prefix}title`, `${prefix}description`];
	return el(
		"svg",
		{
			viewBox: `0 0 ${width} ${height}`,
			...(request.outer ?? { width, height }),
			role: "img",
			"aria-labelledby": `${titleId} ${descriptionId}`,
			lang: request.language,
		},
		[
			el("title", { id: titleId }, [title]),
			el("desc", { id: descriptionId }, [description]),
			{ ...defs, children: [...defs.children, swatchClip(clip)] },
			el("rect", { width, height, fill: composition.background }),
			el("g", { id: `${prefix}map`, transform: `translate(${box.x} ${round(box.y, 2)})` }, [map]),
			el(
				"g",
				{ id: `${prefix}furniture`, "font-family": FONT_FAMILY },
				composition.items.map((item) => itemOf(item, composition, scene, clip)),
			),
		],
	);
}

function itemOf(item: Item, { direction }: Composition, scene: Scene, clip: string): SvgElement {
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
				},
				[direction === "rtl" ? readFromRight(item.text) : item.text],
			);
		case "sign":
			return signOf(item.sign, item.box, scene.palette, clip);
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
