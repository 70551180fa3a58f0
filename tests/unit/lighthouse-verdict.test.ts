/** What `npm run lighthouse` makes of what was found. */
import { expect, test } from "vitest";
import { type Result, verdictOf } from "../../scripts/lighthouse-verdict.mjs";

const category = (id: string, score: number | null, ...audits: string[]) => ({
	id,
	score,
	auditRefs: audits.map((audit) => ({ id: audit, weight: audit === "hint" ? 0 : 1 })),
});

/** A page that is whole but for its speed, with other scores where they are given. */
function found(scores: { readonly [id: string]: number | null } = {}): Result {
	const all = { accessibility: 1, "best-practices": 1, seo: 1, performance: 0.4, ...scores };
	return {
		categories: Object.fromEntries(
			Object.entries(all).map(([id, score]) => [id, category(id, score, "names", "hint", "video")]),
		),
		audits: {
			names: {
				title: "Buttons have no name",
				score: all.accessibility === 1 ? 1 : 0,
				details: { items: [{ node: { snippet: "<button>" } }, {}] },
			},
			hint: { title: "A hint", score: 0 },
			video: { title: "Videos have captions", score: null },
		},
	};
}

test("a slow page that is whole passes, and its speed is told", () => {
	expect(verdictOf(found())).toEqual({
		ok: true,
		scores: { accessibility: 100, "best-practices": 100, seo: 100, performance: 40 },
		lines: [],
	});
});

test("what costs points is named with its place; hints and what does not apply are not", () => {
	const { ok, lines } = verdictOf(found({ accessibility: 0.97 }));
	expect(ok).toBe(false);
	expect(lines[0]).toBe("accessibility: Buttons have no name (names)\n    <button>");
});

test.each(["accessibility", "best-practices", "seo"])("%s must be whole", (id) => {
	expect(verdictOf(found({ [id]: 0.99 })).ok).toBe(false);
	expect(verdictOf(found({ [id]: null })).ok).toBe(false);
});

test("a page that could not be looked at does not pass", () => {
	const verdict = verdictOf({ ...found(), runtimeError: { message: "NO_FCP" } });
	expect(verdict).toMatchObject({ ok: false, lines: ["not run: NO_FCP"] });
});

test("a category that is not there does not pass", () => {
	const { categories, audits } = found();
	const { seo: _, ...rest } = categories;
	expect(verdictOf({ categories: rest, audits }).ok).toBe(false);
});
