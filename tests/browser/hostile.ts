/** Looks for harm in a page whose texts are payloads: what ran, what was made, where it went, what it asked for. */
import type { Page } from "playwright-core";

/** What went on outside the document, filled as it happens. */
export interface Watched {
	readonly events: readonly string[];
}

/** Begins to look at a page, before it goes to its address. */
export function watchHarm(page: Page): Watched {
	const events: string[] = [];
	const add = (text: string) => events.push(text);
	page.on("dialog", (dialog) => {
		add(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.context().on("page", (opened) => {
		if (opened !== page) add(`opened: ${opened.url()}`);
	});
	page.context().on("request", (request) => {
		if (/hurt|K\d+K/.test(request.url())) add(`asked for: ${request.url()}`);
	});
	page.on("framenavigated", (frame) => {
		if (frame !== page.mainFrame()) add(`frame: ${frame.url()}`);
		else if (/hurt|K\d+K/.test(frame.url().split("#")[0] ?? "")) add(`went to: ${frame.url()}`);
	});
	return { events };
}

/** What there is to be read in a page now, and what must not be there. */
export interface Read {
	/** Text nodes and what else is seen or heard. */
	readonly texts: readonly string[];
	readonly faults: readonly string[];
}

/** Runs in the page. */
export function readPage(): Read {
	const MARK = /K\d+K/;
	const SIGNS = /[\u202A-\u202E\u2066-\u2069]/;
	const HEARD =
		/^(aria-(label|description|valuetext|roledescription)|title|alt|placeholder|value|label|lang)$/;
	/** Elements that the page has none of, whatever it shows. */
	const FOREIGN =
		"iframe, object, embed, base, math, template, plaintext, foreignObject, animate, x, marquee, style, body *:is(link, meta, script):not([src*='/assets/']), video source, [srcdoc]";
	const texts: string[] = [];
	const faults: string[] = [];
	if ("hurt" in globalThis) faults.push(`ran: ${Reflect.get(globalThis, "hurt")}`);
	/** Whether each sign of direction is closed, and none closes more. */
	const isBalanced = (text: string) => {
		const open: string[] = [];
		for (const sign of text) {
			if (/[\u202A\u202B\u202D\u202E]/.test(sign)) open.push("strong");
			if (/[\u2066-\u2068]/.test(sign)) open.push("isolate");
			if (sign === "\u202C" && open.pop() !== "strong") return false;
			if (sign === "\u2069") {
				while (open.at(-1) === "strong") open.pop();
				if (open.pop() !== "isolate") return false;
			}
		}
		return open.length === 0;
	};
	const isIsolated = (element: Element | null) => {
		if (!element) return false;
		const { unicodeBidi, display } = getComputedStyle(element);
		return /isolate|plaintext/.test(unicodeBidi) || !/inline|contents/.test(display);
	};
	for (const element of document.querySelectorAll("*")) {
		const name = element.tagName.toLowerCase();
		for (const { name: attribute, value } of element.attributes) {
			if (attribute.startsWith("on")) faults.push(`<${name} ${attribute}>`);
			if (HEARD.test(attribute)) {
				texts.push(value);
				if (SIGNS.test(value) && !isBalanced(value)) faults.push(`turns: ${attribute}="${value}"`);
			} else if (MARK.test(value) && !/^(href|content|data-|class$|style$)/.test(attribute)) {
				faults.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
			}
			if (/^(class|style|id)$/.test(attribute) && MARK.test(value))
				faults.push(`${attribute}: ${value}`);
		}
		if (element instanceof HTMLAnchorElement && element.hasAttribute("href")) {
			texts.push(element.getAttribute("href") ?? "");
			const { protocol, origin, rel, target } = element;
			if (!/^https?:$/.test(protocol)) faults.push(`link: ${element.getAttribute("href")}`);
			if (origin !== location.origin && !(target === "_blank" && /noopener/.test(rel))) {
				faults.push(`open link: ${element.getAttribute("href")}`);
			}
		}
		if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
			texts.push(element.value);
		}
	}
	for (const element of document.querySelectorAll(FOREIGN)) {
		faults.push(`made: ${element.outerHTML.slice(0, 120)}`);
	}
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { data } = node as Text;
		texts.push(data);
		if (!SIGNS.test(data) || isBalanced(data)) continue;
		// What is alone in an element that keeps it apart reaches no further.
		const parent = node.parentElement;
		if (!isIsolated(parent) || parent?.textContent !== data)
			faults.push(`turns: ${data.slice(0, 80)}`);
	}
	if (document.documentElement.scrollWidth > innerWidth + 1) {
		faults.push(`as wide as ${document.documentElement.scrollWidth}`);
	}
	return { texts, faults: [...new Set(faults)] };
}
