import { defineConfig } from "vite";

/**
 * The command line tool as one file that runs without node_modules: bundled whole, so that it works from a
 * clean clone after the build and from wherever it is copied.
 */
export default defineConfig({
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: "src/cli/main.ts",
		outDir: "dist-cli",
		target: "node20",
		rolldownOptions: {
			output: {
				codeSplitting: false,
				entryFileNames: "truceline.js",
				banner: "#!/usr/bin/env node",
			},
		},
	},
});
