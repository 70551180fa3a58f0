/** The page as it is heard: what the browser tells of it to whoever reads it aloud. */
import type { Locator, Page } from "playwright-core";

/** A thing that is told, in the order of reading. */
export interface Heard {
	readonly role: string;
	/** "": it has none. */
	readonly name: string;
	/** Of a heading. */
	readonly level: number | null;
	/** "[pressed]", "[expanded]" and the like. */
	readonly states: string;
}

const LINE = /^\s*- (?:'|)([a-z]+)(?: "((?:[^"\\]|\\.)*)"| \/(.*?)\/)?((?: \[[^\]]*\])*)/;

/** What an element and all within it is told as. */
export async function heard(within: Locator): Promise<readonly Heard[]> {
	const lines = (await within.ariaSnapshot()).split("\n");
	return lines.flatMap((line): Heard[] => {
		const [, role, name = "", pattern = "", states = ""] = LINE.exec(line) ?? [];
		if (role === undefined || role === "text") return [];
		const level = /\[level=(\d)\]/.exec(states)?.[1];
		return [{ role, name: name || pattern, level: level ? Number(level) : null, states }];
	});
}

/** The headings in their order: "2 Khan Sheikhoun". */
export function headingsOf(all: readonly Heard[]): readonly string[] {
	return all.filter(({ level }) => level !== null).map(({ level, name }) => `${level} ${name}`);
}

/** Levels that are skipped on the way down: "1 Idlib, then 3 Sources". */
export function skippedLevels(all: readonly Heard[]): readonly string[] {
	const headings = all.filter(({ level }) => level !== null);
	return headings.flatMap(({ level, name }, index) => {
		const before = headings[index - 1];
		const isSkipped = (level ?? 0) > (before?.level ?? (level ?? 0) - 1) + 1;
		return isSkipped ? [`${before?.level} ${before?.name}, then ${level} ${name}`] : [];
	});
}

/** What must not be without one. (What unfolds is a group too, and has none of its own.) */
const NAMED = [
	"button",
	"checkbox",
	"combobox",
	"complementary",
	"dialog",
	"link",
	"navigation",
	"radio",
	"region",
	"searchbox",
	"slider",
	"table",
	"textbox",
];

/** What must have a name and has none. */
export function nameless(all: readonly Heard[]): readonly string[] {
	return all
		.filter(({ role, name }) => NAMED.includes(role) && name === "")
		.map(({ role }) => role);
}

/** How many lists without anything in them are told. */
export async function emptyLists(within: Locator): Promise<number> {
	const lines = (await within.ariaSnapshot()).split("\n");
	return lines.filter((line) => /^\s*- list(?: "[^"]*")?$/.test(line)).length;
}

export const namesOf = (all: readonly Heard[], role: string): readonly string[] =>
	all.filter((each) => each.role === role).map(({ name }) => name);

/** Writes down what a live region says from now on. */
export async function listen(page: Page, selector: string): Promise<() => Promise<string[]>> {
	await page.evaluate((region) => {
		const said: string[] = [];
		Reflect.set(globalThis, `said ${region}`, said);
		const element = document.querySelector(region);
		if (!element) throw new Error(`no ${region}`);
		new MutationObserver(() => {
			if (element.textContent) said.push(element.textContent);
		}).observe(element, { childList: true, characterData: true, subtree: true });
	}, selector);
	return () => page.evaluate((region) => Reflect.get(globalThis, `said ${region}`), selector);
}
