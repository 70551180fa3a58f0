/** Pictures that the style names, painted at run time from the palette: no sprite file, so no file to fetch. */
import { HATCHED, HATCHES, type Hatch, PASSED_HATCHES, passedInk } from "../scene/land";
import { MARK_BOX, MARKS, markOf, SLOTS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import type { Passed } from "../scene/scene";

export interface MapImage {
	readonly id: string;
	readonly data: ImageData;
	readonly pixelRatio: number;
}

export const HATCH = "hatch";
/** Of land of which it is not known who held it; by the sign of its place. */
export const LAND_HATCHES = {
	uncertain: "hatch-uncertain",
	fighting: "hatch-fighting",
	unknown: "hatch-unknown",
} as const;
/** Of land that passed from one party to another between two days, or may have. */
export const passedHatch = (passed: Passed) => `hatch-passed-${passed}`;
/** A picture of nothing, with the size of a sign: it keeps labels off the signs (see labels.ts). */
export const CLEAR = "clear";

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

const HATCH_STEP = 6;
const HATCH_WIDTH = 0.55;

/** Lines at 45 degrees that meet at the edges of the tile: each is drawn once more on either side. */
function drawHatch(pen: Pen, colour: string, step: number): void {
	pen.strokeStyle = colour;
	pen.lineWidth = HATCH_WIDTH;
	pen.beginPath();
	for (const shift of [-step, 0, step]) {
		pen.moveTo(shift - 1, step + 1);
		pen.lineTo(shift + step + 1, -1);
	}
	pen.stroke();
}

/** The hatches of scene/land.ts as tiles that repeat without a seam. */
function landHatches(palette: Palette, ratio: number): MapImage[] {
	const tile = (id: string, { d, width, size }: Hatch, ink: string) =>
		paint(id, size, ratio, (pen) => {
			pen.strokeStyle = ink;
			pen.lineWidth = width;
			pen.stroke(new Path2D(d));
		});
	const every: readonly Passed[] = [...SLOTS, "open"];
	return [
		...HATCHED.map((mark) => tile(LAND_HATCHES[mark], HATCHES[mark], palette.ink)),
		...every.map((passed) =>
			tile(passedHatch(passed), PASSED_HATCHES[passed], passedInk(passed, palette)),
		),
	];
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
	return [
		...marks,
		paint(HATCH, HATCH_STEP, scale, (pen) => drawHatch(pen, palette.buffer, HATCH_STEP)),
		...landHatches(palette, scale),
		paint(CLEAR, MARK_BOX, 1, () => {}),
	];
}
