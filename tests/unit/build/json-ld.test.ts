/** The dataset's record for search engines of data. */
import { expect, test } from "vitest";
import { datasetRecord, scriptText } from "../../../build/json-ld";
import { changed, HUDAYDAH, IDLIB, published } from "./datasets";

const idlib = published(IDLIB);
const record = datasetRecord(idlib, "https://truceline.example/idlib/social.png");

/** What schema.org and the search engines' guides ask of a Dataset. */
test.each([
	["Idlib", IDLIB],
	["Hudaydah", HUDAYDAH],
])("it has what is asked of one (%s)", (_, folder) => {
	const { manifest } = published(folder);
	const found = datasetRecord(published(folder), null);
	expect(found["@context"]).toBe("https://schema.org/");
	expect(found["@type"]).toBe("Dataset");
	expect(found["name"]).toBe(manifest.title.en);
	expect(String(found["description"]).length).toBeGreaterThanOrEqual(50);
	expect(String(found["description"]).length).toBeLessThanOrEqual(5000);
	expect(found["temporalCoverage"]).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
	expect(found["isAccessibleForFree"]).toBe(true);
	expect(found["version"]).toBe(manifest.version);
	expect(found).not.toHaveProperty("image");
	const distribution = found["distribution"] as Record<string, string>[];
	expect(distribution).toHaveLength(manifest.files.length);
	for (const { contentUrl = "", encodingFormat } of distribution) {
		expect(URL.canParse(contentUrl), contentUrl).toBe(true);
		expect(encodingFormat).toMatch(/^application\/(geo\+)?json$/);
	}
});

test("it tells days, box, makers, languages and licences of this dataset", () => {
	expect(record).toMatchObject({
		alternateName: [
			"منطقة خفض التصعيد في إدلب، 2017–2020",
			"İdlib gerginliği azaltma bölgesi, 2017–2020",
			"Идлибская зона деэскалации, 2017–2020",
		],
		url: "https://truceline.example/idlib/",
		identifier: "idlib-2026.1",
		datePublished: "2026-11-26",
		temporalCoverage: "2017-05-04/2020-03-31",
		// South, west, north, east: schema.org puts the latitude first.
		spatialCoverage: { "@type": "Place", geo: { box: "34.62 35.32 37.17 38.15" } },
		creator: { "@type": "Organization", name: "Truceline" },
		inLanguage: ["en", "ar"],
		image: "https://truceline.example/idlib/social.png",
	});
	expect(record["license"]).toEqual([
		"https://creativecommons.org/licenses/by/4.0/",
		"https://creativecommons.org/licenses/by/3.0/igo/",
		"https://opendatacommons.org/licenses/odbl/1-0/",
		"https://www.gnu.org/licenses/lgpl-3.0.html",
	]);
	expect(record["description"]).toMatch(/not surveyed\.$/);
	expect(record["keywords"]).toEqual(expect.arrayContaining(["territorial control", "Turkey"]));
});

test("each file has its own licences, and others are credited as what it is based on", () => {
	const files = record["distribution"] as { name: string; contentUrl: string; license: string[] }[];
	const land = files.find(({ name }) => name === "base/land.geojson");
	expect(land?.contentUrl).toBe("https://truceline.example/idlib/geo/base/land.geojson");
	expect(land?.license).toEqual(["https://opendatacommons.org/licenses/odbl/1-0/"]);
	const based = record["isBasedOn"] as { name: string }[];
	expect(based.map(({ name }) => name)).toContain("OCHA");
	expect(based.map(({ name }) => name)).not.toContain("Truceline");
});

test("what a dataset does not say is left out", () => {
	const bare = datasetRecord(
		{ ...changed(idlib, { credits: [], lead: [], title: { en: "Small" } }), published: null },
		null,
	);
	for (const key of ["creator", "datePublished", "alternateName", "isBasedOn"]) {
		expect(bare).not.toHaveProperty([key]);
	}
	expect(bare["license"]).toEqual([]);
});

test("no text of the data ends the script element that it lies in", () => {
	const text = scriptText({ name: "</script><!--" });
	expect(text).not.toContain("<");
	expect(JSON.parse(text)).toEqual({ name: "</script><!--" });
});
