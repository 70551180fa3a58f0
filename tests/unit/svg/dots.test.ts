import { describe, expect, it } from "vitest";
import { DOT_WEIGHTS, eventColours, MOST_DOTS } from "../../../src/scene/event-marks";
import type { SceneEvents } from "../../../src/scene/events";
import { dark, light } from "../../../src/scene/palette";
import { type Point, projectionOf } from "../../../src/scene/projection";
import { dotsIn, MOST_APART } from "../../../src/svg/dots";
import { drawLaidOut, drawMap, layOut } from "../../../src/svg/map";
import { hitsIn, isOverThing } from "../../../src/svg/pick";
import type { SvgElement } from "../../../src/svg/tree";
import { asDay, kindsBut, type SmallEvent, tableOf } from "../event-table";
import { measure } from "../picture-fixture";
import { elementsOf } from "./fake-page";
import { CAMERA, drawn, point, SIZE, type SmallLayers, sceneOf } from "./small-scene";

const project = projectionOf(CAMERA, SIZE);
const MIDDLE = [CAMERA.lng, CAMERA.lat] as const;

const eventsOf = (events: readonly SmallEvent[], more: Partial<SceneEvents> = {}): SceneEvents => ({
	id: "mine",
	table: tableOf(events.map((event) => ({ at: MIDDLE, ...event }))),
	look: 2,
	window: { from: asDay(1), day: asDay(10) },
	kinds: kindsBut(4),
	selected: null,
	...more,
});

const drawnWith = (events: readonly SceneEvents[], layers: SmallLayers = {}, palette = light) =>
	drawn(sceneOf(layers, { events, palette }));

/** What is drawn of a file: the dots' shapes in their order. */
const shapesIn = (drawing: ReturnType<typeof drawn>, file = 1) =>
	drawing.layer(`events-${file}`).map(({ attrs }) => attrs["href"] ?? "ring");

describe("the dots of a file", () => {
	it("are drawn where they lie, those of the day over those before it and over those without a date", () => {
		const drawing = drawnWith([
			eventsOf([{ first: 10 }, { first: 4 }, {}, { first: 8, last: 12 }, { first: 11 }]),
		]);
		const [before, day] = ["#dot-2-earlier", "#dot-2-ofDay"];
		expect(shapesIn(drawing)).toEqual([before, before, day, day]);
		const [x, y] = project(...MIDDLE);
		for (const { attrs } of drawing.layer("events-1")) {
			expect(attrs["transform"]).toBe(`translate(${x} ${y})`);
		}
	});

	it("are those of the window and of kinds that are shown, and in sight", () => {
		const events = eventsOf(
			[
				{ first: 3 },
				{ first: 0 },
				{ first: 3, kind: 1 },
				{ first: 3, at: [MIDDLE[0] + 5, MIDDLE[1]] },
			],
			{ kinds: kindsBut(4, 1) },
		);
		expect(shapesIn(drawnWith([events]))).toHaveLength(1);
	});

	it("have the shape and colour of the file, from one drawing each, in the palette", () => {
		for (const palette of [light, dark]) {
			const { defs } = drawnWith([eventsOf([{ first: 10 }, { first: 3 }])], {}, palette);
			const shapes = elementsOf(defs).filter(({ attrs }) => /^dot-/.test(`${attrs["id"]}`));
			expect(shapes.map(({ attrs }) => attrs["id"])).toEqual(["dot-2-earlier", "dot-2-ofDay"]);
			const inks = shapes.map((shape) => elementsOf(shape).at(-1)?.attrs);
			for (const ink of inks) expect(ink?.["fill"]).toBe(eventColours(palette)[2]);
			expect(inks[0]?.["fill-opacity"]).toBe(DOT_WEIGHTS.earlier.ink);
			expect(inks[1]?.["fill-opacity"]).toBeUndefined();
		}
	});

	it("bear a ring where one is selected, unless it is off", () => {
		const ringed = (selected: number) =>
			shapesIn(drawnWith([eventsOf([{ first: 3 }, { first: 20 }], { selected })]));
		expect(ringed(0)).toEqual(["#dot-2-earlier", "ring", "ring"]);
		expect(ringed(1)).toEqual(["#dot-2-earlier"]);
	});

	it("lie over the signs of towns and under their names", () => {
		const town = {
			geometry: point(...MIDDLE),
			properties: { select: "mill", name: "Mill", rank: 1 },
			look: { on: true, mark: "held-1" },
		} as const;
		const { map } = drawnWith([eventsOf([{ first: 10 }])], { towns: [town] });
		const ids = map.children.map((child) => (typeof child === "string" ? "" : child.attrs["id"]));
		const at = (id: string) => ids.indexOf(id);
		expect(at("layer-towns-held-1")).toBeGreaterThanOrEqual(0);
		expect(at("layer-events-1")).toBeGreaterThan(at("layer-towns-held-1"));
		expect(at("layer-towns-label-1")).toBeGreaterThan(at("layer-events-1"));
	});

	it("are on the top where nothing is named, and nothing is left behind by a file without any", () => {
		const { map } = drawnWith([eventsOf([{ first: 50 }]), eventsOf([{ first: 5 }], { look: 1 })]);
		const last = map.children.at(-1);
		expect(typeof last === "object" && last.attrs["id"]).toBe("layer-events-2");
		expect(map.children).toHaveLength(2);
	});
});

