/** What a worker must know when it is started anew: browsers stop it whenever it has nothing to do. */
import { cacheOf } from "./build";

export interface Notes {
	/** The build that was put here last, whole; null: none yet. */
	newest(): Promise<string | null>;
	setNewest(build: string): Promise<void>;
	/** The build that a page is of; null: not known. */
	buildOf(page: string): Promise<string | null>;
	setBuildOf(page: string, build: string): Promise<void>;
	/** Forgets the pages that are gone. @returns the builds that the others are of. */
	keepPages(pages: ReadonlySet<string>): Promise<ReadonlySet<string>>;
}

/** The name that no build has. */
const NOTES = "notes";

/** Notes are kept as texts in a cache of their own. */
export function notesOf(scope: string, caches: Pick<CacheStorage, "open" | "has">): Notes {
	const addressOfPage = (page: string) => `${scope}?page=${encodeURIComponent(page)}`;
	const newestAddress = `${scope}?newest`;
	/** Asked for with every request of a page. */
	const pages = new Map<string, string>();
	const read = async (address: string): Promise<string | null> => {
		// Only to look makes no cache: what was removed is to stay removed.
		if (!(await caches.has(notesName(scope)))) return null;
		const found = await (await open()).match(address);
		return found ? found.text() : null;
	};
	const write = async (address: string, text: string): Promise<void> => {
		await (await open()).put(address, new Response(text));
	};
	const open = () => caches.open(notesName(scope));
	return {
		newest: () => read(newestAddress),
		setNewest: (build) => write(newestAddress, build),
		async buildOf(page) {
			if (page === "") return null;
			const build = pages.get(page) ?? (await read(addressOfPage(page)));
			if (build !== null) pages.set(page, build);
			return build;
		},
		async setBuildOf(page, build) {
			pages.set(page, build);
			await write(addressOfPage(page), build);
		},
		async keepPages(staying) {
			const cache = await open();
			const addresses = new Set([...staying].map(addressOfPage));
			const used = new Set<string>();
			for (const { url } of await cache.keys()) {
				if (url === newestAddress) continue;
				if (!addresses.has(url)) await cache.delete(url);
				else used.add((await read(url)) ?? "");
			}
			for (const page of pages.keys()) if (!staying.has(page)) pages.delete(page);
			return used;
		},
	};
}

/** The cache that notes are in. */
export function notesName(scope: string): string {
	return cacheOf(scope, NOTES);
}
