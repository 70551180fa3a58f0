/** Texts that are packed come back as they were, from any place, and take less room. */
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf, createTexts, textAt } from "../../../src/import/texts";
import type { Texts } from "../../../src/model/imported";
import { packed } from "../packed";

interface Written {
	readonly texts: Texts;
	readonly places: readonly (readonly [offset: number, bytes: number])[];
}

async function written(lines: readonly string[]): Promise<Written> {
	const writer = createTexts();
	const places = lines.map((line) => [writer.offset(), writer.write(line)] as const);
	return { texts: await writer.finish(), places };
}

test("every line is found where it was written, whatever its letters", async () => {
	const line = fc.string({ unit: "binary", maxLength: 40 }).map((text) => JSON.stringify(text));
	await fc.assert(
		fc.asyncProperty(fc.array(line), async (lines) => {
			const { texts, places } = await written(lines);
			expect(await Promise.all(places.map((place) => textAt(texts, ...place)))).toEqual(lines);
		}),
	);
});

test("lines of many blocks, one of them longer than a block, are each found, and all together", async () => {
	const lines = Array.from({ length: 4000 }, (_, row) => `${row} ${"كلمة ".repeat(40)}`);
	lines[1234] = "é".repeat(500_000);
	const { texts, places } = await written(lines);
	expect(texts.starts.length).toBeGreaterThan(8);
	for (const row of [0, 1, 1233, 1234, 1235, 2500, 3999]) {
		const place = places[row];
		if (!place) throw new Error(`no row ${row}`);
		expect(await textAt(texts, ...place)).toBe(lines[row]);
	}
	expect(await textAt(texts, 0, texts.size)).toBe(`${lines.join("\n")}\n`);
	expect(texts.packed.size).toBeLessThan(texts.size / 10);
	const starts: number[] = [];
	for await (const { start, bytes } of blocksOf(texts)) {
		starts.push(start);
		expect(bytes.at(-1)).toBe(10);
	}
	expect(starts).toEqual([...texts.starts]);
});

test("what is written is deflate without a header, which others unpack", async () => {
	const { texts } = await written(["one", "two"]);
	const bytes = Buffer.from(await texts.packed.slice(0, texts.packed.size).arrayBuffer());
	expect(inflateRawSync(bytes).toString()).toBe("one\ntwo\n");
	expect(await textAt(packed(["one\n"], ["two\n"]), 4, 3)).toBe("two");
});

test("no text at all is no block", async () => {
	const { texts } = await written([]);
	expect([texts.size, texts.starts.length, texts.packed.size]).toEqual([0, 0, 0]);
	expect(await textAt(texts, 0, 0)).toBe("");
});
