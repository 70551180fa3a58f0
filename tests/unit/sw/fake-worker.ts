/** A browser for service workers: caches, pages, a site, and workers that take turns. */
import { createHash } from "node:crypto";
import { IS_NEWEST } from "../../../src/sw/ask";
import type { Build } from "../../../src/sw/build";
import type { WorkerScope } from "../../../src/sw/scope";

export const SCOPE = "https://example.org/maps/idlib/";

/** The build of some files, by their texts. */
export function buildOf(
	id: string,
	files: Readonly<Record<string, string>>,
	site = "Truceline: idlib",
): Build {
	const revision = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
	return { id, site, files: Object.entries(files).map(([path, text]) => [path, revision(text)]) };
}

/** What stands in for the browser's caches. */
export function fakeCaches() {
	const stores = new Map<string, Map<string, Response>>();
	const trouble: { onPut: Error | null; onOpen: Error | null } = { onPut: null, onOpen: null };
	const bare = (url: string) => url.replace(/\?.*$/, "");
	const cacheOn = (store: Map<string, Response>) => ({
		async match(url: string, { ignoreSearch = false } = {}) {
			const found = [...store].find(([key]) =>
				ignoreSearch ? bare(key) === bare(url) : key === url,
			);
			return found?.[1].clone();
		},
		async put(url: string, answer: Response) {
			if (trouble.onPut) throw trouble.onPut;
			store.set(url, answer);
		},
		keys: async () => [...store.keys()].map((url) => ({ url })),
		delete: async (url: string) => store.delete(url),
	});
	const caches = {
		async open(name: string) {
			if (trouble.onOpen) throw trouble.onOpen;
			const store = stores.get(name) ?? new Map<string, Response>();
			stores.set(name, store);
			return cacheOn(store) as unknown as Cache;
		},
		keys: async () => [...stores.keys()],
		has: async (name: string) => stores.has(name),
		delete: async (name: string) => stores.delete(name),
	};
	return { caches, trouble, names: () => [...stores.keys()] };
}

/** A site that is asked for files; what was asked for is written down. */
export function fakeSite(scope = SCOPE) {
	const files = new Map<string, string>();
	const asked: { readonly path: string; readonly cache: RequestCache | undefined }[] = [];
	let isGone = false;
	return {
		asked,
		put(given: Readonly<Record<string, string>>) {
			for (const [path, text] of Object.entries(given)) files.set(path, text);
		},
		clear: () => files.clear(),
		cut(gone = true) {
			isGone = gone;
		},
		async fetch(address: Request | string, options: RequestInit = {}): Promise<Response> {
			const url = typeof address === "string" ? address : address.url;
			const path = url.slice(scope.length) || "index.html";
			asked.push({ path, cache: options.cache });
			if (isGone) throw new TypeError("no network");
			const text = files.get(path);
			if (text === undefined) return new Response("", { status: 404 });
			const headers = { "Content-Type": "text/plain", "Content-Encoding": "gzip" };
			return new Response(text, { headers });
		},
	};
}

type Listener = Parameters<WorkerScope["addEventListener"]>[1];

/** A worker on its surroundings, whose events the test sends. */
export function fakeWorker(
	serve: (scope: WorkerScope) => void,
	around: {
		readonly caches: WorkerScope["caches"];
		readonly fetch: WorkerScope["fetch"];
		/** The ids of the pages that are open. */
		readonly pages: ReadonlySet<string>;
		readonly scope?: string;
	},
) {
	const listeners = new Map<string, Listener>();
	const registration: {
		scope: string;
		installing: ServiceWorker | null;
		waiting: ServiceWorker | null;
		unregister(): Promise<boolean>;
	} = {
		scope: around.scope ?? SCOPE,
		installing: null,
		waiting: null,
		async unregister() {
			did.push("unregister");
			return true;
		},
	};
	const did: string[] = [];
	serve({
		registration,
		caches: around.caches,
		fetch: around.fetch,
		clients: {
			async claim() {
				did.push("claim");
			},
			matchAll: async () => [...around.pages].map((id) => ({ id })),
		},
		addEventListener: ((type: string, listener: Listener) => {
			listeners.set(type, listener);
		}) as WorkerScope["addEventListener"],
	});
	const send = async (type: string, more: object = {}): Promise<Response | null> => {
		const works: Promise<unknown>[] = [];
		let answer: Promise<Response> | null = null;
		const event = {
			waitUntil: (work: Promise<unknown>) => works.push(work),
			respondWith(given: Promise<Response>) {
				answer = given;
			},
			...more,
		};
		(listeners.get(type) as ((event: object) => void) | undefined)?.(event);
		const response = await (answer as Promise<Response> | null);
		await Promise.all(works);
		return response;
	};
	const ask = async (path: string, mode: string, ids: object): Promise<string | null> => {
		const url = registration.scope + path;
		const request = { url, method: "GET", mode, headers: new Headers() };
		const answer = await send("fetch", { request, clientId: "", resultingClientId: "", ...ids });
		return answer && (answer.ok ? answer.text() : `${answer.status}`);
	};
	return {
		did,
		registration,
		send,
		/** Puts the worker in its place, as a browser does with the first of a site. */
		async start() {
			await send("install");
			await send("activate");
		},
		/** A page is opened. @returns its text; null: it goes to the network untouched. */
		open: (page: string, path = "") => ask(path, "navigate", { resultingClientId: page }),
		/** A page asks whether it is the newest. */
		async isNewest(page: string): Promise<unknown> {
			const answers: unknown[] = [];
			const port = { postMessage: (answer: unknown) => answers.push(answer) };
			await send("message", { data: IS_NEWEST, source: { id: page }, ports: [port] });
			return answers[0];
		},
		/** A page asks for a file. */
		get: (page: string, path: string) => ask(path, "cors", { clientId: page }),
	};
}
