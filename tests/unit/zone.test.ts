import { describe, expect, it } from "vitest";
import { BUFFER_DEPTHS } from "../../src/app/view";
import type { ZoneProperties } from "../../src/model/types";
import type { SceneLayer } from "../../src/scene/layer";
import { buffer, contactLine, roughZone, zone } from "../../src/scene/layers/zone";
import { idlib, sampledDays, viewOn } from "./idlib";

const AGREED = "2018-09-17";
const DAY_BEFORE = "2018-09-16";
const LAYERS: readonly SceneLayer[] = [zone, roughZone, buffer, contactLine];

type View = Parameters<typeof viewOn>;

/** The features of a layer that are drawn on a day. */
function drawnOn(layer: SceneLayer, ...view: View): readonly ZoneProperties[] {
	const looks = layer.looks?.(viewOn(...view)) ?? new Map();
	return idlib.zones
		.filter(({ properties }) => properties.kind === layer.id)
		.filter((_, id) => looks.get(id)?.on)
		.map(({ properties }) => properties);
}

describe("the zone", () => {
	it("is drawn from the day of its agreement, and its contact line with it", () => {
		for (const layer of [zone, contactLine]) {
			expect(drawnOn(layer, DAY_BEFORE)).toHaveLength(0);
			expect(drawnOn(layer, AGREED)).toHaveLength(1);
			expect(drawnOn(layer, idlib.span.last)).toHaveLength(1);
		}
	});

	it("is rough on the days before, and never both", () => {
		expect(drawnOn(roughZone, idlib.span.first)).toHaveLength(1);
		expect(drawnOn(roughZone, DAY_BEFORE)).toHaveLength(1);
		expect(drawnOn(roughZone, AGREED)).toHaveLength(0);
		for (const at of sampledDays) {
			expect(drawnOn(zone, at).length + drawnOn(roughZone, at).length).toBe(1);
		}
	});
});

describe("the buffer", () => {
	it("is not drawn before it was agreed, at any depth", () => {
		for (const bufferKm of BUFFER_DEPTHS) {
			expect(drawnOn(buffer, DAY_BEFORE, { bufferKm })).toEqual([]);
		}
	});

	it.each(BUFFER_DEPTHS)("is drawn at the depth of %i km alone, once it is chosen", (bufferKm) => {
		const drawn = drawnOn(buffer, AGREED, { bufferKm });
		expect(drawn.map(({ depthKm }) => depthKm)).toEqual([bufferKm]);
	});

	it("is not drawn at a depth that the data lacks", () => {
		expect(drawnOn(buffer, AGREED, { bufferKm: 12 })).toEqual([]);
		expect(buffer.legend(viewOn(AGREED, { bufferKm: 12 }))).toEqual([]);
	});
});

describe("a zone", () => {
	it("is marked when the place that it stands for is selected", () => {
		const selected = (layer: SceneLayer, ...ids: string[]) =>
			[...(layer.looks?.(viewOn(AGREED, { selected: new Set(ids) })).values() ?? [])].some(
				(look) => look.on && look.selected,
			);
		expect(selected(buffer, "sochi-buffer")).toBe(true);
		expect(selected(zone, "sochi-buffer")).toBe(false);
		expect(selected(zone, "idlib-de-escalation-zone")).toBe(true);
		expect(selected(buffer)).toBe(false);
	});

	it("is selected by a click through the place that it names", () => {
		for (const layer of LAYERS) {
			for (const { properties } of layer.draw(idlib, "en").features) {
				const { select = "" } = properties;
				if (layer !== contactLine || select !== "") expect(idlib.places.has(select)).toBe(true);
			}
		}
	});

	it.each(LAYERS)("is in the legend just on the days it is drawn ($id)", (layer) => {
		for (const at of sampledDays) {
			const names = layer.legend(viewOn(at)).map(({ label }) => "name" in label && label.name);
			expect(names).toEqual(drawnOn(layer, at).map(({ name }) => name));
		}
	});

	it("has a sign of its own in the legend", () => {
		const signs = ["2018-01-01", "2019-01-01"].flatMap((at) =>
			LAYERS.flatMap((layer) => layer.legend(viewOn(at)).map(({ sign }) => JSON.stringify(sign))),
		);
		expect(signs).toHaveLength(LAYERS.length);
		expect(new Set(signs).size).toBe(LAYERS.length);
	});

	it("is optional: a dataset without one draws nothing, and says nothing", () => {
		const without = { ...idlib, zones: [] };
		for (const layer of LAYERS) {
			const view = viewOn(AGREED, { dataset: without });
			expect(layer.draw(without, "en").features).toEqual([]);
			expect(layer.looks?.(view).size).toBe(0);
			expect(layer.legend(view)).toEqual([]);
		}
	});
});
