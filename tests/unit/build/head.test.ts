/** The head of the built page. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { headTags, withTitle } from "../../../build/head";
import { SOCIAL } from "../../../build/social";
import { changed, IDLIB, published } from "./datasets";

const idlib = published(IDLIB);
const real = changed(idlib, { homepage: "https://maps.truceline.org/idlib" });
const page = readFileSync(new URL("../../../index.html", import.meta.url), "utf8");

/** What the head says, by property or name. */
function said(dataset = idlib, picture: typeof SOCIAL | null = SOCIAL): Record<string, unknown> {
	return Object.fromEntries(
		headTags(dataset, picture).map(({ attrs = {} }) => [
			attrs["property"] ?? attrs["name"] ?? attrs["rel"] ?? attrs["type"],
			attrs["content"] ?? attrs["href"],
		]),
	);
}

describe("the head", () => {
	it("says what a link to the page leads to", () => {
		expect(said()).toMatchObject({
			"og:type": "website",
			"og:site_name": "Truceline",
			"og:title": idlib.manifest.title.en,
			"og:description": expect.stringMatching(/^The Idlib zone is one .* who says so\.$/),
			"og:image": "https://truceline.example/idlib/social.png",
			"og:image:type": "image/png",
			"og:image:width": "1200",
			"og:image:height": "630",
			"og:image:alt": "The map on 31 August 2019: who held what, and who says so.",
			"twitter:card": "summary_large_image",
			"twitter:image": "https://truceline.example/idlib/social.png",
			describedby: "./geo/datapackage.json",
		});
	});

	it("names the one address that counts only where it is real", () => {
		for (const name of ["canonical", "og:url"]) {
			expect(said()).not.toHaveProperty([name]);
			expect(said(real)[name]).toBe("https://maps.truceline.org/idlib");
		}
		expect(said(real)["og:image"]).toBe("https://maps.truceline.org/idlib/social.png");
	});

	it("promises no picture where none was drawn", () => {
		const without = said(idlib, null);
		expect(Object.keys(without).filter((name) => name.includes("image"))).toEqual([]);
		expect(without["twitter:card"]).toBe("summary");
	});

	it("has each element in the head, in words that a dataset cannot break out of", () => {
		const evil = changed(idlib, { title: { en: '</script><b>"&' } });
		for (const { injectTo } of headTags(evil, SOCIAL)) expect(injectTo).toBe("head");
		const script = headTags(evil, SOCIAL).find(({ tag }) => tag === "script");
		expect(script?.children).not.toContain("<");
		expect(JSON.parse(String(script?.children)).name).toBe('</script><b>"&');
	});
});

test("the page has the dataset's title and description in place of its own", () => {
	const html = withTitle(page, idlib);
	expect(html).toContain("<title>Idlib de-escalation zone, 2017–2020 · Truceline</title>");
	expect(html.match(/<meta name="description"/g)).toHaveLength(1);
	expect(html).toMatch(/<meta name="description" content="The Idlib zone is one of four/);
	expect(html.match(/<title>/g)).toHaveLength(1);
});

test("a title stays a title, whatever stands in it", () => {
	const html = withTitle(page, changed(idlib, { title: { en: "A </title> & $& B" } }));
	expect(html).toContain("<title>A &lt;/title&gt; &amp; $&amp; B · Truceline</title>");
});

test("a page without a title is not passed over", () => {
	expect(() => withTitle("<p>Nothing</p>", idlib)).toThrow(/title/);
});
