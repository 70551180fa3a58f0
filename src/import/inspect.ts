/** What was brought: a dataset, a file with how it could be read, or why it is neither. */
import { problemOf } from "./fault";
import { leftOutProblems, openBrought } from "./open";
import { type Brought, type Chosen, type Inspection, LIMITS, type Limits } from "./types";

/**
 * Looks at one file, or at the files of a folder. Rejects only where it is called off.
 * @param files with their paths as names, where they are those of a folder.
 * @param chosen what a person says of a file of rows, in place of what it looks like.
 */
export async function inspectFiles(
	files: readonly Brought[],
	{
		limits = LIMITS,
		signal,
		chosen,
	}: {
		readonly limits?: Limits;
		readonly signal?: AbortSignal | undefined;
		readonly chosen?: Chosen | undefined;
	} = {},
): Promise<Inspection> {
	const name = files[0]?.name ?? "";
	try {
		const opened = await openBrought(files, limits, signal);
		if (opened.kind === "dataset") {
			const told = leftOutProblems(name, opened.leftOut);
			return { kind: "dataset", files: opened.files, told };
		}
		const { as, bytes } = opened;
		if (as === "csv") {
			const { inspectTable } = await import("./table");
			return await inspectTable(bytes, name, chosen, limits);
		}
		const { inspectFeatures } = await import("./inspect-features");
		return await inspectFeatures({ bytes, as }, limits, signal);
	} catch (thrown) {
		return { kind: "refused", problem: problemOf(thrown, name, signal) };
	}
}
