/** 500 cases of the fuzz, and that what counts them can count. `npm run fuzz` runs as many as one likes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ended } from "../../../scripts/fuzz-pool.mjs";
import { runCases } from "../../../scripts/fuzz-pool.mjs";
import { COUNTED, faultsIn, fuzzTable } from "../../../scripts/fuzz-table.mjs";
import { caseOf, type FuzzCase } from "../../fuzz/cases";
import { groundIn } from "../../fuzz/ground";
import { countedAs, FAULTS } from "../../fuzz/outcome";
import { randomOf } from "../../fuzz/random";
import { runCase } from "../../fuzz/run-case";

const ground = groundIn("public/geo");
const CASES = 500;
/** Cases of ten times the usual cost, on a machine that does ten other things. */
const PATIENCE_MS = 600_000;

/**
 * A case hangs by the product's contract after two seconds; here they are seconds of the processor, so that a busy machine fails
 * nothing, and what has not answered after twenty by the clock is ended.
 */
test(
	"none of 500 cases throws, hangs, runs out of memory, pollutes, or is silently wrong",
	async () => {
		const numbers = Array.from({ length: CASES }, (_, at) => at);
		const ended = await runCases({ seed: 20_190_821, numbers });
		expect(ended.map(({ number }) => number)).toEqual(numbers);
		expect(faultsIn(ended)).toEqual([]);
		// They would prove little if all were refused, or none.
		const count = (counted: string) => ended.filter((end) => end.counted === counted).length;
		expect(count("model")).toBeGreaterThan(CASES / 4);
		expect(count("problems")).toBeGreaterThan(CASES / 10);
		expect(new Set(ended.map(({ group }) => group)).size).toBeGreaterThanOrEqual(11);
	},
	PATIENCE_MS,
);

/** Says what is wished of it: each number another end. */
const ODD_WORKER = `
process.on("message", ({ number }) => {
	if (number === 1) return;
	if (number === 2) for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
	if (number === 3) process.exit(7);
	const cpu = number === 4 ? 2001 : 1;
	const counted = number === 5 ? "raw throw" : "model";
	process.send({ kind: "done", number, group: "g", names: [], counted, words: [], cpu, memory: 1 });
});
process.send({ kind: "ready" });
`;

test(
	"a case that hangs, fills the memory or ends its process is counted, and costs no other",
	async () => {
		const folder = mkdtempSync(join(tmpdir(), "truceline-fuzz-test-"));
		try {
			const program = join(folder, "worker.mjs");
			writeFileSync(program, ODD_WORKER);
			const countedOf = async (numbers: readonly number[], mostWait: number) =>
				(await runCases({ seed: 1, numbers, program, mostWait })).map(({ counted }) => counted);
			expect(await countedOf([0, 1, 6], 5_000)).toEqual(["model", "hang", "model"]);
			// The one that fills its memory must have the time for it, on a busy machine too.
			expect(await countedOf([0, 2, 3, 4, 5, 6], PATIENCE_MS / 4)).toEqual([
				...["model", "out of memory", "raw throw", "hang", "raw throw", "model"],
			]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
	PATIENCE_MS,
);

test("the same seed and number give the same case, and another seed another", () => {
	const textOf = ({ group, names, what }: FuzzCase) =>
		JSON.stringify([
			...[group, names],
			what.subject === "dataset" ? what.files.get(what.changed) : what,
		]);
	for (const number of [0, 7, 123]) {
		const one = textOf(caseOf(5, number, ground));
		expect(textOf(caseOf(5, number, ground))).toBe(one);
		expect(textOf(caseOf(6, number, ground))).not.toBe(one);
	}
	// As published: the first numbers of mulberry32 for the seed 1.
	const random = randomOf(1);
	expect(Array.from({ length: 3 }, () => Math.floor(random.next() * 2 ** 32))).toEqual([
		2_693_262_067, 11_749_833, 2_265_367_787,
	]);
});

test("every file of the shipped dataset is mutated, and stays as it was for the next case", () => {
	const before = JSON.stringify([...ground.geo].map(([path, bytes]) => [path, bytes.length]));
	const changed = new Set<string>();
	for (let number = 0; number < 1500; number++) {
		const { what, group } = caseOf(1, number, ground);
		if (what.subject === "dataset" && group === "public/geo") changed.add(what.changed);
	}
	expect([...changed].toSorted()).toEqual([...ground.geo.keys()].toSorted());
	expect(JSON.stringify([...ground.geo].map(([path, bytes]) => [path, bytes.length]))).toBe(before);
});

test("what is thrown, or rejected with nobody listening, is counted", async () => {
	const broken: FuzzCase["what"] = {
		subject: "import",
		files: [
			["a.csv", new Uint8Array(1)],
			[null as never, new Uint8Array(1)],
		],
	};
	expect(countedAs(await runCase({ what: broken }, ground.dataset))).not.toBe("model");
	const throwing: FuzzCase["what"] = { subject: "address", hash: null as never };
	expect(countedAs(await runCase({ what: throwing }, ground.dataset))).toBe("raw throw");
	const stray: FuzzCase["what"] = {
		subject: "address",
		get hash() {
			void Promise.reject(new Error("stray"));
			return "";
		},
	};
	const { faults } = await runCase({ what: stray }, ground.dataset);
	expect(faults[0]).toMatchObject({ kind: "raw throw", words: expect.stringContaining("stray") });
});

test("a case counts as its worst, and the table has a column for each", () => {
	const wrong = { kind: "silently wrong model", words: "" } as const;
	expect(countedAs({ hasModel: true, faults: [] })).toBe("model");
	expect(countedAs({ hasModel: false, faults: [] })).toBe("problems");
	expect(countedAs({ hasModel: true, faults: [wrong, { kind: "raw throw", words: "" }] })).toBe(
		"raw throw",
	);
	expect([...COUNTED].toSorted()).toEqual(["model", "problems", ...FAULTS].toSorted());
	const end = (counted: string): Ended => ({
		...{
			number: 0,
			group: "csv",
			names: [],
			counted,
			words: [],
			cpu: 1,
			memory: 1,
			tries: 1,
			isLost: false,
		},
	});
	const ended = COUNTED.map(end);
	expect(faultsIn(ended).map(({ counted }) => counted)).toEqual(COUNTED.slice(2));
	expect(fuzzTable(ended).split("\n").at(-1)).toMatch(/^\| all +\| +8( \| +1){8} \|$/);
});
