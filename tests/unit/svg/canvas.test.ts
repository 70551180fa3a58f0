/** The drawing painted on a canvas is the drawing that a browser would show. */
import { beforeEach, describe, expect, it } from "vitest";
import { paintDrawing } from "../../../src/svg/canvas";
import { el, type SvgNode } from "../../../src/svg/tree";
import {
	asPen,
	FakeCanvas,
	type FakePattern,
	FakePen,
	type Painted,
	stubCanvases,
} from "./recording-pen";

let made: FakeCanvas[] = [];
beforeEach(() => {
	made = stubCanvases();
});

const WIDE = { width: 640, height: 480 };

/** Paints parts of a map on a canvas. */
function penAfter(
	children: readonly SvgNode[],
	{ defs = [] as readonly SvgNode[], ratio = 1 } = {},
): FakePen {
	const pen = new FakePen(Object.assign(new FakeCanvas(), WIDE));
	paintDrawing(asPen(pen), { defs: el("defs", {}, defs), map: el("g", {}, children) }, ratio);
	return pen;
}

const paintedOf = (...given: Parameters<typeof penAfter>): readonly Painted[] =>
	penAfter(...given).painted;
const path = (attrs: Readonly<Record<string, string | number>> = {}) =>
	el("path", { d: "M0 0l1 1", ...attrs });
const on = (canvas: FakeCanvas | undefined): readonly Painted[] =>
	canvas?.pen?.painted ?? expect.fail("no canvas");

describe("a shape on a canvas", () => {
	it("has what SVG takes for granted: black, whole, and no stroke", () => {
		expect(paintedOf([path()])).toMatchObject([
			{ how: "fill", what: "M0 0l1 1", fillStyle: "#000000", globalAlpha: 1, rule: "nonzero" },
		]);
	});

	it("is filled and then stroked, each with its own ink, and with the pen it names", () => {
		const pen = {
			stroke: "#00ff00",
			"stroke-width": 3,
			"stroke-opacity": 0.25,
			"stroke-linejoin": "round",
			"stroke-linecap": "square",
			"stroke-miterlimit": 2,
			"stroke-dasharray": "4 2.5",
		};
		expect(paintedOf([path({ fill: "#ff0000", "fill-opacity": 0.5, ...pen })])).toMatchObject([
			{ how: "fill", fillStyle: "#ff0000", globalAlpha: 0.5 },
			{
				how: "stroke",
				what: "M0 0l1 1",
				strokeStyle: "#00ff00",
				globalAlpha: 0.25,
				lineWidth: 3,
				lineJoin: "round",
				lineCap: "square",
				miterLimit: 2,
				dash: [4, 2.5],
			},
		]);
	});

	it("has SVG's pen where it names none, not that of a canvas", () => {
		expect(paintedOf([path({ fill: "none", stroke: "#00ff00" })])).toMatchObject([
			{ how: "stroke", lineWidth: 1, lineJoin: "miter", lineCap: "butt", miterLimit: 4, dash: [] },
		]);
	});

	it("is not painted where fill and stroke are none", () => {
		expect(paintedOf([path({ fill: "none" })])).toEqual([]);
		expect(paintedOf([path({ fill: "none", stroke: "none" })])).toEqual([]);
		expect(paintedOf([path({ stroke: "none" })]).map(({ how }) => how)).toEqual(["fill"]);
	});

	it("has holes where evenodd says so", () => {
		expect(paintedOf([path({ "fill-rule": "evenodd" })])[0]?.rule).toBe("evenodd");
	});

	it("may be a rectangle or a circle; what has no shape is not painted", () => {
		const shapes = [
			el("rect", { x: 1, y: 2, width: 30, height: 40 }),
			el("rect", { width: 5, height: 6 }),
			el("circle", { cx: 7, cy: 8, r: 9 }),
			el("title", {}, ["a title"]),
		];
		expect(paintedOf(shapes).map(({ what }) => what)).toEqual([
			"rect 1 2 30 40",
			"rect 0 0 5 6",
			`arc 7 8 9 0 ${2 * Math.PI}`,
		]);
	});
});

