/** The dataset as a Data Package (version 2), for tools of the Frictionless family and catalogues that read them. */
import { createHash } from "node:crypto";
import { ownCredit } from "../src/model/published";
import type { Credit } from "../src/model/types";
import { daysOf, type PublishedDataset } from "./dataset";
import {
	creditsOfFile,
	fullDescription,
	keywordsOf,
	languagesOf,
	licencesOf,
	listed,
	mediaTypeOf,
	othersOf,
} from "./describe";
import { resourceTitle } from "./resource-titles";

const MANIFEST = "dataset.json";

/** The content of a file of the dataset's folder; null where it has none of that name. */
export type ReadFile = (path: string) => Uint8Array | null;

/**
 * The content of datapackage.json. It has no clock in it: the same dataset gives the same text. Sizes and hashes are those
 * of the files themselves.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(dataset: PublishedDataset, read: ReadFile): string {
	const { manifest, published } = dataset;
	const { id, title, homepage, version, bounds, credits, files } = manifest;
	const { first, last } = daysOf(manifest);
	const own = ownCredit(manifest);
	const paths = [MANIFEST, ...files.map(({ path }) => path)];
	const content = {
		$schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		name: id,
		title: title.en,
		description: fullDescription(manifest),
		homepage,
		version,
		...(published === null ? {} : { created: `${published}T00:00:00Z` }),
		keywords: keywordsOf(manifest),
		licenses: licencesOf(credits).map(licence),
		...(own ? { contributors: [{ ...named(own), roles: ["creator"] }] } : {}),
		...listed("sources", othersOf(credits).map(named)),
		// The standard has no words for these; they are named as Camtrap DP, which builds on it, names them.
		temporal: { start: first, end: last },
		spatial: rectangle(bounds),
		languages: languagesOf(manifest),
		resources: paths.flatMap((path) => {
			const bytes = read(path);
			return bytes === null ? [] : [resource(path, bytes, { dataset, paths })];
		}),
	};
	return `${JSON.stringify(content, null, "\t")}\n`;
}

function resource(
	path: string,
	bytes: Uint8Array,
	{ dataset: { manifest }, paths }: { dataset: PublishedDataset; paths: readonly string[] },
) {
	const credits = creditsOfFile(manifest, path);
	return {
		name: nameOf(path, paths),
		path,
		title: resourceTitle(path),
		format: path.slice(path.lastIndexOf(".") + 1),
		mediatype: mediaTypeOf(path),
		encoding: "utf-8",
		bytes: bytes.length,
		hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
		...listed("licenses", licencesOf(credits).map(licence)),
		...listed("sources", othersOf(credits).map(named)),
	};
}

/** The file's name without its ending, unless another has the same: names are unique. */
function nameOf(path: string, paths: readonly string[]): string {
	const bare = (each: string) => plain(each.replace(/\.[^.]*$/, ""));
	const isAlone = paths.filter((each) => bare(each) === bare(path)).length === 1;
	return isAlone ? bare(path) : plain(path);
}

/** Small letters, digits, ".", "-" and "_". */
function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9._-]/g, "-");
}

/** Names of the Open Definition's list, which are those that a standard's readers know. */
const KNOWN = /^(CC0-1\.0|CC-BY(-SA)?-\d\.\d|ODbL-1\.0|ODC-BY-1\.0|ODC-PDDL-1\.0)$/;

/** It must have a name of that list or an address; where it has neither, its own words serve as a name. */
function licence({ licence: title, licenceUrl }: Pick<Credit, "licence" | "licenceUrl">) {
	const name = title.replaceAll(" ", "-").replace(/[^\w.-]/g, "");
	const isKnown = KNOWN.test(name) || licenceUrl === undefined;
	return {
		...(isKnown ? { name } : {}),
		...(licenceUrl === undefined ? {} : { path: licenceUrl }),
		title,
	};
}

function named({ text, url }: Credit) {
	return { title: text.en, ...(url === undefined ? {} : { path: url }) };
}

/** The bounds as GeoJSON, its ring turning left as RFC 7946 asks. */
function rectangle([west, south, east, north]: PublishedDataset["manifest"]["bounds"]) {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	return { type: "Polygon", coordinates: [ring] };
}
