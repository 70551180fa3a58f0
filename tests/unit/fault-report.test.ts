/** What a reader hands on about a fault. */
import { expect, test } from "vitest";
import { faultReport } from "../../src/app/fault-report";

const PLACE = {
	part: "timeline",
	address: "https://maps.example/#date=2019-08-21",
	dataset: "idlib 2026.1",
	browser: "A browser",
};

test("it says where and what, and where it was thrown", () => {
	const report = faultReport(new TypeError("no such day"), PLACE);
	const [part, address, dataset, browser, gap, ...words] = report.split("\n");
	expect([part, address, dataset, browser, gap]).toEqual([
		"part: timeline",
		"address: https://maps.example/#date=2019-08-21",
		"dataset: idlib 2026.1",
		"browser: A browser",
		"",
	]);
	expect(words[0]).toBe("TypeError: no such day");
	expect(words.join("\n")).toContain("fault-report.test.ts");
	expect(words.filter((line) => line.includes("no such day"))).toHaveLength(1);
});

test("name and message stand there also where the browser leaves them out of the trace", () => {
	const fault = Object.assign(new RangeError("too far"), { stack: "draw@index.js:1:2" });
	expect(faultReport(fault, PLACE)).toMatch(/RangeError: too far\ndraw@index\.js:1:2$/);
});

test("the cause is told", () => {
	const fault = new Error("not drawn", { cause: new Error("no room") });
	expect(faultReport(fault, PLACE)).toMatch(/cause: Error: no room$/);
});

test.each([
	["words", "gone", /\ngone$/],
	["nothing", undefined, /\nundefined$/],
	["an object that cannot be told", Object.create(null), /\nobject$/],
])("what was thrown may be %s", (_, thrown, end) => {
	expect(faultReport(thrown, { ...PLACE, dataset: null })).toMatch(end);
});

test("it never grows too long to be sent", () => {
	expect(faultReport(new Error("x".repeat(1e6)), PLACE)).toHaveLength(4000);
});
