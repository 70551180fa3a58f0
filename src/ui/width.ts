/** Widths in CSS pixels: of an element as it changes, and of a text as it would be drawn. */
import { useEffect, useState } from "preact/hooks";

interface Box {
	readonly current: HTMLElement | null;
}

/** Until an element is measured. */
const FIRST_GUESS_PX = 800;
/** Of a letter, until texts can be measured: rather too wide. */
const WIDE_LETTER_PX = 8;

/** The width of an element, kept up to date. */
export function useWidth(box: Box): number {
	const [width, setWidth] = useState(FIRST_GUESS_PX);
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setWidth(Math.max(1, element.clientWidth)));
		observer.observe(element);
		return () => observer.disconnect();
	}, [box]);
	return width;
}

/** Where a point of the page lies across an element: 0 at its left edge, 1 at its right one. */
export function shareUnder(clientX: number, { current }: Box): number {
	const { left = 0, width = 0 } = current?.getBoundingClientRect() ?? {};
	return width === 0 ? 0 : (clientX - left) / width;
}

let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text in the font of an element; before there is one, a wide guess. */
export function textWidth(text: string, { current }: Box): number {
	canvas ??= document.createElement("canvas").getContext("2d");
	if (!canvas || !current) return text.length * WIDE_LETTER_PX;
	const { font, letterSpacing, wordSpacing } = getComputedStyle(current);
	Object.assign(canvas, { font, letterSpacing, wordSpacing });
	return canvas.measureText(text).width;
}
