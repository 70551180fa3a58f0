/** What of the page lies over the map, as measured: texts wrap, and bars have as many rows as they need. */
import type { Rect } from "../scene/room";

/** What is to be seen should keep clear of these; where it cannot, of the later ones rather than the first. */
const LARGE = [".top-bar > *", ".map-buttons", ".filter-chip.on", ".legend[open]", ".credits"];
/** A folded legend and the scale cover a corner, where hardly anything lies. */
const SMALL = ".legend, .scale-bar";

/** In groups, what matters most last; from the left and upper edge of the map's box. */
export function coversOver(box: HTMLElement): readonly (readonly Rect[])[] {
	return LARGE.map((selector) => rectsOf(selector, box));
}

/** Down to the smallest. */
export function everythingOver(box: HTMLElement): readonly Rect[] {
	return rectsOf([...LARGE, SMALL].join(", "), box);
}

/** Calls back when what always lies over the map has taken another size, as with another language or font. */
export function onCoversChange(listener: () => void): () => void {
	const observer = new ResizeObserver(listener);
	for (const element of document.querySelectorAll(".credits, .map-buttons, .top-bar > *")) {
		observer.observe(element);
	}
	return () => observer.disconnect();
}

/** Once the panel stands where it was moved to, perhaps in a glide, and the map has the size that this leaves it. */
export async function panelAtRest(): Promise<void> {
	await framesPassed();
	const moving = [...document.querySelectorAll(".side, .stage")].flatMap((each) =>
		each.getAnimations(),
	);
	await Promise.allSettled(moving.map(({ finished }) => finished));
	await framesPassed();
}

/** Two of them: the first draws what the state says. */
async function framesPassed(): Promise<void> {
	for (let frame = 0; frame < 2; frame++) {
		await new Promise((done) => requestAnimationFrame(done));
	}
}

function rectsOf(selector: string, box: HTMLElement): readonly Rect[] {
	const { left: x, top: y } = box.getBoundingClientRect();
	return [...document.querySelectorAll(selector)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.map((element) => element.getBoundingClientRect())
		.filter(({ width, height }) => width > 0 && height > 0)
		.map(({ left, top, right, bottom }) => ({
			left: left - x,
			top: top - y,
			right: right - x,
			bottom: bottom - y,
		}));
}
