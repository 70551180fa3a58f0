/** Sources for reference managers. */
import { describe, expect, it } from "vitest";
import { bibtexText, cslOf } from "../../src/app/cite";
import type { Source } from "../../src/model/types";
import { idlib } from "./idlib";

const source: Source = {
	id: "S1",
	publisher: "Wire & Co",
	title: "Truce {holds}: 100 % of the line",
	author: "A. Writer",
	published: "2019-08",
	accessed: "2023-10-02",
	url: "https://example.org/a_b",
	side: "wire",
	language: "en",
	read: "full",
	via: "Paper",
};

describe("CSL-JSON", () => {
	it("has dates as parts, no finer than they are known", () => {
		expect(cslOf(source)).toMatchObject({
			id: "S1",
			type: "article",
			author: [{ literal: "A. Writer" }],
			issued: { "date-parts": [[2019, 8]] },
			accessed: { "date-parts": [[2023, 10, 2]] },
			URL: "https://example.org/a_b",
			note: "Via Paper",
		});
	});

	it("has a range as two dates, and says what is about", () => {
		const issued = (published: string) => cslOf({ ...source, published }).issued;
		expect(issued("2020-02-11/2020-02-14")).toEqual({
			"date-parts": [
				[2020, 2, 11],
				[2020, 2, 14],
			],
		});
		expect(issued("2019-08-01~")).toEqual({ "date-parts": [[2019, 8, 1]], circa: true });
	});

	it("has of an open range the end that is known", () => {
		const issued = (published: string) => cslOf({ ...source, published }).issued?.["date-parts"];
		expect(issued("../2019-05-03")).toEqual([[2019, 5, 3]]);
		expect(issued("2019-05-03/..")).toEqual([[2019, 5, 3]]);
	});

	it("leaves out what the source does not say", () => {
		const bare = cslOf({ ...source, title: null, published: null, url: null });
		expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(["title"]));
		expect(bare).not.toHaveProperty("issued");
		expect(bare).not.toHaveProperty("URL");
	});

	it("holds for every source of the dataset", () => {
		for (const each of idlib.sources.values()) {
			const { issued } = cslOf(each);
			for (const part of issued?.["date-parts"] ?? []) {
				expect(
					part.every((number) => Number.isInteger(number) && number > 0),
					each.id,
				).toBe(true);
			}
			if (each.published !== null) expect(issued, each.id).toBeDefined();
		}
	});
});

describe("BibTeX", () => {
	it("writes an entry whose letters stand for themselves", () => {
		expect(bibtexText(cslOf(source))).toBe(`@misc{S1,
  title = {{Truce holds: 100 \\% of the line}},
  author = {{A. Writer}},
  howpublished = {Wire \\& Co},
  year = {2019},
  month = {8},
  url = {https://example.org/a_b},
  urldate = {2023-10-02},
  note = {Via Paper},
}
`);
	});

	it("keeps what is only inferred of a source", () => {
		const inferred = idlib.sources.get("S000") ?? expect.fail("no S000");
		expect(bibtexText(cslOf(inferred))).toContain("Publisher inferred from the layout");
	});

	it("has balanced braces for every source of the dataset", () => {
		for (const each of idlib.sources.values()) {
			const text = bibtexText(cslOf(each)).replace(/\\[a-z]+\{\}/g, "");
			expect(text.split("{").length, each.id).toBe(text.split("}").length);
		}
	});
});
