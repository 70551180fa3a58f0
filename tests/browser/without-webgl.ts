/** Opens the page in a browser without WebGL, where the map is drawn as vectors. */
import type { Page } from "playwright-core";
import { openReader, type Reader } from "./reader";

/** Small enough for software to draw soon. */
export const SMALL = { width: 980, height: 700 } as const;

/** Of 255: edges and letters of the one drawing differ by less from those of the other. */
export const SAME_INK = 40;

/** Runs in a page: from then on it gets no WebGL. */
export function hideWebGl(): void {
	const real = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (
		this: HTMLCanvasElement,
		...asked: Parameters<typeof real>
	) {
		return /webgl/.test(asked[0]) ? null : real.apply(this, asked);
	} as typeof real;
}

/** Makes a page believe that its browser has no WebGL. */
export async function withoutWebGl(page: Page): Promise<void> {
	await page.addInitScript(hideWebGl);
}

export async function openVectors(more: Parameters<typeof openReader>[0] = {}): Promise<Reader> {
	const reader = await openReader({
		size: SMALL,
		...more,
		withoutMap: true,
		before: async (page) => {
			await withoutWebGl(page);
			await more.before?.(page);
		},
	});
	await reader.page.locator(".vector-map").waitFor();
	await reader.settled();
	return reader;
}

/** Until nothing more comes for a second. A request of a worker that is ended meanwhile counts as open for ever. */
export async function allFetched(page: Page): Promise<void> {
	const count = () => page.evaluate(() => performance.getEntriesByType("resource").length);
	let before = 0;
	for (let now = await count(); now !== before; now = await count()) {
		before = now;
		await page.waitForTimeout(1000);
	}
}
