/** A map that gives way to another leaves nothing of itself behind: no graphics, no listeners, no elements. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Held, held } from "../../scripts/soak-walk.mjs";
import { openElsewhere } from "./brought";
import { openReader } from "./reader";

/** Ten times there and back. */
const TURNS = 10;
/** By then all programs have come, and what is made once is made. */
const SETTLED = 3;

/** As small as a page with its panel beside the map: it is about how often the map is made. */
const SIZE = { width: 920, height: 500 } as const;

/** Runs in the page: counts the graphics contexts that are made, and those given back. */
function countContexts(): void {
	const counts = { made: 0, lost: 0 };
	Reflect.set(globalThis, "contexts", counts);
	const known = new WeakSet<object>();
	const real = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (
		this: HTMLCanvasElement,
		...asked: Parameters<typeof real>
	) {
		const context = real.apply(this, asked);
		if (/webgl/.test(asked[0]) && context !== null && !known.has(context)) {
			known.add(context);
			counts.made += 1;
			this.addEventListener("webglcontextlost", () => {
				counts.lost += 1;
			});
		}
		return context;
	} as typeof real;
}

const mapStands = async (page: Page) => {
	await page.locator(".map canvas").waitFor();
	await page.locator(".map-coming").waitFor({ state: "detached" });
};

test("twenty maps, one after the other, hold no more than the first ones", {
	timeout: 600_000,
}, async () => {
	const reader = await openReader({
		date: "2019-08-21",
		size: SIZE,
		before: async (page) => void (await page.addInitScript(countContexts)),
	});
	const { page, troubles } = reader;
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	await openElsewhere(reader);
	const after: Held[] = [];
	for (let turn = 0; turn < TURNS; turn++) {
		await expect.poll(() => page.title()).toMatch(/elsewhere/);
		await mapStands(page);
		await page.getByRole("button", { name: "Back to the map of this page" }).click();
		await expect.poll(() => page.title()).toMatch(/Idlib/);
		await mapStands(page);
		after.push(await held(session));
		if (turn < TURNS - 1) await page.goBack();
	}
	const contexts = await page.evaluate(() => Reflect.get(globalThis, "contexts"));
	expect(contexts).toEqual({ made: 2 * TURNS + 1, lost: 2 * TURNS });
	const [early, late] = [after[SETTLED - 1], after.at(-1)];
	if (!early || !late) throw new Error("nothing was measured");
	expect(late.listeners).toBeLessThanOrEqual(early.listeners + 20);
	expect(late.nodes).toBeLessThanOrEqual(early.nodes * 1.05);
	expect(late.documents).toBeLessThanOrEqual(early.documents);
	expect(late.heap).toBeLessThanOrEqual(early.heap * 1.1);
	expect(troubles).toEqual([]);
});
