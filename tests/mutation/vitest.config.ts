/** The tests that changes to src/model and src/world are tried on: all of tests/unit but those that only look at whole programs. */
import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: read by Vitest
export default defineConfig({
	oxc: { jsx: { importSource: "preact" } },
	test: {
		include: ["tests/unit/**/*.test.ts", "tests/data/**/*.test.ts"],
		exclude: [
			"tests/unit/mocked/**",
			"tests/unit/fuzz/**",
			"tests/unit/pdf/**",
			"tests/unit/svg/**",
			"tests/unit/build/**",
			"tests/unit/cli-*.test.ts",
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
