/** CITATION.cff is valid, and cites what the page itself cites. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetCitation } from "../../src/app/cite-dataset";
import { readingIn } from "../../src/app/i18n/reading";
import { idlib } from "../unit/idlib";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** What stands in the file: texts by their path, such as "preferred-citation.authors.0.name". */
const cited = valuesIn(read("CITATION.cff"));
const program = JSON.parse(read("package.json"));
const { csl } = datasetCitation(idlib, readingIn("en"));

test("it has what the format asks for, of the program and of the dataset", () => {
	for (const key of ["cff-version", "message", "title", "authors.0.name"]) {
		expect(cited.get(key), key).toBeTruthy();
	}
	for (const key of ["type", "title", "authors.0.name"]) {
		expect(cited.get(`preferred-citation.${key}`), key).toBeTruthy();
	}
	expect(cited.get("cff-version")).toBe("1.2.0");
	// Of the whole file the format knows "software" and "dataset"; of what it refers to, "data".
	expect(cited.get("type")).toBe("software");
	expect(cited.get("preferred-citation.type")).toBe("data");
	expect(cited.get("preferred-citation.date-released")).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("the program is that of package.json", () => {
	expect(cited.get("title")?.toLowerCase()).toBe(program.name);
	expect(cited.get("version")).toBe(program.version);
	expect(cited.get("license")).toBe(program.license);
	expect(cited.get("abstract")).toBe(program.description);
});

test("the dataset is cited as on the page", () => {
	const of = (key: string) => cited.get(`preferred-citation.${key}`);
	expect(of("title")).toBe(csl.title);
	expect(of("version")).toBe(csl.version);
	expect(of("url")).toBe(csl.URL);
	expect(of("authors.0.name")).toBe(csl.publisher);
	expect(of("publisher.name")).toBe(csl.publisher);
	// The page names licences as people do, the format as SPDX does.
	expect(of("license")).toBe(csl.license?.replaceAll(" ", "-"));
	expect(of("date-released")?.split("-").map(Number)).toEqual(csl.issued?.["date-parts"][0]);
});

test("a text that its reader does not understand is not passed over", () => {
	expect(() => valuesIn("title: unquoted")).toThrow();
	expect(() => valuesIn('title: "a"\ntitle: "b"')).toThrow();
});

/** The values of the small part of YAML that the file keeps to: maps, lists, and texts in quotes. */
function valuesIn(yaml: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	/** The keys that a line stands under, with how far each is indented. */
	let above: { readonly indent: number; readonly key: string }[] = [];
	const items = new Map<string, number>();
	for (const line of yaml.trimEnd().split("\n")) {
		const [, space = "", dash, key, text] =
			/^( *)(- )?(?:([\w-]+):)? ?("[^"\\]*")?$/.exec(line) ?? [];
		if (key === undefined && text === undefined) throw new Error(`not understood: ${line}`);
		above = above.filter(({ indent }) => indent < space.length);
		const parent = above.map((each) => each.key).join(".");
		if (dash) {
			const index = items.get(parent) ?? 0;
			items.set(parent, index + 1);
			above.push({ indent: space.length, key: String(index) });
		}
		if (key !== undefined) above.push({ indent: space.length + (dash?.length ?? 0), key });
		const path = above.map((each) => each.key).join(".");
		if (text === undefined) continue;
		if (values.has(path)) throw new Error(`twice: ${path}`);
		values.set(path, JSON.parse(text));
	}
	return values;
}
