/** A dataset without zone, land, posts, roads or settlements: the page offers nothing that it does not have. */
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { SWITCHABLE } from "../../src/app/view";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import { hasLayer } from "../../src/scene/present";
import { idlib } from "./idlib";
import { Json, smallDataset } from "./small-dataset";

/** The small dataset without some of its files. */
function without(...paths: readonly string[]): Dataset {
	const files = smallDataset();
	const manifest = new Json(JSON.parse(files.get("dataset.json") ?? ""));
	const listed = manifest.get("files") as readonly { path: string }[];
	manifest.set(
		["files"],
		listed.filter(({ path }) => !paths.includes(path)),
	);
	files.set("dataset.json", JSON.stringify(manifest.root));
	const { dataset, problems } = parse(files);
	expect(problems).toEqual([]);
	return dataset ?? expect.fail("no dataset");
}

const layersIn = (dataset: Dataset) => SWITCHABLE.filter((layer) => hasLayer(dataset, layer));

describe("the layers that a reader can switch off", () => {
	test("are all those of a dataset that has them all", () => {
		expect(layersIn(idlib)).toEqual(SWITCHABLE);
	});

	test("are those for which there is anything to draw", () => {
		const bare = without(
			...["zone.geojson", "control.geojson", "posts.geojson", "roads.geojson"],
			...["base/labels.geojson", "base/settlements.geojson"],
		);
		expect(layersIn(bare)).toEqual(["reports"]);
	});

	test("have no buffer and no front where the zone has neither", () => {
		const layers = layersIn(without());
		expect(layers).toContain("cells");
		expect(layers).not.toContain("buffer");
		// A single cell has no neighbour.
		expect(layers).not.toContain("front");
	});
});

test.each(INTERFACE_LANGUAGES)("a map of one year names it once (%s)", (language) => {
	const { t } = wordsIn(language);
	expect(t.lead.covers("2024", "2024").match(/2024/g)).toHaveLength(1);
	expect(t.lead.covers("2017", "2020")).toMatch(/2017–2020/);
});

test.each(INTERFACE_LANGUAGES)(
	"the legend gives no figure that only one dataset has (%s)",
	(language) => {
		expect(JSON.stringify(wordsIn(language).t.legend)).not.toMatch(/\d/);
	},
);
