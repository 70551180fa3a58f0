/** Which scripts the budget of a first visit counts. */
import { describe, expect, test } from "vitest";
import { type Built, isMapLibre, scriptsOfVisit } from "../../../build/code-budget";

const chunk = (
	fileName: string,
	moduleIds: readonly string[],
	more: Partial<Built> = {},
): Built => ({
	fileName,
	moduleIds: [...moduleIds],
	imports: [],
	dynamicImports: [],
	css: [],
	...more,
});

const CHUNKS: readonly Built[] = [
	chunk("index.js", ["/p/src/main.tsx"], {
		imports: ["shared.js"],
		dynamicImports: ["en.js", "ar.js", "map.js", "reading.js"],
	}),
	chunk("shared.js", ["/p/src/model/day.ts"]),
	chunk("en.js", ["/p/src/app/i18n/en/index.ts"]),
	chunk("ar.js", ["/p/src/app/i18n/ar/index.ts"], { imports: ["plural.js"] }),
	chunk("plural.js", ["/p/src/app/i18n/plural.ts"]),
	chunk("map.js", ["/p/src/join/maplibre.ts"], {
		imports: ["maplibre-gl.js", "index.js"],
		dynamicImports: ["pictures.js"],
	}),
	chunk("maplibre-gl.js", ["/p/node_modules/maplibre-gl/dist/maplibre-gl.mjs"]),
	chunk("pictures.js", ["/p/src/map/picture.ts"]),
	chunk("reading.js", ["/p/src/ui/reading.ts"]),
];

const names = (language: string) =>
	scriptsOfVisit(CHUNKS, language).map(({ fileName }) => fileName);

describe("a first visit fetches", () => {
	test("the first script, what it stands on, the map, and the texts of one language", () => {
		expect(names("en")).toEqual(["en.js", "index.js", "map.js", "maplibre-gl.js", "shared.js"]);
	});

	test("what the texts of its language stand on", () => {
		expect(names("ar")).toEqual([
			...["ar.js", "index.js", "map.js", "maplibre-gl.js", "plural.js", "shared.js"],
		]);
	});

	test("nothing that comes once something is chosen", () => {
		for (const language of ["en", "ar"]) {
			expect(names(language)).not.toContain("reading.js");
			expect(names(language)).not.toContain("pictures.js");
		}
	});
});

test("only what holds nothing else is MapLibre's own", () => {
	expect(isMapLibre({ moduleIds: ["/p/node_modules/maplibre-gl/dist/a.mjs"] })).toBe(true);
	expect(isMapLibre({ moduleIds: ["/p/node_modules/maplibre-gl/a.mjs", "/p/src/map/b.ts"] })).toBe(
		false,
	);
	expect(isMapLibre({ moduleIds: [] })).toBe(false);
});
