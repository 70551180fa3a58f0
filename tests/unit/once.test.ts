import { expect, test } from "vitest";
import { onceFor } from "../../src/model/once";

test("what is asked again about the same thing is not made again", () => {
	let made = 0;
	const sizeOf = onceFor((things: readonly string[]) => {
		made += 1;
		return things.length;
	});
	const things = ["a", "b"];
	expect([sizeOf(things), sizeOf(things)]).toEqual([2, 2]);
	expect(made).toBe(1);
	// Equal is not the same: another dataset may come to differ.
	expect(sizeOf(["a", "b"])).toBe(2);
	expect(made).toBe(2);
});

test("that there is nothing to say is kept as well", () => {
	let made = 0;
	const nothing = onceFor((_: object) => {
		made += 1;
		return undefined;
	});
	const key = {};
	expect([nothing(key), nothing(key)]).toEqual([undefined, undefined]);
	expect(made).toBe(1);
});
