/** What readers write into: columns in order of the day, texts found by their place, and nothing lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuilder, type ReadPoint } from "../../../src/import/builder";
import { textAt } from "../../../src/import/texts";
import { LIMITS, MOST_LISTED } from "../../../src/import/types";
import { type Day, OPEN_END, OPEN_START } from "../../../src/model/day";
import { type ImportedFile, OTHER_KINDS } from "../../../src/model/imported";

const day = (number: number) => number as Day;
const META = { format: "csv", profile: null, roles: {}, members: {} } as const;

function builder(limits = LIMITS) {
	return createBuilder("a.csv", { counts: "row", fields: ["a", "b"], limits });
}

function point(values: Partial<ReadPoint>): ReadPoint {
	const plain = { values: ["x", "y"], kind: "", source: "", lng: 36, lat: 35 };
	return { ...plain, at: 2, first: day(0), last: day(0), ...values };
}

async function fileOf(made: ReturnType<typeof builder>): Promise<ImportedFile> {
	const { file } = await made.finish(META);
	if (!file) throw new Error("the file was refused");
	return file;
}

async function valuesAt({ texts, events }: ImportedFile, index: number): Promise<unknown> {
	return JSON.parse(await textAt(texts, events.offset[index] ?? 0, events.bytes[index] ?? 0));
}

describe("the table", () => {
	test("is in order of the first day, by the file's order within a day, undated first", async () => {
		const days = fc.constantFrom(OPEN_START, day(-400), day(0), day(1), day(17_000));
		const texts = fc.array(fc.string({ unit: "binary", maxLength: 20 }), { maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(days, texts), { minLength: 1 }), async (rows) => {
				const made = builder();
				for (const [index, [first, values]] of rows.entries()) {
					const last = first === OPEN_START ? OPEN_END : first;
					made.row(point({ at: index + 2, first, last, values }));
				}
				const file = await fileOf(made);
				const expected = rows
					.map(([first, values], index) => ({ first, values, row: index + 2 }))
					.sort((a, b) => a.first - b.first || a.row - b.row);
				expect([...file.events.row]).toEqual(expected.map(({ row }) => row));
				expect([...file.events.first]).toEqual(expected.map(({ first }) => first));
				for (const [index, { values }] of expected.entries()) {
					expect(await valuesAt(file, index)).toEqual(values);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test("knows its longest span, its days and its box", async () => {
		const made = builder();
		made.row(point({ first: day(5), last: day(40), lng: 10, lat: -20 }));
		made.row(point({ first: day(7), last: day(7), lng: -30, lat: 60 }));
		made.row(point({ first: OPEN_START, last: OPEN_END, lng: 11, lat: 0 }));
		const file = await fileOf(made);
		expect(file.events.longest).toBe(35);
		expect(file.days).toEqual({ first: 5, last: 40 });
		expect(file.bounds).toEqual([-30, -20, 11, 60]);
	});

	test("keeps the few apart that have no end or last for years: others are not looked for so far back", async () => {
		const made = builder();
		const days = Array.from({ length: 64 }, (_, at) => at + 100);
		made.row(point({ at: 2, first: day(150), last: OPEN_END }));
		for (const first of days)
			made.row(point({ at: first, first: day(first), last: day(first + 30) }));
		made.row(point({ at: 3, first: OPEN_START, last: OPEN_END }));
		made.row(point({ at: 4, first: day(90), last: day(4000), values: ["for years"] }));
		const file = await fileOf(made);
		const { row, long, longest } = file.events;
		expect([long, longest]).toEqual([2, 30]);
		expect([...row]).toEqual([3, 4, 2, ...days]);
		expect(await valuesAt(file, 1)).toEqual(["for years"]);
	});

	test("keeps no more apart than a few: where many last for years, that is how far back is looked", async () => {
		const made = builder();
		for (let at = 0; at < 64; at++) {
			made.row(point({ at, first: day(at), last: day(at + (at < 32 ? 0 : 1000 + at)) }));
		}
		const { long, longest } = (await fileOf(made)).events;
		expect([long, longest]).toEqual([4, 1059]);
	});

	test("of undated points alone has no days", async () => {
		const made = builder();
		made.row(point({ first: OPEN_START, last: OPEN_END }));
		expect((await fileOf(made)).days).toBeNull();
	});

	test("more rows than a block of a column holds stay what they are", async () => {
		const made = builder();
		const count = 70_000;
		for (let index = 0; index < count; index++) {
			made.row(point({ at: index, first: day(count - index), last: day(count - index) }));
		}
		const { events } = await fileOf(made);
		expect(events.length).toBe(count);
		expect(events.row[0]).toBe(count - 1);
		expect(events.row[count - 1]).toBe(0);
	});
});

describe("kinds and sources", () => {
	test("are kept once each, trimmed, in the order in which they came", async () => {
		const made = builder();
		for (const kind of ["b", " a ", "", "b", "a"]) made.row(point({ kind, source: kind }));
		const file = await fileOf(made);
		expect(file.kinds).toEqual(["", "b", "a"]);
		expect([...file.events.kind]).toEqual([1, 2, 0, 1, 2]);
		expect(file.sources).toEqual(["", "b", "a"]);
		expect([...file.events.source]).toEqual([1, 2, 0, 1, 2]);
	});

	test("beyond 255 kinds the rarest are one, which no file can name", async () => {
		const made = builder();
		for (let kind = 0; kind < 300; kind++) {
			for (let times = 0; times <= (kind === 299 ? 5 : kind % 2); times++) {
				made.row(point({ kind: `k${kind}` }));
			}
		}
		made.row(point({ kind: OTHER_KINDS }));
		const { kinds, events } = await fileOf(made);
		expect(kinds.length).toBe(255);
		expect(kinds.at(-1)).toBe(OTHER_KINDS);
		expect(kinds.filter((kind) => kind === OTHER_KINDS).length).toBe(1);
		expect(kinds).toContain("k299");
		expect(kinds[events.kind[events.length - 1] ?? 0]).toBe(OTHER_KINDS);
		const [one, two] = [kinds.indexOf("k1"), kinds.indexOf("k3")];
		expect([...events.kind].filter((kind) => kind === one).length).toBe(2);
		expect(one).toBeLessThan(two);
	});

	test("sources beyond those of the list are told by the row's own text alone", async () => {
		const made = builder();
		for (let at = 0; at < 66_000; at++) made.row(point({ source: `s${at}` }));
		const { sources, events } = await fileOf(made);
		expect(sources.length).toBe(65_535);
		const named = (index: number) => sources[events.source[index] ?? 0];
		expect([named(0), named(65_533), named(65_534), named(65_999)]).toEqual([
			...["s0", "s65533", undefined, undefined],
		]);
	});

	test("a hundred thousand kinds are no trouble", async () => {
		const made = builder();
		for (let kind = 0; kind < 100_000; kind++) made.row(point({ kind: `k${kind}` }));
		const { kinds, events } = await fileOf(made);
		expect(kinds.length).toBe(255);
		expect(kinds[events.kind[99_999] ?? 0]).toBe(OTHER_KINDS);
	});

	test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
		"%s is a name",
		async (name) => {
			const made = builder();
			made.row(point({ kind: name, source: name }));
			const file = await fileOf(made);
			expect([file.kinds, file.sources]).toEqual([
				["", name],
				["", name],
			]);
			expect(Object.keys(Object.prototype)).toEqual([]);
		},
	);
});

describe("problems", () => {
	test("are all counted, the first listed, and all written", async () => {
		const made = builder();
		made.row(point({}));
		for (let at = 3; at < 203; at++) made.drop({ at, code: "bad-date", field: "a", detail: "x" });
		made.tell({ at: 2, code: "too-few-fields" });
		const { file, problems } = await made.finish(META);
		expect([file?.rows, file?.leftOut, file?.events.length]).toEqual([201, 200, 1]);
		expect(problems.total).toBe(201);
		expect(problems.listed.length).toBe(MOST_LISTED);
		expect(problems.listed[0]).toEqual({
			...{ severity: "dropped", file: "a.csv", at: { row: 3 } },
			...{ field: "a", code: "bad-date", detail: "x" },
		});
		const lines = (await problems.all.text()).trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line).at.row)).toEqual([
			...Array.from({ length: 200 }, (_, index) => index + 3),
			2,
		]);
	});

	test("one row with two faults is one row left out", async () => {
		const made = builder();
		made.row(point({}));
		made.drop({ at: 3, code: "bad-date" }, { at: 3, code: "no-position" });
		const { file, problems } = await made.finish(META);
		expect([file?.rows, file?.leftOut, problems.total, problems.told]).toEqual([2, 1, 2, 0]);
	});

	test("a file of which nothing was read is refused, with the reason first", async () => {
		const made = builder();
		made.drop({ at: 2, code: "bad-date" });
		const { file, problems } = await made.finish(META);
		expect(file).toBeNull();
		expect(problems.listed.map(({ code }) => code)).toEqual(["nothing-read", "bad-date"]);
		expect((await builder().finish(META)).problems.listed[0]?.code).toBe("no-rows");
	});

	test("too many rows and too many positions are refused", async () => {
		const few = builder({ ...LIMITS, rows: 2, vertices: 3 });
		expect([few.row(point({})), few.row(point({})), few.row(point({}))]).toEqual([
			...[true, true, false],
		]);
		expect((await few.finish(META)).problems.listed[0]?.code).toBe("too-many-rows");
		const line = builder({ ...LIMITS, vertices: 3 });
		const coordinates = [0, 1, 2, 3].map((east) => [east, 0]);
		expect(line.shape({ ...point({}), geometry: { type: "LineString", coordinates } })).toBe(false);
		expect((await line.finish(META)).problems.listed[0]?.code).toBe("too-many-vertices");
	});
});

test("shapes keep the file's order, their own days and texts", async () => {
	const made = builder();
	const geometry = {
		type: "LineString" as const,
		coordinates: [
			[1, 2],
			[3, 4],
		],
	};
	made.shape({ ...point({ at: 7, first: day(3), last: day(9), kind: "k" }), geometry });
	const { shapes, bounds, texts } = await fileOf(made);
	expect(shapes).toEqual([
		{ geometry, first: 3, last: 9, kind: 1, source: 0, row: 7, offset: 0, bytes: 9 },
	]);
	expect(bounds).toEqual([1, 2, 3, 4]);
	expect(await textAt(texts, 0, 9)).toBe('["x","y"]');
});
