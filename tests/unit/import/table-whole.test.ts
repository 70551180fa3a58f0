/** Files of rows: nothing is lost on the way, and no file does harm. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/import/table";
import { fileOf, inspected, refusal, valuesOf } from "./read";

const PLAIN = "date,lat,lon,note,end\n2019-08-21,35.4,36.6,shelling,end\n";

const wellFormed = (text: string) =>
	new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe("nothing is lost", () => {
	const text = fc.oneof(
		fc.string({ unit: "binary", maxLength: 20 }),
		fc.constantFrom("=1+1", "__proto__", "\0", "\u202Egnp", '"', ",", "<script>", "x\r\ny"),
	);
	const date = fc.constantFrom("2019-08-21", "21 August 2019", "2019-02-30", "soon", "", "2019");
	const degrees = fc.constantFrom("35.4", "-12", "95", "312345.6", "", "x", "36,6");
	const row = fc.tuple(date, degrees, degrees, text, fc.constant("end"));

	test("rows read and rows told of are the rows of the file, and what is read is what was written", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
				const written = Papa.unparse([["date", "lat", "lon", "note", "end"], ...rows]);
				const { plan } = await inspected(PLAIN);
				const { file, problems } = await readTable(new Blob([written]), "a.csv", plan);
				const lines = (await problems.all.text()).split("\n").filter((line) => line !== "");
				const all = lines.map((line) => JSON.parse(line));
				const dropped = new Set(
					all.filter(({ severity }) => severity === "dropped").map(({ at }) => at.row),
				);
				expect((file?.events.length ?? 0) + dropped.size).toBe(rows.length);
				if (!file) return;
				expect([file.rows, file.leftOut]).toEqual([rows.length, dropped.size]);
				const values = await valuesOf(file);
				for (let index = 0; index < file.events.length; index++) {
					const place = file.events.row[index] ?? 0;
					expect(dropped.has(place)).toBe(false);
					// An encoder has no half letters: they are written as what stands for lost ones.
					const expected = rows[place - 2]?.map(wellFormed);
					expect(values[index]).toEqual(expected);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test("whatever the bytes, it is a file or problems, and never a throw", async () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 300 }),
			fc.string({ unit: fc.constantFrom(...'",;\t\n\r1.2a-/\0é'), maxLength: 200 }),
		);
		await fc.assert(
			fc.asyncProperty(bytes, async (content) => {
				const blob = new Blob([typeof content === "string" ? content : new Uint8Array(content)]);
				const plan = (await inspected(PLAIN)).plan;
				expect(await refusal(blob)).toBeTypeOf("string");
				const { file, problems } = await readTable(blob, "a.csv", plan);
				expect(file !== null || problems.total > 0).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test("names of columns that objects have do no harm", async () => {
		const file = await fileOf("__proto__,constructor,date,lat,lon\na,b,2019-08-21,1,2\n");
		expect(file.fields).toEqual(["__proto__", "constructor", "date", "lat", "lon"]);
		expect(await valuesOf(file)).toEqual([["a", "b", "2019-08-21", "1", "2"]]);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	test("names of columns that are missing or come twice are kept as they are", async () => {
		const file = await fileOf("date,,lat,lon,note,note\n2019-08-21,a,1,2,b,c\n");
		expect(file.fields).toEqual(["date", "", "lat", "lon", "note", "note"]);
		expect(await valuesOf(file)).toEqual([["2019-08-21", "a", "1", "2", "b", "c"]]);
	});

	test("cells that would be formulas stay what they are in others' files", async () => {
		const file = await fileOf("date,lat,lon,note\n2019-08-21,1,2,=1+1\n2019-08-21,1,2,'=1+1\n");
		expect((await valuesOf(file)).map((row) => Array.isArray(row) && row[3])).toEqual([
			...["=1+1", "'=1+1"],
		]);
	});
});
