import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { changedLooks } from "../../src/map/looks";
import type { Language } from "../../src/model/types";
import { MARKS, REPORT_MARKS } from "../../src/scene/marks";
import { dark, light, type Palette } from "../../src/scene/palette";
import { LAYERS, type LayerId, type Look } from "../../src/scene/scene";
import { styleOf } from "../../src/style/style";
import { REGULAR, SEMIBOLD } from "../../src/style/text";

const PALETTES: readonly Palette[] = [light, dark];
const LANGUAGES: readonly Language[] = ["en", "ar", "tr", "ru"];

const FONTS = {
	[REGULAR]: [{ url: "https://example.org/regular.woff2", "unicode-range": ["U+0-FF"] }],
	[SEMIBOLD]: [{ url: "https://example.org/semibold.woff2", "unicode-range": ["U+0-FF"] }],
};

const CASES = PALETTES.flatMap((palette) =>
	LANGUAGES.map((language) => ({ name: palette.name, palette, language })),
);

const ids = (palette: Palette = light) => styleOf(palette, "en", FONTS).layers.map(({ id }) => id);

/** What is drawn only while two days are compared. */
const COMPARED = /^(cells:passed-|towns:passed$|front:other$)/;
/** What is drawn only while there are lines or areas of files. */
const IMPORTED = /^imported-/;
const isForLater = (id: string) => COMPARED.test(id) || IMPORTED.test(id);

/** The scene's layer that a style layer belongs to. */
const ownerOf = (id: string) => id.split(":")[0];

