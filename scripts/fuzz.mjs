/**
 * `npm run fuzz -- --cases 20000 --seed 1`: mutates the files of the shipped dataset, made files of every format that a reader can
 * bring, and addresses, and prints what came of each. Fails where one ended in a way in which none may. `--case 123` runs that one alone.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { runCases } from "./fuzz-pool.mjs";
import { faultsIn, fuzzTable } from "./fuzz-table.mjs";

const { values } = parseArgs({
	options: {
		cases: { type: "string", default: "2000" },
		seed: { type: "string", default: "1" },
		case: { type: "string" },
		workers: { type: "string", default: String(Math.max(1, Math.min(4, cpus().length))) },
	},
});
const whole = (name) => {
	const number = Number(values[name]);
	if (Number.isSafeInteger(number) && number >= 0) return number;
	throw new Error(`--${name} is a whole number`);
};
const seed = whole("seed");
const numbers =
	values.case === undefined
		? Array.from({ length: whole("cases") }, (_, at) => at)
		: [whole("case")];

const show = ({ number, group, names, counted, words }) =>
	console.log(
		`\ncase ${number} of seed ${seed}: ${counted}\n  ${group}: ${names.join(", ")}\n  ${words.slice(0, 6).join("\n  ")}`,
	);

const ended = await runCases({
	seed,
	numbers,
	workers: whole("workers"),
	onEnd(end, count) {
		if (values.case !== undefined || faultsIn([end]).length > 0) show(end);
		if (count % 1000 === 0) console.error(`${count} of ${numbers.length}`);
	},
});
const faults = faultsIn(ended);
const slowest = ended.reduce((most, { cpu }) => Math.max(most, cpu), 0);
const twice = ended.filter(({ tries }) => tries > 1).length;
console.log(`\n${fuzzTable(ended)}`);
console.log(
	`\nseed ${seed}, ${ended.length} cases, ${faults.length} faults; the slowest took ${Math.round(slowest)} ms of the processor; ` +
		`${twice} tried twice`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
