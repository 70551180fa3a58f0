import { describe, expect, it } from "vitest";
import {
	citation,
	publishedOn,
	reason,
	sideOf,
	statusGround,
	statusPhrase,
} from "../../src/app/evidence-phrases";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { readingIn } from "../../src/app/i18n/reading";
import { holderName, partyName, problemPlace } from "../../src/app/phrases";
import { FIGHTING, UNKNOWN } from "../../src/model/holders";
import { CONFIDENCES, RULES, SIDES } from "../../src/model/schema";
import type { Assessment, Party, Problem, ProblemCode, Source } from "../../src/model/types";
import type { Status } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { expectSentence } from "./sentence";

const ALL_WORDS = INTERFACE_LANGUAGES.map(readingIn);
const english = readingIn("en");
const assessments = [...idlib.assessments.values()].flat();
const [government, opposition] = ["government", "opposition"].map((id) => {
	const party = idlib.parties.get(id);
	if (!party) throw new Error(`no such party: ${id}`);
	return party;
}) as [Party, Party];

const assessment: Assessment = {
	id: "A999",
	place: "hish",
	holder: government.id,
	from: { earliest: day("2020-02-01"), latest: day("2020-02-03"), shown: day("2020-02-03") },
	basis: "reported",
	rule: "one-day",
	params: { day: "2020-02-03", origins: 2 },
	confidence: "both-sides",
	claims: [],
	against: [],
};

describe("the reason for an assessment", () => {
	it.each(ALL_WORDS)("is a sentence for each one of the dataset ($language)", (words) => {
		for (const each of assessments) {
			const text = reason(each, idlib, words);
			expectSentence(text, each.id);
			expect(text, each.id).toMatch(/\.$/);
		}
		expect(assessments.length).toBeGreaterThan(300);
	});

	it.each(ALL_WORDS)("is a sentence of its own for each rule ($language)", (words) => {
		const params = { day: "2020-02-03", origins: 2, of: 3, to: government.id, from: "2020-02-01" };
		const texts = RULES.map((rule) => reason({ ...assessment, rule, params }, idlib, words));
		for (const [index, text] of texts.entries()) expectSentence(text, String(RULES[index]));
		expect(new Set(texts).size).toBe(RULES.length);
	});

	it.each(ALL_WORDS)("is still one where it lacks what the rule needs ($language)", (words) => {
		for (const rule of RULES) {
			expectSentence(reason({ ...assessment, rule, params: {} }, idlib, words), rule);
		}
	});

	it.each(ALL_WORDS)("says that nothing is known where nobody is named ($language)", (words) => {
		const nobody = { ...assessment, holder: UNKNOWN };
		expect(reason(nobody, idlib, words)).toBe(words.t.assessment.nothing);
		expect(reason({ ...nobody, claims: ["X001"] }, idlib, words)).toContain("2020");
		expect(reason(assessment, idlib, words)).toContain("2020");
	});

	it("names the day, and how many say so", () => {
		expect(reason(assessment, idlib, english)).toMatch(/\b2 origins\b.*\b3 February 2020\b/);
		const params = { day: "2020-02-03", origins: 2, of: 3 };
		const most = reason({ ...assessment, rule: "most-origins", params }, idlib, english);
		expect(most).toMatch(/3 February 2020.*\b2 of the 3\b/);
	});

	it("names both ends where no day is known", () => {
		const text = reason({ ...assessment, rule: "span" }, idlib, english);
		expect(text).toMatch(/1 February 2020.*3 February 2020/);
	});

	it("names who took the place later", () => {
		const params = { day: "2020-02-03", to: government.id };
		const text = reason({ ...assessment, rule: "later-loss", params }, idlib, english);
		expect(text).toContain(government.short.en);
	});
});

describe("the holder of a place", () => {
	it.each(ALL_WORDS)("has a name, whatever it is ($language)", (words) => {
		const holders = [FIGHTING, UNKNOWN, ...idlib.parties.keys()];
		const names = holders.map((holder) => holderName({ ...assessment, holder }, idlib, words));
		for (const [index, name] of names.entries()) expectSentence(name, String(holders[index]));
		expect(new Set(names).size).toBe(holders.length);
		expectSentence(partyName(null, words), "nobody");
	});
});

