/** What is said of tiles: who made those that are drawn, and what is missing where they are not. */
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { hiddenLayers } from "../../src/app/layers";
import { legendText } from "../../src/app/phrases";
import { USUAL_PARTS } from "../../src/app/picture-wish";
import { sceneView } from "../../src/app/scene-view";
import type { State } from "../../src/app/state";
import { createAppStore } from "../../src/app/store";
import { namesMissing, tilesMissing, withoutTiles } from "../../src/app/tiles";
import { defaultView, SWITCHABLE } from "../../src/app/view";
import type { Dataset } from "../../src/model/types";
import { creditsOf, legendOf } from "../../src/scene/build";
import { light } from "../../src/scene/palette";
import { type SceneTiles, UNDER_GROUND } from "../../src/scene/tiles";
import { furnitureOf } from "../../src/snapshot/furniture";
import { NAMED } from "../tiles/samples";
import { idlib } from "./idlib";

const [archive] = NAMED.archives;
const dataset: Dataset = {
	...idlib,
	manifest: { ...idlib.manifest, basemap: NAMED.basemap, archives: [archive] },
};
const SET = { address: "a", minZoom: 0, maxZoom: 9, bounds: [35, 34, 39, 38] } as const;
const GROUND = { set: SET, instead: UNDER_GROUND, draw: () => [] };
const BOTH: SceneTiles = { ground: GROUND, archives: [{ set: SET, archive, look: 1 }] };

const stateWith = (tiles: SceneTiles | null, of = dataset): State => {
	const store = createAppStore(of, [], defaultView(of), "en");
	store.actions.showTiles(tiles);
	return store.getState();
};
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const footOf = (state: State) =>
	furnitureOf(state, { title: "", caption: "", parts: USUAL_PARTS }, light).footer.map(plain);

describe("credits", () => {
	const names = (tiles: SceneTiles | null) =>
		creditsOf(dataset, hiddenLayers(SWITCHABLE, tiles), tiles).map(({ text }) => text.en);

	test("name the makers of what is drawn from tiles, and not those of what that is drawn instead of", () => {
		expect(names(null)).not.toContain("Makers of the ground");
		expect(names(null)).not.toContain("Makers of the archive");
		expect(names(BOTH).slice(-2)).toEqual(["Makers of the ground", "Makers of the archive"]);
		const rivers = names(null).filter((name) => name.startsWith("GSHHG"));
		expect(rivers).toHaveLength(1);
		expect(names(BOTH).filter((name) => name.startsWith("GSHHG"))).toEqual([]);
		expect(names({ ...BOTH, ground: null }).filter((name) => name.startsWith("GSHHG"))).toEqual(
			rivers,
		);
	});
});

describe("a picture", () => {
	test("says what is missing in it, and nothing where a dataset has no tiles", () => {
		const missing = "Not in this picture: the detailed base map, Made-up events.";
		expect(footOf(stateWith(null))).toContain(missing);
		expect(footOf(withoutTiles(stateWith(BOTH)))).toContain(missing);
		expect(footOf(stateWith({ ...BOTH, archives: [] }))).toContain(
			"Not in this picture: Made-up events.",
		);
		for (const foot of [footOf(stateWith(BOTH)), footOf(stateWith(null, idlib))]) {
			expect(foot.join()).not.toContain("Not in this picture");
		}
	});
});

describe("the legend", () => {
	test("has a line for each archive that is drawn, and none for what a ground draws itself", () => {
		const lines = (tiles: SceneTiles | null) => {
			const state = stateWith(tiles);
			return legendOf(sceneView(state), hiddenLayers(state.layers, tiles)).map(
				({ label }) => label,
			);
		};
		const ids = (tiles: SceneTiles | null) => lines(tiles).map(({ id }) => id);
		expect(ids(null)).toEqual(expect.arrayContaining(["river", "border", "governorate"]));
		expect(ids(null)).not.toContain("archive");
		expect(ids(BOTH).filter((id) => ["river", "border", "governorate"].includes(id))).toEqual([]);
		const line = lines(BOTH).find(({ id }) => id === "archive");
		if (!line) throw new Error("no line");
		expect(legendText(line, wordsIn("en"))).toBe("Made-up events: the 30 days up to the day shown");
		expect(legendText(line, wordsIn("ar"))).toBe("أحداث للتجربة: 30 يومًا حتى اليوم المعروض");
	});
});

describe("what is missing", () => {
	test("is what the manifest names and the map does not draw", () => {
		expect(tilesMissing(dataset.manifest, BOTH)).toBeNull();
		expect(tilesMissing(idlib.manifest, null)).toBeNull();
		expect(tilesMissing(dataset.manifest, null)).toEqual({ ground: true, archives: ["made-up"] });
		expect(tilesMissing(dataset.manifest, { ...BOTH, ground: null })).toEqual({
			ground: true,
			archives: [],
		});
	});

	test("is named in the reader's language", () => {
		const all = { ground: true, archives: ["made-up", "gone"] };
		expect(plain(namesMissing(all, dataset.manifest, wordsIn("ar")))).toBe(
			"خريطة الأساس المفصلة، أحداث للتجربة",
		);
	});
});
