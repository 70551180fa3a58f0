import { defineConfig } from "vitest/config";

/**
 * Clocks on both sides of UTC, and one that once skipped a day (Pacific/Apia, 30 December 2011): days are
 * plain integers here, so no clock may change one. Forked workers get TZ before they start.
 */
const CLOCKS = ["America/Los_Angeles", "Asia/Damascus", "Pacific/Apia"];

/** Ends what hangs; a busy machine may be slow, and no test is about how fast it is. */
const PATIENCE_MS = 60_000;

export default defineConfig({
	oxc: { jsx: { importSource: "preact" } },
	test: {
		testTimeout: PATIENCE_MS,
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
					exclude: ["tests/unit/clock.test.ts"],
				},
			},
			...CLOCKS.map((clock) => ({
				extends: true as const,
				test: {
					name: `clock ${clock}`,
					include: ["tests/unit/day.test.ts", "tests/unit/clock.test.ts"],
					pool: "forks" as const,
					env: { TZ: clock },
				},
			})),
			{
				extends: true,
				test: {
					name: "data",
					include: ["tests/data/**/*.test.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: ["tests/browser/harness/global-setup.ts"],
					fileParallelism: false,
					maxWorkers: 1,
					testTimeout: PATIENCE_MS,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
