/**
 * `npm run bench:peers [-- --sizes 500,10000 --only truceline,kepler]`, after `npm run build`: this product beside other
 * maps with a date, each in a browser of its own, on the same made-up points. docs/performance.md says what is measured.
 * What is under way goes to stderr, the table to stdout.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, writePoints } from "../tests/bench/points.mjs";
import { MAPS, PEERS, writePages } from "./bench-maps.mjs";
import { measure } from "./bench-measure.mjs";
import { tableOf } from "./bench-table.mjs";
import { installApart } from "./install-apart.mjs";
import { DIST } from "./paths.mjs";
import { serve } from "./serve.mjs";

const SIZES = [500, 10_000, 100_000, 1_000_000];

function readOptions() {
	const { values } = parseArgs({
		options: {
			sizes: { type: "string", default: SIZES.join(",") },
			only: { type: "string", default: Object.keys(MAPS).join(",") },
		},
	});
	const sizes = values.sizes.split(",").map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
		throw new Error(`--sizes: ${values.sizes} is no list of numbers of points`);
	}
	const names = values.only.split(",");
	const stranger = names.find((name) => !Object.hasOwn(MAPS, name));
	if (stranger !== undefined) {
		throw new Error(`--only: no map "${stranger}"; there are ${Object.keys(MAPS).join(", ")}`);
	}
	return { sizes, names };
}

/** Each map with each number of points; what could not be run is words. */
async function run({ sizes, names }, folder) {
	const isPeer = (name) => MAPS[name].from === undefined && name !== "truceline";
	const missing = names.some(isPeer) ? installApart(PEERS) : null;
	const there = names.filter((name) => !(missing && isPeer(name)));
	writePages(there, folder);
	const pages = await serve({ root: folder });
	const own = await serve({ root: DIST });
	const found = [];
	try {
		for (const size of sizes) {
			for (const name of names) {
				console.error(`${MAPS[name].title}, ${size} points ...`);
				const result = there.includes(name)
					? await measure(name, {
							pages: pages.address,
							own: own.address,
							path: fileOf(folder, MAPS[name].format, size),
						})
					: { words: `not run: could not be installed (${missing})` };
				console.error(JSON.stringify(result));
				found.push({ title: MAPS[name].title, size, ...result });
			}
			for (const { ending } of Object.values(FORMATS)) {
				rmSync(join(folder, `${size}${ending}`), { force: true });
			}
		}
	} finally {
		await own.close();
		await pages.close();
	}
	return found;
}

/** The file of so many points, written when it is first asked for. */
function fileOf(folder, format, size) {
	const path = join(folder, `${size}${FORMATS[format].ending}`);
	if (!existsSync(path)) writePoints(path, format, size);
	return path;
}

const folder = mkdtempSync(join(tmpdir(), "truceline-bench-"));
try {
	const options = readOptions();
	if (options.names.includes("truceline") && !existsSync(join(DIST, "index.html"))) {
		throw new Error("there is no built site: npm run build");
	}
	console.log(tableOf(await run(options, folder)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
