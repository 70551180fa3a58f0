/**
 * The tests that changes to src/model and src/world are tried on: those beside these rooms. What only passes through them
 * (files read and written, pictures, films, the command line) would notice a little more, and take many times as long.
 */
import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: read by Vitest
export default defineConfig({
	oxc: { jsx: { importSource: "preact" } },
	test: {
		include: ["tests/unit/*.test.ts", "tests/data/**/*.test.ts"],
		exclude: [
			"tests/unit/cli-*.test.ts",
			"tests/unit/export-*.test.ts",
			"tests/unit/film-*.test.ts",
			"tests/unit/hostile-*.test.ts",
			"tests/unit/supply-chain.test.ts",
			"tests/unit/*-docs.test.ts",
			"tests/data/drawings.test.ts",
		],
		setupFiles: ["tests/texts.ts"],
		testTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
	},
});
