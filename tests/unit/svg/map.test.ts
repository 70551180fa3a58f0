import { describe, expect, it } from "vitest";
import { WASH } from "../../../src/scene/land";
import { dark, light } from "../../../src/scene/palette";
import { projectionOf } from "../../../src/scene/projection";
import type { Look } from "../../../src/scene/scene";
import { drawLaidOut, layOut } from "../../../src/svg/map";
import { toXml } from "../../../src/svg/tree";
import { measure } from "../picture-fixture";
import { CAMERA, drawn, point, SIZE, sceneOf, square } from "./small-scene";

const on = (more: Partial<Look> = {}): Look => ({ on: true, ...more });
const line = (...coordinates: number[][]) => ({ type: "LineString" as const, coordinates });
const colour = (hex: string) => hex.toLowerCase();

describe("the ground", () => {
	it("is the sea around the land, as large as the drawing", () => {
		const land = [{ geometry: square(36.4, 35.4) }];
		const [sea] = drawn(sceneOf({ land })).layer("sea");
		expect(sea).toEqual({ tag: "rect", attrs: { ...SIZE, fill: colour(light.sea) }, children: [] });
		const [night] = drawn(sceneOf({ land }, { palette: dark })).layer("sea");
		expect(night?.attrs["fill"]).toBe(colour(dark.sea));
	});

	it("is no sea where nothing is known of the land", () => {
		const [ground] = drawn(sceneOf({})).layer("sea");
		expect(ground?.attrs["fill"]).toBe(colour(light.land));
	});

	it("has the colours that the style gives by kind of land", () => {
		const land = drawn(
			sceneOf({
				land: [
					{ geometry: square(36.4, 35.4), properties: { kind: "foreign" } },
					{ geometry: square(36.5, 35.4) },
				],
			}),
		).layer("land");
		expect(land.map(({ attrs }) => attrs["fill"])).toEqual([light.foreign, light.land].map(colour));
	});
});

describe("land that somebody holds", () => {
	const cells = [
		{ geometry: square(36.4, 35.4), look: on({ mark: "held-1" }) },
		{ geometry: square(36.5, 35.4), look: on({ mark: "held-1" }) },
		{ geometry: square(36.6, 35.4), look: on({ mark: "inferred-2" }) },
		{ geometry: square(36.4, 35.5), look: on({ mark: "fighting" }) },
		{ geometry: square(36.5, 35.5), look: { on: false, mark: "held-1" as const } },
	];

	it("is one path for all cells of one look, in the party's wash", () => {
		const [held, inferred, ...more] = drawn(sceneOf({ cells })).layer("cells");
		expect(more).toEqual([]);
		expect(held?.attrs).toMatchObject({
			fill: colour(light.parties[1].wash),
			"fill-opacity": WASH.held,
			"fill-rule": "evenodd",
		});
		expect(String(held?.attrs["d"]).match(/M/g)).toHaveLength(2);
		expect(inferred?.attrs).toMatchObject({
			fill: colour(light.parties[2].wash),
			"fill-opacity": WASH.inferred,
		});
	});

	it("is hatched where nobody is known to hold it, with the hatch defined once", () => {
		const { layer, defs } = drawn(sceneOf({ cells }));
		const [hatched] = layer("cells:fighting");
		expect(hatched?.attrs["fill"]).toBe("url(#hatch-fighting)");
		const patterns = defs.children.flatMap((child) =>
			typeof child !== "string" && child.tag === "pattern" ? [child.attrs["id"]] : [],
		);
		expect(patterns).toEqual(["hatch-fighting"]);
	});

	it("has hatches that lie still on the ground and grow with it up to the next whole zoom", () => {
		/** The scale of the hatch, and where its first tile begins, in tiles from a place of the ground. */
		const hatchAt = (zoom: number, lng: number) => {
			const camera = { lng, lat: 35.5, zoom };
			const { defs } = drawn(sceneOf({ cells }), { camera });
			const pattern = defs.children.find(
				(child) => typeof child !== "string" && child.tag === "pattern",
			);
			const text = typeof pattern === "object" ? String(pattern.attrs["patternTransform"]) : "";
			const [x = 0, , scale = 0] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
			const [ground] = projectionOf(camera, SIZE)(36.5, 35.5);
			const tiles = (ground - x) / (8 * scale);
			return { scale, begins: tiles - Math.floor(tiles) };
		};
		expect(hatchAt(9, 36.5).scale).toBe(1);
		expect(hatchAt(9.5, 36.5).scale).toBeCloseTo(Math.SQRT2, 3);
		const apart = Math.abs(hatchAt(9.5, 36.5).begins - hatchAt(9.5, 36.47).begins);
		expect(Math.min(apart, 1 - apart)).toBeLessThan(0.02);
	});

	it("lies at the corners that the projection gives", () => {
		const [held] = drawn(sceneOf({ cells: cells.slice(0, 1) })).layer("cells");
		const [x, y] = projectionOf(CAMERA, SIZE)(36.4, 35.4);
		const [startX, startY] = String(held?.attrs["d"]).replace("M", "").split(/[ l]/).map(Number);
		expect(Math.hypot((startX ?? 0) - x, (startY ?? 0) - y)).toBeLessThan(0.08);
	});
});

