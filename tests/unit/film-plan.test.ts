/** Which days a film shows, how long it runs, and what is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanFileName } from "../../src/app/file-name";
import {
	filmDays,
	HOLD_SECONDS,
	lengthOf,
	MOST_FRAMES,
	MOST_GIF_PIXELS,
	planFault,
	RATES,
	SIZES,
	STEPS,
	timingOf,
} from "../../src/film/plan";
import { addDays, type Day, formatDay } from "../../src/model/day";
import { day, idlib } from "./idlib";

const CHANGES = ["2019-05-01", "2019-05-06", "2019-05-31", "2019-06-02"].map(day);
const daysOf = (first: string, last: string, step: (typeof STEPS)[number]) =>
	filmDays({ first: day(first), last: day(last) }, step, () => CHANGES).map(formatDay);

describe("the days of a film", () => {
	it("are all of the span, for each day", () => {
		expect(daysOf("2019-02-27", "2019-03-02", "day")).toEqual([
			"2019-02-27",
			"2019-02-28",
			"2019-03-01",
			"2019-03-02",
		]);
	});

	it("are a week apart, and end with the last of the span", () => {
		expect(daysOf("2019-05-01", "2019-05-20", "week")).toEqual([
			"2019-05-01",
			"2019-05-08",
			"2019-05-15",
			"2019-05-20",
		]);
		expect(daysOf("2019-05-01", "2019-05-15", "week").at(-2)).toBe("2019-05-08");
	});

	it("are the same day of each month, or its last day where it is too short", () => {
		expect(daysOf("2019-01-31", "2019-04-30", "month")).toEqual([
			"2019-01-31",
			"2019-02-28",
			"2019-03-31",
			"2019-04-30",
		]);
	});

	it("are those with a change within the span, between its first and its last", () => {
		expect(daysOf("2019-05-03", "2019-05-31", "changes")).toEqual([
			"2019-05-03",
			"2019-05-06",
			"2019-05-31",
		]);
		expect(daysOf("2019-05-07", "2019-05-20", "changes")).toEqual(["2019-05-07", "2019-05-20"]);
	});

	it("are one for a span of one day, and none for one that ends before it begins", () => {
		for (const step of STEPS) {
			expect(daysOf("2019-05-06", "2019-05-06", step)).toEqual(["2019-05-06"]);
			expect(daysOf("2019-05-06", "2019-05-05", step)).toEqual([]);
		}
	});

	it("are in order, each once, from the first to the last, whatever the span", () => {
		const anyDay = fc.integer({ min: 17_000, max: 19_000 }).map((number) => number as Day);
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 1, max: 900 }),
				fc.constantFrom(...STEPS),
				(first, length, step) => {
					const range = { first, last: addDays(first, length) };
					const days = filmDays(range, step, () => CHANGES);
					expect(days[0]).toBe(range.first);
					expect(days.at(-1)).toBe(range.last);
					expect(days.every((each, at) => at === 0 || each > (days[at - 1] ?? each))).toBe(true);
				},
			),
		);
	});
});

describe("the frames of a film", () => {
	it("follow each other without a gap, and the last one stands", () => {
		for (const rate of RATES) {
			const timings = Array.from({ length: 7 }, (_, index) => timingOf(index, 7, rate));
			for (const [index, { start }] of timings.entries()) {
				expect(start).toBeCloseTo(index / rate);
			}
			expect(timings.map(({ duration }) => duration)).toEqual([
				...Array.from({ length: 6 }, () => 1 / rate),
				HOLD_SECONDS,
			]);
			expect(lengthOf(7, rate)).toBeCloseTo(6 / rate + HOLD_SECONDS);
		}
	});

	it("have even sides, as video wants them, and whole ones as they are laid out", () => {
		for (const { width, height, ratio } of Object.values(SIZES)) {
			expect([width % 2, height % 2]).toEqual([0, 0]);
			expect([width / ratio, height / ratio].every(Number.isInteger)).toBe(true);
		}
	});
});

describe("a film is refused", () => {
	const range = { first: day("2019-05-01"), last: day("2019-06-01") };
	const video = { range, size: "wide", format: "webm" } as const;

	it("that ends before it begins, or has one day only", () => {
		const turned = { first: range.last, last: range.first };
		expect(planFault({ ...video, range: turned }, 0)).toEqual({ kind: "reversed" });
		const one = { first: range.first, last: range.first };
		expect(planFault({ ...video, range: one }, 1)).toEqual({ kind: "one-day" });
		expect(planFault(video, 32)).toBeNull();
	});

	it("of more frames than can be, and is told how many can", () => {
		expect(planFault(video, MOST_FRAMES)).toBeNull();
		expect(planFault(video, MOST_FRAMES + 1)).toEqual({
			kind: "frames",
			frames: MOST_FRAMES + 1,
			most: MOST_FRAMES,
		});
	});

	it("as a GIF of more pixels than programs can show: fewer frames where they are larger", () => {
		const mostOf = (size: "wide" | "full") => {
			const { width, height } = SIZES[size];
			const most = Math.floor(MOST_GIF_PIXELS / (width * height));
			const gif = { range, size, format: "gif" } as const;
			expect(planFault(gif, most)).toBeNull();
			expect(planFault(gif, most + 1)).toEqual({ kind: "gif", frames: most + 1, most });
			return most;
		};
		expect(mostOf("full")).toBeLessThan(mostOf("wide"));
	});
});

it("a film is called after its dataset and its days", () => {
	const range = { first: day("2019-04-30"), last: day("2020-03-06") };
	expect(spanFileName(idlib, range)).toBe("idlib-2019-04-30--2020-03-06");
});
