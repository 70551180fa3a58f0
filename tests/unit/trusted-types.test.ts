/** What the page lets become a program: its own workers. */
import { expect, test } from "vitest";
import { ownWorker, trustOwnWorkers } from "../../src/join/trusted-types";
import { policyFor } from "../../src/model/policy";

const PAGE = "https://example.org/maps/idlib/?x=1#date=2019-08-31";
const ASSETS = "https://example.org/maps/idlib/assets/";

test.each([
	[`${ASSETS}worker-Cb-z7FoD.js`, `${ASSETS}worker-Cb-z7FoD.js`],
	["./assets/maplibre-gl-worker-DX6FIJ71.js", `${ASSETS}maplibre-gl-worker-DX6FIJ71.js`],
	["sw.js", "https://example.org/maps/idlib/sw.js"],
])("%s is a worker of the build", (address, whole) => {
	expect(ownWorker(address, PAGE)).toBe(whole);
	expect(ownWorker(address, "https://example.org/maps/idlib/index.html")).toBe(whole);
});

test.each([
	"javascript:alert(1)",
	"data:text/javascript,alert(1)",
	"blob:https://example.org/0",
	"https://evil.example/assets/worker-a.js",
	"//evil.example/maps/idlib/assets/worker-a.js",
	"https://example.org/assets/worker-a.js",
	"../assets/worker-a.js",
	"assets/../../worker-a.js",
	"assets/worker-a.js?x=1",
	"assets/worker-a.js#x",
	"assets/index-a.js",
	"geo/worker-a.js",
	"geo/sw.js",
	"https://[",
	"",
])("%j is none", (address) => {
	expect(ownWorker(address, PAGE)).toBeNull();
});

test("one policy is made, which makes addresses of workers and nothing else; the page's policy names it alone", () => {
	const made: [string, object][] = [];
	const createPolicy = (name: string, rules: object) => made.push([name, rules]);
	trustOwnWorkers({ trustedTypes: { createPolicy } }, PAGE);
	expect(made.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([
		["default", ["createScriptURL"]],
	]);
	const rules = policyFor([]).split("; ");
	expect(rules).toContain("require-trusted-types-for 'script'");
	expect(rules).toContain("trusted-types default");
});

test("a browser that knows nothing of it goes on without, and one where somebody else made that policy too", () => {
	expect(() => trustOwnWorkers({}, PAGE)).not.toThrow();
	const createPolicy = () => {
		throw new TypeError('Policy with name "default" already exists.');
	};
	expect(() => trustOwnWorkers({ trustedTypes: { createPolicy } }, PAGE)).not.toThrow();
});
