/** The scan of texts finds what a reader would, in any script, and says where it is in the table. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { searchTexts } from "../../../src/import/search";
import { fold, tokens } from "../../../src/model/fold";
import { packed } from "../packed";

const encoder = new TextEncoder();

/** Texts in the order of a file; `order`: which row each point of the table is. The last rows are shapes. */
function searched(rows: readonly (readonly string[])[], order: readonly number[], shapes = 0) {
	const lines = rows.map((values) => `${JSON.stringify(values)}\n`);
	const offsets: number[] = [];
	let at = 0;
	for (const line of lines) {
		offsets.push(at);
		at += encoder.encode(line).length;
	}
	return {
		// Two lines a block.
		texts: packed(
			...lines.flatMap((line, at) =>
				at % 2 === 0 ? [[line, ...lines.slice(at + 1, at + 2)]] : [],
			),
		),
		points: Float64Array.from(order, (row) => offsets[row] ?? -1),
		shapes: Float64Array.from(offsets.slice(rows.length - shapes)),
	};
}

test("all words must be there, in any field, letters folded as the search of names folds them", async () => {
	const file = searched(
		[
			["Shelling in al-Habit", "نبع المر"],
			["Air strike", "مدرسة في الهبيط"],
			["Émeute à Idlib", "x"],
		],
		[2, 0, 1],
	);
	const find = async (query: string) => (await searchTexts(file, query)).rows;
	expect(await find("HABIT shell")).toEqual([1]);
	expect(await find("emeute")).toEqual([0]);
	expect(await find("الهبيط")).toEqual([2]);
	expect(await find("مدرسه هبيط")).toEqual([2]);
	expect(await find("habit strike")).toEqual([]);
	expect(await find("")).toEqual([]);
	expect(await find(" - ")).toEqual([]);
});

test("points come in the order of the table, shapes after them below zero, and all are counted", async () => {
	const file = searched([["a x"], ["b x"], ["c x"], ["d x"]], [1, 0], 2);
	expect(await searchTexts(file, "x")).toEqual({ total: 4, rows: [0, 1, -1, -2] });
	expect(await searchTexts(file, "x", { most: 3 })).toEqual({ total: 4, rows: [0, 1, -1] });
});

test("the letters that JSON writes for a line break are none of the text", async () => {
	const file = searched([["a\nbc", 'say "u"']], [0]);
	expect((await searchTexts(file, "nbc")).total).toBe(0);
	expect((await searchTexts(file, "bc")).total).toBe(1);
});

test("very long rows are found, and rows of all blocks", async () => {
	const long = "é".repeat(3_000_000);
	const rows = [["first needle"], [`${long} needle`], ["last needle"], ["hay"]];
	const shares: number[] = [];
	const found = await searchTexts(searched(rows, [3, 2, 1, 0]), "needle", {
		onProgress: (share) => shares.push(share),
	});
	expect(found.rows).toEqual([1, 2, 3]);
	expect(shares.at(-1)).toBe(1);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("it can be called off", async () => {
	const file = searched([["a"]], [0]);
	await expect(searchTexts(file, "a", { signal: AbortSignal.abort() })).rejects.toThrow();
});

test("it finds what looking at every row finds", async () => {
	const text = fc.string({ unit: fc.constantFrom(..."aأإه ةى'-\n\"\\ubé"), maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(text, { maxLength: 3 }), { minLength: 1 }),
			text,
			async (rows, query) => {
				const words = tokens(query);
				const expected = rows.flatMap((values, row) =>
					words.length > 0 && words.every((word) => fold(values.join("\n")).includes(word))
						? [row]
						: [],
				);
				const file = searched(
					rows,
					rows.map((_, row) => row),
				);
				expect((await searchTexts(file, query)).rows).toEqual(expected);
			},
		),
	);
});
