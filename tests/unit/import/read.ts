/** Files of rows in tests: what an inspection plans and what is read by it. */
import { inspectTable, readTable } from "../../../src/import/table";
import { textAt } from "../../../src/import/texts";
import type { ImportProblem, Inspection, TablePlan } from "../../../src/import/types";
import { type Day, OPEN_START, spanBetween } from "../../../src/model/day";
import type { ImportedFile } from "../../../src/model/imported";

type Content = string | Uint8Array<ArrayBuffer> | Blob;

export async function inspected(
	content: Content,
): Promise<Extract<Inspection, { kind: "events" }> & { readonly plan: TablePlan }> {
	const found = await inspectTable(new Blob([content]), "a.csv");
	if (found.kind !== "events" || found.plan.format !== "csv") {
		throw new Error(`refused: ${JSON.stringify(found)}`);
	}
	return { ...found, plan: found.plan };
}

/** The code with which a look at a file refuses it. */
export async function refusal(content: Content): Promise<string> {
	const found = await inspectTable(new Blob([content]), "a.csv");
	return found.kind === "refused" ? found.problem.code : found.kind;
}

/** A file read by what its inspection plans, with some of it chosen otherwise. */
export async function read(content: Content, changes: Partial<TablePlan> = {}) {
	const { plan } = await inspected(content);
	return readTable(new Blob([content]), "a.csv", { ...plan, ...changes });
}

export async function fileOf(content: Content, changes: Partial<TablePlan> = {}) {
	const { file, problems } = await read(content, changes);
	if (!file) throw new Error(`refused: ${JSON.stringify(problems.listed[0])}`);
	return file;
}

/** What a file's events are, in words: their days, positions, kinds, sources, rows. */
export function eventsOf({ events, kinds, sources }: ImportedFile): readonly string[] {
	return Array.from({ length: events.length }, (_, index) => {
		const [first, last] = [events.first[index] ?? 0, events.last[index] ?? 0] as [Day, Day];
		const days = first === OPEN_START ? "undated" : spanBetween(first, last).text;
		const [lng = 0, lat = 0] = [events.lng[index], events.lat[index]];
		const at = `${lat.toFixed(3)} ${lng.toFixed(3)}`;
		const kind = kinds[events.kind[index] ?? 0];
		const source = sources[events.source[index] ?? 0];
		return [`row ${events.row[index]}`, days, at, kind, source].join(" | ");
	});
}

/** The values of each event, as the page looks them up. */
export async function valuesOf({ events, texts }: ImportedFile): Promise<unknown[]> {
	const all: unknown[] = [];
	for (let index = 0; index < events.length; index++) {
		const { [index]: offset = 0 } = events.offset;
		all.push(JSON.parse(await textAt(texts, offset, events.bytes[index] ?? 0)));
	}
	return all;
}

export function told(problems: { readonly listed: readonly ImportProblem[] }): readonly string[] {
	return problems.listed.map(({ at, code, field, detail }) =>
		[`row ${at.row ?? "-"}`, code, field, detail].join(" | "),
	);
}
