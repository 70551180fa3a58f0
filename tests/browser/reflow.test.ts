/**
 * Text may be four times as large (WCAG 1.4.10: a window of 1280 by 1024 then has 320 by 256 pixels) or set wide apart
 * (1.4.12), and nothing is lost: no text is cut, no control is covered or out of reach, nothing moves in two directions.
 */
import { expect, test } from "vitest";
import { DESKTOP, PHONE } from "./harness/launch";
import { cutOff, spaceText, unreachable } from "./seen";
import { DETAILS, DIALOGS, goTo, OPENED, openPlain, PANEL_LISTS, type PageState } from "./states";

const FOUR_TIMES = { width: 320, height: 256 } as const;

const named = (states: readonly PageState[], ...names: string[]) =>
	states.filter(({ name }) => names.some((part) => name.includes(part)));

const STATES: readonly PageState[] = [
	...named(DETAILS, "first view", "a town", "two days", "filtered", "an article"),
	...named(PANEL_LISTS, "day", "places", "agreements", "files"),
	...OPENED,
	...DIALOGS,
];

test.each([
	["at 400 %", FOUR_TIMES, "en-GB", false],
	["at 400 % with text set apart, in Arabic", FOUR_TIMES, "ar-SY", true],
	["on a small telephone with text set apart", PHONE, "en-GB", true],
	["with text set apart", DESKTOP, "en-GB", true],
] as const)("nothing is lost %s", { timeout: 600_000 }, async (_, size, locale, isApart) => {
	const { page, troubles } = await openPlain({ size, locale });
	if (isApart) await spaceText(page);
	const lost: string[] = [];
	for (const { name, more, enter, leave } of STATES) {
		await goTo(page, more ?? "");
		await enter?.(page);
		for (const each of await cutOff(page)) lost.push(`${name}: ${each}`);
		// A sheet that is drawn up lies over the map, and a list over what is below it.
		if (size === FOUR_TIMES || name.startsWith("dialog")) {
			for (const each of await unreachable(page)) lost.push(`${name}: ${each}`);
		}
		await leave?.(page);
	}
	expect(lost).toEqual([]);
	expect(troubles).toEqual([]);
});
