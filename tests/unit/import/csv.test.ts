/** Rows of a text that comes in pieces: the same rows however it is cut, and a broken one costs itself alone. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { lineEndOf, MOST_IN_ROW, rowReader, saidDelimiter } from "../../../src/import/csv";

type Seen = readonly [row: number, found: readonly string[] | string];

/** What a reader finds in a text that is cut into pieces of some length. */
function seen(text: string, piece = text.length, delimiter: "," | ";" | "\t" | "|" = ","): Seen[] {
	const found: Seen[] = [];
	const reader = rowReader(delimiter, lineEndOf(text), {
		row: (values, row) => {
			found.push([row, values]);
			return true;
		},
		broken: (code, row) => {
			found.push([row, code]);
			return true;
		},
	});
	for (let start = 0; start === 0 || start < text.length; start += Math.max(1, piece)) {
		const isLast = start + piece >= text.length;
		reader.push(text.slice(start, start + piece), isLast);
	}
	return found;
}

const hostile = fc.oneof(
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.string({ unit: fc.constantFrom(..."\",;\n\r\t|'= a"), maxLength: 8 }),
	fc.constantFrom("__proto__", "=1+1", "\0", "\u202Eabc", "\uFEFF"),
);

describe("what was written is what is read", () => {
	test("whatever the texts, by whatever delimiter, cut anywhere", () => {
		const table = fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1 });
		const ways = fc.record({
			delimiter: fc.constantFrom("," as const, ";" as const, "\t" as const, "|" as const),
			newline: fc.constantFrom("\r\n", "\n"),
			quotes: fc.boolean(),
			piece: fc.integer({ min: 1, max: 60 }),
		});
		fc.assert(
			fc.property(table, ways, (rows, { delimiter, newline, quotes, piece }) => {
				// "end": a carriage return at the end of the last field cannot be told from a line end.
				const whole = rows.map((row) => [...row, "end"]);
				const text = `a${newline}${Papa.unparse(whole, { delimiter, newline, quotes })}`;
				const expected = [["a"], ...whole].map((row, index) => [index + 1, row]);
				expect(seen(text, piece, delimiter)).toEqual(expected);
				expect(seen(text, undefined, delimiter)).toEqual(expected);
			}),
			{ numRuns: 400 },
		);
	});

	test("a table longer than what is read at once", () => {
		const rows = Array.from({ length: 9000 }, (_, index) => [
			...[`${index}`, `said "${index}",\nand more`, "x".repeat(index % 50)],
		]);
		const expected = rows.map((row, index) => [index + 1, row]);
		expect(seen(Papa.unparse(rows, { newline: "\n" }), 100_000)).toEqual(expected);
	});

	test("one row longer than what is read at once", () => {
		const long = 'a "line"\n'.repeat(40_000);
		const text = Papa.unparse(
			[
				["1", long],
				["2", "b"],
			],
			{ newline: "\n" },
		);
		expect(seen(text, 50_000)).toEqual([
			[1, ["1", long]],
			[2, ["2", "b"]],
		]);
	});
});

describe("lines", () => {
	test("end in every way, also in different ways in one file", () => {
		expect(seen('a,b\r\n1,"2"\n3,4\r\n5,"6"\r\n')).toEqual([
			[1, ["a", "b"]],
			[2, ["1", "2"]],
			[3, ["3", "4"]],
			[4, ["5", "6"]],
		]);
		expect(seen('a,b\r1,"2\n3"\r')).toEqual([
			[1, ["a", "b"]],
			[2, ["1", "2\n3"]],
		]);
	});

	test("that are blank are rows of a spreadsheet; breaks within quotes begin none", () => {
		expect(seen('a\n\n"1\n2"\n3').map(([row]) => row)).toEqual([1, 2, 3, 4]);
		expect(seen('a\n\n"1\n2"\n3')[2]).toEqual([3, ["1\n2"]]);
	});

	test("the line that tells Excel the delimiter is none", () => {
		expect(saidDelimiter("sep=;\r\na;b")).toBe(";");
		expect(saidDelimiter("a;b")).toBeNull();
		expect(seen("sep=;\r\na;b\r\n1;2", undefined, ";")).toEqual([
			[1, ["a", "b"]],
			[2, ["1", "2"]],
		]);
	});
});

