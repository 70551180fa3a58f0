import { describe, expect, it } from "vitest";
import { hiddenLayers } from "../../src/app/layers";
import { SWITCHABLE } from "../../src/app/view";
import { addDetail, detailPaths } from "../../src/model/detail";
import { parse } from "../../src/model/parse";
import { newReport } from "../../src/model/read";
import type { Dataset } from "../../src/model/types";
import { creditsOf, legendOf, stateOf, staticOf } from "../../src/scene/build";
import { IMPORTED_LAYERS, LAYERS, type LayerId } from "../../src/scene/scene";
import { type Filters, NO_FILTERS } from "../../src/world/filters";
import { idlib, idlibFiles, sampledDays, viewOn } from "./idlib";

const NONE: ReadonlySet<LayerId> = new Set();
const english = staticOf(idlib, "en");
/** All but those of files that a reader brought. */
const OF_DATASET = LAYERS.filter((layer) => !IMPORTED_LAYERS.some((id) => id === layer));

/** The layers of a scene that are not the very same collection in another. */
function redrawn(before: typeof english, after: typeof english): readonly LayerId[] {
	return LAYERS.filter((layer) => before.layers[layer] !== after.layers[layer]);
}

describe("the drawing of a dataset", () => {
	it("has every layer", () => {
		expect(Object.keys(english.layers).sort()).toEqual([...OF_DATASET].sort());
	});

	it.each(OF_DATASET)("counts its features in whole numbers, each once (%s)", (layer) => {
		const ids = english.layers[layer]?.features.map(({ id }) => id) ?? [];
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.every(Number.isSafeInteger)).toBe(true);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("lets only places of the dataset and posts be selected", () => {
		const known = new Set([
			...idlib.places.keys(),
			...idlib.posts.map(({ properties }) => properties.id),
		]);
		for (const { properties } of Object.values(english.layers).flatMap((part) => part.features)) {
			if (properties.select !== undefined) expect(known).toContain(properties.select);
		}
	});

	it.each(["en", "ar"] as const)("has no vowel marks in any name (%s)", (language) => {
		for (const layer of Object.values(staticOf(idlib, language).layers)) {
			for (const { properties } of layer.features) {
				expect(`${properties.name} ${properties.second}`).not.toMatch(/[\u064B-\u0652\u0670]/);
			}
		}
	});
});

describe("drawing again", () => {
	const before = { dataset: idlib, scene: english };
	const core = new Map([...idlibFiles].filter(([path]) => !detailPaths(idlib).includes(path)));
	const coreOnly = parse(core).dataset as Dataset;

	it("keeps every collection where nothing has changed", () => {
		const again = staticOf({ ...idlib }, "en", before);
		expect(redrawn(english, again)).toEqual([]);
		expect(again.slots).toBe(english.slots);
	});

	it("draws only the settlements when the detail comes", () => {
		const scene = staticOf(coreOnly, "en");
		const detailed = addDetail(coreOnly, idlibFiles, newReport());
		const after = staticOf(detailed, "en", { dataset: coreOnly, scene });
		expect(redrawn(scene, after)).toEqual(["settlements"]);
		expect(after.layers.settlements?.features.length).toBeGreaterThan(1000);
	});

	it("draws only what comes from the file that changed", () => {
		const changed = { ...idlib, zones: [...idlib.zones] };
		expect(redrawn(english, staticOf(changed, "en", before))).toEqual([
			"zone",
			"rough-zone",
			"buffer",
			"contact-line",
		]);
		const base = { ...idlib.base, "base/rivers.geojson": { ...idlib.base["base/rivers.geojson"] } };
		const rivers = { ...idlib, base } as Dataset;
		expect(redrawn(english, staticOf(rivers, "en", before))).toEqual(["rivers"]);
	});

	it("draws towns, settlements and reports when places change, for all are drawn from them", () => {
		const { "base/settlements.geojson": _, ...base } = idlib.base;
		const bare = { ...idlib, base };
		const scene = staticOf(bare, "en");
		const changed = { ...bare, places: new Map(bare.places) };
		const after = staticOf(changed, "en", { dataset: bare, scene });
		expect(redrawn(scene, after)).toEqual(["settlements", "reports", "towns"]);
	});

	it("draws all names anew in another language", () => {
		const arabic = staticOf(idlib, "ar", before);
		const named = LAYERS.filter((layer) =>
			english.layers[layer]?.features.some(({ properties }) => properties.second !== undefined),
		);
		expect(redrawn(english, arabic)).toEqual(expect.arrayContaining(named));
		const names = (scene: typeof english) =>
			scene.layers.towns?.features.map(({ properties }) => properties.name);
		expect(names(arabic)).not.toEqual(names(english));
		expect(names(staticOf(idlib, "en", { dataset: idlib, scene: arabic }))).toEqual(names(english));
	});
});

describe("the looks of a day", () => {
	it("are told for every layer that is not the same on all days, or in which things are selected", () => {
		const selectable = LAYERS.filter((layer) =>
			english.layers[layer]?.features.some(({ properties }) => properties.select !== undefined),
		);
		expect(Object.keys(stateOf(viewOn("2019-08-31"))).sort()).toEqual(
			[...new Set([...selectable, "labels", "front"])].sort(),
		);
	});

	it("are those of features that are drawn: of every one, or of those that can be selected", () => {
		for (const at of sampledDays) {
			for (const [layer, looks] of Object.entries(stateOf(viewOn(at)))) {
				const features = english.layers[layer as LayerId]?.features ?? [];
				const selectable = features.filter(({ properties }) => properties.select !== undefined);
				const expected = layer === "settlements" ? selectable : features;
				expect([...looks.keys()], layer).toEqual(expected.map(({ id }) => id));
			}
		}
	});

	it("are kept on another day where the day cannot change them, and are those of that day", () => {
		const before = { view: viewOn("2019-08-31"), state: stateOf(viewOn("2019-08-31")) };
		const view = viewOn("2019-09-01");
		const after = stateOf(view, before);
		expect(after).toEqual(stateOf(view));
		expect(LAYERS.filter((layer) => after[layer] && after[layer] === before.state[layer])).toEqual([
			"roads",
			"settlements",
		]);
		const chosen = { ...view, selected: new Set(["m5"]) };
		expect(stateOf(chosen, { view, state: after })).toEqual(stateOf(chosen));
	});

	it("are the same for the same view", () => {
		expect(stateOf(viewOn("2019-08-31"))).toEqual(stateOf(viewOn("2019-08-31")));
	});
});

describe("hidden layers", () => {
	it("are those that can be switched off and are not on", () => {
		expect(hiddenLayers(SWITCHABLE)).toEqual(new Set());
		expect(hiddenLayers(["posts", "labels"])).toEqual(
			new Set(["cells", "front", "buffer", "reports", "roads", "settlements"]),
		);
		expect(hiddenLayers([])).toEqual(new Set(SWITCHABLE));
	});

	it("have no line in the legend, and take no other with them", () => {
		const view = viewOn("2020-03-01");
		const linesWithout = (...layers: LayerId[]) => legendOf(view, new Set(layers)).length;
		const all = legendOf(view, NONE);
		expect(linesWithout("buffer")).toBe(all.length - 1);
		expect(linesWithout("roads")).toBe(all.length - 1);
		const kept = legendOf(view, new Set(["posts"]));
		expect(kept).toEqual(all.filter(({ label }) => !label.id.startsWith("post")));
		expect(kept.length).toBeLessThan(all.length);
		expect(legendOf(view, new Set(LAYERS))).toEqual([]);
	});

	it("are not credited, unless something else from the same hand is shown", () => {
		const ids = (hidden: ReadonlySet<LayerId>) => creditsOf(idlib, hidden).map(({ id }) => id);
		const all = idlib.manifest.credits.map(({ id }) => id);
		expect(ids(NONE)).toEqual(all);
		expect(ids(new Set(["rivers"]))).toEqual(all.filter((id) => id !== "gshhg"));
		expect(ids(new Set(["land"]))).toEqual(all);
		expect(ids(new Set(["land", "borders"]))).toEqual(all.filter((id) => id !== "osm"));
		// What is said in the panel, codes of places among it, stays credited when nothing is drawn.
		expect(ids(new Set(LAYERS))).toEqual(["ocha", "truceline"]);
	});

	it("that a reader can switch off never take a credit of the map away", () => {
		expect(creditsOf(idlib, hiddenLayers([]))).toEqual(idlib.manifest.credits);
	});
});

describe("the legend", () => {
	it("never says the same thing twice on one day, and begins with who holds what", () => {
		for (const at of sampledDays) {
			const lines = legendOf(viewOn(at), NONE).map(({ label }) => JSON.stringify(label));
			expect(new Set(lines).size).toBe(lines.length);
			expect(lines[0]).toMatch(/"id":"held(Inferred)?"/);
		}
	});
});

describe("land that the filters leave out", () => {
	const labels = (filters: Filters) =>
		legendOf(viewOn("2020-02-10", { filters }), NONE).map(({ label }) => label.id);

	it("is told by the legend, and by no line where nothing is filtered", () => {
		expect(labels({ ...NO_FILTERS, parties: ["government"] })).toContain("leftOut");
		expect(labels({ ...NO_FILTERS, kinds: [] })).toContain("leftOut");
		expect(labels(NO_FILTERS)).not.toContain("leftOut");
	});

	it("is none before any land is told apart", () => {
		const early = viewOn("2018-01-01", { filters: { ...NO_FILTERS, kinds: [] } });
		expect(legendOf(early, NONE).map(({ label }) => label.id)).not.toContain("leftOut");
	});
});
