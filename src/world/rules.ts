/**
 * The rules by which reports give a change its day (docs/method.md, "The day of a change"). The dataset's
 * assessments were made by them once and are kept by hand since; here they are computed anew, so that what
 * an assessment says of its own reason can be held to its claims.
 */
import type { Day } from "../model/day";
import { COMPILED } from "../model/holders";
import type { Assessment, Claim, Dataset } from "../model/types";
import { reportsOf } from "./reports";

/** What the reports of one change say of its day. */
export type DayJudgement =
	/** All origins that name a day name this one. */
	| { readonly rule: "one-day"; readonly day: Day; readonly origins: number }
	/** They differ, and the losing side names exactly one day. */
	| { readonly rule: "admission"; readonly day: Day; readonly earliest: Day; readonly latest: Day }
	/** They differ otherwise: the day that most origins name, the later one where as many name each. */
	| {
			readonly rule: "most-origins";
			readonly day: Day;
			readonly origins: number;
			readonly of: number;
			readonly earliest: Day;
			readonly latest: Day;
	  }
	/** Nobody names a day: it changed within the span of the reports, and is shown from its last day. */
	| { readonly rule: "span"; readonly day: Day; readonly earliest: Day; readonly latest: Day };

type Known = Pick<Dataset, "origins" | "manifest">;

/**
 * Judges the day of a change by its reports: one vote for each origin and day; a compilation votes only
 * where nobody else does; the articles that a dataset rests on are cited, and date nothing.
 * @param loser the party that lost the place; null where that is not known.
 * @returns null where there are no reports that date it.
 */
export function judgeDay(
	dataset: Known,
	reports: readonly Claim[],
	loser: string | null,
): DayJudgement | null {
	const articles = new Set(dataset.manifest.articles ?? []);
	const dating = reports.filter(({ source }) => !articles.has(source));
	const votes = votesOf(dataset, dating);
	const days = [...new Set(votes.map(({ day }) => day))].sort((a, b) => a - b);
	const [first] = days;
	if (first === undefined) return spanOf(dating);
	const last = days.at(-1) ?? first;
	const originsFor = (day: Day) => votes.filter((vote) => vote.day === day).length;
	if (first === last) return { rule: "one-day", day: first, origins: originsFor(first) };
	const admitted = new Set(votes.filter(({ camp }) => camp === loser).map(({ day }) => day));
	const [admission, another] = admitted;
	if (admission !== undefined && another === undefined) {
		return { rule: "admission", day: admission, earliest: first, latest: last };
	}
	const most = Math.max(...days.map(originsFor));
	const day = days.findLast((each) => originsFor(each) === most) ?? last;
	return {
		rule: "most-origins",
		day,
		origins: most,
		of: new Set(votes.map(({ origin }) => origin)).size,
		earliest: first,
		latest: last,
	};
}

interface Vote {
	readonly origin: string;
	readonly camp: string;
	readonly day: Day;
}

/** One vote for each origin and day; those of compilations only where there are no others. */
function votesOf({ origins }: Known, reports: readonly Claim[]): readonly Vote[] {
	const votes = new Map<string, Vote>();
	for (const { when, origins: ids } of reports) {
		if (when.first !== when.last) continue;
		for (const origin of ids) {
			const camp = origins.get(origin)?.camp ?? COMPILED;
			votes.set(`${origin} ${when.first}`, { origin, camp, day: when.first });
		}
	}
	const first = [...votes.values()].filter(({ camp }) => camp !== COMPILED);
	return first.length > 0 ? first : [...votes.values()];
}

/** A report of a longer span says little of the day, and counts only where there is none of a shorter one. */
const SHORT_SPAN_DAYS = 3;

function spanOf(all: readonly Claim[]): DayJudgement | null {
	const short = all.filter(({ when }) => when.last - when.first < SHORT_SPAN_DAYS);
	const reports = short.length > 0 ? short : all;
	if (reports.length === 0) return null;
	const earliest = Math.min(...reports.map(({ when }) => when.first)) as Day;
	const latest = Math.max(...reports.map(({ when }) => when.last)) as Day;
	return { rule: "span", day: latest, earliest, latest };
}

/** Rules that give a day by reports; others are an editor's judgement, or inferred. */
const BY_REPORTS: ReadonlySet<string> = new Set(["one-day", "admission", "most-origins", "span"]);

/**
 * Whether an assessment's rule and days are those that its reports give; those that give the change another
 * day are among them. Null where no rule of this kind made it.
 */
export function isAsJudged(dataset: Dataset, assessment: Assessment): boolean | null {
	const { rule, basis, from } = assessment;
	if (basis !== "reported" || !BY_REPORTS.has(rule)) return null;
	const reports = reportsOf(dataset, assessment);
	const loser = reports.find((report) => report.from)?.from ?? null;
	const judgement = judgeDay(dataset, reports, loser);
	if (judgement?.rule !== rule || judgement.day !== from.shown) return false;
	if (judgement.rule === "one-day") return true;
	return judgement.earliest === from.earliest && judgement.latest === from.latest;
}
