/**
 * The style of the map, worked out feature by feature with the style specification's own evaluator: the same
 * expressions, filters, zoom and feature-state as in MapLibre, so that looks are written down only once.
 */
import {
	Color,
	expression,
	type FilterSpecification,
	Formatted,
	featureFilter,
	type LayerSpecification,
	latest,
	ResolvedImage,
	type StylePropertyExpression,
	type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Geometry } from "geojson";
import type { DrawnProperties, LayerId, Scene } from "../scene/scene";
import { styleOf } from "../style/style";
import { featureStateOf, viewOf } from "../style/view";

/** A feature of the scene with what it looks like on the day. */
export interface Target {
	readonly id: number;
	readonly geometry: Geometry;
	readonly properties: DrawnProperties;
	readonly state: Readonly<Record<string, unknown>>;
}

/** A colour as SVG has it, with its own opacity (0 to 1) apart. */
export interface Ink {
	readonly colour: string;
	readonly opacity: number;
}

/** The value of a property of the layer for a feature; without one, where it is the same for all. */
export interface Values {
	number(name: string, target?: Target, zoom?: number): number;
	flag(name: string): boolean;
	word(name: string, target?: Target): string;
	ink(name: string, target?: Target): Ink;
	numbers(name: string, target?: Target): readonly number[];
	words(name: string, target?: Target): readonly string[];
	/** The id of a picture; empty for none. */
	image(name: string, target?: Target): string;
	text(name: string, target: Target): Formatted;
	/** Whether the style says anything of it. */
	has(name: string): boolean;
}

/** A layer of the style that is drawn at a zoom, with the features that pass its filter, in their order. */
export interface StyledLayer {
	readonly id: string;
	readonly type: LayerSpecification["type"];
	readonly targets: readonly Target[];
	readonly values: Values;
	/** The shapes and the looks that it was made from: where neither is another, nor is the layer. */
	readonly from: readonly [shapes: unknown, looks: unknown];
}

/** All layers of a scene's style that are drawn at a zoom, the lowest first. */
export function styledLayers(scene: Scene, zoom: number): readonly StyledLayer[] {
	// Tiles are not read here: who asks for vectors says that they are missing.
	const view = { ...viewOf(scene), tiles: null };
	const { layers } = styleOf(scene.palette, scene.static.language, {}, view);
	return layers
		.filter((layer) => isDrawnAt(layer, zoom))
		.map((layer) => styled(layer, scene, zoom));
}

function isDrawnAt({ minzoom = 0, maxzoom = Infinity, layout }: LayerSpecification, zoom: number) {
	return layout?.visibility !== "none" && minzoom <= zoom && zoom < maxzoom;
}

function styled(layer: LayerSpecification, scene: Scene, zoom: number): StyledLayer {
	const { id, type } = layer;
	const source = "source" in layer ? layer.source : undefined;
	const passes = filterOf("filter" in layer ? layer.filter : undefined, zoom);
	return {
		id,
		type,
		targets: source === undefined ? [] : targetsOf(scene, source as LayerId).filter(passes),
		values: valuesOf(layer, zoom),
		from: [scene.static.layers[source as LayerId], scene.state[source as LayerId]],
	};
}

function targetsOf({ static: { layers }, state }: Scene, source: LayerId): readonly Target[] {
	const looks = state[source];
	return (layers[source]?.features ?? []).map(({ id, geometry, properties }) => {
		const look = looks?.get(Number(id));
		return { id: Number(id), geometry, properties, state: look ? featureStateOf(look) : {} };
	});
}

/** A feature as the evaluator takes it; no expression of ours asks for its geometry. */
const asFeature = ({ id, geometry: { type }, properties }: Target) => ({
	type: type.replace("Multi", "") as "Point" | "LineString" | "Polygon",
	id,
	properties: { ...properties },
});

function filterOf(filter: FilterSpecification | undefined, zoom: number) {
	if (filter === undefined) return () => true;
	const passes = featureFilter(filter, "filter").filter;
	return (target: Target) => passes({ zoom }, asFeature(target));
}

/** Names of properties come from our own style, so that one that is not known is a fault of ours. */
function specificationOf(type: string, name: string): StylePropertySpecification {
	const tables = latest as unknown as Readonly<
		Record<string, Readonly<Record<string, StylePropertySpecification>>>
	>;
	const found = tables[`paint_${type}`]?.[name] ?? tables[`layout_${type}`]?.[name];
	if (!found) throw new Error(`layers of type ${type} have no ${name}`);
	return found;
}

function valuesOf(layer: LayerSpecification, zoom: number): Values {
	const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
	const parsed = new Map<string, StylePropertyExpression>();
	const parse = (name: string): StylePropertyExpression => {
		const known = parsed.get(name);
		if (known) return known;
		const specification = specificationOf(layer.type, name);
		const value = given[name] ?? specification.default;
		const made = expression.normalizePropertyExpression(value as never, name, specification);
		parsed.set(name, made);
		return made;
	};
	const value = (name: string, target?: Target, at = zoom): unknown =>
		parse(name).evaluate({ zoom: at }, target && asFeature(target), target?.state ?? {});
	const list = (name: string, target?: Target): readonly unknown[] => {
		const found = value(name, target);
		return Array.isArray(found) ? found : [];
	};
	return {
		number: (name, target, at) => Number(value(name, target, at) ?? 0),
		flag: (name) => value(name) === true,
		word: (name, target) => String(value(name, target) ?? ""),
		ink: (name, target) => inkOf(value(name, target)),
		numbers: (name, target) => list(name, target).map(Number),
		words: (name, target) => list(name, target).map(String),
		image: (name, target) => {
			const found = value(name, target);
			return found instanceof ResolvedImage ? found.name : String(found ?? "");
		},
		text: (name, target) => {
			const found = value(name, target);
			return found instanceof Formatted ? found : Formatted.fromString(String(found ?? ""));
		},
		has: (name) => given[name] !== undefined,
	};
}

/** A colour that the evaluator found. */
export function inkOf(found: unknown): Ink {
	const colour = found instanceof Color ? found : Color.parse(String(found));
	if (!colour) return { colour: "none", opacity: 0 };
	const [red = 0, green = 0, blue = 0, opacity = 1] = colour.rgb;
	const hex = [red, green, blue].map((part) =>
		Math.round(part * 255)
			.toString(16)
			.padStart(2, "0"),
	);
	return { colour: `#${hex.join("")}`, opacity };
}
