import { expect, test } from "vitest";
import { firstDifference } from "../drawings/difference";

const drawing = ["<svg>", '<g id="layer-land">', '<path d="M0 0L9 9"/>', "</g>", "</svg>", ""];
const withLine = (at: number, line: string) => drawing.with(at, line).join("\n");
const whole = drawing.join("\n");

test("nothing differs in the same drawing", () => {
	expect(firstDifference(whole, whole)).toBeNull();
});

test("the first line that differs is named, with the group before it", () => {
	expect(firstDifference(whole, withLine(2, '<path d="M0 0L9 8"/>'))).toBe(
		'line 3, after "layer-land": stored <path d="M0 0L9 9"/> | drawn <path d="M0 0L9 8"/>',
	);
	expect(firstDifference(whole, withLine(0, "<svg/>"))).toMatch(/^line 1, after "the beginning"/);
});

test("of a long line that part is shown which differs", () => {
	const long = (end: string) => withLine(2, `<path d="M${"1 ".repeat(500)}${end}"/>`);
	const said = firstDifference(long("7"), long("8")) ?? "";
	expect(said).toMatch(/stored ….*1 7"\/> \| drawn ….*1 8"\/>$/);
	expect(said.length).toBeLessThan(200);
});

test("what is missing at the end, or more than is stored, is a difference", () => {
	const [short] = [drawing.slice(0, 3).join("\n")];
	expect(firstDifference(whole, short)).toMatch(/^line 4, .*: stored <\/g> \| drawn nothing more$/);
	expect(firstDifference(short, whole)).toMatch(/^line 4, .*: stored nothing more \| drawn <\/g>$/);
});
