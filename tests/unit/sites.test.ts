/** Places that lie at one spot. */
import { expect, test } from "vitest";
import { type Site, spotTwins } from "../../src/world/sites";

const site = (id: string, lng: number, lat: number): Site => ({ id, at: [lng, lat] });

test("places of which each has its own spot have no twins", () => {
	expect(spotTwins([])).toEqual([]);
	expect(spotTwins([site("a", 36, 35), site("b", 35, 36), site("c", 36, 35.00001)])).toEqual([]);
});

test("a place where an earlier one lies comes after that one, also where there are three", () => {
	const sites = [site("a", 36, 35), site("b", 36.5, 35), site("c", 36, 35), site("d", 36, 35)];
	expect(spotTwins(sites)).toEqual([
		["a", "c"],
		["a", "d"],
	]);
});
