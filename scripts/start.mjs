/** `npm start`: builds the site and serves it on this machine only. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DIST, ROOT } from "./paths.mjs";
import { serve } from "./serve.mjs";

const DEFAULT_PORT = 4173;

const HELP = `npm start -- [--dataset DIR] [--port N]
  --dataset DIR  show the dataset in DIR in place of the one that comes with Truceline
  --port N       use this port, or the next free one (default ${DEFAULT_PORT})`;

/** The options of the command line, or the reason why they cannot be followed. */
function readOptions() {
	const { values } = parseArgs({
		options: {
			dataset: { type: "string" },
			port: { type: "string", default: String(DEFAULT_PORT) },
			help: { type: "boolean", short: "h", default: false },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Error(`--port: ${values.port} is not a port (1 to 65535)`);
	}
	/** npm runs scripts in its own folder; a relative DIR means the reader's. */
	const from = process.env.INIT_CWD ?? process.cwd();
	const dataset = values.dataset === undefined ? undefined : resolve(from, values.dataset);
	if (dataset !== undefined && !existsSync(join(dataset, "dataset.json"))) {
		throw new Error(`--dataset: there is no dataset.json in ${dataset}`);
	}
	return { dataset, port, help: values.help };
}

async function start({ dataset, port }) {
	// What the page may load depends on the dataset: see vite.config.ts.
	if (dataset !== undefined) {
		process.env.TRUCELINE_DATASET = dataset;
		// It may change at any time, and another may be served at the same address next: browsers are to keep neither.
		process.env.TRUCELINE_OFFLINE = "off";
	}
	const { build } = await import("vite");
	// In this mode the site is not made ready to be published: see build/sharing.ts.
	await build({ root: ROOT, logLevel: "warn", mode: "start" });
	const { address } = await serve({ root: DIST, datasetDir: dataset, port });
	console.log(`Truceline is at ${address}`);
	console.log("Only this machine can reach it. Ctrl+C stops it.");
}

try {
	const options = readOptions();
	if (options.help) console.log(HELP);
	else await start(options);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
