/** datapackage.json, held against the rules of the standard (version 2) and against the files themselves. */
import { createHash } from "node:crypto";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { dataPackage } from "../../../build/data-package";
import { resourceTitle } from "../../../build/resource-titles";
import { changed, HUDAYDAH, IDLIB, published, readIn } from "./datasets";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
/** Relative, with no way out of the folder. */
const path = v.pipe(v.string(), v.regex(/^(?!\/|.*(\.\.|:|\\))[^\s]+$/));
const licence = v.pipe(
	v.strictObject({
		name: v.optional(v.pipe(v.string(), v.regex(/^[-\w.]+$/))),
		path: v.optional(address),
		title: v.string(),
	}),
	v.check((found) => found.name !== undefined || found.path !== undefined),
);
const licences = v.pipe(v.array(licence), v.minLength(1));
const sources = v.pipe(
	v.array(v.strictObject({ title: v.string(), path: v.optional(address) })),
	v.minLength(1),
);
const day = v.pipe(v.string(), v.isoDate());

/** What must be there, and what may. */
const standard = v.strictObject({
	$schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
	name,
	title: v.string(),
	description: v.string(),
	homepage: address,
	version: v.string(),
	created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
	keywords: v.pipe(v.array(v.string()), v.minLength(1)),
	licenses: licences,
	contributors: v.optional(
		v.array(
			v.strictObject({
				title: v.string(),
				path: v.optional(address),
				roles: v.array(v.string()),
			}),
		),
	),
	sources: v.optional(sources),
	temporal: v.strictObject({ start: day, end: day }),
	spatial: v.strictObject({
		type: v.literal("Polygon"),
		coordinates: v.array(v.array(v.array(v.number()))),
	}),
	languages: v.array(v.string()),
	resources: v.pipe(
		v.array(
			v.strictObject({
				name,
				path,
				title: v.string(),
				format: v.picklist(["json", "geojson"]),
				mediatype: v.picklist(["application/json", "application/geo+json"]),
				encoding: v.literal("utf-8"),
				bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
				hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
				licenses: v.optional(licences),
				sources: v.optional(sources),
			}),
		),
		v.minLength(1),
	),
});

const FOLDERS = [
	["Idlib", IDLIB],
	["Hudaydah", HUDAYDAH],
] as const;
const packageOf = (folder: string) =>
	v.parse(standard, JSON.parse(dataPackage(published(folder), readIn(folder))));

describe.each(FOLDERS)("the package of %s", (_, folder) => {
	const { resources, licenses, ...rest } = packageOf(folder);
	const { manifest } = published(folder);

	it("has the manifest and every file that it lists, each under a name of its own", () => {
		expect(resources.map((each) => each.path)).toEqual([
			"dataset.json",
			...manifest.files.map((file) => file.path),
		]);
		expect(new Set(resources.map((each) => each.name)).size).toBe(resources.length);
	});

	it("tells size and hash of the files as they are", () => {
		for (const resource of resources) {
			const bytes = readIn(folder)(resource.path);
			expect(resource.bytes, resource.path).toBe(bytes.length);
			const hash = createHash("sha256").update(bytes).digest("hex");
			expect(resource.hash, resource.path).toBe(`sha256:${hash}`);
			expect(bytes.toString("utf8")).not.toMatch(/^\uFEFF/);
		}
		for (const { path: listed, sha256 } of manifest.files) {
			expect(resources.find((each) => each.path === listed)?.hash).toBe(`sha256:${sha256}`);
		}
	});

	it("has its days, its box and every licence that a file has", () => {
		expect(`${rest.temporal.start}/${rest.temporal.end}`).toBe(manifest.span);
		const [west, south, east, north] = manifest.bounds;
		expect(rest.spatial.coordinates[0]?.[0]).toEqual([west, south]);
		expect(rest.spatial.coordinates[0]?.[2]).toEqual([east, north]);
		const titles = licenses.map(({ title }) => title);
		for (const { licenses: own = [] } of resources) {
			for (const { title } of own) expect(titles).toContain(title);
		}
	});

	it("is the same whenever it is made", () => {
		expect(dataPackage(published(folder), readIn(folder))).toBe(
			dataPackage(published(folder), readIn(folder)),
		);
	});
});

test("names, licences and sources are those of the manifest", () => {
	const { resources, licenses, contributors, created } = packageOf(IDLIB);
	expect(created).toBe("2026-11-26T00:00:00Z");
	expect(contributors).toEqual([
		{ title: "Truceline", path: "https://truceline.example/idlib/", roles: ["creator"] },
	]);
	expect(licenses[0]).toEqual({
		name: "CC-BY-4.0",
		path: "https://creativecommons.org/licenses/by/4.0/",
		title: "CC BY 4.0",
	});
	expect(resources.find((each) => each.path === "base/rivers.geojson")).toMatchObject({
		name: "base-rivers",
		title: "Base map: rivers",
		licenses: [{ path: "https://www.gnu.org/licenses/lgpl-3.0.html", title: "LGPL" }],
		sources: [{ title: "GSHHG 2.3.7 / WDBII (Wessel and Smith)" }],
	});
});

test("two files of one name but for the ending, or with capitals, have names of their own", () => {
	const file = { load: "core", bytes: 1, sha256: "0".repeat(64) } as const;
	const paths = ["Towns.json", "towns.geojson", "base/towns.json"];
	const twins = changed(published(IDLIB), {
		files: paths.map((each) => ({ ...file, path: each })),
	});
	const { resources } = JSON.parse(dataPackage(twins, () => new Uint8Array(1)));
	expect(resources.map((each: { name: string }) => each.name)).toEqual([
		"dataset",
		"towns.json",
		"towns.geojson",
		"base-towns",
	]);
});

test("a file that is not there is not told of", () => {
	const read = (wanted: string) => (wanted === "roads.geojson" ? null : readIn(IDLIB)(wanted));
	expect(dataPackage(published(IDLIB), read)).not.toContain('"roads.geojson"');
});

test.each([
	["Idlib", IDLIB],
	["Hudaydah", HUDAYDAH],
])("each file has a title of its own (%s)", (_, folder) => {
	const paths = published(folder).manifest.files.map(({ path }) => path);
	expect(paths.filter((path) => resourceTitle(path) === path)).toEqual([]);
});
