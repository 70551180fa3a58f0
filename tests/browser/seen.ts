/** What readers with large text, wide spacing or a small window would lose: what is cut off, covered or out of reach. */
import type { Page } from "playwright-core";

/** Text as far apart as WCAG 1.4.12 says that it may be set; the policy of the page allows no style from outside. */
export async function spaceText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* {
				line-height: 1.5 !important;
				letter-spacing: 0.12em !important;
				word-spacing: 0.16em !important;
			}
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
}

/** Controls that cannot be brought into view, or lie under something else there: one line for each. */
export async function unreachable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
		const modal = document.querySelector("dialog:modal");
		const scope = modal ?? document;
		/** Of the sliders over the strip only the handles of the second take a pointer. */
		const isThere = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			!element.matches(".skip, :disabled, .vector-map, .compare-slider");
		const found: string[] = [];
		for (const element of [...scope.querySelectorAll(controls)].filter(isThere)) {
			element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
			// Of a link that runs over two lines the first: there is nothing of it in the middle.
			const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
			const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
			const isInView = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
			const hit = isInView ? document.elementFromPoint(x, y) : null;
			const isHit =
				hit !== null &&
				(element.contains(hit) ||
					hit.contains(element) ||
					hit.closest("label")?.control === element);
			if (isHit) continue;
			const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
			const over = hit ? `under ${hit.tagName} ${hit.getAttribute("class") ?? ""}` : "out of view";
			found.push(`${element.tagName} ${name.slice(0, 40)}: ${over}`);
		}
		return found;
	});
}

/** Text that is cut off at an edge, and what makes the page move sideways: one line for each. */
export async function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** These may be cut or moved in two dimensions: a map, a time line, tables. */
		const free = ".map, .timeline-strip, table, .visually-hidden, .skip, svg, canvas, .date-room";
		/** The handle of the slider reaches beyond them; the handle of the panel repeats its heading. */
		const known = ".page, .timeline, .panel-handle *, input, textarea";
		const found: string[] = [];
		const root = document.documentElement;
		/** A table may be wider than what it stands in, and moves it. */
		const hasWideTable = (within: Element) =>
			[...within.querySelectorAll("table")].some((table) => {
				const parent = table.parentElement ?? within;
				const { paddingLeft, paddingRight } = getComputedStyle(parent);
				const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
				return table.offsetWidth > parent.clientWidth - padding + 1;
			});
		if (root.scrollWidth > innerWidth && !hasWideTable(root))
			found.push(`the page is ${root.scrollWidth} px wide`);
		const name = (element: Element) =>
			`${element.tagName}.${element.getAttribute("class") ?? ""} ${element.textContent?.slice(0, 40)}`;
		for (const element of document.body.querySelectorAll("*")) {
			if (
				element.closest(free) ||
				element.matches(known) ||
				!element.checkVisibility({ visibilityProperty: true })
			)
				continue;
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			// Signs with words for who listens only.
			if (clipPath !== "none") continue;
			const isCut = (overflow: string, all: number, seen: number) =>
				["hidden", "clip"].includes(overflow) && seen > 0 && all > seen + 2;
			const wide = element.scrollWidth;
			const { left, right, width } = element.getBoundingClientRect();
			const isBeyond = width > 0 && (left < -1 || right > innerWidth + 1);
			if (isBeyond) found.push(`beyond the edge: ${name(element)}`);
			if (isCut(overflowX, wide, element.clientWidth)) found.push(`cut: ${name(element)}`);
			else if (isCut(overflowY, element.scrollHeight, element.clientHeight)) {
				found.push(`cut below: ${name(element)}`);
			} else if (
				["auto", "scroll"].includes(overflowX) &&
				wide > element.clientWidth + 1 &&
				!hasWideTable(element)
			) {
				found.push(`moves sideways: ${name(element)}`);
			}
		}
		return found;
	});
}
