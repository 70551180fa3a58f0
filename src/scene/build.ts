/** From a dataset and the view of a day to the scene that renderers draw. */
import type { Credit, Dataset, Language } from "../model/types";
import { eventsLegend } from "./events-legend";
import type { LegendEntry, SceneLayer, SceneView } from "./layer";
import { borders, governorates, labels, land, rivers, roads, settlements } from "./layers/base";
import { cells, front } from "./layers/control";
import { posts } from "./layers/posts";
import { reports } from "./layers/reports";
import { towns } from "./layers/towns";
import { buffer, contactLine, roughZone, zone } from "./layers/zone";
import { TOWN_MARKS } from "./marks";
import type { DrawnCollection, LayerId, SceneState, SceneStatic } from "./scene";
import type { SceneTiles } from "./tiles";

/** In the order of the legend: what the map is about first. */
const LAYERS: readonly SceneLayer[] = [
	towns,
	front,
	cells,
	posts,
	reports,
	zone,
	roughZone,
	buffer,
	contactLine,
	roads,
	borders,
	governorates,
	rivers,
	settlements,
	labels,
	land,
];

/**
 * The geometry of all layers in a language. Layers whose data has not changed since `before` keep their
 * collection, so that a renderer hands over only what is new.
 */
export function staticOf(
	dataset: Dataset,
	language: Language,
	before?: { readonly dataset: Dataset; readonly scene: SceneStatic },
): SceneStatic {
	const layers: { [L in LayerId]?: DrawnCollection } = {};
	for (const layer of LAYERS) {
		const known =
			before?.scene.language === language &&
			inputOf(layer.file, before.dataset) === inputOf(layer.file, dataset) &&
			// Settlements leave out what is drawn as a place.
			(layer !== settlements || before.dataset.places === dataset.places)
				? before.scene.layers[layer.id]
				: undefined;
		layers[layer.id] = known ?? layer.draw(dataset, language);
	}
	const known = before?.dataset.parties === dataset.parties ? before.scene.slots : undefined;
	const slots = known ?? [...dataset.parties.values()].map(({ slot }) => slot);
	return { language, layers, slots };
}

/** Layers that look the same on every day: of the view only dataset and selection count. */
const EVERY_DAY: ReadonlySet<SceneLayer> = new Set([roads, settlements]);

/** The looks of all layers on a day. Those that cannot have changed since `before` are kept. */
export function stateOf(
	view: SceneView,
	before?: { readonly view: SceneView; readonly state: SceneState },
): SceneState {
	const isSameButDay =
		before?.view.dataset === view.dataset && before.view.selected === view.selected;
	const state: { [L in LayerId]?: SceneState[L] } = {};
	for (const layer of LAYERS) {
		if (!layer.looks) continue;
		const known = isSameButDay && EVERY_DAY.has(layer) ? before?.state[layer.id] : undefined;
		state[layer.id] = known ?? layer.looks(view);
	}
	return state;
}

/** The legend of what is visible. */
export function legendOf(view: SceneView, hidden: ReadonlySet<LayerId>): readonly LegendEntry[] {
	const entries = [
		...LAYERS.filter(({ id }) => !hidden.has(id)).flatMap((layer) => layer.legend(view)),
		...archivesIn(view),
	];
	const isTinted = entries.some(({ label }) => label.id === "cells");
	// What the reader brought is what the reader looks for.
	const brought = (view.events ?? []).flatMap(eventsLegend);
	return [...brought, ...(isTinted ? entries.map(onLand) : entries)];
}

function archivesIn({ tiles, trail = 1 }: SceneView): LegendEntry[] {
	return (tiles?.archives ?? []).map(({ look, archive: { name } }) => ({
		sign: { kind: "archive", look },
		label: { id: "archive", name, days: trail },
	}));
}

/** The sign of a town on the land that takes its look. */
function onLand(entry: LegendEntry): LegendEntry {
	const { sign } = entry;
	const isTown = sign.kind === "mark" && TOWN_MARKS.includes(sign.mark);
	return isTown ? { ...entry, sign: { ...sign, onLand: true } } : entry;
}

/** Who must be credited: the part of it that is shown under a map. */
export type ShownCredit = Pick<Credit, "id" | "text" | "url">;

/**
 * Who must be credited, in the manifest's order: all but those whose every file is of hidden layers; then those who made
 * the tiles that are drawn.
 */
export function creditsOf(
	{ manifest }: Dataset,
	hidden: ReadonlySet<LayerId>,
	tiles: SceneTiles | null = null,
): readonly ShownCredit[] {
	const shown = new Set(LAYERS.filter(({ id }) => !hidden.has(id)).map(({ file }) => file));
	const gone = new Set(LAYERS.map(({ file }) => file).filter((file) => !shown.has(file)));
	// The small map of a picture shows the same land, more roughly.
	if (gone.has("base/land.geojson")) gone.add("base/locator.geojson");
	const files = manifest.credits.filter((credit) => credit.files.some((file) => !gone.has(file)));
	const ground = tiles?.ground && manifest.basemap ? [manifest.basemap.credit] : [];
	const made = [...ground, ...(tiles?.archives ?? []).map(({ archive }) => archive.credit)];
	return [...files, ...made.map((credit, index) => ({ id: `tiles-${index}`, ...credit }))];
}

/** The part of a dataset that a layer is drawn from. */
function inputOf(
	file: string,
	{ places, zones, control, roads: lines, posts: points, base }: Dataset,
): unknown {
	const parts: Readonly<Record<string, unknown>> = {
		...base,
		"places.geojson": places,
		"zone.geojson": zones,
		"control.geojson": control,
		"roads.geojson": lines,
		"posts.geojson": points,
	};
	return parts[file];
}
