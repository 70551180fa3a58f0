/** What of a page is to be touched, and is too small for that. */
import type { Page } from "playwright-core";

/** The least width and height of what a finger touches, and of what lies within running text. */
const LEAST_PX = 44;
const LEAST_IN_TEXT_PX = 24;

/** In words: each thing that can be touched, is seen, and is smaller than it may be. */
export async function tooSmall(page: Page): Promise<readonly string[]> {
	return page.evaluate(
		([least, leastInText]) => {
			const all = "a[href], button, select, input, textarea, summary, [role=button], [role=option]";
			/** Whether words that are not to be touched stand in the same paragraph, as around a link or a footnote's number. */
			const isInText = (element: Element) => {
				if (!getComputedStyle(element).display.startsWith("inline")) return false;
				let host = element.parentElement;
				while (host && getComputedStyle(host).display === "inline") host = host.parentElement;
				const copy = host?.cloneNode(true);
				if (!(copy instanceof Element)) return false;
				// What a footnote's number stands behind may be a link itself.
				const others = element.matches(".reference") ? ".reference" : all;
				for (const touched of copy.querySelectorAll(others)) touched.remove();
				return /\p{L}{2}/u.test(copy.textContent ?? "");
			};
			/** A link is as high as its letters: its line tells how far the next one is. */
			const heightOf = (element: Element, { height }: DOMRect) =>
				getComputedStyle(element).display === "inline"
					? Math.max(height, Number.parseFloat(getComputedStyle(element).lineHeight))
					: height;
			return (
				[...document.querySelectorAll(all)]
					.filter((element) => element.checkVisibility({ visibilityProperty: true }))
					.filter((element) => getComputedStyle(element).pointerEvents !== "none")
					.map((element) => {
						const isTicked = element.matches("[type=checkbox], [type=radio], [type=file]");
						return (isTicked && element.closest("label")) || element;
					})
					// Credits are a text of links, as small as the map is.
					.filter((element) => !element.closest(".credits, .skip, .visually-hidden"))
					.map((element) => ({ element, box: element.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 1)
					.filter(({ element, box }) => {
						const isText = isInText(element);
						const enough = (isText ? leastInText : least) - 0.5;
						return heightOf(element, box) < enough || (!isText && box.width < enough);
					})
					.map(({ element, box: { width, height } }) => {
						const name = (element.textContent ?? "").trim().slice(0, 30);
						const parents = `${element.parentElement?.className} > ${element.tagName}.${element.className}`;
						return `${parents} "${name}" ${width.toFixed(1)} x ${height.toFixed(1)}`;
					})
			);
		},
		[LEAST_PX, LEAST_IN_TEXT_PX] as const,
	);
}
