/** The few expressions that every layer of the style is made of. */
import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerId, MarkId, Slot } from "../scene/scene";
import type { SceneTiles } from "../scene/tiles";

/**
 * Style layers are named after the scene's layer that they draw: "towns", "towns:held-1", "towns:label-2".
 * Their order, and what a click on them means, follow from that name.
 */
export type StyleLayerId = LayerId | `${LayerId}:${string}`;

export type StyleLayer = LayerSpecification & { readonly id: StyleLayerId };

/** The layers that bear signs and can have something selected in them. */
export type WithSigns = "towns" | "posts";

/** The layers whose features bear signs. */
export type Signed = WithSigns | "reports";

/** What decides which layers are drawn, and which names, besides palette and language. */
export interface StyleView {
	readonly hidden: ReadonlySet<LayerId>;
	readonly slots: readonly Slot[];
	readonly comparing: boolean;
	readonly tiles: SceneTiles | null;
	/** How many days before the one shown events of archives are drawn. */
	readonly span: number;
	/** Whether the dataset has land: without it nothing is known to be sea. */
	readonly hasLand: boolean;
	/** Whether there are lines or areas of files. */
	readonly imported: boolean;
	/** The features that are selected. */
	readonly selected: { readonly [L in WithSigns]?: readonly number[] };
}

/** Kept in the style, so that every style has the same layers, but neither laid out nor drawn. */
export function switchedOff(layer: StyleLayer): StyleLayer {
	return { ...layer, layout: { ...layer.layout, visibility: "none" } } as StyleLayer;
}

/** True unless the feature is switched off on this day; a feature without a look is on. */
export const isOn: ExpressionSpecification = ["!=", ["feature-state", "on"], false];

/**
 * The base map, whose names are drawn whole or not at all. Towns of the dataset keep theirs where an edge cuts them:
 * what a sign near the edge stands for is worth half a name.
 */
export const NAMED_WHOLE = ["labels", "settlements"] as const satisfies readonly LayerId[];

/** True unless `map/whole-names.ts` found the feature's name to be cut. */
export const isWhole: ExpressionSpecification = ["!=", ["feature-state", "cut"], true];

/** Whether a layer of the style is one over the dots of files: these lie under the names of towns, over their signs. */
export const isOverEvents = (id: string): boolean => /^(towns:label|labels)/.test(id);

/** True if the feature is on and bears this sign. */
export function bears(mark: MarkId): ExpressionSpecification {
	return ["all", isOn, ["==", ["feature-state", "mark"], mark]];
}

/** Feature-state works in paint only: what is not on is drawn with no opacity. */
export function visible(when: ExpressionSpecification, opacity = 1): ExpressionSpecification {
	return ["case", when, opacity, 0];
}

/** So much ink where the feature is on, else none. */
export const whenOn = (opacity = 1): ExpressionSpecification => visible(isOn, opacity);

export const isSelected: ExpressionSpecification = ["==", ["feature-state", "selected"], true];

/** A number that grows evenly between zooms: `[[8, 1], [12, 4]]`. */
export function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]) {
	return [
		"interpolate",
		["linear"],
		["zoom"],
		...stops.flat(),
	] as unknown as ExpressionSpecification;
}

/** Of a feature: rank 1 counts most; without a rank it counts least. */
export const rankOf: ExpressionSpecification = ["coalesce", ["get", "rank"], 5];

/** Of the ring around what is selected, in CSS pixels. */
export const ringRadius = byZoom([7, 8], [9, 10], [12, 13]);

/** True for features of a kind. */
export const hasKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

/** True for the features with these ids. */
export const hasId = (ids: readonly number[]): ExpressionSpecification => [
	"in",
	["id"],
	["literal", [...ids]],
];
