/** What axe finds wrong in a page: WCAG 2.2 AA and its best practice. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** What another colour scheme can change. */
export const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * One line for each rule that is broken, with the elements that break it.
 * @param only these rules; all of them where it is left out.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
	// The page's policy forbids scripts from outside; the check runs in a world of its own.
	if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
	return page.evaluate(async (rules) => {
		const { run } = Reflect.get(globalThis, "axe") as typeof axe;
		const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
		const { violations: found, passes } = await run(document, {
			runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: tags },
			resultTypes: ["violations"],
		});
		if (passes.length < (rules ? 1 : 15)) throw new Error("hardly anything was checked");
		return found.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		);
	}, only ?? null);
}
