/** The sources that can be kept beside a picture: the same numbers in each format, and all that they need to stand alone. */
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { citation } from "../../src/app/evidence-phrases";
import { readingIn } from "../../src/app/i18n/reading";
import { claimsCited, sourcesOf } from "../../src/app/sources-shown";
import type { Evidence } from "../../src/export/evidence";
import { EVIDENCE_FORMATS, evidenceFile } from "../../src/export/evidence-file";
import { plain } from "../../src/export/text";
import { unguarded } from "../../src/model/formula";
import { evidenceOf } from "../../src/snapshot/evidence";
import { HOSTILE, hostileDataset, stateAt } from "./export-fixture";
import { idlib } from "./idlib";

const VIEWS = [
	"#date=2019-12-11",
	"#date=2020-02-10&confidence=both-sides",
	"#date=2019-08-31&compare=2020-03-06",
	"#date=2019-08-31&parties=&kinds=",
];

const textIn = (evidence: Evidence, format: (typeof EVIDENCE_FORMATS)[number]) =>
	evidenceFile(evidence, format).text;

interface Listed {
	readonly number: number;
	readonly id: string;
}

function listedIn(evidence: Evidence): { readonly [F: string]: readonly Listed[] } {
	const lines = (text: string, pattern: RegExp) =>
		[...text.matchAll(pattern)].map(([, number, id]) => ({
			number: Number(number),
			id: String(id),
		}));
	const table = Papa.parse<Record<string, string>>(textIn(evidence, "csv"), {
		header: true,
		skipEmptyLines: true,
	});
	const { items } = JSON.parse(textIn(evidence, "json"));
	return {
		txt: lines(textIn(evidence, "txt"), /^(\d+)\. .*\[(S\d+)\]$/gm),
		md: lines(textIn(evidence, "md"), /^(\d+)\. .*\\\[(S\d+)\\\](?:\\)?$/gm),
		csv: table.data.map((row) => ({ number: Number(row["number"]), id: String(row["source"]) })),
		json: items.map((item: Record<string, unknown>) => ({
			number: Number(item["citation-number"]),
			id: String(item["id"]),
		})),
	};
}

describe.each(VIEWS)("at %s", (hash) => {
	const state = stateAt(hash);
	const evidence = evidenceOf(state, "");

	test("each source has the same number in each format: that of the picture", () => {
		const numbered = sourcesOf(state).map(({ id }, index) => ({ number: index + 1, id }));
		const listed = listedIn(evidence);
		for (const format of EVIDENCE_FORMATS) expect(listed[format], format).toEqual(numbered);
	});

	test("each source is there for what it says", () => {
		for (const { source, claims } of evidence.sources) {
			expect(claims.length, source.id).toBeGreaterThan(0);
		}
	});

	test("each claim behind the picture is there once, with the number of its source", () => {
		const { claims, items } = JSON.parse(textIn(evidence, "json"));
		expect(claims.map(({ id }: { id: string }) => id).toSorted()).toEqual(
			[...claimsCited(state)].toSorted(),
		);
		for (const claim of claims) {
			const item = items[claim["citation-number"] - 1];
			expect(item.id).toBe(claim.source);
			expect(claim.summary).toEqual(idlib.claims.get(claim.id)?.text?.summary);
		}
	});

	test.each(EVIDENCE_FORMATS)(
		"as %s it says title, day, link, licence, version, filters",
		(format) => {
			// A table without a row has nowhere to say it.
			if (format === "csv" && evidence.sources.length === 0) return;
			const text = textIn(evidence, format).replaceAll("\\", "");
			const filtered = evidence.filtered?.split(".")[0];
			const day = format === "csv" ? evidence.days.join("; ") : evidence.date;
			const said = [
				evidence.title,
				day,
				evidence.link,
				evidence.licence,
				evidence.version,
				filtered,
			];
			for (const part of said) expect(text).toContain(part ?? "");
			expect(text).toContain("Does not show the present");
		},
	);
});

test("as text: what the picture is, then each source as a citation", () => {
	const state = stateAt("#date=2019-08-21");
	const words = readingIn("en");
	const lines = textIn(evidenceOf(state, "North Hama"), "txt").split("\n");
	expect(lines.slice(0, 2)).toEqual(["North Hama", "21 August 2019"]);
	const listed = lines.filter((line) => /^\d+\./.test(line));
	expect(listed).toEqual(
		sourcesOf(state).map((source, at) => `${at + 1}. ${citation(source, words)} [${source.id}]`),
	);
	expect(lines.at(-1)).toBe("");
});

test("in Arabic too, without a sign that could turn round the rest of a line", () => {
	const evidence = evidenceOf(stateAt("#date=2019-08-21", idlib, "ar"), "");
	for (const format of EVIDENCE_FORMATS) {
		expect(/[\u202A-\u202E]/.test(textIn(evidence, format))).toBe(false);
	}
	expect(textIn(evidence, "txt")).toContain("الرخصة");
});

/** Markdown without what a backslash makes plain, and without the addresses that we made links. */
const markup = (text: string) => text.replace(/\\[^\n]/g, "").replace(/<https?:[^\s<>]*>/g, "");

test.each(HOSTILE)("a title such as %j stays text", (hostile) => {
	const state = stateAt("#date=2019-03-09", hostileDataset(hostile));
	const title = hostile === "" ? "-" : hostile;
	const evidence = evidenceOf(state, title);
	expect(evidence.sources.length).toBeGreaterThan(0);
	const { title: inJson } = JSON.parse(textIn(evidence, "json"));
	// Spaces around it are not part of a title.
	const said = plain(title.trim());
	expect(inJson).toBe(said);
	const { data } = Papa.parse<Record<string, string>>(textIn(evidence, "csv"), {
		header: true,
		skipEmptyLines: true,
	});
	expect(data.length).toBe(evidence.sources.length);
	for (const row of data) expect(unguarded(row["picture_title"] ?? "")).toBe(said);
	const markdown = markup(textIn(evidence, "md"));
	expect(markdown).not.toMatch(/[<>[\]`*_!|]/);
	const heads = markdown.split("\n").filter((line) => /^\s*#/.test(line));
	expect(heads.length).toBe(2);
	const lines = textIn(evidence, "txt").split("\n");
	expect(lines.filter((line) => /^\d+\. .*\]$/.test(line)).length).toBe(evidence.sources.length);
});
