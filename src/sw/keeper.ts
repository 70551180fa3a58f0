/**
 * What the worker does. A page is answered from the build that it was opened with, until it is loaded again; what is loaded
 * gets the newest build that is here whole. So no page is ever made of two builds.
 */
import { IS_NEWEST } from "./ask";
import { addressOf, type Build, cacheOf, fileFor, PAGE, prefixOf } from "./build";
import { fill } from "./fill";
import { notesName, notesOf } from "./notes";
import type { WorkerScope } from "./scope";

/** Answers for a site from now on. */
export function serveBuild(self: WorkerScope, build: Build): void {
	const { caches, clients, registration } = self;
	const { scope } = registration;
	const notes = notesOf(scope, caches);
	const paths = new Set(build.files.map(([path]) => path));

	const install = async () => {
		await fill(scope, build, { caches, fetch: (address, options) => self.fetch(address, options) });
		await notes.setNewest(build.id);
	};

	const openPages = () => clients.matchAll({ type: "window", includeUncontrolled: true });

	const activate = async () => {
		// Pages that came before there was a worker came with what it keeps.
		for (const { id } of await openPages()) {
			if ((await notes.buildOf(id)) === null) await notes.setBuildOf(id, build.id);
		}
		await clients.claim();
		await tidy("");
	};

	/** Removes builds of which no page is open. @param coming a page that is just being opened. */
	const tidy = async (coming: string) => {
		const pages = new Set([coming, ...(await openPages()).map(({ id }) => id)]);
		const used = await notes.keepPages(pages);
		const wanted = new Set([await newest(), ...used]);
		const names = new Set([...wanted].map((id) => cacheOf(scope, id)).concat(notesName(scope)));
		// One that is being put here is not known yet.
		if (registration.installing) return;
		for (const name of await ownCaches()) if (!names.has(name)) await caches.delete(name);
	};

	const ownCaches = async () =>
		(await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));

	/** The file from the first of the builds that has it, else from any that is here. */
	const find = async (path: string, builds: readonly string[]): Promise<Response | undefined> => {
		const names = [...builds.map((id) => cacheOf(scope, id)), ...(await ownCaches())];
		for (const name of new Set(names)) {
			if (name === notesName(scope) || !(await caches.has(name))) continue;
			const found = await (await caches.open(name)).match(addressOf(scope, path), {
				ignoreSearch: true,
			});
			if (found) return found;
		}
		return undefined;
	};

	/**
	 * The newest build that is here whole. Its worker goes on waiting until no page is left, as browsers have it: where one
	 * is told to wait no longer, a page that is loaded just then, with another open, may never come (seen in Chromium).
	 */
	const newest = async (): Promise<string> => {
		const last = await notes.newest();
		const isHere = last !== null && (await caches.has(cacheOf(scope, last)));
		return isHere ? last : build.id;
	};

	const isNewest = async (page: string): Promise<boolean> => {
		const own = await notes.buildOf(page);
		return own === null || own === (await newest());
	};

	/**
	 * Whether something else lives at this address now. On a reader's own machine one program after another is served at
	 * the same one; elsewhere nobody would wait for this question.
	 */
	const isReplaced = async (): Promise<boolean> => {
		if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(scope).hostname)) return false;
		try {
			const answer = await self.fetch(`${scope}sw.js`, { cache: "no-store" });
			return !answer.ok || !(await answer.text()).includes(JSON.stringify(build.site));
		} catch {
			return false;
		}
	};

	const leave = async () => {
		await caches.delete(cacheOf(scope, build.id));
		// What has come to the address may be about to be kept itself.
		if (registration.installing || registration.waiting) return;
		for (const name of await ownCaches()) await caches.delete(name);
		// Not waited for: it comes to pass after whatever else is being done with workers here.
		void registration.unregister();
	};

	const openPage = async (page: string): Promise<Response | undefined> => {
		if (await isReplaced()) {
			await leave();
			return undefined;
		}
		const id = await newest();
		const found = await find(PAGE, [id]);
		if (found && page !== "") await notes.setBuildOf(page, id);
		return found;
	};

	const openFile = async (path: string, page: string): Promise<Response | undefined> => {
		const own = await notes.buildOf(page);
		return find(path, own === null ? [build.id] : [own, build.id]);
	};

	/** What is not here, or cannot be read, comes as if there was no worker. */
	const orFetched = async (found: Promise<Response | undefined>, asked: Request) =>
		(await found.catch(() => undefined)) ?? self.fetch(asked);

	self.addEventListener("install", (event) => event.waitUntil(install()));
	self.addEventListener("activate", (event) => event.waitUntil(activate()));
	self.addEventListener("message", (event) => {
		const [port] = event.ports;
		if (event.data !== IS_NEWEST || !port || !event.source) return;
		event.waitUntil(isNewest(event.source.id).then((answer) => port.postMessage(answer)));
	});
	self.addEventListener("fetch", (event) => {
		const { request, clientId, resultingClientId } = event;
		const { method, url, mode, headers } = request;
		const path = fileFor({ method, url, mode, isRange: headers.has("range") }, scope, paths);
		if (path === null) return;
		const isPage = path === PAGE;
		const found = isPage ? openPage(resultingClientId) : openFile(path, clientId);
		event.respondWith(orFetched(found, request));
		if (isPage) event.waitUntil(found.then(() => tidy(resultingClientId)).catch(() => undefined));
	});
}
