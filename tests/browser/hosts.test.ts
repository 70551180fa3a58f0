/** The built site below a path of hosts that send what docs/deploy.md recommends, nothing, or what GitHub Pages sends. */
import { expect, onTestFinished, test } from "vitest";
import { headersAt } from "../deploy-docs";
import { ACLED, dropFile } from "./brought";
import { isKept, keptSite } from "./kept-site";
import { colourCount, openReader } from "./reader";

/** GitHub Pages lets browsers take everything from their own store for ten minutes. */
const asGitHubPages = () => ({
	"Cache-Control": "max-age=600",
	"Access-Control-Allow-Origin": "*",
});

test.each([
	["without headers", undefined],
	["with the headers that docs/deploy.md names", headersAt],
	["with those of GitHub Pages", asGitHubPages],
])("map, details, imports and the kept page are there (%s)", async (_, headersOf) => {
	const site = await keptSite(headersOf);
	onTestFinished(() => site.remove());
	const reader = await openReader({
		site: site.address,
		date: "2019-08-21",
		more: "place=khan-sheikhoun",
		serviceWorkers: "allow",
	});
	const { page, troubles } = reader;
	expect(colourCount(await reader.mapPicture())).toBeGreaterThan(50);
	const town = reader.details("Khan Sheikhoun");
	await expect.poll(() => town.getByRole("link").count()).toBeGreaterThan(3);
	await dropFile(reader, ACLED);
	await page.getByText("4 events on the map").waitFor();
	const workers = () => page.workers().map((worker) => worker.url());
	expect(workers()).toEqual(
		expect.arrayContaining([
			expect.stringContaining(`${site.address}assets/maplibre-gl-worker-`),
			expect.stringContaining(`${site.address}assets/worker-`),
		]),
	);
	await isKept(page);
	const kept = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
	expect(kept).toBe(`${site.address}sw.js`);
	expect(troubles).toEqual([]);
});
