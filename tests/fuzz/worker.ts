/** A process that runs cases as it is told, one after the other, and says of each what came of it and what it cost. */
import { caseOf } from "./cases";
import { groundIn } from "./ground";
import { countedAs } from "./outcome";
import { runCase } from "./run-case";

/** What is asked of it. */
export interface Asked {
	readonly seed: number;
	readonly number: number;
}

/** What it answers; the first thing that it says is that it is ready. */
export type Answer =
	| { readonly kind: "ready" }
	| {
			readonly kind: "done";
			readonly number: number;
			readonly group: string;
			readonly names: readonly string[];
			readonly counted: string;
			readonly words: readonly string[];
			/** Of all threads of the process, in milliseconds. */
			readonly cpu: number;
			/** The most that the process has held so far, in bytes. */
			readonly memory: number;
	  };

const ground = groundIn(process.argv[2] ?? "");
const say = (answer: Answer) => process.send?.(answer);

process.on("message", async ({ seed, number }: Asked) => {
	const fuzzCase = caseOf(seed, number, ground);
	const start = process.cpuUsage();
	const outcome = await runCase(fuzzCase, ground.dataset);
	const { user, system } = process.cpuUsage(start);
	say({
		kind: "done",
		number,
		group: fuzzCase.group,
		names: fuzzCase.names,
		counted: countedAs(outcome),
		words: outcome.faults.map(({ kind, words }) => `${kind}: ${words}`),
		cpu: (user + system) / 1000,
		memory: process.resourceUsage().maxRSS * 1024,
	});
});
process.on("disconnect", () => process.exit());
say({ kind: "ready" });
