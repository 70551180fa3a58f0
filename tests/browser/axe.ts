/** What axe finds wrong in a page: WCAG 2.2 AA and its best practice. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** One line for each rule that is broken, with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
	// The page's policy forbids scripts from outside; the check runs in a world of its own.
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { run } = Reflect.get(globalThis, "axe") as typeof axe;
		const { violations: found, passes } = await run(document, {
			runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
		});
		if (passes.length < 15) throw new Error("hardly anything was checked");
		return found.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		);
	});
}