describe("the style", () => {
	it.each(CASES)("is valid ($name, $language)", ({ palette, language }) => {
		expect(validateStyleMin(styleOf(palette, language, FONTS))).toEqual([]);
	});

	it("draws every layer of the scene, in its order", () => {
		const owners = ids().slice(1).map(ownerOf);
		const inOrder = owners.filter((owner, index) => owner !== owners[index - 1]);
		expect(inOrder).toEqual([...LAYERS]);
		expect(ids()[0]).toBe("sea");
	});

	it("has each id once, and the same ids in every palette", () => {
		expect(new Set(ids()).size).toBe(ids().length);
		expect(ids(dark)).toEqual(ids(light));
	});

	it("has a source for each layer of the scene, and asks for no other file", () => {
		const { sources, sprite, glyphs } = styleOf(light, "en", FONTS);
		expect(Object.keys(sources)).toEqual([...LAYERS]);
		expect([sprite, glyphs]).toEqual([undefined, undefined]);
	});

	it("draws every sign in a layer of its own", () => {
		for (const mark of MARKS) {
			const owner = mark.startsWith("post")
				? "posts"
				: REPORT_MARKS.some((id) => id === mark)
					? "reports"
					: "towns";
			expect(ids()).toContain(`${owner}:${mark}`);
		}
	});

	it("hides all of a layer that the reader has switched off, and nothing else", () => {
		const { layers } = styleOf(light, "en", FONTS, {
			hidden: new Set<LayerId>(["posts"]),
		});
		const off = layers.filter(({ id, layout }) => layout?.visibility === "none" && !isForLater(id));
		expect(off.map(({ id }) => id)).toEqual(ids().filter((id) => ownerOf(id) === "posts"));
	});

	it("lays out what passed between two days only while days are compared, in the slots in use", () => {
		const off = (comparing: boolean) =>
			styleOf(light, "en", FONTS, { slots: [1, 2], comparing })
				.layers.filter(({ layout }) => layout?.visibility === "none")
				.flatMap(({ id }) => (COMPARED.test(id) ? [id] : []));
		const others = [3, 4, 5, 6].map((slot) => `cells:passed-${slot}`);
		expect(off(true)).toEqual(others);
		const all = ids().filter((id) => COMPARED.test(id));
		expect(off(false)).toEqual(all);
		expect(all).toHaveLength(9);
	});

	it("lays out lines and areas of files only while there are some", () => {
		const off = (imported: boolean) =>
			styleOf(light, "en", FONTS, { imported })
				.layers.filter(({ layout }) => layout?.visibility === "none")
				.flatMap(({ id }) => (IMPORTED.test(id) ? [id] : []));
		expect(off(false)).toEqual(ids().filter((id) => IMPORTED.test(id)));
		expect(off(false).length).toBeGreaterThan(0);
		expect(off(true)).toEqual([]);
		expect(validateStyleMin(styleOf(light, "en", FONTS, { imported: true }))).toEqual([]);
	});

	it("lays out signs only of slots that are in use", () => {
		const { layers } = styleOf(light, "en", FONTS, { slots: [1, 2] });
		const off = layers.filter(({ id, layout }) => layout?.visibility === "none" && !isForLater(id));
		expect(off).toHaveLength(8);
		expect(off.every(({ id }) => /^towns:(held|inferred)-[3-6]$/.test(id))).toBe(true);
	});

	it("names what is selected once, in a layer of its own", () => {
		const style = styleOf(light, "en", FONTS, { selected: { towns: [5, 7], posts: [6] } });
		expect(validateStyleMin(style)).toEqual([]);
		for (const layer of style.layers) {
			const [owner, part] = layer.id.split(":");
			if (!part?.startsWith("label")) continue;
			const ids = owner === "towns" ? "5,7" : owner === "posts" ? "6" : null;
			const filter = JSON.stringify("filter" in layer ? layer.filter : null);
			if (part === "label-selected") expect(filter).toBe(`["in",["id"],["literal",[${ids}]]]`);
			else if (ids !== null) expect(filter).toContain(`["!",["in",["id"],["literal",[${ids}]]]]`);
		}
	});

	it("lets one name that is selected lie over others, but several not over each other", () => {
		const overlap = (towns: readonly number[]) =>
			styleOf(light, "en", FONTS, { selected: { towns } }).layers.flatMap(({ id, layout }) =>
				id === "towns:label-selected" ? [(layout as Record<string, unknown>)["text-overlap"]] : [],
			);
		expect(overlap([5])).toEqual(["always"]);
		expect(overlap([5, 7])).toEqual(["never"]);
	});

	it("keeps no room for the reports of all days in a view of the whole zone: Idlib is named there", () => {
		const { layers } = styleOf(light, "en", FONTS);
		const kept = layers.filter(({ id }) =>
			REPORT_MARKS.some((mark) => id === `towns:clear-${mark}`),
		);
		expect(kept).toHaveLength(REPORT_MARKS.length);
		for (const { minzoom = 0 } of kept) expect(minzoom).toBeGreaterThan(7.5);
		const largest = layers.find(({ id }) => id === "towns:label-1");
		expect(largest?.minzoom ?? 0).toBe(0);
	});

	it("never uses feature-state outside paint, where it has no effect", () => {
		for (const layer of styleOf(light, "en", FONTS).layers) {
			const filter = "filter" in layer ? layer.filter : null;
			expect(JSON.stringify([layer.layout, filter])).not.toContain("feature-state");
		}
	});

	it("places names beside their signs, first on the side where the script begins", () => {
		const first = (language: Language) => {
			const label = styleOf(light, language, FONTS).layers.find(({ id }) => id === "towns:label-1");
			return JSON.stringify(label?.layout).match(/"text-variable-anchor":\["(\w+)"/)?.[1];
		};
		expect(first("en")).toBe("left");
		expect(first("ar")).toBe("right");
	});
});

describe("looks", () => {
	const look = (on: boolean, more: Partial<Look> = {}): Look => ({ on, ...more });

	it("change only where they differ", () => {
		const before = new Map([
			[0, look(true, { mark: "held-1" })],
			[1, look(true)],
			[2, look(true, { selected: true })],
			[3, look(true)],
			[5, look(true, { passed: 2 })],
			[6, look(false, { other: true })],
			[7, look(true, { passed: "open" })],
		]);
		const after = new Map([
			[0, look(true, { mark: "held-2" })],
			[1, look(true, { selected: false })],
			[2, look(true)],
			[4, look(false)],
			[5, look(true)],
			[6, look(false)],
			[7, look(true, { passed: "open" })],
		]);
		const { set, gone } = changedLooks(before, after);
		expect(set.map(([id]) => id)).toEqual([0, 2, 4, 5, 6]);
		expect(gone).toEqual([3]);
	});

	it("are all set at first, and all forgotten at last", () => {
		const looks = new Map([[7, look(true)]]);
		expect(changedLooks(undefined, looks)).toEqual({ set: [[7, look(true)]], gone: [] });
		expect(changedLooks(looks, undefined)).toEqual({ set: [], gone: [7] });
		expect(changedLooks(looks, looks)).toEqual({ set: [], gone: [] });
	});
});
