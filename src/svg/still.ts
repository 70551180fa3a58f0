/** A scene as a canvas, without WebGL: for pictures of any sharpness. */
import type { Size } from "../scene/room";
import type { Camera, Scene } from "../scene/scene";
import { CanvasTooLarge, canvasMeasure } from "../snapshot/paint";
import { paintDrawing } from "./canvas";
import { drawMap } from "./map";

/**
 * Paints a scene as the map shows it for a camera.
 * @param size CSS pixels; the canvas has these times the ratio.
 * @throws CanvasTooLarge where the browser gives no canvas of that size.
 */
export function stillOf(
	scene: Scene,
	camera: Camera,
	size: Size,
	pixelRatio: number,
): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	const [width, height] = [size.width, size.height].map((side) => Math.round(side * pixelRatio));
	canvas.width = width ?? 0;
	canvas.height = height ?? 0;
	const pen = canvas.getContext("2d");
	if (!pen || canvas.width !== width || canvas.height !== height) {
		throw new CanvasTooLarge(`${width} x ${height}`);
	}
	paintDrawing(pen, drawMap({ scene, camera, size, measure: canvasMeasure() }), pixelRatio);
	return canvas;
}