describe("lines", () => {
	/** Of 2 km at zoom 0, at 36 degrees. */
	const BAND = { bandPx: 0.0316 };
	const front = [
		{ geometry: line([36.3, 35.5], [36.4, 35.5]), properties: BAND, look: on() },
		{ geometry: line([36.4, 35.5], [36.5, 35.6]), properties: BAND, look: on() },
		{
			geometry: line([36.5, 35.6], [36.6, 35.6]),
			properties: BAND,
			look: on({ unsure: true }),
		},
		{ geometry: line([36.6, 35.6], [36.7, 35.6]), properties: BAND, look: { on: false } },
	];

	it("that meet and look alike are one stroke; what is off is not drawn", () => {
		const [sure, ...more] = drawn(sceneOf({ front })).layer("front");
		expect(more).toEqual([]);
		expect(String(sure?.attrs["d"]).match(/M/g)).toHaveLength(1);
		expect(sure?.attrs).toMatchObject({
			fill: "none",
			stroke: colour(light.ink),
			"stroke-linejoin": "round",
			"stroke-linecap": "round",
		});
		// Between 1.8 at zoom 7 and 2.6 at zoom 10.
		expect(sure?.attrs["stroke-width"]).toBeCloseTo(1.8 + (2 / 3) * 0.8, 2);
	});

	it("have dashes in widths, which grow with the map between whole zooms", () => {
		const dashes = (zoom: number) => {
			const [unsure] = drawn(sceneOf({ front }), { camera: { ...CAMERA, zoom } }).layer(
				"front:unsure",
			);
			return String(unsure?.attrs["stroke-dasharray"]).split(" ").map(Number);
		};
		const width = 1.8 + (2 / 3) * 0.8;
		expect(dashes(9)[0]).toBeCloseTo(2 * width, 1);
		expect(dashes(9.5)[0]).toBeCloseTo(2 * width * Math.SQRT2, 1);
	});

	it("fade at their sides by strokes over each other, which together have the style's ink", () => {
		const groups = drawn(sceneOf({ front }))
			.layer("front:band")
			.filter(({ tag }) => tag === "g");
		expect(groups.length).toBeGreaterThan(1);
		const through = groups.reduce((left, { attrs }) => left * (1 - Number(attrs["opacity"])), 1);
		expect(1 - through).toBeCloseTo(0.1, 6);
		const widths = groups.map(({ children }) => {
			const [stroke] = children;
			return typeof stroke === "object" ? Number(stroke.attrs["stroke-width"]) : 0;
		});
		expect(widths).toEqual(widths.toSorted((a, b) => b - a));
		// 2 km at zoom 9: a pixel has about 0.125 km.
		expect(widths[0]).toBeGreaterThan(12);
		expect(widths[0]).toBeLessThan(17);
	});
});

describe("lines that are faint", () => {
	const zone = (lng: number, more: Partial<Look> = {}) => ({
		geometry: square(lng, 35.4),
		look: on(more),
	});

	it("lie in one group where they are of several widths, so that where they meet no ink adds up", () => {
		const edges = drawn(sceneOf({ zone: [zone(36.4), zone(36.5, { selected: true })] }));
		const [group, ...strokes] = edges.layer("zone:edge");
		expect(group?.attrs).toMatchObject({
			fill: "none",
			stroke: colour(light.zoneEdge),
			opacity: 0.9,
		});
		expect(group?.children).toEqual(strokes);
		expect(strokes.map(({ attrs }) => attrs["stroke-width"])).toEqual([1, 2.4]);
		for (const { attrs } of strokes) {
			expect(attrs["stroke-opacity"]).toBeUndefined();
			expect(attrs["stroke"]).toBeUndefined();
		}
	});

	it("bear their opacity themselves where one stroke is all", () => {
		const [only, ...more] = drawn(sceneOf({ zone: [zone(36.4)] })).layer("zone:edge");
		expect(more).toEqual([]);
		expect(only?.attrs).toMatchObject({ "stroke-opacity": 0.9, "stroke-width": 1 });
	});
});

