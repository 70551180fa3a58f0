/** What a run of cases came to, as a table. */

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
	const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
	const line = (cells) =>
		`| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
	const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
	return [line(rows[0]), rule, ...rows.slice(1).map(line)].join("\n");
}

/** @param {readonly import("./fuzz-pool.d.mts").Ended[]} ended */
export function faultsIn(ended) {
	return ended.filter(({ counted }) => counted !== "model" && counted !== "problems");
}
