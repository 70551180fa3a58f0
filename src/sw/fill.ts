/** Fills the cache of a build: from those of older builds where a file is the same, else from the network. */
import { addressOf, type Build, cacheOf, isHashed, type KeptFile, keyOf, prefixOf } from "./build";

/** What filling needs of the browser. */
export interface Stores {
	readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
	readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** How many files are on their way at once: the page may want something meanwhile. */
const AT_ONCE = 4;

/** They tell how the body came, and it is kept as it is. */
const OF_THE_WAY = ["content-encoding", "content-length", "transfer-encoding"];

/**
 * What has come stays where the network fails, for the next try; where the browser refuses to store, nothing stays.
 * @throws where not every file is there as the build has it.
 */
export async function fill(scope: string, build: Build, { caches, fetch }: Stores): Promise<void> {
	const name = cacheOf(scope, build.id);
	const cache = await caches.open(name);
	const older = await olderCaches(scope, name, caches);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const waiting = build.files.filter((file) => !there.has(keyOf(scope, file)));
	let isRefused = false;
	const keep = async (file: KeptFile): Promise<void> => {
		const key = keyOf(scope, file);
		const found = (await kept(older, key)) ?? (await fetched(scope, file, fetch));
		await cache.put(key, found).catch((refused) => {
			isRefused = true;
			throw refused;
		});
	};
	const lane = async (): Promise<void> => {
		for (let file = waiting.shift(); file; file = waiting.shift()) await keep(file);
	};
	const lanes = Array.from({ length: AT_ONCE }, () =>
		lane().catch((failure) => {
			// One that fails ends the others with the file that each is at.
			waiting.length = 0;
			throw failure;
		}),
	);
	const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === "rejected");
	if (isRefused) await caches.delete(name);
	if (failed?.status === "rejected") throw failed.reason;
	// Somebody may have emptied the browser's storage meanwhile.
	const count = (await (await caches.open(name)).keys()).length;
	if (count < build.files.length) throw new Error(`${count} of ${build.files.length} files kept`);
}

async function olderCaches(
	scope: string,
	own: string,
	caches: Stores["caches"],
): Promise<readonly Cache[]> {
	const names = (await caches.keys()).filter(
		(name) => name.startsWith(prefixOf(scope)) && name !== own,
	);
	return Promise.all(names.map((name) => caches.open(name)));
}

async function kept(caches: readonly Cache[], key: string): Promise<Response | undefined> {
	for (const cache of caches) {
		const found = await cache.match(key);
		if (found) return found;
	}
	return undefined;
}

/**
 * A file as the build has it. While a site is being put online, or where a folder was changed by hand, a list and files
 * may be of different builds: such a mixture is not kept.
 */
async function fetched(
	scope: string,
	[path, revision]: KeptFile,
	fetch: Stores["fetch"],
): Promise<Response> {
	const address = addressOf(scope, path);
	const answer = await fetch(address, { cache: isHashed(path) ? "default" : "no-cache" });
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const bytes = await answer.arrayBuffer();
	if (!(await sha256(bytes)).startsWith(revision)) throw new Error(`${path}: of another build`);
	const headers = new Headers(answer.headers);
	for (const name of OF_THE_WAY) headers.delete(name);
	// An answer of its own: one that was sent elsewhere on its way may not stand in for a page.
	return new Response(bytes, { headers });
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