describe("points", () => {
	it("bear the sign of the day at their place, larger ones on top", () => {
		const scene = sceneOf({
			towns: [
				{ geometry: point(36.5, 35.5), properties: { rank: 1 }, look: on({ mark: "held-1" }) },
				{ geometry: point(36.6, 35.5), properties: { rank: 4 }, look: on({ mark: "held-1" }) },
				{ geometry: point(36.4, 35.5), properties: { rank: 4 }, look: on({ mark: "held-2" }) },
				{ geometry: point(36.4, 35.6), look: { on: false, mark: "held-1" } },
			],
		});
		const { layer, defs } = drawn(scene);
		const signs = layer("towns:held-1");
		expect(signs.map(({ attrs }) => attrs["href"])).toEqual(["#held-1", "#held-1"]);
		const [small, large] = signs.map(({ attrs }) => {
			const [x, y, scale] = (String(attrs["transform"]).match(/-?[\d.]+/g) ?? []).map(Number);
			return { x: (x ?? 0) + 12 * (scale ?? 0), y: (y ?? 0) + 12 * (scale ?? 0), scale };
		});
		expect(large).toMatchObject({ scale: 0.62 });
		expect(small).toMatchObject({ scale: 0.4 });
		expect(Math.hypot((large?.x ?? 0) - 200, (large?.y ?? 0) - 150)).toBeLessThan(0.05);
		expect(layer("towns:held-2")).toHaveLength(1);
		const shapes = defs.children.flatMap((child) =>
			typeof child !== "string" && child.tag === "g" ? [child.attrs["id"]] : [],
		);
		expect(shapes.toSorted()).toEqual(["held-1", "held-2"]);
	});

	it("have a ring where they are selected, its stroke around the circle", () => {
		const towns = [
			{ geometry: point(36.5, 35.5), look: on({ mark: "held-1", selected: true }) },
			{ geometry: point(36.6, 35.5), look: on({ mark: "held-1" }) },
		];
		const [ring, ...more] = drawn(sceneOf({ towns })).layer("towns:ring");
		expect(more).toEqual([]);
		expect(ring?.attrs).toEqual({
			cx: 200,
			cy: 150,
			r: 11,
			fill: "none",
			stroke: colour(light.ink),
			"stroke-width": 2,
		});
	});

	it("bear a sign at each place of one feature", () => {
		const places = [
			[36.5, 35.5],
			[36.6, 35.5],
		];
		const geometry = { type: "MultiPoint" as const, coordinates: places };
		const { layer } = drawn(sceneOf({ towns: [{ geometry, look: on({ mark: "held-1" }) }] }));
		expect(layer("towns:held-1")).toHaveLength(2);
	});

	it("stand apart from their place where the style moves them", () => {
		const posts = [{ geometry: point(36.5, 35.5), look: on({ mark: "post", selected: true }) }];
		const [ring] = drawn(sceneOf({ posts })).layer("posts:ring");
		expect(ring?.attrs).toMatchObject({ cx: 200, cy: 142 });
	});
});

describe("the drawing", () => {
	it("has nothing of a layer that the reader switched off", () => {
		const posts = [
			{ geometry: point(36.5, 35.5), properties: { name: "Post" }, look: on({ mark: "post" }) },
		];
		const text = (hidden: ReadonlySet<"posts">) => toXml(drawn(sceneOf({ posts }, { hidden })).map);
		expect(text(new Set())).toContain("layer-posts-post");
		expect(text(new Set(["posts"]))).not.toContain("layer-posts");
	});

	it("has nothing of features whose shape their layer cannot draw", () => {
		const look = on({ mark: "held-1" });
		const { layer } = drawn(
			sceneOf({
				front: [{ geometry: point(36.5, 35.5), properties: { bandPx: 2 }, look }],
				towns: [{ geometry: square(36.5, 35.5), look }],
			}),
		);
		expect([layer("front"), layer("towns:held-1")]).toEqual([[], []]);
	});

	it("has nothing of a layer whose type vectors do not know", () => {
		const scene = sceneOf({ land: [{ geometry: square(36.4, 35.4) }] });
		const laidOut = layOut({ scene, camera: CAMERA, size: SIZE, measure });
		const layers = laidOut.layers.map((each) => ({ ...each, type: "heatmap" as const }));
		expect(drawLaidOut(laidOut).map.children).not.toEqual([]);
		expect(drawLaidOut({ ...laidOut, layers }).map.children).toEqual([]);
	});

	it("puts a prefix before each id and each reference", () => {
		const cells = [{ geometry: square(36.5, 35.5), look: on({ mark: "unknown" }) }];
		const { map, defs } = drawn(sceneOf({ cells }), { prefix: "a-" });
		const xml = toXml(defs) + toXml(map);
		const ids = [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(3);
		for (const id of ids) expect(id).toMatch(/^a-/);
		for (const [, id] of xml.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
	});
});
