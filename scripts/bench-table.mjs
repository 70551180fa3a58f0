/** What was measured, as a table. */
import { markdownTable } from "./markdown-table.mjs";

const HEAD = [
	...[
		"points",
		"map",
		"load CPU s",
		"×",
		"longest task ms",
		"step main ms",
		"×",
		"step page ms",
		"×",
	],
	...["step drawing ms", "heap MB", "process MB", "code kB"],
];
const LEFT_COLUMNS = 2;

/**
 * A row for each map and number of points; × says how many times the first map of that number, which is this product
 * unless it was left out.
 * @param {readonly import("./bench-table.d.mts").Found[]} found
 * @returns {string}
 */
export function tableOf(found) {
	const sizes = [...new Set(found.map(({ size }) => size))];
	const rows = sizes.flatMap((size) => {
		const group = found.filter((each) => each.size === size);
		const first = group.find(({ words }) => words === undefined);
		return group.map((each) => cellsOf(each, first));
	});
	return markdownTable([HEAD, ...rows], LEFT_COLUMNS);
}

function cellsOf({ title, size, words, load, step, memory, bytes }, first) {
	const named = [size.toLocaleString("en"), title];
	if (words !== undefined) return [...named, words];
	const beside = (value, one) => [digits(value), one > 0 ? digits(value / one) : ""];
	const steps = ({ main, renderer, drawing }) => [
		...beside(main * 1000, first.step.main * 1000),
		...beside(renderer * 1000, first.step.renderer * 1000),
		digits(drawing * 1000),
	];
	return [
		...named,
		...beside(loadCpu(load), loadCpu(first.load)),
		digits(load.longest),
		...(step.late === undefined ? steps(step) : [step.late, "", "", "", ""]),
		digits(memory.heap / 1e6),
		memory.more === null ? "–" : digits(memory.more / 1e6),
		digits(bytes / 1000),
	];
}

/** Drawing in software says little of machines that have a graphics processor. */
const loadCpu = ({ all, drawing }) => all - drawing;

/** Three digits at most are worth reading; whole numbers keep all of theirs. */
function digits(value) {
	if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
	return Number(value.toPrecision(2)).toString();
}
