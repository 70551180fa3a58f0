/** Whether something with a span is drawn on a day. */
import { expect, test } from "vitest";
import { isShown } from "../../src/world/shown";
import { on } from "./toy";

test("something is shown within its span, and always where it has none", () => {
	expect(isShown("2019-02-01/2019-03-01", on("01-31"))).toBe(false);
	expect(isShown("2019-02-01/2019-03-01", on("02-01"))).toBe(true);
	expect(isShown("2019-02-01/2019-03-01", on("03-02"))).toBe(false);
	expect(isShown(undefined, on("01-01"))).toBe(true);
});

test("an open end goes on, an open start came before", () => {
	expect(isShown("2019-02-01/..", on("12-31"))).toBe(true);
	expect(isShown("2019-02-01/..", on("01-31"))).toBe(false);
	expect(isShown("../2019-02-01", on("01-01"))).toBe(true);
	expect(isShown("../2019-02-01", on("02-02"))).toBe(false);
});

test("one day is that day only, and what is no date is never shown", () => {
	expect(["02-28", "03-01", "03-02"].map((day) => isShown("2019-03-01", on(day)))).toEqual([
		false,
		true,
		false,
	]);
	expect(isShown("always", on("03-01"))).toBe(false);
});
