/** The list of sources that can be kept beside a picture. */
import { expect, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { citation } from "../../src/app/phrases";
import { sourceListText } from "../../src/app/source-list";
import { idlib } from "./idlib";

const picture = {
	title: "North Hama",
	date: "21 August 2019",
	link: "https://example.org/#date=2019-08-21",
	data: "Data: Idlib, version 1",
	filtered: null,
};

test("the list says what the picture is, then each source with its number and its id", () => {
	const words = wordsIn("en");
	const sources = ["S001", "S003"].flatMap((id) => idlib.sources.get(id) ?? []);
	const lines = sourceListText(picture, sources, words).split("\n");
	expect(lines.slice(0, 4)).toEqual([picture.title, picture.date, picture.data, picture.link]);
	const listed = lines.filter((line) => /^\d+\./.test(line));
	expect(listed).toEqual(
		sources.map((source, at) => `${at + 1}. ${citation(source, words)} [${source.id}]`),
	);
	expect(lines.at(-1)).toBe("");
});

test("what filters let through is said beside the day", () => {
	const filtered = "Filtered: strikes.";
	const lines = sourceListText({ ...picture, filtered }, [], wordsIn("en")).split("\n");
	expect(lines.slice(0, 3)).toEqual([picture.title, picture.date, filtered]);
});

test("without a source nothing is numbered", () => {
	expect(sourceListText(picture, [], wordsIn("ar"))).not.toMatch(/^\d+\./m);
});
