/** Citations of the dataset and of its assessments. */
import { describe, expect, it, test } from "vitest";
import { bibtexText, cslText } from "../../src/app/cite";
import { assessmentCitation, datasetCitation } from "../../src/app/cite-dataset";
import { readingIn } from "../../src/app/i18n/reading";
import { decodeView } from "../../src/app/url";
import { parse } from "../../src/model/parse";
import type { Assessment, Dataset } from "../../src/model/types";
import { day, idlib } from "./idlib";
import { smallDataset } from "./small-dataset";

const english = readingIn("en");
const arabic = readingIn("ar");
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

const { dataset: read } = parse(smallDataset());
if (read === null) throw new Error("the small dataset cannot be read");
const small: Dataset = {
	...read,
	manifest: {
		...read.manifest,
		credits: [
			{ id: "x", text: { en: "Others" }, licence: "ODbL", covers: { en: "land" }, files: [] },
			{
				id: "us",
				text: { en: "Mill & Co" },
				licence: "CC BY 4.0",
				covers: { en: "claims" },
				files: ["claims.json"],
			},
		],
	},
};
const [first, second] = small.assessments.get("mill") ?? [];
if (!first || !second) throw new Error("the mill has no assessments");

describe("the dataset", () => {
	it("is cited with title, version, day, licence and address, by those who wrote the claims", () => {
		const { text, csl } = datasetCitation(small, english);
		expect(text).toBe(
			"“Small”, dataset, version 2024.1, Mill & Co, 1 February 2024, CC BY 4.0, https://example.org/.",
		);
		expect(csl).toEqual({
			id: "small-2024.1",
			type: "dataset",
			title: "Small",
			publisher: "Mill & Co",
			license: "CC BY 4.0",
			version: "2024.1",
			issued: { "date-parts": [[2024, 2, 1]] },
			URL: "https://example.org/",
			language: "en",
		});
	});

	it("has the year of its version where the day has not come, and no publisher where none is credited", () => {
		const bare = { ...small, about: null, manifest: { ...small.manifest, credits: [] } };
		const { text, csl } = datasetCitation(bare, english);
		expect(text).toBe("“Small”, dataset, version 2024.1, https://example.org/.");
		expect(csl.issued).toEqual({ "date-parts": [[2024]] });
		expect(csl).not.toHaveProperty("publisher");
		expect(bibtexText(csl)).not.toContain("howpublished");
	});

	it("is one BibTeX entry, its letters standing for themselves", () => {
		expect(bibtexText(datasetCitation(small, english).csl)).toBe(`@misc{small-2024.1,
  title = {{Small}},
  howpublished = {Mill \\& Co},
  year = {2024},
  month = {2},
  url = {https://example.org/},
  note = {Version 2024.1. Licence: CC BY 4.0},
}
`);
	});

	it("is cited in Arabic with its Arabic title", () => {
		const { text, csl } = datasetCitation(idlib, arabic);
		expect(plain(text)).toMatch(/^«منطقة خفض التصعيد.*الإصدار 2026\.1، .*CC BY 4\.0، https:/);
		expect(csl.language).toBe("ar");
	});
});

describe("an assessment", () => {
	it("is cited with place, holder, day, id, version and a link", () => {
		expect(assessmentCitation(small, second, english).text).toBe(
			"mill: south, shown from 9 March 2019, assessment A002, “Small”, version 2024.1, " +
				"https://example.org/#date=2019-03-09&place=mill&v=2024.1.",
		);
	});

	it("says between which days it changed where no day is known", () => {
		const unsure: Assessment = {
			...second,
			from: { ...second.from, earliest: day("2019-03-05") },
		};
		expect(assessmentCitation(small, unsure, english).text).toContain(
			"shown from 9 March 2019, changed hands between 5 March 2019 and 9 March 2019, assessment",
		);
	});

	it("is an entry of the dataset for reference managers", () => {
		const { csl } = assessmentCitation(small, first, english);
		expect(csl).toMatchObject({
			id: "small-2024.1-A001",
			type: "entry",
			title: "mill: north, shown from 1 March 2019, assessment A001",
			"container-title": "Small",
			version: "2024.1",
			URL: "https://example.org/#date=2019-03-01&place=mill&v=2024.1",
		});
		expect(bibtexText(csl)).toContain("note = {In: Small. Version 2024.1. Licence: CC BY 4.0}");
		expect(JSON.parse(cslText(csl))).toEqual([csl]);
	});

	it("has no marks of direction in what reference managers read", () => {
		const { text, csl } = assessmentCitation(small, first, arabic);
		expect(text).toContain("\u2066A001\u2069");
		expect(JSON.stringify(csl)).not.toMatch(/[\u2066-\u2069]/);
	});
});

test("every assessment of the shipped dataset has a link that leads back to its place and day", () => {
	for (const assessment of [...idlib.assessments.values()].flat()) {
		const { URL: link = "" } = assessmentCitation(idlib, assessment, english).csl;
		const { view, problems } = decodeView(new URL(link).hash, idlib);
		expect(problems, assessment.id).toEqual([]);
		expect(view.place).toBe(assessment.place);
	}
});
