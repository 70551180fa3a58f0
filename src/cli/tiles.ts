/** Whether the tiles that a manifest names in its own folder are there. Those of other hosts are not asked for. */
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../model/types";
import type { Finding } from "./check";
import { MANIFEST } from "./folder";

/** How a PMTiles file of the version that the page reads begins. */
const BEGINNING = Uint8Array.of(...[..."PMTiles"].map((letter) => letter.charCodeAt(0)), 3);

/** What is wrong with them, each once for each part of the manifest that names it. */
export async function tileProblems(
	dir: string,
	{ basemap, archives = [] }: Pick<Manifest, "basemap" | "archives">,
): Promise<Finding[]> {
	const named = [
		...(basemap ? [{ field: "basemap.url", url: basemap.url }] : []),
		...archives.map(({ url }, index) => ({ field: `archives.${index}.url`, url })),
	];
	const own = named.filter(({ url }) => !url.startsWith("https:"));
	const found = await Promise.all(
		own.map(async ({ field, url }): Promise<Finding[]> => {
			const common = { severity: "dropped", file: MANIFEST, place: "", field } as const;
			const begin = await beginningOf(join(dir, url));
			if (begin === null) {
				return [{ ...common, code: "missing-file", words: `${url} is not in the folder` }];
			}
			if (BEGINNING.every((byte, index) => begin[index] === byte)) return [];
			return [{ ...common, code: "not-tiles", words: `${url} is not a PMTiles file of version 3` }];
		}),
	);
	return found.flat();
}

/** The first bytes of a file; null: there is none. */
async function beginningOf(path: string): Promise<Uint8Array | null> {
	try {
		const file = await open(path);
		try {
			const { buffer } = await file.read(new Uint8Array(BEGINNING.length));
			return buffer;
		} finally {
			await file.close();
		}
	} catch {
		return null;
	}
}
