/** Whether what is told of a file is told as the contract says: how bad, which file, where in it, a known code. */
import {
	IMPORT_CODES,
	type ImportProblem,
	type ImportProblems,
	MOST_LISTED,
} from "../../src/import/types";
import type { Problem, ProblemCode } from "../../src/model/types";

/** All codes; a new one that is missing here does not compile. */
const CODES: { readonly [C in ProblemCode]: true } = {
	"missing-file": true,
	"not-json": true,
	"html-not-json": true,
	"wrong-shape": true,
	"bad-value": true,
	"bad-geometry": true,
	"duplicate-id": true,
	"unknown-reference": true,
	"no-source": true,
	"no-text": true,
	"bad-dates": true,
};
const LONGEST_DETAIL = 200;

/** What is wrong with the problems of a dataset, and with their being there at all. It cannot see whether they are true. */
export function oddProblems(problems: readonly Problem[], hasModel: boolean): readonly string[] {
	const isFatal = problems.some(({ severity }) => severity === "fatal");
	return [
		...(isFatal === hasModel
			? [hasModel ? "a model with a fatal problem" : "no model and no fatal problem"]
			: []),
		...problems.flatMap((problem) => {
			const { severity, file, at, field, code, detail } = problem;
			const isSound =
				(severity === "fatal" || severity === "dropped") &&
				isText(file) &&
				Object.hasOwn(CODES, code) &&
				typeof field === "string" &&
				isText(detail) &&
				isCount(at.line, 1) &&
				isCount(at.record, 0) &&
				(at.id === undefined || typeof at.id === "string");
			return isSound ? [] : [JSON.stringify(problem).slice(0, 300)];
		}),
	];
}

/** What is wrong with one problem of a file that a reader brought. */
export function oddImportProblem(problem: ImportProblem, name: string): readonly string[] {
	const { severity, file, at, field, code, detail } = problem;
	const isSound =
		["fatal", "dropped", "told"].includes(severity) &&
		file === name &&
		IMPORT_CODES.includes(code) &&
		typeof field === "string" &&
		typeof detail === "string" &&
		detail.length <= LONGEST_DETAIL &&
		isCount(at.row, 1) &&
		isCount(at.feature, 0) &&
		isCount(at.line, 1);
	return isSound ? [] : [JSON.stringify(problem).slice(0, 300)];
}

/** The same for all that is told of one reading, and for how it is counted and listed. */
export function oddImportProblems(
	{ total, told, listed }: ImportProblems,
	all: readonly ImportProblem[],
	name: string,
	hasFile: boolean,
): readonly string[] {
	const isFatal = all.some(({ severity }) => severity === "fatal");
	const firstIsFatal = listed[0]?.severity === "fatal";
	return [
		...(isFatal === hasFile
			? [hasFile ? "a file with a fatal problem" : "no file and no fatal problem"]
			: []),
		...(hasFile || firstIsFatal ? [] : ["the fatal problem is not the first"]),
		...(total === all.length ? [] : [`${total} counted, ${all.length} in the download`]),
		...(told === all.filter(({ severity }) => severity === "told").length
			? []
			: ["what is told is not counted right"]),
		...(listed.length === Math.min(MOST_LISTED, total)
			? []
			: [`${listed.length} of ${total} are listed`]),
		...[...all, ...listed].flatMap((problem) => oddImportProblem(problem, name)),
	];
}

function isText(text: unknown): boolean {
	return typeof text === "string" && text !== "";
}

function isCount(value: number | undefined, least: number): boolean {
	return value === undefined || (Number.isInteger(value) && value >= least);
}
