import type { Page } from "playwright-core";

/** Makes a page believe that its browser has no WebGL. */
export async function withoutWebGl(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const real = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			...asked: Parameters<typeof real>
		) {
			return /webgl/.test(asked[0]) ? null : real.apply(this, asked);
		} as typeof real;
	});
}
