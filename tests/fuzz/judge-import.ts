/** Brings a file as a reader does: a look at it, then its reading as planned; and says what must never have come of it. */
import { unzipSync } from "fflate";
import { inspectFiles } from "../../src/import/inspect";
import { readFile } from "../../src/import/read";
import {
	type Brought,
	type ImportProblem,
	type ImportResult,
	type Inspection,
	LIMITS,
	type Limits,
	type Plan,
} from "../../src/import/types";
import { parse } from "../../src/model/parse";
import { lostRows } from "./import-rows";
import { oddFile } from "./import-table";
import { datasetFaults } from "./judge-dataset";
import { type FaultFound, malformed, type Outcome, silent } from "./outcome";
import { oddImportProblem, oddImportProblems } from "./problems-oracle";

type Bytes = Uint8Array<ArrayBuffer>;

/** Files to be brought: one, or those of a folder. */
export interface ImportCase {
	readonly subject: "import";
	readonly files: readonly (readonly [name: string, bytes: Bytes])[];
}

/** Small enough that a case may reach them. */
const FUZZ_LIMITS: Limits = {
	...LIMITS,
	bytes: 20_000_000,
	rows: 2000,
	vertices: 20_000,
	unpacked: 20_000_000,
};

/** Brings files and judges what came of them. Throws what the import throws. */
export async function judgeImport({ files }: ImportCase): Promise<Outcome> {
	const brought = files.map(([name, bytes]): Brought => ({ name, bytes: new Blob([bytes]) }));
	const inspection = await inspectFiles(brought, { limits: FUZZ_LIMITS });
	const [[name, bytes] = ["", new Uint8Array(0)]] = files;
	if (inspection.kind === "refused") {
		const { problem } = inspection;
		const faults = [...malformed(refusalFaults(inspection, name)), ...swallowed([problem])];
		return { hasModel: false, faults };
	}
	if (inspection.kind === "dataset") return judgeBroughtDataset(inspection.files);
	const [file] = brought;
	if (!file) return { hasModel: false, faults: [] };
	const result = await readFile(file, inspection.plan, { limits: FUZZ_LIMITS });
	const all = await allProblems(result);
	const faults = await importFaults(result, all, name, inspection.plan, bytes);
	return { hasModel: result.file !== null, faults: [...faults, ...swallowed(all)] };
}

/** An error of the program that was told as if the file could not be had: nothing here keeps a file from being had. */
export function swallowed(problems: readonly ImportProblem[]): readonly FaultFound[] {
	return problems
		.filter(
			({ code, detail }) =>
				code === "worker-failed" || (code === "unreadable" && /\s/.test(detail)),
		)
		.map(({ detail }) => ({ kind: "raw throw", words: detail }));
}

function refusalFaults(
	{ problem }: Extract<Inspection, { kind: "refused" }>,
	name: string,
): readonly string[] {
	const isFatal = problem.severity === "fatal" ? [] : ["refused, and nothing is fatal"];
	return [...isFatal, ...oddImportProblem(problem, name)];
}

/** What is wrong with the reading of a file, by itself and beside what the file says. */
export async function importFaults(
	{ file, problems }: ImportResult,
	all: readonly ImportProblem[],
	name: string,
	plan: Plan,
	bytes: Bytes,
): Promise<readonly FaultFound[]> {
	const told = malformed(oddImportProblems(problems, all, name, file !== null));
	if (file === null) return told;
	const content = contentOf(bytes);
	const text = textOf(content, plan);
	return [
		...told,
		...silent(content === null ? [] : oddEncoding(content, plan)),
		...silent(await oddFile(file)),
		...silent(text === null ? [] : await lostRows(file, all, { text, plan })),
	];
}

/** Whether a table that is UTF-8 but for a few of its letters was taken for something else: then all of them are wrong. */
export function oddEncoding(bytes: Bytes, plan: Plan): readonly string[] {
	if (plan.format !== "csv" || !plan.encoding.startsWith("windows")) return [];
	const text = new TextDecoder().decode(bytes);
	const letters = [...text].filter((letter) => letter > "\u007f");
	const lost = letters.filter((letter) => letter === "\uFFFD").length;
	const isUtf8 = letters.length - lost >= 10 && letters.length - lost > lost * 5;
	return isUtf8 ? [`UTF-8 with ${lost} lost letters was read as ${plan.encoding}`] : [];
}

function judgeBroughtDataset(files: ReadonlyMap<string, string>): Outcome {
	const read = parse(files);
	return { hasModel: read.dataset !== null, faults: datasetFaults(read, files, "") };
}

/** All problems of a reading, from the lines of the download. */
async function allProblems({ problems }: ImportResult): Promise<readonly ImportProblem[]> {
	const lines = (await problems.all.text()).split("\n").filter((line) => line !== "");
	return lines.map((line): ImportProblem => JSON.parse(line));
}

/** What is read of a zip, by another program's unpacking: its only file that can be read. Else the bytes themselves. */
function contentOf(bytes: Bytes): Bytes | null {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
	try {
		const inside = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
		const [only, ...more] = inside;
		return only && more.length === 0 ? Uint8Array.from(only[1]) : null;
	} catch {
		return null;
	}
}

/** As the plan says, or as UTF-8 that is whole and has no zeroes; null where that cannot be told without the product. */
function textOf(bytes: Bytes | null, plan: Plan): string | null {
	if (bytes === null) return null;
	if (plan.format === "csv") {
		// Node takes these for other letters where a text is decoded in one piece than where it comes in parts.
		const isUnsure =
			plan.encoding.startsWith("windows") && bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
		return isUnsure ? null : new TextDecoder(plan.encoding).decode(bytes);
	}
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\0") ? null : text;
	} catch {
		return null;
	}
}