describe("a group on a canvas", () => {
	it("hands its look down to what says nothing of its own, and to nothing beside it", () => {
		const group = el("g", { fill: "#ff0000", stroke: "#0000ff", "stroke-dasharray": "1,2" }, [
			path(),
			el("g", { fill: "#00ff00" }, [path({ stroke: "none" })]),
			"a text that is no shape",
		]);
		expect(
			paintedOf([group, path()]).map(({ how, fillStyle, strokeStyle, dash }) =>
				how === "fill" ? fillStyle : [strokeStyle, dash],
			),
		).toEqual(["#ff0000", ["#0000ff", [1, 2]], "#00ff00", "#000000"]);
	});

	it("moves and enlarges what is in it, in the pixels of the canvas, and nothing beside it", () => {
		const group = el("g", { transform: "translate(10 20) scale(3)" }, [
			path({ transform: "translate(1,2) scale(2 4)" }),
		]);
		const [inside, beside] = paintedOf([group, path()], { ratio: 2 });
		expect(inside?.transform).toEqual({
			across: 2 * 3 * 2,
			down: 2 * 3 * 4,
			right: 2 * (10 + 3 * 1),
			below: 2 * (20 + 3 * 2),
		});
		expect(beside?.transform).toEqual({ across: 2, down: 2, right: 0, below: 0 });
	});

	it("is laid on the whole canvas wherever the pen was, which is left as it was", () => {
		const pen = new FakePen(new FakeCanvas());
		pen.translate(5, 6);
		const before = pen.now();
		const faint = el("g", { opacity: 0.5, transform: "scale(2)" }, [path({ stroke: "#00ff00" })]);
		const map = el("g", { fill: "#ff0000" }, [faint, el("text", { "font-size": 9 }, ["Idlib"])]);
		paintDrawing(asPen(pen), { defs: el("defs"), map }, 2);
		expect(pen.painted.at(-1)?.transform).toEqual({ across: 2, down: 2, right: 0, below: 0 });
		expect(pen.now()).toEqual(before);
	});
});

describe("what is faint as a whole", () => {
	const faint = el("g", { opacity: 0.4, fill: "#ff0000", transform: "translate(1 2)" }, [
		path(),
		path({ "fill-opacity": 0.5 }),
	]);

	it("is painted apart with all its ink, and laid down once, pixel on pixel", () => {
		const painted = paintedOf([el("g", { transform: "translate(3 0)" }, [faint])], { ratio: 2 });
		const [layer, ...more] = made;
		expect(more).toEqual([]);
		expect(layer).toMatchObject(WIDE);
		const transform = { across: 2, down: 2, right: 8, below: 4 };
		expect(on(layer)).toMatchObject([
			{ how: "fill", fillStyle: "#ff0000", globalAlpha: 1, transform },
			{ how: "fill", fillStyle: "#ff0000", globalAlpha: 0.5, transform },
		]);
		expect(painted).toMatchObject([
			{
				how: "drawImage",
				at: [0, 0],
				globalAlpha: 0.4,
				transform: { across: 1, down: 1, right: 0, below: 0 },
			},
		]);
		expect(painted[0]?.what).toBe(layer);
	});

	it("takes what it does not say itself from the groups around it", () => {
		paintedOf([el("g", { fill: "#00ff00" }, [path({ opacity: 0.4 })])]);
		expect(on(made[0])).toMatchObject([{ fillStyle: "#00ff00" }]);
	});

	it("is painted apart within what is faint itself", () => {
		const [whole] = paintedOf([el("g", { opacity: 0.5 }, [path({ opacity: 0.1 }), path()])]);
		const [outer, inner] = made;
		expect(whole).toMatchObject({ how: "drawImage", what: outer, globalAlpha: 0.5 });
		expect(on(outer).map(({ how, globalAlpha }) => [how, globalAlpha])).toEqual([
			["drawImage", 0.1],
			["fill", 1],
		]);
		expect(on(outer)[0]?.what).toBe(inner);
	});

	it("is left out where the browser gives no more canvases, and the rest is painted", () => {
		stubCanvases(() => Object.assign(new FakeCanvas(), { pen: null }));
		expect(paintedOf([faint, path()])).toMatchObject([{ how: "fill", what: "M0 0l1 1" }]);
	});
});

