/**
 * Runs the cases of a seed in processes with limits of memory and time: one that hangs, runs out of memory or dies takes only its own
 * case with it, which is counted.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./paths.mjs";

/** A case that takes longer hangs: the product's contract. Time of the processor, which a busy machine does not stretch. */
const MOST_CPU_MS = 2000;
/** What has not answered by then, by the clock, is ended: ten times as long, for a busy machine. */
const MOST_WAIT_MS = 10 * MOST_CPU_MS;
/**
 * A clock also runs while other programs have the processor: what did not answer is tried once more, alone in a new process and for so
 * many times as long. What hangs hangs again; how many were tried twice is said.
 */
const LONGER = 3;
const HEAP_MB = 512;
/** Of all that a process holds, what lies outside of the heap included. */
const MOST_BYTES = 1_500_000_000;

/**
 * @param {import("./fuzz-pool.d.mts").Wanted} wanted
 * @returns {Promise<readonly import("./fuzz-pool.d.mts").Ended[]>} in order of their numbers.
 */
export async function runCases({
	seed,
	numbers,
	workers = 2,
	onEnd = () => undefined,
	program = null,
	mostWait = MOST_WAIT_MS,
}) {
	const folder = mkdtempSync(join(tmpdir(), "truceline-fuzz-"));
	try {
		const limits = { program: program ?? (await built(folder)), mostWait };
		const queue = [...numbers];
		const ended = [];
		const take = () => queue.shift();
		const keep = (end) => {
			ended.push(end);
			onEnd(end, ended.length);
		};
		const each = Array.from({ length: Math.min(workers, queue.length) }, () =>
			work(limits, seed, take, keep),
		);
		await Promise.all(each);
		return ended.sort((a, b) => a.number - b.number);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The program that runs cases, as one file. */
async function built(folder) {
	await build({
		configFile: false,
		root: ROOT,
		logLevel: "warn",
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: "tests/fuzz/worker.ts",
			outDir: folder,
			emptyOutDir: false,
			target: "node20",
			rolldownOptions: { output: { codeSplitting: false, entryFileNames: "worker.mjs" } },
		},
	});
	return join(folder, "worker.mjs");
}

/** One process after the other, until no case is left. */
async function work({ program, mostWait }, seed, take, keep) {
	let child = null;
	for (let number = take(); number !== undefined; number = take()) {
		child ??= await started(program);
		let end = await ran(child, { seed, number }, mostWait);
		if (end.isLost && end.counted === "hang") {
			child.kill("SIGKILL");
			child = await started(program);
			end = { ...(await ran(child, { seed, number }, mostWait * LONGER)), tries: 2 };
		}
		keep(end);
		if (end.isLost || end.memory > MOST_BYTES) {
			child.kill("SIGKILL");
			child = null;
		}
	}
	child?.disconnect();
}

function started(program) {
	const child = fork(program, [join(ROOT, "public/geo")], {
		execArgv: [`--max-old-space-size=${HEAP_MB}`],
		stdio: ["ignore", "ignore", "pipe", "ipc"],
		env: { ...process.env, NODE_OPTIONS: "" },
	});
	child.said = "";
	child.stderr.on("data", (data) => {
		child.said = (child.said + data).slice(-4000);
	});
	return new Promise((resolve, reject) => {
		child.once("message", () => resolve(child));
		child.once("exit", () => reject(new Error(`no process to run cases in: ${child.said}`)));
	});
}

/** What came of a case, or how the process was lost over it. */
function ran(child, asked, mostWait) {
	return new Promise((resolve) => {
		const lost = (counted, words) =>
			end({
				number: asked.number,
				group: "?",
				names: [],
				counted,
				words: [words],
				cpu: 0,
				memory: 0,
				tries: 1,
				isLost: true,
			});
		const timer = setTimeout(() => lost("hang", `no answer in ${mostWait} ms`), mostWait);
		const onExit = (code, signal) => {
			const isFull = /heap out of memory|Allocation failed/i.test(child.said);
			lost(isFull ? "out of memory" : "raw throw", `${signal ?? code}: ${child.said.slice(-800)}`);
		};
		const onMessage = (answer) => end({ ...limited(answer), tries: 1, isLost: false });
		const end = (result) => {
			clearTimeout(timer);
			child.off("exit", onExit);
			child.off("message", onMessage);
			resolve(result);
		};
		child.once("exit", onExit);
		child.once("message", onMessage);
		child.send(asked);
	});
}

/** A case that ended, and took too much for it. */
function limited(answer) {
	const { counted, words, cpu, memory } = answer;
	if (counted === "raw throw") return answer;
	if (cpu > MOST_CPU_MS)
		return {
			...answer,
			counted: "hang",
			words: [...words, `${Math.round(cpu)} ms of the processor`],
		};
	if (memory > MOST_BYTES)
		return { ...answer, counted: "out of memory", words: [...words, `${memory} bytes`] };
	return answer;
}
