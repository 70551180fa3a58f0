import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { codeBudget } from "./build/code-budget.ts";
import { offline } from "./build/offline.ts";
import { reproducible } from "./build/reproducible.ts";
import { sharing } from "./build/sharing.ts";
import { policyFor, remoteOrigins } from "./src/model/policy.ts";

/** The dataset that the built page shows: the shipped one, or the folder that `npm start -- --dataset` names. */
const SHIPPED = "public/geo";
const DATASET = process.env["TRUCELINE_DATASET"] ?? SHIPPED;

/** Code of a first visit above MapLibre's own files, in gzip. */
const FIRST_VISIT_BYTES = 103_000;

/** The hosts that its manifest has tiles on; none where that cannot be read: the page tells of it. */
function hostsOfDataset(): string[] {
	const file = join(DATASET, "dataset.json");
	try {
		return existsSync(file) ? remoteOrigins(JSON.parse(readFileSync(file, "utf8"))) : [];
	} catch {
		return [];
	}
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
	plugins: [
		contentSecurityPolicy(),
		codeBudget({ bytes: FIRST_VISIT_BYTES }),
		sharing({ dataset: DATASET, shipped: SHIPPED, tool: "dist-cli/truceline.js" }),
		reproducible(),
		offline(process.env["TRUCELINE_OFFLINE"] !== "off"),
	],
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
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// What the first script needs is one file: it packs better, and is one request.
						{ name: "index", test: /src[\\/]main\.tsx$/, priority: 2 },
						{ name: "maplibre-gl", test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 1 },
					],
				},
			},
		},
	},
});
