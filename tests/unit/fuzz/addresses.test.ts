/** 5,000 mutated addresses over the shipped dataset: none throws, each opens the nearest view with one notice at most. */
import { expect, test } from "vitest";
import { wordsIn } from "../../../src/app/i18n/dictionary";
import { addressNotice } from "../../../src/app/phrases";
import { decodeView } from "../../../src/app/url";
import { defaultView } from "../../../src/app/view";
import { judgeAddress, oddView, unsteadyView } from "../../fuzz/judge-address";
import { mutatedHash } from "../../fuzz/mutate-address";
import { randomOfCase } from "../../fuzz/random";
import { open } from "../fake-bar";
import { idlib } from "../idlib";

const SEED = 20_180_917;
const hashes = Array.from({ length: 5000 }, (_, at) => mutatedHash(idlib, randomOfCase(SEED, at)));

test("each gives a view that can be shown, that is the same once it is written and read again", () => {
	const faults = hashes.flatMap((hash) =>
		judgeAddress({ subject: "address", hash }, idlib).faults.map(
			({ words }) => `${words}: ${hash}`,
		),
	);
	expect(faults).toEqual([]);
});

test("each is told of in one notice at most, which has words", () => {
	const english = wordsIn("en");
	let broken = 0;
	for (const hash of hashes) {
		const { store } = open(hash);
		const { notices } = store.getState();
		const { problems } = decodeView(hash, idlib);
		expect(notices.length, hash).toBe(problems.length === 0 ? 0 : 1);
		if (problems.length === 0) continue;
		broken += 1;
		const texts = addressNotice(problems, idlib, english);
		expect(texts.length, hash).toBeGreaterThan(0);
		for (const text of texts) expect(text.trim(), hash).not.toBe("");
	}
	// They would prove little if all were sound, or none.
	expect(broken).toBeGreaterThan(hashes.length / 4);
	expect(broken).toBeLessThan(hashes.length * 0.98);
});

test("the oracle finds a view that is none, and one that does not stay", () => {
	const sound = defaultView(idlib);
	expect(oddView(sound, idlib)).toEqual([]);
	for (const wrong of [
		{ day: (idlib.span.last + 1) as never },
		{ place: "atlantis" },
		{ claim: "S001-06", source: null },
		{ camera: { lng: 0, lat: 0, zoom: 8 } },
		{ files: ["a", "a"] },
		{ buffer: 14 as never },
		{ layers: ["moons"] as never },
	]) {
		expect(oddView({ ...sound, ...wrong }, idlib), JSON.stringify(wrong)).toHaveLength(1);
	}
	expect(unsteadyView(sound, idlib)).toEqual([]);
	expect(unsteadyView({ ...sound, place: "atlantis" }, idlib)).not.toEqual([]);
	expect(unsteadyView({ ...sound, files: ["a b"] }, idlib)).not.toEqual([]);
});
