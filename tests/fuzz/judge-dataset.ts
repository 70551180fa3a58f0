/** Reads a dataset as the page or the command line tool does, and says what must never have come of it. */
import { load } from "../../src/model/load";
import { loadDetail } from "../../src/model/load-detail";
import { parse } from "../../src/model/parse";
import type { Dataset, Problem } from "../../src/model/types";
import { worldAt } from "../../src/world/world";
import { lostLetters, lostRecords, lostWords } from "./dataset-records";
import { danglingIds, oddDays, oddPositions } from "./dataset-references";
import { type FaultFound, malformed, type Outcome, silent } from "./outcome";
import { oddProblems } from "./problems-oracle";
import { oddValues } from "./walk";

/** A dataset to be read. */
export interface DatasetCase {
	readonly subject: "dataset";
	/** `page`: core files first, then detail; `tool`: all at once. */
	readonly way: "page" | "tool";
	readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** The path of the file that is no longer what it was. */
	readonly changed: string;
}

export interface ReadDataset {
	readonly dataset: Dataset | null;
	readonly problems: readonly Problem[];
}

/** Reads a dataset and judges what came of it. Throws what the reading throws. */
export async function judgeDataset({ way, files, changed }: DatasetCase): Promise<Outcome> {
	const texts = new Map([...files].map(([path, bytes]) => [path, textOf(bytes)]));
	const read = way === "tool" ? parse(texts) : await readAsPage(texts);
	return { hasModel: read.dataset !== null, faults: datasetFaults(read, texts, changed) };
}

/** What is wrong with what came of a dataset's files. */
export function datasetFaults(
	{ dataset, problems }: ReadDataset,
	texts: ReadonlyMap<string, string>,
	changed: string,
): readonly FaultFound[] {
	const told = malformed(oddProblems(problems, dataset !== null));
	if (dataset === null) return told;
	const { span, opens } = dataset;
	const worlds = [span.first, opens.first, span.last].map((day) => worldAt(dataset, day));
	return [
		...told,
		...silent(danglingIds(dataset)),
		...silent(oddDays(dataset)),
		...silent(oddPositions(dataset)),
		...silent(oddValues({ dataset, worlds })),
		...silent(lostRecords(dataset, texts, problems, new Set([changed]))),
		...silent(lostWords(dataset, texts, problems)),
		...silent(lostLetters(texts, problems, changed)),
	];
}

async function readAsPage(texts: ReadonlyMap<string, string>): Promise<ReadDataset> {
	const fetchText = async (address: string) => {
		const text = texts.get(address);
		// As an answer gives its text: without a byte order mark.
		return {
			ok: text !== undefined,
			status: text === undefined ? 404 : 200,
			text: async () => (text ?? "").replace(/^\uFEFF/, ""),
		};
	};
	const core = await load("", fetchText);
	if (core.dataset === null) return core;
	const { dataset, problems } = await loadDetail("", core.dataset, fetchText);
	return { dataset, problems: [...core.problems, ...problems] };
}

/** Of the files that stay as they are from case to case. */
const decoded = new WeakMap<Uint8Array, string>();

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
	const text = decoded.get(bytes) ?? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	decoded.set(bytes, text);
	return text;
}