const outlinesOf = (paths: readonly SvgElement[]) =>
	paths.reduce((sum, { attrs }) => sum + String(attrs["d"]).split("Z").length - 1, 0);
/** How many closed outlines there are in all paths: one for each dot's halo, one for its ink. */
const outlinesIn = (map: SvgElement) =>
	outlinesOf(elementsOf(map).filter(({ tag }) => tag === "path"));

describe("more dots than a drawing holds", () => {
	const request = (events: readonly SceneEvents[]) => ({
		scene: sceneOf({}, { events }),
		camera: CAMERA,
		size: SIZE,
		measure,
	});

	it("are told, and the newest of all files are drawn", () => {
		const { paper } = layOut(request([]));
		const files = [
			eventsOf([{ first: 2 }, { first: 4 }, { first: 6 }]),
			eventsOf([{}, { first: 3 }, { first: 5 }]),
		];
		const { files: kept, leftOut } = dotsIn(files, paper, 3);
		expect(leftOut).toBe(3);
		expect(kept.map(({ dots }) => dots.length)).toEqual([2, 1]);
		expect(dotsIn(files, paper).leftOut).toBe(0);
	});

	it("are left out of a drawing beyond twenty thousand", () => {
		const many = Array.from({ length: MOST_DOTS + 7 }, (_, index) => ({ first: 1 + (index % 10) }));
		const { map, leftOut } = drawMap(request([eventsOf(many)]));
		expect(leftOut).toBe(7);
		expect(outlinesIn(map)).toBe(2 * MOST_DOTS);
		expect(drawMap(request([])).leftOut).toBe(0);
	});

	it("share elements where a browser could not follow the hand, each with its halo and its weight", () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ first: 1 + (index % 10) }));
		const few = drawMap(request([eventsOf(many(MOST_APART))])).map;
		expect(elementsOf(few).filter(({ tag }) => tag === "use")).toHaveLength(MOST_APART);
		const { map } = drawMap(request([eventsOf(many(MOST_APART / 2)), eventsOf(many(MOST_APART))]));
		expect(elementsOf(map).filter(({ tag }) => tag === "use")).toEqual([]);
		expect(outlinesIn(map)).toBe(2 * 1.5 * MOST_APART);
		const paths = elementsOf(map).filter(({ tag }) => tag === "path");
		expect(paths.length).toBeLessThan(MOST_APART / 10);
		const whole = paths.filter(
			({ attrs }) => attrs["fill"] !== "none" && attrs["fill-opacity"] === undefined,
		);
		expect(outlinesOf(whole)).toBe((1.5 * MOST_APART) / 10);
	});

	it("are kept from one drawing to the next where nothing of them changed", () => {
		const events = [eventsOf([{ first: 3 }])];
		const first = drawLaidOut(layOut(request(events)));
		const copies = events.map((one) => ({ ...one, window: { ...one.window } }));
		const again = drawLaidOut(layOut(request(copies)), first);
		expect(again.dots).toBe(first.dots);
		const moved = { ...request(events), camera: { ...CAMERA, zoom: 10 } };
		expect(drawLaidOut(layOut(moved), first).dots).not.toBe(first.dots);
		const [one] = events;
		const next = one && { ...one, window: { from: asDay(2), day: asDay(11) } };
		const after = drawLaidOut(layOut(request(next ? [next] : [])), first);
		expect(after.dots).not.toBe(first.dots);
	});
});

describe("a click on a dot", () => {
	const [x, y] = project(...MIDDLE);
	const town = { geometry: point(...MIDDLE), properties: { select: "mill" }, look: { on: true } };
	const scene = sceneOf({ towns: [town] }, { events: [eventsOf([{ first: 5 }, { first: 40 }])] });
	const laidOut = layOut({ scene, camera: CAMERA, size: SIZE, measure });
	const hits = (at: Point) => hitsIn(laidOut, scene, at);

	it("means the event, beside whatever lies there too", () => {
		expect(hits([x, y])).toEqual([
			{ layer: "towns", select: "mill" },
			{ layer: "events", select: "mine:2" },
		]);
		expect(hits([x + 9, y])).toEqual([]);
	});

	it("is where the mouse shows that something can be chosen", () => {
		const bare = { ...scene, static: { ...scene.static, layers: {} } };
		expect(isOverThing(laidOut, bare, [x + 7, y])).toBe(true);
		expect(isOverThing(laidOut, bare, [x + 9, y])).toBe(false);
	});
});
