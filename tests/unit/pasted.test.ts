/** What is pasted is taken for rows only where it looks like them, however long it is. */
import { expect, test } from "vitest";
import { isTable } from "../../src/ui/dropped";

test.each([
	["a,b\n1,2"],
	["a;b\r\n1;2\r\n"],
	["\n\na\tb\n1\t2"],
	['{"type":"FeatureCollection"}'],
	["  <kml>"],
])("%j is one", (text) => expect(isTable(text)).toBe(true));

test.each([["Hish"], ["Hish, Idlib"], ["one, two\nthree"], [""], [`${"a,".repeat(1_000_000)}`]])(
	"%.20j is none",
	(text) => expect(isTable(text)).toBe(false),
);
