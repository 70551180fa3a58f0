/** Once per run of the browser tests: serves the built site and starts one browser for all of them. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { CHROME_FLAGS, findChrome } from "../../../scripts/chrome.mjs";
import { serve } from "../../../scripts/serve.mjs";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of the built site, ending in "/". */
		readonly site: string;
		/** Where the browser takes commands. */
		readonly browserEndpoint: string;
	}
}

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(dist)) throw new Error("There is no dist/: run npm run build first.");
	const executablePath = findChrome();
	if (executablePath === null) {
		throw new Error("There is no Chrome or Chromium here: node scripts/chrome.mjs gets one.");
	}
	const [site, browser] = await Promise.all([
		serve({ root: dist }),
		chromium.launchServer({ executablePath, args: [...CHROME_FLAGS] }),
	]);
	project.provide("site", site.address);
	project.provide("browserEndpoint", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
	};
}
