/** What a run of cases came to, as a table. */
import { markdownTable } from "./markdown-table.mjs";

/** What a case may be counted as; none of the last six may be. */
export const COUNTED = [
	"model",
	"problems",
	"raw throw",
	"hang",
	"out of memory",
	"silently wrong model",
	"malformed problem",
	"polluted prototype",
];

/**
 * A line for each thing that was mutated, and one for all.
 * @param {readonly import("./fuzz-pool.d.mts").Ended[]} ended
 * @returns {string}
 */
export function fuzzTable(ended) {
	const groups = [...new Set(ended.map(({ group }) => group))].sort();
	const count = (cases, counted) => cases.filter((each) => each.counted === counted).length;
	const row = (name, cases) => [
		name,
		String(cases.length),
		...COUNTED.map((each) => String(count(cases, each))),
	];
	const rows = [
		["mutated", "cases", ...COUNTED],
		...groups.map((group) =>
			row(
				group,
				ended.filter((each) => each.group === group),
			),
		),
		row("all", ended),
	];
	return markdownTable(rows, 1);
}

/** @param {readonly import("./fuzz-pool.d.mts").Ended[]} ended */
export function faultsIn(ended) {
	return ended.filter(({ counted }) => counted !== "model" && counted !== "problems");
}
