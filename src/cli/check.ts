/** `truceline check`: reads a dataset as the page does and lists what is wrong with it. */
import { manifestIn } from "../model/manifest-schema";
import { parse } from "../model/parse";
import { connectRule, remoteOrigins } from "../model/policy";
import type { Assessment, Dataset, Manifest, Problem, ProblemCode } from "../model/types";
import { confidenceOf } from "../world/confidence";
import { isAsJudged } from "../world/rules";
import { type Folder, MANIFEST, readFolder, sealOf, textOf } from "./folder";
import { EXIT, type Output } from "./output";
import { type Context, LEFT_OUT, wordsOf } from "./problem-words";
import { rawRecords } from "./raw-records";
import { tileProblems } from "./tiles";
import { unseenIn } from "./unseen";

/**
 * A problem in words; `stale`: the file is not the one that the manifest describes; `doubtful`: the page takes
 * it, but what it says of its own reason does not follow from its claims, or nobody will see it.
 */
export interface Finding {
	readonly severity: Problem["severity"] | "stale" | "doubtful";
	readonly code:
		| ProblemCode
		| "stale-seal"
		| "not-tiles"
		| "rule-not-followed"
		| "confidence-not-followed"
		| "outside-span"
		| "outside-bounds"
		| "no-land"
		| "one-spot";
	readonly file: string;
	/** Where in the file; empty for the whole file. */
	readonly place: string;
	readonly field: string;
	readonly words: string;
}

/**
 * Says everything that is wrong with a folder, or found doubtful in it.
 * @returns the exit code.
 * @throws PlainError where the folder cannot be read.
 */
export async function check(
	dir: string,
	options: { readonly json: boolean },
	output: Output,
): Promise<number> {
	const folder = await readFolder(dir);
	const manifest = manifestIn(textOf(folder.get(MANIFEST) ?? new Uint8Array()));
	const findings = [
		...findProblems(folder),
		...(manifest ? await tileProblems(dir, manifest) : []),
	];
	const origins = manifest ? remoteOrigins(manifest) : [];
	if (options.json) {
		output.say(JSON.stringify({ dataset: dir, origins, problems: findings }, null, "\t"));
	} else {
		if (origins.length > 0) {
			output.say(`tiles come from ${origins.join(" and ")}; the page's policy must say:`);
			output.say(`\t${connectRule(origins)}`);
		}
		const told = causesOf(findings);
		for (const finding of told) output.say(lineOf(finding));
		const rest = findings.length - told.length;
		if (rest > 0) output.say(`${countOf(rest)} more, which may follow from this; --json lists all`);
		output.say(`${dir}: ${findings.length === 0 ? "no problems" : countOf(findings.length)}`);
	}
	return findings.length === 0 ? EXIT.good : EXIT.problems;
}

/**
 * Without what follows from other findings: where a file cannot be read or a record is left out, all that refers to
 * it fails too. That is one fault, not a thousand.
 */
function causesOf(findings: readonly Finding[]): readonly Finding[] {
	const fatal = findings.filter(({ severity }) => severity === "fatal");
	if (fatal.length > 0) return fatal;
	const siteOf = ({ file, place }: Finding) => `${file} ${place}`;
	const follow = findings.filter(({ words }) => words.includes(LEFT_OUT));
	const sites = new Set(follow.map(siteOf));
	return findings.filter(
		(finding) =>
			!follow.includes(finding) && !(finding.code === "no-source" && sites.has(siteOf(finding))),
	);
}

/** Everything that is wrong with a dataset's files. */
export function findProblems(folder: Folder): Finding[] {
	const texts = new Map([...folder].map(([path, bytes]) => [path, textOf(bytes)]));
	const { dataset, problems } = parse(texts);
	const seals = dataset === null ? [] : dataset.manifest.files.flatMap(sealProblems(folder));
	const doubts =
		dataset === null ? [] : [...dataset.assessments.values()].flat().flatMap(doubtsOf(dataset));
	const unseen = dataset === null ? [] : unseenIn(dataset);
	const context = { texts, raw: rawRecords(texts) };
	const found = problems.map((problem) => findingOf(problem, context));
	return [...found, ...seals, ...doubts, ...unseen];
}

/** What an assessment says of its day and of who reports it, held to its claims. */
function doubtsOf(dataset: Dataset): (assessment: Assessment) => Finding[] {
	return (assessment) => {
		const { id, rule, confidence } = assessment;
		const common = { severity: "doubtful", file: "assessments.json", place: id } as const;
		const findings: Finding[] = [];
		if (isAsJudged(dataset, assessment) === false) {
			const words = `its claims do not give these days by the rule "${rule}"`;
			findings.push({ ...common, code: "rule-not-followed", field: "from", words });
		}
		const found = confidenceOf(dataset, assessment);
		if (found !== confidence) {
			const words = `says "${confidence}"; who reports it gives "${found}"`;
			findings.push({ ...common, code: "confidence-not-followed", field: "confidence", words });
		}
		return findings;
	};
}

/** The page fetches what the manifest lists, and says so when size or hash do not fit. */
function sealProblems(folder: Folder): (file: Manifest["files"][number]) => Finding[] {
	return ({ path, bytes, sha256 }) => {
		const content = folder.get(path);
		const common = { file: path, place: "", field: "" };
		if (content === undefined) {
			const words = `is listed in ${MANIFEST} but not in the folder; add it, or take it off the list`;
			return [{ ...common, severity: "dropped", code: "missing-file", words }];
		}
		const seal = sealOf(content);
		if (seal.bytes === bytes && seal.sha256 === sha256) return [];
		const words = `has changed since ${MANIFEST} was written; run: truceline dataset`;
		return [{ ...common, severity: "stale", code: "stale-seal", words }];
	};
}

function findingOf(problem: Problem, context: Context): Finding {
	const { severity, code, file, at, field } = problem;
	return { severity, code, file, place: placeOf(at), field, words: wordsOf(problem, context) };
}

function placeOf({ line, record, id }: Problem["at"]): string {
	if (line !== undefined) return `line ${line}`;
	if (record === undefined) return id ?? "";
	return id === undefined ? `record ${record}` : `record ${record} (${id})`;
}

function lineOf({ severity, file, place, field, words }: Finding): string {
	const where = [file, place, field].filter((part) => part !== "").join(", ");
	return `${severity}: ${where}: ${words}`;
}

function countOf(count: number): string {
	return count === 1 ? "1 problem" : `${count} problems`;
}
