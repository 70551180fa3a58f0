/** Pictures that the style names, painted at run time from the palette: no sprite file, so no file to fetch. */
import { MARK_BOX, MARKS, markOf } from "../scene/marks";
import type { Palette } from "../scene/palette";
import { CLEAR, hatchesOf } from "../style/images";

export interface MapImage {
	readonly id: string;
	readonly data: ImageData;
	readonly pixelRatio: number;
}

type Pen = CanvasRenderingContext2D;

function paint(id: string, size: number, ratio: number, draw: (pen: Pen) => void): MapImage {
	const canvas = document.createElement("canvas");
	canvas.width = size * ratio;
	canvas.height = size * ratio;
	const pen = canvas.getContext("2d");
	if (!pen) throw new Error("no 2D canvas");
	pen.scale(ratio, ratio);
	draw(pen);
	const data = pen.getImageData(0, 0, canvas.width, canvas.height);
	return { id, data, pixelRatio: ratio };
}

/** Hatches as tiles that repeat without a seam. */
function hatchImages(palette: Palette, ratio: number): MapImage[] {
	return hatchesOf(palette).map(({ id, hatch: { d, width, size }, ink }) =>
		paint(id, size, ratio, (pen) => {
			pen.strokeStyle = ink;
			pen.lineWidth = width;
			pen.stroke(new Path2D(d));
		}),
	);
}

/** Every picture of a palette at a pixel ratio. The same ids and sizes for every palette. */
export function imagesOf(palette: Palette, ratio: number): MapImage[] {
	const scale = Math.max(1, Math.ceil(ratio));
	const marks = MARKS.map((id) =>
		paint(id, MARK_BOX, scale, (pen) => {
			pen.lineJoin = "round";
			pen.lineCap = "butt";
			for (const { d, fill, stroke, width, dash } of markOf(id, palette)) {
				const shape = new Path2D(d);
				pen.setLineDash([...(dash ?? [])]);
				if (fill !== "none") {
					pen.fillStyle = fill;
					pen.fill(shape);
				}
				if (stroke !== "none" && width > 0) {
					pen.strokeStyle = stroke;
					pen.lineWidth = width;
					pen.stroke(shape);
				}
			}
		}),
	);
	return [...marks, ...hatchImages(palette, scale), paint(CLEAR, MARK_BOX, 1, () => {})];
}
