/** Vite's part in the page that works without a network: its worker, its manifest, and whether the page asks for them. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { WEB_MANIFEST, WORKER, writeOffline } from "../scripts/offline-list.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A worker's program in one piece: older browsers know no modules in service workers. */
export async function workerCode(entry: "worker" | "off"): Promise<string> {
	const built = await build({
		configFile: false,
		root,
		logLevel: "warn",
		publicDir: false,
		build: {
			write: false,
			target: "es2022",
			modulePreload: false,
			lib: { entry: join(root, `src/sw/${entry}.ts`), formats: ["iife"], name: "sw" },
		},
	});
	const [first] = [built].flat();
	const chunk = first && "output" in first ? first.output[0] : null;
	if (chunk?.type !== "chunk") throw new Error(`${entry}: no worker came of it`);
	return chunk.code;
}

/**
 * Writes the worker beside the page once the site is built.
 * @param isOn whether the page is to be kept; else its worker takes back what an earlier one did.
 */
export function offline(isOn: boolean): Plugin {
	let folder = "";
	return {
		name: "offline",
		apply: "build",
		config: () => ({
			define: { "import.meta.env.TRUCELINE_OFFLINE": JSON.stringify(isOn ? "on" : "off") },
		}),
		configResolved(config) {
			folder = resolve(config.root, config.build.outDir);
		},
		transformIndexHtml: () =>
			isOn
				? [
						{
							tag: "link",
							attrs: { rel: "manifest", href: `./${WEB_MANIFEST}` },
							injectTo: "head",
						},
					]
				: [],
		writeBundle: {
			// What others still write into the site is listed too.
			order: "post",
			sequential: true,
			async handler() {
				const code = await workerCode(isOn ? "worker" : "off");
				if (isOn) writeOffline(folder, code);
				else writeFileSync(join(folder, WORKER), code);
			},
		},
	};
}
