/**
 * Rows of cells as a table of Markdown that is also read well as plain text: the first is the head, the first columns
 * stand at the left, all others, which are numbers, at the right.
 * @param {readonly (readonly string[])[]} rows
 * @param {number} leftColumns
 * @returns {string}
 */
export function markdownTable([head, ...rows], leftColumns) {
	const isLeft = (column) => column < leftColumns;
	/** What a short row says in its last cell may be longer than a column; it stands at the end of its line. */
	const fits = (row, column) => row.length === head.length || isLeft(column);
	const widths = head.map((_, column) => {
		const cells = rows.filter((row) => fits(row, column)).map((row) => row[column]);
		return Math.max(3, ...[head[column], ...cells].map(({ length }) => length));
	});
	const padded = (cell, column) =>
		isLeft(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
	const line = (row) => `| ${row.map(padded).join(" | ")} |`;
	const rule = widths.map((width, column) =>
		isLeft(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
	);
	return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
