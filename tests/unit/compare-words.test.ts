/** What a comparison of two days says of square kilometres. */
import { expect, it } from "vitest";
import { netRange, signedKm2 } from "../../src/app/compare-words";
import { readingIn } from "../../src/app/i18n/reading";

const words = readingIn("en");

it.each([
	[1148, "+1,150"],
	[-148, "−150"],
	[-0.2, "0"],
	[0, "0"],
])("%d km² are told as %s", (km2, told) => {
	expect(signedKm2(km2, words)).toBe(told);
});

it("the range of a sum has a sign at each end, and one end where both are the same", () => {
	expect(netRange({ least: -148, most: 1148, shown: 500 }, words)).toBe("−150 to +1,150");
	expect(netRange({ least: 1148, most: 1152, shown: 1150 }, words)).toBe("+1,150");
});
