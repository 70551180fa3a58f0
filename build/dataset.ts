/** The dataset that a build publishes, as far as its page and its catalogues tell of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { safeParse } from "valibot";
import { aboutSchema } from "../src/model/about";
import { formatDay, parseEdtf } from "../src/model/day";
import { manifestIn } from "../src/model/manifest-schema";
import { releasedOn } from "../src/model/published";
import type { Manifest } from "../src/model/types";

export interface PublishedDataset {
	readonly manifest: Manifest;
	/** The day on which this version came out, as 2026-11-26; null where the dataset does not tell. */
	readonly published: string | null;
}

/** The dataset in a folder; null where it has no manifest that can be read: the page itself tells of that. */
export function datasetIn(folder: string): PublishedDataset | null {
	const manifest = manifestIn(textAt(folder, "dataset.json"));
	if (manifest === null) return null;
	const day = releasedOn({ manifest, about: aboutIn(textAt(folder, "about.json")) });
	return { manifest, published: day === null ? null : formatDay(day) };
}

/** The first and the last day, as catalogues want them: plain days, whatever the span's precision. */
export function daysOf({ span }: Pick<Manifest, "span">): {
	readonly first: string;
	readonly last: string;
} {
	const days = parseEdtf(span);
	// The schema of the manifest lets nothing else through.
	if (days === null) throw new Error(`${span} is no span of days`);
	return { first: formatDay(days.first), last: formatDay(days.last) };
}

function aboutIn(text: string) {
	try {
		const found = safeParse(aboutSchema, JSON.parse(text));
		return found.success ? found.output : null;
	} catch {
		return null;
	}
}

/** Nothing where there is no such file. */
function textAt(folder: string, path: string): string {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, "utf8") : "";
}
