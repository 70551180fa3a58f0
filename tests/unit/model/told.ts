/** What a reader of files said, a line each: severity, file, code, detail, the record or its id, the field. */
import { newReport } from "../../../src/model/read";
import type { Known } from "../../../src/model/references";
import type { Problem } from "../../../src/model/types";

export function told(problems: readonly Problem[]): string[] {
	return problems.map(({ severity, file, code, detail, at, field }) => {
		const place = at.id ?? at.record ?? "whole";
		return [severity, file, code, detail, `at ${place}`, field].join(" | ");
	});
}

/** Runs a reader with a report of its own. */
export function read<T>(reader: (report: ReturnType<typeof newReport>) => T) {
	const report = newReport();
	const result = reader(report);
	return { result, told: told(report.problems) };
}

export const ids = (...known: string[]): Known => new Set(known);
