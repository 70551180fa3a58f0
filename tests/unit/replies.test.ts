/** What the accused side says to an accusation; and what else is reported for a day. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { cite } from "../../src/world/citations";
import { otherReportsOn } from "../../src/world/reports";
import { day, idlib } from "./idlib";
import { withChange } from "./small-dataset";
import { claim, on, toyDataset } from "./toy";

const TEXTS = "claim-texts.json";

function read(reply: unknown) {
	const { dataset, problems } = parse(withChange(TEXTS, (json) => json.set([0, "reply"], reply)));
	return { dataset, text: dataset?.claims.get("C1")?.text, problems };
}

describe("a reply", () => {
	test("may be given, or be said to be missing, or not be spoken of", () => {
		const reply = { text: { en: "It denies this." }, claims: ["C2"] };
		expect(read(reply).text?.reply).toEqual(reply);
		expect(read(null).text?.reply).toBeNull();
		expect(read(undefined).text).not.toHaveProperty("reply");
		expect(read(reply).problems).toEqual([]);
	});

	test("that no known claim carries is left out, which is not the same as none", () => {
		const { text, problems } = read({ text: { en: "It denies this." }, claims: ["gone"] });
		expect(text?.summary).toBeTruthy();
		expect(text).not.toHaveProperty("reply");
		expect(problems.map(({ file, code, field }) => [file, code, field])).toEqual([
			[TEXTS, "unknown-reference", "reply"],
			[TEXTS, "no-source", "reply"],
		]);
	});

	test("keeps those of its claims that are known", () => {
		const { text, problems } = read({ text: { en: "It denies this." }, claims: ["gone", "C2"] });
		expect(text?.reply?.claims).toEqual(["C2"]);
		expect(problems).toHaveLength(1);
	});

	test("has its source numbered after that of the accusation", () => {
		const { dataset } = read({ text: { en: "It denies this." }, claims: ["C2"] });
		const accusation = dataset?.claims.get("C1");
		if (!dataset || !accusation) return expect.fail();
		const { sources, number } = cite(dataset, [accusation]);
		expect(sources.map(({ id }) => id)).toEqual(["S1", "S2"]);
		expect(number("S2")).toBe(2);
	});
});

describe("in the shipped dataset", () => {
	const texts = [...idlib.claims.values()];

	test("every strike has a reply, or is said to have none, and so has each breach that names its doer", () => {
		const strikes = texts.filter(({ kind }) => kind === "strike");
		expect(strikes.length).toBeGreaterThan(20);
		for (const { id, text } of strikes) expect(text, id).toHaveProperty("reply");
		for (const id of ["X071", "X106", "X108", "X127", "X130", "X213", "X254", "X257"]) {
			expect(idlib.claims.get(id)?.text, id).toHaveProperty("reply");
		}
	});

	test("one statement has one reply, in whichever document it stands", () => {
		const replyTo = (id: string) => idlib.claims.get(id)?.text?.reply;
		expect(replyTo("S003-01")).toBeTruthy();
		expect(replyTo("X057")).toEqual(replyTo("S003-01"));
	});

	test("what was said in August 2019 answers nothing that happened later", () => {
		for (const { id, when, text } of texts) {
			if (text?.reply?.claims.includes("S001-14")) {
				expect(when.first, id).toBeLessThanOrEqual(day("2019-08-30"));
			}
		}
	});

	test("a reply is in both languages, and by another claim than the accusation", () => {
		const replies = texts.flatMap(({ id, text }) => (text?.reply ? [{ id, ...text.reply }] : []));
		expect(replies.length).toBeGreaterThan(0);
		for (const { id, text, claims } of replies) {
			expect(text.ar, id).toBeTruthy();
			expect(claims, id).not.toContain(id);
		}
	});
});

describe("other reports of a day", () => {
	const dataset = toyDataset({
		claims: [
			claim("shell", "strike", "03-01"),
			claim("quiet", "calm", "03-01", ["strip"]),
			claim("moved", "deployment", "03-01/03-02"),
			claim("taken", "capture", "03-01"),
			claim("dead", "casualties", "03-01"),
			claim("season", "strike", "02-01/06-01"),
		],
	});
	const idsOn = (date: string, without: readonly string[] = []) =>
		otherReportsOn(
			dataset,
			on(date),
			[...dataset.claims.values()].filter(({ id }) => without.includes(id)),
		)
			.map(({ id }) => id)
			.toSorted();

	test("are those of its events that are no change of hands, areas included", () => {
		expect(idsOn("03-01")).toEqual(["dead", "moved", "quiet", "shell"]);
		expect(idsOn("03-02")).toEqual(["moved"]);
		expect(idsOn("03-03")).toEqual([]);
	});

	test("leave out what is listed elsewhere", () => {
		expect(idsOn("03-01", ["dead", "shell"])).toEqual(["moved", "quiet"]);
	});
});
