/** One claim among others of a toy dataset, and what the others make of it. */
import { expect } from "vitest";
import type {
	Agreement,
	Assessment,
	Claim,
	ClaimText,
	DisagreementRecord,
	Place,
} from "../../src/model/types";
import { articleOf, type Marks, type Match } from "../../src/world/article";
import { claim, toyDataset } from "./toy";

type Parts = {
	readonly assessments?: readonly Assessment[];
	readonly disagreements?: readonly DisagreementRecord[];
	readonly agreements?: readonly Agreement[];
	readonly places?: ReadonlyMap<string, Place>;
};

export const text = (id: string, more: Partial<ClaimText> = {}): ClaimText => ({
	id,
	summary: { en: id },
	...more,
});
export const count = (id: string, value: number, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "casualties", "03-01/03-10"),
	...more,
	text: text(id, { figures: [{ measure: "civilians-killed", value }] }),
});
export const taken = (id: string, span: string, to: string, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "capture", span),
	to,
	...more,
});
/** By another source, on the word of another origin. */
export const elsewhere = { source: "S2", origins: ["army"] };
/** By another source that relays the same origin. */
export const copied = { source: "S3" };
export const record = (...sides: readonly string[][]): DisagreementRecord => ({
	id: "D1",
	topic: { en: "?" },
	sides: sides.map((claims) => ({ text: { en: claims.join() }, claims })),
	shown: { en: "." },
	places: ["mill"],
});

/** The marks of the claim "own" of source S1 among other claims. */
export function marks(claims: readonly Claim[], parts: Parts = {}): Marks {
	const { disagreements = [], places, ...rest } = parts;
	const dataset = toyDataset({ ...rest, claims });
	const article = articleOf({ ...dataset, disagreements, places: places ?? dataset.places }, "S1");
	return article.find(({ claim: each }) => each.id === "own")?.marks ?? expect.fail();
}

/** A claim that says the same, of some places where they are named. */
export const voice = (id: string, ...places: string[]): Match => ({
	claim: id,
	places: places.length > 0 ? places : null,
});
