/** Datasets as a build reads them, for tests of what it makes of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { datasetIn, type PublishedDataset } from "../../../build/dataset";
import type { Manifest } from "../../../src/model/types";

export const IDLIB = fileURLToPath(new URL("../../../public/geo", import.meta.url));
export const HUDAYDAH = fileURLToPath(new URL("../../../examples/hudaydah", import.meta.url));

/** A file of a dataset's folder. */
export const readIn = (folder: string) => (path: string) => readFileSync(`${folder}/${path}`);

export function published(folder: string): PublishedDataset {
	const dataset = datasetIn(folder);
	if (dataset === null) throw new Error(`${folder} cannot be read`);
	return dataset;
}

/** A dataset with other parts in its manifest. */
export function changed(dataset: PublishedDataset, parts: Partial<Manifest>): PublishedDataset {
	return { ...dataset, manifest: { ...dataset.manifest, ...parts } };
}
