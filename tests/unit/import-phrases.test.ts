/** What is said of files that are wrong: where, what, and what to do, in each language. */

import { describe, expect, it, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { laterIn } from "../../src/app/i18n/later";
import { problemText } from "../../src/app/import-phrases";
import { rowDays } from "../../src/app/row-words";
import { webHost } from "../../src/app/web-address";
import { IMPORT_CODES, type ImportProblem, WRONG_KINDS } from "../../src/import/types";
import { problemsFile } from "../../src/join/file-problems";
import { type Day, OPEN_END, OPEN_START } from "../../src/model/day";
import { groupsOf } from "../../src/ui/files/groups";
import { day } from "./idlib";

const problem = (more: Partial<ImportProblem>): ImportProblem => ({
	severity: "dropped",
	file: "a.csv",
	at: {},
	field: "",
	code: "bad-date",
	detail: "",
	...more,
});

describe.each(INTERFACE_LANGUAGES)("in %s", (language) => {
	const words = wordsIn(language);

	it("every code and every wrong kind of file has a sentence of its own", () => {
		const texts = [
			...IMPORT_CODES.filter((code) => code !== "wrong-kind").map((code) =>
				problemText(problem({ code }), words),
			),
			...WRONG_KINDS.map((detail) => problemText(problem({ code: "wrong-kind", detail }), words)),
		].map(({ message }) => message);
		expect(texts.every((text) => /[.؟]$/.test(text))).toBe(true);
		// Two codes say of a dataset and of a file of it that it could not be read.
		expect(new Set(texts).size).toBeGreaterThanOrEqual(texts.length - 1);
	});
});

const en = wordsIn("en");

test("a problem names row and field, and shows the value as it was found", () => {
	expect(problemText(problem({ at: { row: 1200 }, field: "date", detail: "31/31" }), en)).toEqual({
		place: "Row 1,200, date",
		message: "The date cannot be read.",
		value: "31/31",
	});
	expect(problemText(problem({ code: "wrong-kind", detail: "png" }), en)).toMatchObject({
		place: "",
		value: "",
	});
});

test("all problems are a table that no spreadsheet runs", async () => {
	const lines = [
		problem({ at: { row: 2 }, field: "date", detail: '=HYPERLINK("x")' }),
		problem({ at: { feature: 7 }, code: "no-position", severity: "told" }),
	];
	const all = new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
	const { fileName, text } = await problemsFile("a.csv", { all }, en);
	expect(fileName).toBe("a.csv-problems.csv");
	// A byte order mark first, which decoding leaves out.
	expect([...new Uint8Array(await text.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
	expect((await text.text()).split("\r\n")).toEqual([
		"row,field,what became of it,problem,value",
		'2,date,row left out,The date cannot be read.,"\'=HYPERLINK(""x"")"',
		"7,,read all the same,There is no position.,",
		"",
	]);
});

test("of more problems than are read at a time none is lost or cut", async () => {
	const count = 9000;
	const lines = Array.from({ length: count }, (_, row) =>
		problem({ at: { row }, field: "date", detail: `${row}.${"قصف".repeat(row % 30)}` }),
	);
	const all = new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
	expect(all.size).toBeGreaterThan(1 << 20);
	const { text } = await problemsFile("a.csv", { all }, en);
	const rows = (await text.text()).trimEnd().split("\r\n").slice(1);
	expect(rows.length).toBe(count);
	for (const [row, line] of rows.entries()) {
		expect(line.startsWith(`${row},`)).toBe(true);
		expect(line.endsWith(`,${row}.${"قصف".repeat(row % 30)}`)).toBe(true);
	}
});

test("the days of a row: one, several, an open end, none", () => {
	const own = laterIn("en").brought;
	const days = (first: Day, last: Day) => rowDays({ first, last }, en, own);
	expect(days(day("2019-08-21"), day("2019-08-21"))).toBe("21 August 2019");
	expect(days(day("2019-08-21"), day("2019-08-23"))).toMatch(/^21.+23 August 2019$/);
	expect(days(OPEN_START, day("2019-08-21"))).toBe("until 21 August 2019");
	expect(days(day("2019-08-21"), OPEN_END)).toBe("from 21 August 2019");
	expect(days(OPEN_START, OPEN_END)).toMatch(/every day/);
});

describe("a value of a file", () => {
	it("is a link where it is nothing but a web address", () => {
		expect(webHost("https://example.org/a?b=c")).toBe("example.org");
		expect(webHost("  http://example.org:8080/ ")).toBe("example.org:8080");
	});

	it.each([
		"javascript:alert(1)",
		"data:text/html,<script>1</script>",
		"see https://example.org",
		"https://",
		"https:// example.org",
		"//example.org",
		"ftp://example.org",
		"java\nscript:alert(1)",
		"",
	])("%j is text", (text) => {
		expect(webHost(text)).toBeNull();
	});
});

test("the files of a dataset belong together, other files are read one by one", () => {
	const file = (name: string) => ({ name, bytes: new Blob([]) });
	const folder = [file("map/dataset.json"), file("map/sources.json")];
	expect(groupsOf(folder)).toEqual([folder]);
	expect(groupsOf([file("a.csv"), file("b.csv")])).toHaveLength(2);
});
