/** From where a page may load: its own files, and the hosts of tiles that a manifest names. */
import { describe, expect, test } from "vitest";
import { connectRule, policyFor, remoteOrigins } from "../../../src/model/policy";

type Tiles = Parameters<typeof remoteOrigins>[0];

const credit = { text: { en: "Made up" }, licence: "CC0 1.0" };
const basemap = (url: string): Tiles => ({ basemap: { url, credit } });
const archives = (...urls: string[]): Tiles => ({
	archives: urls.map((url, index) => ({
		id: `a${index}`,
		name: { en: "Events" },
		url,
		layer: "events",
		first: "first",
		credit,
	})),
});

describe("the policy", () => {
	test("lets a page ask its own host alone, unless tiles lie elsewhere", () => {
		expect(connectRule([])).toBe("connect-src 'self'");
		expect(connectRule(["https://a.example", "https://b.example"])).toBe(
			"connect-src 'self' https://a.example https://b.example",
		);
	});

	test("is one line, and such hosts widen that rule and no other", () => {
		const own = policyFor([]).split("; ");
		const wider = policyFor(["https://a.example"]).split("; ");
		expect(own).toContain("default-src 'none'");
		expect(own).toContain("script-src 'self'");
		expect(own.at(-1)).toBe("connect-src 'self'");
		expect(wider.at(-1)).toBe("connect-src 'self' https://a.example");
		expect(wider.slice(0, -1)).toEqual(own.slice(0, -1));
	});
});

describe("the hosts of tiles", () => {
	test("are none where a manifest names none, or has them in its own folder", () => {
		expect(remoteOrigins({})).toEqual([]);
		expect(remoteOrigins(basemap("tiles/base.pmtiles"))).toEqual([]);
		expect(remoteOrigins(archives("events.pmtiles"))).toEqual([]);
	});

	test("are named each once, in order of their names, with their ports", () => {
		expect(
			remoteOrigins({
				...basemap("https://t.example/b.pmtiles"),
				...archives(
					"https://t.example:8443/e.pmtiles",
					"https://a.example/x/e.pmtiles?key=1",
					"https://t.example/e.pmtiles",
				),
			}),
		).toEqual(["https://a.example", "https://t.example", "https://t.example:8443"]);
	});

	test.each([
		"http://t.example/b.pmtiles",
		"https://t.example",
		"https://t.example?b.pmtiles",
		"https://t.example:port/b.pmtiles",
		"https://t.example;/b.pmtiles",
		"https://a@t.example/b.pmtiles",
		"https:///b.pmtiles",
		"xhttps://t.example/b.pmtiles",
		"//t.example/b.pmtiles",
	])("are not taken from %s", (url) => {
		expect(remoteOrigins(basemap(url))).toEqual([]);
	});
});
