/** The shipped dataset's folder is what `npm run dataset` would make of it. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findProblems } from "../../src/cli/check";
import { planDataset } from "../../src/cli/dataset";
import { MANIFEST, readFolder, textOf } from "../../src/cli/folder";
import { jsonSchemaOf, schemaPath } from "../../src/cli/json-schemas";

const folder = await readFolder(fileURLToPath(new URL("../../public/geo", import.meta.url)));
/** All geometry is built anew: two seconds, and several times that on a busy machine. */
const BUILD_MS = 60_000;
const manifestText = textOf(folder.get(MANIFEST) ?? new Uint8Array());
const manifest = JSON.parse(manifestText) as { files: { path: string }[] };

describe("public/geo", () => {
	test("is up to date: buffers, cells, sizes, hashes, schemas (if not: npm run dataset)", {
		timeout: BUILD_MS,
	}, () => {
		const { write, remove, unlisted } = planDataset(folder, null);
		expect({ write: [...write.keys()], remove, unlisted }).toEqual({
			write: [],
			remove: [],
			unlisted: [],
		});
	});

	test("has nothing for `truceline check` to find", () => {
		expect(findProblems(folder)).toEqual([]);
	});

	test("has a JSON Schema for each of its files", () => {
		const paths = manifest.files.map(({ path }) => path);
		expect([MANIFEST, ...paths].filter((path) => !folder.has(schemaPath(path)))).toEqual([]);
	});
});

describe("a JSON Schema", () => {
	test("tells what a record must have, and that it has nothing else", () => {
		expect(JSON.parse(jsonSchemaOf("claims.json") ?? "")).toMatchObject({
			$schema: "https://json-schema.org/draft/2020-12/schema",
			title: "claims.json",
			type: "array",
			items: {
				required: expect.arrayContaining(["id", "source", "kind", "when", "dating", "origins"]),
				additionalProperties: false,
				properties: { source: { $ref: "#/$defs/id" } },
			},
			$defs: { id: { type: "string" } },
		});
	});

	test("tells of a GeoJSON file its geometry and its properties", () => {
		expect(JSON.parse(jsonSchemaOf("posts.geojson") ?? "")).toMatchObject({
			properties: {
				type: { const: "FeatureCollection" },
				features: {
					items: {
						required: ["type", "geometry", "properties"],
						properties: {
							type: { const: "Feature" },
							geometry: { properties: { type: { const: "Point" } } },
							properties: { required: expect.arrayContaining(["id", "at", "party"]) },
						},
					},
				},
			},
		});
	});

	test("is not made for a file that is no part of a dataset", () => {
		expect(jsonSchemaOf("notes.json")).toBeNull();
		expect(jsonSchemaOf("constructor")).toBeNull();
	});
});