describe("a sign that is used", () => {
	const sign = el("g", { id: "sign", "stroke-linejoin": "round" }, [
		path({ stroke: "#0000ff" }),
		path({ fill: "#ffffff" }),
	]);

	it("is painted at each place, with what it takes from there and its own", () => {
		const uses = [
			el("use", { href: "#sign", transform: "translate(10 20) scale(0.5)" }),
			el("use", { href: "#sign", fill: "#ff0000" }),
		];
		const painted = paintedOf(uses, { defs: [sign, "a text"] });
		const fills = painted.filter(({ how }) => how === "fill");
		expect(fills.map(({ fillStyle }) => fillStyle)).toEqual([
			"#000000",
			"#ffffff",
			"#ff0000",
			"#ffffff",
		]);
		const strokes = painted.filter(({ how }) => how === "stroke");
		expect(strokes).toMatchObject([
			{ lineJoin: "round", transform: { across: 0.5, down: 0.5, right: 10, below: 20 } },
			{ lineJoin: "round", transform: { across: 1, down: 1, right: 0, below: 0 } },
		]);
	});

	it("is nothing where it is not defined", () => {
		expect(paintedOf([el("use", { href: "#other" })], { defs: [sign] })).toEqual([]);
	});
});

describe("a hatch on a canvas", () => {
	const hatch = (transform: string, size = 8) =>
		el("pattern", { id: "hatch", width: size, height: size, patternTransform: transform }, [
			path({ fill: "none", stroke: "#123456", "stroke-width": 1.4 }),
			"a text",
		]);
	const hatched = path({ fill: "url(#hatch)", "fill-rule": "evenodd", "fill-opacity": 0.3 });
	const laid = (transform: string, ratio: number) => {
		const [area] = paintedOf([hatched], { defs: [hatch(transform)], ratio });
		return { area, pattern: area?.fillStyle as FakePattern };
	};

	it("is a tile with as many pixels as it covers, its lines as thick as the scale and the ratio say", () => {
		const { area, pattern } = laid("translate(-3.5 -2) scale(1.5)", 2);
		expect(area).toMatchObject({ how: "fill", rule: "evenodd", globalAlpha: 0.3 });
		expect([pattern.tile.width, pattern.tile.height]).toEqual([24, 24]);
		expect(pattern.repeat).toBe("repeat");
		expect(on(pattern.tile)).toMatchObject([
			{
				how: "stroke",
				strokeStyle: "#123456",
				lineWidth: 1.4,
				transform: { across: 3, down: 3, right: 0, below: 0 },
			},
		]);
	});

	it.each([
		["translate(-3.5 -2) scale(1.5)", 2],
		["translate(-3.5 -2) scale(1.1487)", 1],
		["scale(1.3)", 1.25],
	])("lies where the pattern lies and repeats at its size: %s at %d", (transform, ratio) => {
		const { pattern } = laid(transform, ratio);
		const [x, y] = transform.startsWith("translate") ? [-3.5, -2] : [0, 0];
		const scale = Number(/scale\((.+)\)/.exec(transform)?.[1]);
		const [a = 0, b, c, d = 0, e, f] = pattern.matrix;
		expect([b, c, e, f]).toEqual([0, 0, x, y]);
		expect(a * pattern.tile.width).toBeCloseTo(8 * scale, 9);
		expect(d * pattern.tile.height).toBeCloseTo(8 * scale, 9);
		// A pixel of the tile is a pixel of the canvas, nearly: else its lines would be blurred.
		expect(Math.abs(a * ratio - 1)).toBeLessThan(0.5 / pattern.tile.width);
	});

	it("has a tile of one pixel at least", () => {
		paintedOf([hatched], { defs: [hatch("scale(0.01)")] });
		expect(made[0]?.width).toBe(1);
	});

	it("is no fill where nothing is known of it, or no canvas is given; the edge is drawn", () => {
		const edged = path({ fill: "url(#hatch)", stroke: "#00ff00" });
		const hows = (...given: Parameters<typeof penAfter>) =>
			paintedOf(...given).map(({ how }) => how);
		expect(hows([edged], { defs: [hatch("scale(1)")] })).toEqual(["fill", "stroke"]);
		expect(hows([edged])).toEqual(["stroke"]);
		stubCanvases(() => Object.assign(new FakeCanvas(), { pen: null }));
		expect(hows([edged], { defs: [hatch("scale(1)")] })).toEqual(["stroke"]);
	});
});
