import { defineConfig, type Plugin } from "vite";

/** What the built page may load: its own files, and nothing that runs from a string. */
const POLICY = [
	"default-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
].join("; ");

/** Puts the policy into the page at build time; the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
	return {
		name: "content-security-policy",
		apply: "build",
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
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
