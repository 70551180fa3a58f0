import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { manifestIn } from "./src/model/manifest-schema";
import { policyFor, remoteOrigins } from "./src/model/policy";

/** The dataset that the built page shows: the shipped one, or the folder that `npm start -- --dataset` names. */
const DATASET = process.env["TRUCELINE_DATASET"] ?? "public/geo";

/** The hosts that its manifest has tiles on; none where there is no manifest: the page tells of that. */
function hostsOfDataset(): string[] {
	const file = join(DATASET, "dataset.json");
	const manifest = existsSync(file) ? manifestIn(readFileSync(file, "utf8")) : null;
	return manifest ? remoteOrigins(manifest) : [];
}

/** Puts the policy into the page at build time; the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
	return {
		name: "content-security-policy",
		apply: "build",
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: policyFor(hostsOfDataset()) },
				injectTo: "head-prepend",
			},
		],
	};
}

export default defineConfig({
	base: "./",
	plugins: [contentSecurityPolicy()],
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	server: { host: "127.0.0.1" },
	worker: { format: "es" },
	build: {
		target: "es2023",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		sourcemap: true,
		/** The licences of what is bundled travel with it. */
		license: { fileName: "licences.md" },
		chunkSizeWarningLimit: 1200,
	},
});
