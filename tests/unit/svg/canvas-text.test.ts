/** Texts on a canvas stand as those of the drawing do. */
import { beforeEach, describe, expect, it } from "vitest";
import { paintDrawing } from "../../../src/svg/canvas";
import { el, type SvgNode } from "../../../src/svg/tree";
import { asPen, FakeCanvas, FakePen, stubCanvases } from "./recording-pen";

beforeEach(() => {
	stubCanvases();
});

const HALO = {
	stroke: "#ffffff",
	"stroke-width": 3,
	"stroke-linejoin": "round",
	"paint-order": "stroke",
};

function painted(group: Readonly<Record<string, string | number>>, ...children: SvgNode[]) {
	const pen = new FakePen(new FakeCanvas());
	paintDrawing(asPen(pen), { defs: el("defs"), map: el("g", group, children) }, 1);
	return pen.painted;
}

const one = (attrs: Readonly<Record<string, string | number>>, group = {}) =>
	painted(group, el("text", attrs, ["Idlib"]))[0] ?? expect.fail("no text");

describe("a text on a canvas", () => {
	it("has its halo under its letters, at the same place", () => {
		const [halo, letters, ...more] = painted(
			{ ...HALO, fill: "#112233" },
			el("text", { x: 10, y: 20 }, ["Ma", "arat"]),
		);
		expect(more).toEqual([]);
		expect(halo).toMatchObject({
			how: "strokeText",
			what: "Maarat",
			at: [10, 20],
			strokeStyle: "#ffffff",
			lineWidth: 3,
			lineJoin: "round",
		});
		expect(letters).toMatchObject({
			how: "fillText",
			what: "Maarat",
			at: [10, 20],
			fillStyle: "#112233",
		});
	});

	it("has no halo where none is named, and is black at the corner where nothing is said", () => {
		const [only, ...more] = painted({}, el("text", { stroke: "none" }, ["Idlib"]));
		expect(more).toEqual([]);
		expect(only).toMatchObject({ how: "fillText", at: [0, 0], fillStyle: "#000000" });
	});

	it("is in the font that it or a group around it names", () => {
		const family = { "font-family": "Noto Sans, sans-serif" };
		expect(one({ "font-size": 11.5, "font-weight": 600 }, family).font).toBe(
			"600 11.5px Noto Sans, sans-serif",
		);
		expect(one({}).font).toBe("400 16px sans-serif");
	});

	it.each([
		[undefined, "start"],
		["start", "start"],
		["middle", "center"],
		["end", "end"],
	])("stands at its anchor: %s", (anchor, align) => {
		expect(one(anchor === undefined ? {} : { "text-anchor": anchor }).textAlign).toBe(align);
	});

	it("runs from the left unless it says otherwise, whatever the page does", () => {
		expect(one({}).direction).toBe("ltr");
		expect(one({ direction: "rtl" }).direction).toBe("rtl");
		expect(one({}, { direction: "rtl" }).direction).toBe("rtl");
	});

	it("has space between its letters, and what comes after it has not", () => {
		const [wide, plain] = painted(
			{},
			el("text", { "letter-spacing": 1.5 }, ["IDLIB"]),
			el("text", {}, ["Idlib"]),
		);
		expect([wide?.letterSpacing, plain?.letterSpacing]).toEqual(["1.5px", "0px"]);
	});
});
