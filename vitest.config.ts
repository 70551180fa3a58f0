import { defineConfig } from "vitest/config";

/**
 * UTC, clocks on both sides of it, one that is off by less than an hour, one whose summer began at midnight (so that some
 * days had none), and one that once skipped a day (Pacific/Apia, 30 December 2011): days are plain integers here, so no
 * clock may change one. Forked workers get TZ before they start.
 */
const CLOCKS = [
	"UTC",
	"America/Los_Angeles",
	"America/Sao_Paulo",
	"Asia/Damascus",
	"Asia/Kathmandu",
	"Pacific/Apia",
];

/** The rooms whose lines are counted by `npm run coverage`, each for itself. */
const COVERED = ["model", "world", "scene", "svg", "import"];

/** Ends what hangs; a busy machine may be slow, and no test is about how fast it is. */
const PATIENCE_MS = 60_000;

/**
 * Modules are loaded once for all files of a worker, since most of a run went into loading them again for each; what puts
 * another module in place of one lives in tests/unit/mocked, where each file has its own.
 */
export default defineConfig({
	oxc: { jsx: { importSource: "preact" } },
	test: {
		testTimeout: PATIENCE_MS,
		setupFiles: ["tests/texts.ts"],
		maxWorkers: "100%",
		restoreMocks: true,
		unstubGlobals: true,
		coverage: {
			provider: "v8",
			include: [`src/{${COVERED.join(",")}}/**/*.{ts,tsx}`],
			reporter: ["text"],
			thresholds: Object.fromEntries(COVERED.map((room) => [`src/${room}/**`, { lines: 95 }])),
		},
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
					exclude: ["tests/unit/clock.test.ts", "tests/unit/mocked/**"],
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: "mocked",
					include: ["tests/unit/mocked/**/*.test.ts"],
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
					isolate: false,
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
					expect: { poll: { timeout: PATIENCE_MS / 2 } },
					hookTimeout: 120_000,
				},
			},
		],
	},
});
