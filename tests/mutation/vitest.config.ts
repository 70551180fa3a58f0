/** The tests that changes of one file are tried on, as scripts/mutation.mjs names them. */
import { defineConfig } from "vitest/config";

const include: unknown = JSON.parse(process.env["TRUCELINE_TESTS"] ?? "[]");

// biome-ignore lint/style/noDefaultExport: read by Vitest
export default defineConfig({
	oxc: { jsx: { importSource: "preact" } },
	test: {
		include: Array.isArray(include) ? include.map(String) : [],
		setupFiles: ["tests/texts.ts"],
		testTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
	},
});
