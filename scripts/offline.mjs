/** `npm run offline`: lists the files of a built site anew, for the worker that keeps them in the reader's browser. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { codeOf, WORKER, writeOffline } from "./offline-list.mjs";
import { DIST } from "./paths.mjs";

const HELP = `npm run offline -- [DIR]
  DIR  a built site of which files were changed by hand (default: dist)
Lists its files anew, so that browsers keep them as they are now.`;

function list(folder) {
	const worker = join(folder, WORKER);
	if (!existsSync(worker))
		throw new Error(`there is no ${WORKER} in ${folder}: run npm run build first`);
	const code = codeOf(readFileSync(worker, "utf8"));
	if (code === null) {
		console.log("This site is built with TRUCELINE_OFFLINE=off: nothing of it is kept.");
		return;
	}
	writeOffline(folder, code);
	console.log(`The files in ${folder} are listed as they are now.`);
}

try {
	const { values, positionals } = parseArgs({
		options: { help: { type: "boolean", short: "h", default: false } },
		allowPositionals: true,
	});
	const [folder] = positionals;
	/** npm runs scripts in its own folder; a relative DIR means the reader's. */
	const from = process.env.INIT_CWD ?? process.cwd();
	if (values.help) console.log(HELP);
	else list(folder === undefined ? DIST : resolve(from, folder));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
