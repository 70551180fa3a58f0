/** What a worker keeps: the files of one build, each with what tells it from the same file of another build. */

/** A file's path, as addresses write it, and the begin of its content's SHA-256. */
export type KeptFile = readonly [path: string, revision: string];

/** Written above the worker's code when the site is built (scripts/offline-list.mjs). */
export interface Build {
	readonly id: string;
	/** Which map it is: that of another dataset may come to stand at the same address. */
	readonly site: string;
	readonly files: readonly KeptFile[];
}

/** The page itself. Hosts like to send its own name elsewhere: it is asked for as its folder. */
export const PAGE = "index.html";

/** Names in here change with their content. */
const HASHED = "assets/";

/** Names of caches begin so: other sites, and other versions in folders of their own, may live at the same origin. */
export function prefixOf(scope: string): string {
	return `truceline ${scope} `;
}

/** The cache of a build. */
export function cacheOf(scope: string, id: string): string {
	return `${prefixOf(scope)}${id}`;
}

/** Where a file is fetched from. */
export function addressOf(scope: string, path: string): string {
	return path === PAGE ? scope : scope + path;
}

/** What a file is kept under: the same content, the same key, whatever the build. */
export function keyOf(scope: string, [path, revision]: KeptFile): string {
	return `${addressOf(scope, path)}?v=${revision}`;
}

/** Files of these a page of another build may have, and this one not. */
const OF_ANY_BUILD = /^(assets|geo)\/.*\.(js|css|woff2|json|geojson)$/;

/** Whether a file of that name never changes. */
export function isHashed(path: string): boolean {
	return path.startsWith(HASHED);
}

/** What of a request decides who answers it. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	readonly mode: string;
	/** Whether it asks for a part of a file, as tiles are read. */
	readonly isRange: boolean;
}

/**
 * The file that a request is for, by its path; null: none of ours, and it goes to the network untouched. Programs and data
 * are ours also where this build has no such file: a page of an older or newer build asks for its own.
 */
export function fileFor(
	{ method, url, mode, isRange }: Asked,
	scope: string,
	files: ReadonlySet<string>,
): string | null {
	if (method !== "GET" || isRange || !url.startsWith(scope)) return null;
	const { pathname, search } = new URL(url);
	const path = pathname.slice(new URL(scope).pathname.length);
	// The page is the same whatever it is asked to show.
	if (mode === "navigate" && (path === "" || path === PAGE)) return PAGE;
	return search === "" && (files.has(path) || OF_ANY_BUILD.test(path)) ? path : null;
}
