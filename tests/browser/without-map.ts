/**
 * A page whose map is on its way for as long as the test lasts, for tests about what stands around it: software takes
 * longer to draw a map than most of them to look at the rest.
 */
import type { Page } from "playwright-core";
import { openReader, type Reader } from "./reader";

/** The programs of both maps. */
const MAPS = /\/assets\/(maplibre|vectors)-[^/]*\.js$/;

/** The programs that draw maps are asked for and never answered, as on a slow line. */
async function holdMap(page: Page): Promise<void> {
	await page.route(MAPS, () => {});
}

export async function openReading(options: Parameters<typeof openReader>[0] = {}): Promise<Reader> {
	const { before } = options;
	return openReader({
		...options,
		withoutMap: true,
		before: async (page) => {
			await holdMap(page);
			await before?.(page);
		},
	});
}
