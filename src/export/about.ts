/** Whose a file's data is, and what it rests on: found from its layers. */
import { ownCredit } from "../model/published";
import type { Dataset, Source } from "../model/types";
import type { DataLayer, DataLayerId, FileCredit } from "./file";
import type { Phrases } from "./phrases";

/** The files of a dataset that each layer is made of, besides what all rest on. */
const FILES: { readonly [L in DataLayerId]: readonly string[] } = {
	places: ["places.geojson", "posts.geojson"],
	history: ["places.geojson", "posts.geojson"],
	events: ["places.geojson"],
	claims: ["places.geojson"],
	land: ["control.geojson"],
	front: ["control.geojson"],
	zones: ["zone.geojson"],
	roads: ["roads.geojson"],
};
const ALWAYS = ["claims.json", "sources.json", "assessments.json", "agreements.json"];

/** Who must be credited for what is in the layers, in the manifest's order. */
export function fileCredits(
	{ manifest }: Dataset,
	layers: readonly DataLayer[],
	phrases: Phrases,
): readonly FileCredit[] {
	const filled = layers.filter(({ features }) => features.length > 0);
	const used = new Set([...ALWAYS, ...filled.flatMap(({ id }) => FILES[id])]);
	return manifest.credits
		.filter(({ files }) => files.some((file) => used.has(file)))
		.map(({ id, text, licence, licenceUrl, url, covers }) => ({
			id,
			text: phrases.text(text),
			licence,
			licenceUrl: licenceUrl ?? null,
			url: url ?? null,
			covers: phrases.text(covers),
		}));
}

/** The licence of the dataset's own work: that of those who wrote its claims. */
export function licenceOf({ manifest }: Dataset): string | null {
	return ownCredit(manifest)?.licence ?? null;
}

/** Every source that the layers cite, each once, in the dataset's order. */
export function sourcesCited(dataset: Dataset, layers: readonly DataLayer[]): readonly Source[] {
	const ids = new Set(
		layers.flatMap(({ features }) =>
			features.flatMap(({ values }) => {
				const cited = values["source_ids"];
				return Array.isArray(cited) ? cited : [];
			}),
		),
	);
	return [...dataset.sources.values()].filter(({ id }) => ids.has(id));
}
