/** Reads a file as a plan says, whatever its format and whatever archive it came in. */
import { ImportFault, problemOf } from "./fault";
import { leftOutProblems, type Opened, openBrought } from "./open";
import { refused } from "./problems";
import type { ReadOptions } from "./read-features";
import {
	type Brought,
	type ImportProblem,
	type ImportResult,
	LIMITS,
	type Limits,
	MOST_LISTED,
	type Plan,
} from "./types";

/** Rejects only where it is called off. */
export async function readFile(
	file: Brought,
	plan: Plan,
	{ limits = LIMITS, ...options }: ReadOptions & { readonly limits?: Limits } = {},
): Promise<ImportResult> {
	const { name } = file;
	try {
		const opened = await openBrought([file], limits, options.signal);
		const result = await readOpened(opened, name, plan, limits, options);
		return withTold(result, leftOutProblems(name, opened.leftOut));
	} catch (thrown) {
		return refused(problemOf(thrown, name, options.signal));
	}
}

/** The reader of a format is fetched when a file of it is read. */
async function readOpened(
	opened: Opened,
	name: string,
	plan: Plan,
	limits: Limits,
	options: ReadOptions,
): Promise<ImportResult> {
	if (opened.kind === "dataset") throw new ImportFault("unknown-format", "dataset");
	const { as, bytes } = opened;
	const planned = plan.format === "geojson" ? "json" : plan.format;
	if (as !== planned) throw new ImportFault("unknown-format", as);
	if (plan.format === "csv") {
		const { readTable } = await import("./table");
		const { signal, onProgress, most } = options;
		return readTable(bytes, name, plan, {
			...{ limits },
			...(signal && { signal }),
			...(onProgress && { onProgress }),
			...(most !== undefined && { most }),
		});
	}
	if (as === "csv") throw new ImportFault("unknown-format", as);
	const { readFeatures } = await import("./read-features");
	return readFeatures({ name, bytes, as }, plan, limits, options);
}

/** The same result with what is told of the archive around the file. */
function withTold(result: ImportResult, told: readonly ImportProblem[]): ImportResult {
	if (told.length === 0) return result;
	const { total, told: before, listed, all } = result.problems;
	const lines = told.map((problem) => `${JSON.stringify(problem)}\n`);
	return {
		...result,
		problems: {
			total: total + told.length,
			told: before + told.length,
			listed: [...listed, ...told].slice(0, MOST_LISTED),
			all: new Blob([all, ...lines]),
		},
	};
}
