/** A built site of which there can be another version, which can be gone, and come back at the same address. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { codeOf, WORKER, writeOffline } from "../../scripts/offline-list.mjs";
import { type ServeOptions, serve } from "../../scripts/serve.mjs";
import { openReader, type Reader } from "./reader";
import { hideWebGl, SMALL } from "./without-webgl";

/** A worker is put in its place when the page is at rest. */
export const SOON = { timeout: 120_000 };

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
/** Below the root, as many a site is. */
const PATH = "maps/idlib/";

export interface KeptSite {
	/** Ends in "/". */
	readonly address: string;
	/** The folder that is served. */
	readonly folder: string;
	/** Puts another version online: the title that its dataset gives itself, and new names for all programs but the first. */
	publish(title: string): void;
	stop(): Promise<void>;
	resume(): Promise<void>;
	remove(): Promise<void>;
}

/**
 * Serves a copy of the built site below the root.
 * @param headersOf sent with each file, by its path within the site.
 */
export async function keptSite(headersOf?: ServeOptions["headersOf"]): Promise<KeptSite> {
	const root = mkdtempSync(join(tmpdir(), "truceline-kept-"));
	const folder = join(root, PATH);
	cpSync(dist, folder, { recursive: true, filter: (path) => !path.endsWith(".map") });
	const host = {
		root,
		...(headersOf && { headersOf: (path: string) => headersOf(path.replace(`/${PATH}`, "/")) }),
	};
	let served = await serve(host);
	const { port } = served;
	let isUp = true;
	const list = () => {
		const code = codeOf(readFileSync(join(folder, WORKER), "utf8"));
		if (code === null) throw new Error("the site is built without a worker that keeps it");
		writeOffline(folder, code);
	};
	const stop = async () => {
		if (isUp) await served.close();
		isUp = false;
	};
	return {
		address: `${served.address}${PATH}`,
		folder,
		publish(title) {
			const file = join(folder, "geo/dataset.json");
			const manifest = JSON.parse(readFileSync(file, "utf8"));
			writeFileSync(file, JSON.stringify({ ...manifest, title: { ...manifest.title, en: title } }));
			rename(join(folder, "assets"), "picture");
			list();
		},
		stop,
		async resume() {
			served = await serve({ ...host, port });
			isUp = true;
		},
		async remove() {
			await stop();
			rmSync(root, { recursive: true });
		},
	};
}

/** Gives a program another name, in all that ask for it, as a build does when its content changes. */
function rename(assets: string, program: string): void {
	const name = readdirSync(assets).find((each) =>
		new RegExp(`^${program}-[\\w-]+\\.js$`).test(each),
	);
	if (name === undefined) throw new Error(`there is no program "${program}"`);
	const other = `${program}-Another${name.length}.js`;
	cpSync(join(assets, name), join(assets, other));
	rmSync(join(assets, name));
	for (const each of readdirSync(assets).filter((file) => file.endsWith(".js"))) {
		const text = readFileSync(join(assets, each), "utf8");
		if (text.includes(name)) writeFileSync(join(assets, each), text.replaceAll(name, other));
	}
}

/** Opens the page of a site, drawn as vectors, so that machines without a graphics processor get on. */
export function openKept(
	site: KeptSite,
	{ before, ...more }: Parameters<typeof openReader>[0] = {},
): Promise<Reader> {
	return openReader({
		site: site.address,
		serviceWorkers: "allow",
		size: SMALL,
		withoutMap: true,
		before: async (page) => {
			await page.addInitScript(hideWebGl);
			await before?.(page);
		},
		...more,
	});
}

/** Waits until the browser keeps the whole page, and the page is answered from there. */
export async function isKept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
		);
	});
}

/** The names of the caches that the page's origin has. */
export function cacheNames(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => caches.keys());
}

/** How many workers the page's origin has. */
export function registrations(page: Page): Promise<number> {
	return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
