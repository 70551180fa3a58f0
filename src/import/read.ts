/** Reads a file as a plan says, whatever its format and whatever archive it came in. */
import { ImportFault, problemOf } from "./fault";
import { leftOutProblems, openBrought } from "./open";
import { refused } from "./problems";
import { type ReadOptions, readFeatures } from "./read-features";
import { type Brought, type ImportResult, LIMITS, type Limits, type Plan } from "./types";

/** Rejects only where it is called off. */
export async function readFile(
	file: Brought,
	plan: Plan,
	{ limits = LIMITS, ...options }: Omit<ReadOptions, "told"> & { readonly limits?: Limits } = {},
): Promise<ImportResult> {
	try {
		const opened = await openBrought([file], limits, options.signal);
		if (opened.kind === "dataset") throw new ImportFault("unknown-format", "dataset");
		const { as, bytes, leftOut } = opened;
		const told = leftOutProblems(file.name, leftOut);
		if (plan.format === "csv" && as === "csv") {
			const { readTable } = await import("./table");
			return await readTable(bytes, file.name, plan, { ...options, limits, told });
		}
		if (plan.format === "csv" || (as === "json") !== (plan.format === "geojson") || as === "csv") {
			throw new ImportFault("unknown-format", as);
		}
		return await readFeatures({ name: file.name, bytes, as }, plan, limits, { ...options, told });
	} catch (thrown) {
		return refused(problemOf(thrown, file.name, options.signal));
	}
}
