/**
 * `npm run bench:pictures`: what a picture of A4 costs on the command line, by format. Each run is a process of its own,
 * as on the command line: starting it, reading the dataset and the fonts count. Shown is the median of its CPU time
 * (user and system, all threads), its largest memory, the size of the file, and how many times those of the SVG that is.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quantile } from "./quantile.mjs";

const RUNS = 3;
const TOOL = fileURLToPath(new URL("../dist-cli/truceline.js", import.meta.url));
const DATASET = fileURLToPath(new URL("../public/geo", import.meta.url));

/** Loaded before the tool: says at its end what the process has used. */
const WATCH = `data:text/javascript,process.on("exit",()=>{console.error(JSON.stringify(process.resourceUsage()))})`;

/** By what is made: the end of the file's name, and more options. */
const PICTURES = {
	SVG: ["svg"],
	"SVG, outlines": ["svg", "--outlines"],
	"PNG, 300 dpi": ["png"],
	PDF: ["pdf"],
	"PDF, with sources": ["pdf", "--evidence"],
};

const folder = mkdtempSync(join(tmpdir(), "truceline-bench-"));

/** One picture in a fresh process. */
function measure([format, ...more]) {
	const path = join(folder, `map.${format}`);
	const picture = ["snapshot", "--date", "2020-02-10", "--size", "a4", "--dataset", DATASET];
	const args = ["--import", WATCH, TOOL, ...picture, ...more, "-o", path];
	const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
	if (status !== 0) throw new Error(stderr);
	const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr.trim().split("\n").at(-1));
	return {
		cpu: (userCPUTime + systemCPUTime) / 1000,
		memory: maxRSS / 1024,
		bytes: statSync(path).size,
	};
}

/** The median of each number over the runs. */
function medians(picture) {
	const runs = Array.from({ length: RUNS }, () => measure(picture));
	const middle = (name) =>
		quantile(
			runs.map((run) => run[name]),
			0.5,
		);
	return { cpu: middle("cpu"), memory: middle("memory"), bytes: middle("bytes") };
}

try {
	const found = Object.entries(PICTURES).map(([name, picture]) => [name, medians(picture)]);
	const [[, svg]] = found;
	const rows = found.map(([name, { cpu, memory, bytes }]) => {
		const ratio = (value, of) => Number((value / of).toFixed(2));
		return [
			name,
			{
				"CPU ms": Math.round(cpu),
				"× SVG": ratio(cpu, svg.cpu),
				"peak MiB": Math.round(memory),
				"× SVG ": ratio(memory, svg.memory),
				"file kB": Math.round(bytes / 1000),
				"× SVG  ": ratio(bytes, svg.bytes),
			},
		];
	});
	console.log(
		`A picture of A4 on the command line: medians of ${RUNS} runs, each a process of its own`,
	);
	console.table(Object.fromEntries(rows));
} finally {
	rmSync(folder, { recursive: true });
}
