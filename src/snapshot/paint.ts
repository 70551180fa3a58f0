/** Draws a composition, with the map's picture in it, on a canvas. */

import type { LegendSign } from "../scene/layer";
import { MARK_BOX, markOf } from "../scene/marks";
import type { Palette } from "../scene/palette";
import type { Size } from "../scene/room";
import { landSwatch, type Swatch, swatchOf } from "../scene/swatch";
import type { Box, Composition, Measure, Shape, TextStyle } from "./composition";

/** A canvas came out at another size than asked for: beyond what the browser can draw. */
export class CanvasTooLarge extends Error {
	override readonly name = "CanvasTooLarge";
}

const FAMILY = '"Noto Sans", sans-serif';

/** Letters of every file of the fonts: of the Latin script and of its rarer signs, of the Arabic and the Cyrillic one. */
export const EVERY_SCRIPT = "Aa Şş ع Яя";

/** Fetches the fonts that a text needs; where one does not come, the browser's own stands in. */
export async function loadFonts(text: string): Promise<void> {
	const wanted = ([400, 600] as const).map((weight) => fontOf({ size: 16, weight }));
	await Promise.allSettled(wanted.map((font) => document.fonts.load(font, text)));
}

/** Measures with the font that is drawn; the fonts must have been loaded. */
export function canvasMeasure(): Measure {
	const context = contextOf(document.createElement("canvas"));
	return (text, style) => {
		context.font = fontOf(style);
		return context.measureText(text).width;
	};
}

/**
 * Draws everything on a canvas of so many pixels.
 * @throws CanvasTooLarge where the browser gives none of that size, or one that stays blank.
 */
export function paint(
	composition: Composition,
	map: HTMLCanvasElement,
	palette: Palette,
	pixels: Size,
): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.width = pixels.width;
	canvas.height = pixels.height;
	const context = contextOf(canvas);
	const [across, down] = [pixels.width / composition.width, pixels.height / composition.height];
	context.scale(across, down);
	context.fillStyle = composition.background;
	context.fillRect(0, 0, composition.width, composition.height);
	const { x, y } = composition.map;
	// Pixel on pixel: put between two of the picture's, each of the map's would be smeared over both.
	const [left, top] = [Math.round(x * across) / across, Math.round(y * down) / down];
	context.drawImage(map, left, top, map.width / across, map.height / down);
	context.direction = composition.direction;
	context.textAlign = "start";
	for (const item of composition.items) {
		switch (item.kind) {
			case "text":
				context.font = fontOf(item.style);
				context.fillStyle = item.colour;
				context.fillText(item.text, item.x, item.y);
				break;
			case "sign":
				paintSign(context, item.sign, item.box, palette);
				break;
			case "drawing":
				paintDrawing(context, item.box, item.shapes);
				break;
			case "line":
				context.strokeStyle = item.colour;
				context.lineWidth = 1.5;
				context.beginPath();
				context.moveTo(...item.from);
				context.lineTo(...item.to);
				context.stroke();
				break;
		}
	}
	checkPainted(context, pixels);
	return canvas;
}

/** A canvas beyond the browser's limits takes all that is drawn and shows none of it. */
function checkPainted(context: CanvasRenderingContext2D, { width, height }: Size): void {
	const { canvas } = context;
	const isWhole = canvas.width === width && canvas.height === height;
	const corner = context.getImageData(width - 1, height - 1, 1, 1).data;
	if (!isWhole || corner[3] !== 255) throw new CanvasTooLarge(`${width} x ${height}`);
}

function paintDrawing(
	context: CanvasRenderingContext2D,
	{ x, y }: Box,
	shapes: readonly Shape[],
): void {
	context.save();
	context.translate(x, y);
	for (const { d, fill: inside, stroke: edge } of shapes) {
		const path = new Path2D(d);
		fill(context, path, inside ?? "none");
		if (edge) stroke(context, path, edge.colour, edge.width);
	}
	context.restore();
}

function paintSign(
	context: CanvasRenderingContext2D,
	sign: LegendSign,
	box: Box,
	palette: Palette,
): void {
	context.save();
	if (sign.kind === "mark") {
		if (sign.onLand) paintSwatch(context, landSwatch(sign.mark, palette), box);
		const scale = box.height / MARK_BOX;
		context.translate(box.x + (box.width - box.height) / 2, box.y);
		context.scale(scale, scale);
		for (const shape of markOf(sign.mark, palette)) {
			fill(context, new Path2D(shape.d), shape.fill);
			stroke(context, new Path2D(shape.d), shape.stroke, shape.width, shape.dash);
		}
	} else {
		paintSwatch(context, swatchOf(sign, palette), box);
	}
	context.restore();
}

function paintSwatch(context: CanvasRenderingContext2D, swatch: Swatch, box: Box): void {
	context.save();
	context.translate(box.x, box.y);
	context.beginPath();
	context.rect(0, 0, box.width, box.height);
	context.clip();
	if (swatch.fill !== null) {
		context.fillStyle = swatch.fill;
		context.fillRect(0, 0, box.width, box.height);
	}
	for (const { d, colour, width, dash, fill: inside } of swatch.strokes) {
		if (inside !== undefined) fill(context, new Path2D(d), inside);
		stroke(context, new Path2D(d), colour, width, dash);
	}
	context.restore();
}

function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
	if (colour === "none") return;
	context.fillStyle = colour;
	context.fill(path);
}

function stroke(
	context: CanvasRenderingContext2D,
	path: Path2D,
	colour: string,
	width: number,
	dash: readonly number[] = [],
): void {
	if (colour === "none" || width === 0) return;
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.setLineDash([...dash]);
	context.stroke(path);
	context.setLineDash([]);
}

function fontOf({ size, weight }: TextStyle): string {
	return `${weight} ${size}px ${FAMILY}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext("2d");
	if (!context) throw new CanvasTooLarge("no drawing context");
	return context;
}
