/**
 * Nobody is kept out: WCAG 2.2 AA by axe in every dialog, list, panel and kind of details. In each language of the
 * interface on a desk; on a phone in one of each direction of reading, and in the one with the longest words; and what
 * depends on the scheme, which are the colours, once in each size. One page for all of it: opening one costs more than
 * looking at it.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { COLOURS, violations } from "./axe";
import { DESKTOP, PHONE } from "./harness/launch";
import type { Reader } from "./reader";
import { DETAILS, DIALOGS, goTo, OPENED, openPlain, PANEL_LISTS } from "./states";

const GROUPS = { details: DETAILS, lists: PANEL_LISTS, "what opens": OPENED, dialogs: DIALOGS };

let reader: Reader;
beforeAll(async () => {
	reader = await openPlain({ keep: true, colorScheme: "light" });
});

describe.each([
	["on a desk", "light", DESKTOP, INTERFACE_LANGUAGES, undefined],
	["on a phone", "light", PHONE, ["en", "ar", "ru"], undefined],
	["on a desk", "dark", DESKTOP, ["en"], COLOURS],
	["on a phone", "dark", PHONE, ["en"], COLOURS],
] as const)("%s, %s", (_where, colorScheme, size, languages, rules) => {
	beforeAll(async () => {
		await reader.page.emulateMedia({ colorScheme });
		await reader.page.setViewportSize(size);
	});

	for (const language of languages) {
		test.each(Object.entries(GROUPS))(
			`no violations in %s (${language})`,
			{ timeout: 400_000 },
			async (_group, states) => {
				const { page, troubles } = reader;
				for (const { name, more, enter, leave } of states) {
					await goTo(page, [more, `lang=${language}`].filter(Boolean).join("&"));
					await enter?.(page);
					expect(await page.locator("html").getAttribute("lang")).toBe(language);
					expect(await violations(page, rules), name).toEqual([]);
					await leave?.(page);
				}
				expect(troubles).toEqual([]);
			},
		);
	}
});