describe("a status", () => {
	const statuses: readonly (Status | undefined)[] = [
		{ kind: "held", party: government, assessment },
		{ kind: "fighting", assessment },
		{ kind: "uncertain", before: opposition, after: government, assessment },
		{ kind: "uncertain", before: null, after: government, assessment },
		{ kind: "unknown", assessment },
		{ kind: "unknown", assessment: null },
		undefined,
	];

	it.each(ALL_WORDS)("is a phrase for each kind ($language)", (words) => {
		for (const status of statuses) expectSentence(statusPhrase(status, words), `${status?.kind}`);
		const kinds = new Set(statuses.map((status) => status?.kind));
		const phrases = new Set(statuses.map((status) => statusPhrase(status, words)));
		expect(phrases.size).toBeGreaterThanOrEqual(kinds.size);
	});

	it("names the party in full, and both parties where the day is uncertain", () => {
		expect(statusPhrase(statuses[0], english)).toContain(government.name.en);
		const uncertain = statusPhrase(statuses[2], english);
		expect(uncertain.indexOf(opposition.short.en)).toBeLessThan(
			uncertain.indexOf(government.short.en),
		);
		expect(uncertain).toContain(opposition.short.en);
	});

	it.each(ALL_WORDS)("says what it stands on, for each confidence ($language)", (words) => {
		const grounds = CONFIDENCES.map((confidence) =>
			statusGround(
				{ kind: "held", party: government, assessment: { ...assessment, confidence } },
				words,
			),
		);
		for (const [index, ground] of grounds.entries()) {
			expectSentence(ground, String(CONFIDENCES[index]));
		}
		expect(new Set(grounds).size).toBe(CONFIDENCES.length);
	});

	it("says since when, but that nothing changed before where it is inferred from what comes first", () => {
		const held = (basis: Assessment["basis"], rule: Assessment["rule"]): Status => ({
			kind: "held",
			party: government,
			assessment: { ...assessment, basis, rule },
		});
		expect(statusGround(held("reported", "one-day"), english)).toContain("3 February 2020");
		expect(statusGround(held("inferred", "editor"), english)).toContain("3 February 2020");
		for (const rule of ["later-loss", "in-zone"] as const) {
			expect(statusGround(held("inferred", rule), english)).toContain("no earlier change");
			expect(statusGround(held("inferred", rule), english)).not.toMatch(/\d/);
		}
	});

	it("says between which days it changed", () => {
		const ground = statusGround(statuses[2], english);
		expect(ground).toMatch(/1 February 2020.*3 February 2020/);
	});

	it("says nothing where there is nothing that it stands on", () => {
		expect(statusGround({ kind: "unknown", assessment: null }, english)).toBe("");
		expect(statusGround(undefined, english)).toBe("");
		const nobody = { ...assessment, holder: UNKNOWN };
		expect(statusGround({ kind: "unknown", assessment: nobody }, english)).toBe("");
		const cited: Status = { kind: "unknown", assessment: { ...nobody, claims: ["X001"] } };
		expect(statusGround(cited, english)).toMatch(/3 February 2020/);
	});
});

describe("a source", () => {
	it.each(ALL_WORDS)(
		"is cited, and its side named, for each of the dataset ($language)",
		(words) => {
			for (const source of idlib.sources.values()) {
				expectSentence(citation(source, words), source.id);
				expectSentence(sideOf(source, words), source.id);
				expect(publishedOn(source, words), source.id).toMatch(/\S/);
				expect(citation(source, words), source.id).toContain(source.publisher);
			}
		},
	);

	const source: Source = {
		id: "S999",
		publisher: "The Paper",
		title: null,
		published: "2019-08",
		url: null,
		side: "state",
		country: { en: "Turkey" },
		language: "en",
		read: "full",
	};

	it("keeps the precision of its date", () => {
		expect(publishedOn(source, english)).toBe("August 2019");
		expect(publishedOn({ ...source, published: null }, english)).toBe(english.t.claim.undated);
	});

	it("is cited with what is known, in order, and with words for what is not", () => {
		expect(
			citation(
				{ ...source, author: "A. Writer", title: "News", url: "https://example.org/1" },
				english,
			),
		).toBe("A. Writer, The Paper, “News”, August 2019, https://example.org/1.");
		expect(citation(source, english)).toBe("The Paper, “(no title)”, August 2019, no address.");
		const caveat = { en: "The day is inferred." };
		expect(citation({ ...source, originallyBy: "Wire", caveat }, english)).toMatch(
			/^The Paper, originally by Wire, .*, no address\. The day is inferred\.$/,
		);
	});

	it("of a state is told with the state", () => {
		expect(sideOf(source, english)).toBe("state media (Turkey)");
		for (const side of SIDES) {
			const { country: _, ...stateless } = { ...source, side };
			expect(sideOf(stateless, english)).toBe(english.t.source.side[side]);
		}
	});
});

describe("a problem of the data", () => {
	it.each(ALL_WORDS)("has a sentence for each code ($language)", ({ t }) => {
		const codes = Object.keys(t.problems.code) as ProblemCode[];
		for (const code of codes) expectSentence(t.problems.code[code], code);
		expect(new Set(Object.values(t.problems.code)).size).toBe(codes.length);
	});

	it.each(ALL_WORDS)("says where it is, with records counted from one ($language)", (words) => {
		const at = (where: Problem["at"], field: string): Problem => ({
			severity: "dropped",
			file: "claims.json",
			code: "bad-value",
			detail: "",
			at: where,
			field,
		});
		const place = problemPlace(at({ line: 7, record: 2, id: "X001" }, "when.first"), words);
		expectSentence(place, "all");
		for (const part of ["7", "3", "X001", "when.first"]) expect(place).toContain(part);
		expect(problemPlace(at({ record: 0 }, ""), words)).toBe(words.t.problems.record(1));
		expect(problemPlace(at({}, ""), words)).toBe("");
	});
});
