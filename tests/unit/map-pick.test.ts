import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { hitsAt } from "../../src/map/pick";
import type { SceneEvents } from "../../src/scene/events";
import { light } from "../../src/scene/palette";
import type { Scene } from "../../src/scene/scene";
import { REPORT_SHIFT } from "../../src/style/marks";
import { EXACT, NEAR } from "../../src/style/pick";
import { styleOf } from "../../src/style/style";
import { asDay, kindsBut, tableOf } from "./event-table";

const scene = (state: Scene["state"] = {}): Scene => ({
	static: { language: "en", layers: {} },
	state,
	palette: light,
	hidden: new Set(),
});
describe("picks", () => {
	type Found = {
		layer: string;
		id: number;
		select?: string;
		at?: [number, number];
		kind?: string;
		cut?: boolean;
	};

	/** A map on which a degree is a pixel, and which finds what it is told to. */
	function mapWith(...found: Found[]): MapLibreMap {
		const features = found.map(({ layer, id, select, at, kind, cut = false }) => ({
			id,
			state: { cut },
			layer: { id: layer, type: layer.includes("label") ? "symbol" : "circle" },
			properties: { ...(select !== undefined && { select }), ...(kind && { kind }) },
			geometry: at ? { type: "Point", coordinates: at } : { type: "Polygon", coordinates: [] },
		}));
		const fake = {
			project: ([x, y]: [number, number]) => ({ x, y }),
			queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
				features.filter(({ layer }) => layers.includes(layer.id)),
		};
		return fake as unknown as MapLibreMap;
	}

	const at = { x: 100, y: 100 };
	const picked = (map: MapLibreMap, state?: Scene["state"], events?: Scene["events"]) =>
		hitsAt(map, { ...scene(state), ...(events && { events }) }, at).map(({ select }) => select);

	it("ask only for layers of the style", () => {
		const ids = styleOf(light, "en", {}).layers.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...NEAR, ...EXACT]));
	});

	it("find the nearest sign first, then names, then areas with the uppermost first", () => {
		const map = mapWith(
			{ layer: "zone", id: 0, select: "zone" },
			{ layer: "buffer", id: 0, select: "buffer" },
			{ layer: "towns:label-1", id: 3, select: "named", at: [90, 100] },
			{ layer: "towns:ring", id: 1, select: "near", at: [104, 100] },
			{ layer: "towns:ring", id: 2, select: "nearest", at: [101, 100] },
		);
		expect(picked(map)).toEqual(["nearest", "near", "named", "buffer", "zone"]);
	});

	it("do not find a name that is not drawn since it would be cut", () => {
		const map = mapWith(
			{ layer: "settlements:label-1", id: 1, select: "cut", cut: true },
			{ layer: "settlements:label-2", id: 2, select: "whole" },
			{ layer: "settlements:place-1", id: 1, select: "cut", at: [99, 100], cut: true },
		);
		expect(picked(map)).toEqual(["cut", "whole"]);
		expect(
			picked(mapWith({ layer: "settlements:label-1", id: 1, select: "cut", cut: true })),
		).toEqual([]);
	});

	it("reach 8 pixels far, and count each thing once", () => {
		const map = mapWith(
			{ layer: "towns:ring", id: 1, select: "in", at: [108, 100] },
			{ layer: "towns:label-1", id: 1, select: "in", at: [108, 100] },
			{ layer: "towns:ring", id: 2, select: "out", at: [109, 100] },
		);
		expect(picked(map)).toEqual(["in"]);
	});

	it("find the sign of a report where it stands beside its place, and only on its day", () => {
		const [right, down] = REPORT_SHIFT.strike;
		const map = mapWith(
			{
				layer: "reports:spot-strike",
				id: 1,
				select: "struck",
				at: [100 - right, 100 - down],
				kind: "strike",
			},
			{
				layer: "reports:spot-deployment",
				id: 2,
				select: "far",
				at: [100, 100],
				kind: "deployment",
			},
		);
		expect(picked(map)).toEqual(["struck"]);
		expect(picked(map, { reports: new Map([[1, { on: false }]]) })).toEqual([]);
	});

	it("pass over what is off on this day, and what cannot be selected", () => {
		const map = mapWith(
			{ layer: "towns:ring", id: 1, select: "off", at: [100, 100] },
			{ layer: "towns:ring", id: 2, select: "on", at: [100, 100] },
			{ layer: "towns:ring", id: 3, at: [100, 100] },
		);
		expect(picked(map, { towns: new Map([[1, { on: false }]]) })).toEqual(["on"]);
	});

	it("find the dots of files that are on, the nearest first, among the signs by their distance", () => {
		const dots = (more: Partial<SceneEvents> = {}): SceneEvents => ({
			id: "mine",
			table: tableOf([
				{ first: 5, at: [100, 107] },
				{ first: 5, at: [102, 100] },
				{ first: 5, at: [111, 100] },
				{ first: 9, at: [100, 100] },
			]),
			look: 1,
			window: { from: asDay(1), day: asDay(6) },
			kinds: kindsBut(1),
			selected: null,
			...more,
		});
		const map = {
			...mapWith(
				{ layer: "towns:ring", id: 1, select: "town", at: [104, 100] },
				{ layer: "zone", id: 0, select: "zone" },
			),
			// Here north is up.
			project: ([lng, lat]: [number, number]) => ({ x: lng, y: 200 - lat }),
			unproject: ([x, y]: [number, number]) => ({ lng: x, lat: 200 - y }),
		} as unknown as MapLibreMap;
		const one = dots();
		expect(picked(map, {}, [one])).toEqual(["mine:3", "town", "mine:2", "zone"]);
		expect(picked(map, {}, [dots({ kinds: kindsBut(1, 0) })])).toEqual(["town", "zone"]);
		const later = dots({ window: { from: asDay(9), day: asDay(9) } });
		expect(picked(map, {}, [later])).toEqual(["mine:5", "town", "zone"]);
	});
});