describe("broken quotes", () => {
	test("that are never closed cost their own line", () => {
		const text = 'a,b\n1,"never closed\n2,x\n3,y\n';
		for (const piece of [text.length, 7]) {
			expect(seen(text, piece)).toEqual([
				[1, ["a", "b"]],
				[2, "broken-quotes"],
				[3, ["2", "x"]],
				[4, ["3", "y"]],
			]);
		}
	});

	test("that swallow the beginning of another row cost one line", () => {
		expect(seen('1,"a\n2,"b"\n3,c\n')).toEqual([
			[1, "broken-quotes"],
			[2, ["2", "b"]],
			[3, ["3", "c"]],
		]);
	});

	test("within a field that began with none are letters", () => {
		expect(seen('1,5" pipe\n2,b\n')).toEqual([
			[1, ["1", '5" pipe']],
			[2, ["2", "b"]],
		]);
	});

	test("on every line are found in time that grows with the file", () => {
		const lines = 60_000;
		const found = seen('1,"open\n'.repeat(lines), 1 << 20);
		expect(found.length).toBe(lines);
		expect(found.every(([, what]) => what === "broken-quotes")).toBe(true);
	});
});

describe("too much", () => {
	test("ten megabytes of quotes", () => {
		const found = seen(`a\n${'"'.repeat(10_000_000)}\n1\n`, 1 << 20);
		expect(found.length).toBe(3);
		expect(found[1]?.[1]).toMatch(/broken-quotes|too-large/);
		expect(found[2]).toEqual([3, ["1"]]);
	});

	test("one giant field, with quotes and without", () => {
		const giant = "x".repeat(MOST_IN_ROW * 3);
		const [head, end] = [
			[1, ["a"]],
			[3, ["1"]],
		];
		expect(seen(`a\n${giant}\n1\n`, 1 << 18)).toEqual([head, [2, "too-large"], end]);
		expect(seen(`a\n${giant}\n1\n`)).toEqual([head, [2, "too-large"], end]);
		expect(seen(`a\n"${giant}"\n1\n`)).toEqual([head, [2, "too-large"], end]);
	});

	test("a million delimiters, and a hundred thousand columns", () => {
		expect(seen(`${",".repeat(1_000_000)}\nb`)[0]?.[1].length).toBe(1_000_001);
		const wide = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(",");
		expect(seen(`${wide}\n${wide}\n`, 1 << 18).map(([, values]) => values.length)).toEqual([
			...[100_000, 100_000],
		]);
	});
});

test("whatever the text, every line is in a row or told of, and cutting it changes nothing", () => {
	const text = fc.string({ unit: fc.constantFrom(...'""\n\n,,ab\r '), maxLength: 80 });
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 20 }), (file, piece) => {
			const whole = seen(file);
			expect(seen(file, piece)).toEqual(whole);
			expect(whole.map(([row]) => row)).toEqual(whole.map((_, index) => index + 1));
			const letters = file.replace(/[^ab]/g, "").length;
			const read = whole.map(([, what]) => (Array.isArray(what) ? what.join("") : ""));
			const lost = whole.some(([, what]) => what === "broken-quotes");
			if (!lost) expect(read.join("").replace(/[^ab]/g, "").length).toBe(letters);
		}),
		{ numRuns: 2000 },
	);
});

test("no more rows are read than are wanted", () => {
	const found: number[] = [];
	const reader = rowReader(",", "\n", {
		row: (_, row) => found.push(row) < 2,
		broken: () => true,
	});
	expect(reader.push("a\nb\nc\nd\n", true)).toBe(false);
	expect(found).toEqual([1, 2]);
});
