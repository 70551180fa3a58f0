/**
 * Makes the built site ready to be found and shared: the head of its page, the picture for links, datapackage.json beside
 * the data; and the data themselves, where they are not the shipped ones.
 */
import { existsSync, readFileSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import type { PublishedDataset } from "./dataset";
import { SOCIAL, socialPicture } from "./social.ts";

/** Reads what the program itself reads a dataset with, which Vite's configuration cannot import as it stands. */
async function programs(): Promise<typeof import("./site")> {
	const path = fileURLToPath(new URL("./site.ts", import.meta.url));
	return (await runnerImport<typeof import("./site")>(path, { configFile: false })).module;
}

/** The mode of `npm start`: what it builds is seen on one machine and never published. */
export const START_MODE = "start";

export interface Sharing {
	/** The folder of the dataset that the page shows. */
	readonly dataset: string;
	/** The folder of the one that the site brings along, which lies in its `geo`. */
	readonly shipped: string;
	/** The built command line tool, which draws the picture. */
	readonly tool: string;
}

/** Writes head, picture and catalogue of a site that is built to be published. */
export function sharing({ dataset: folder, shipped, tool }: Sharing): Plugin {
	let site: Awaited<ReturnType<typeof programs>>;
	let dataset: PublishedDataset | null = null;
	let outDir = "dist";
	/** Null where there is none; it is drawn while the site is built. */
	let picture: Promise<Uint8Array | null> = Promise.resolve(null);
	return {
		name: "sharing",
		apply: (_, { command, mode }) => command === "build" && mode !== START_MODE,
		configResolved(config) {
			outDir = resolve(config.root, config.build.outDir);
		},
		async buildStart() {
			site = await programs();
			dataset = site.datasetIn(folder);
			if (dataset === null) {
				this.warn(`${folder} has no manifest that can be read: the page tells nothing of it`);
				return;
			}
			const { day, homepage } = dataset.manifest;
			if (!site.isReal(homepage)) {
				this.info(`"homepage" (${homepage}) is nowhere yet: set it before the site is published`);
			}
			picture = existsSync(tool)
				? socialPicture({ tool, dataset: folder, day }).catch((error: Error) => {
						this.warn(`no picture for links: ${error.message}`);
						return null;
					})
				: Promise.resolve(null);
			if (!existsSync(tool)) this.warn(`no picture for links: npm run build:cli makes ${tool}`);
		},
		async generateBundle() {
			const source = await picture;
			if (source) this.emitFile({ type: "asset", fileName: SOCIAL.path, source });
		},
		transformIndexHtml: {
			order: "post",
			async handler(html) {
				if (dataset === null) return html;
				const tags = site.headTags(dataset, (await picture) && SOCIAL);
				return { html: site.withTitle(html, dataset), tags: [...tags] };
			},
		},
		async writeBundle() {
			const geo = join(outDir, "geo");
			if (resolve(folder) !== resolve(shipped)) await replaceBy(geo, folder);
			if (dataset === null) return;
			const read = (path: string) => {
				const file = join(geo, path);
				return existsSync(file) ? readFileSync(file) : null;
			};
			await writeFile(join(geo, "datapackage.json"), site.dataPackage(dataset, read));
		},
	};
}

/** Puts a folder in the place of another; what its owner hides (.git) stays at home. */
async function replaceBy(place: string, folder: string): Promise<void> {
	await rm(place, { recursive: true, force: true });
	const isShown = (path: string) => path === folder || !basename(path).startsWith(".");
	await cp(folder, place, { recursive: true, filter: isShown });
}
