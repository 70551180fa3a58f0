import { beforeEach, expect, test } from "vitest";
import { type Build, cacheOf } from "../../../src/sw/build";
import { serveBuild } from "../../../src/sw/keeper";
import { leaveSite } from "../../../src/sw/leave";
import { notesName } from "../../../src/sw/notes";
import { buildOf, fakeCaches, fakeSite, fakeWorker, SCOPE } from "./fake-worker";

const FIRST = { "index.html": "page 1", "assets/a-1.js": "a 1", "geo/dataset.json": "data 1" };
const SECOND = { "index.html": "page 2", "assets/a-2.js": "a 2", "geo/dataset.json": "data 2" };

let browser: ReturnType<typeof fakeCaches>;
let site: ReturnType<typeof fakeSite>;
let pages: Set<string>;

beforeEach(() => {
	browser = fakeCaches();
	site = fakeSite();
	pages = new Set();
});

const start = (build: Build, scope = SCOPE) =>
	fakeWorker((self) => serveBuild(self, build), {
		caches: browser.caches,
		fetch: site.fetch,
		pages,
		scope,
	});

/** A worker that keeps the first build, for the page "old", and one that waits with the second. */
async function twoWorkers() {
	site.put(FIRST);
	const one = start(buildOf("1", FIRST));
	pages.add("old");
	await one.start();
	site.clear();
	site.put(SECOND);
	const two = start(buildOf("2", SECOND));
	await two.send("install");
	return { one, two };
}

test("without a network the page and its files come from what is kept", async () => {
	site.put(FIRST);
	const worker = start(buildOf("1", FIRST));
	await worker.start();
	expect(worker.did).toEqual(["claim"]);
	site.cut();
	expect(await worker.open("a", "?x=1")).toBe("page 1");
	expect(await worker.get("a", "assets/a-1.js")).toBe("a 1");
	expect(await worker.get("a", "geo/dataset.json")).toBe("data 1");
	expect(await worker.get("a", "elsewhere.csv")).toBeNull();
});

test("a worker that could not put everything here does not start", async () => {
	site.put({ ...FIRST, "geo/dataset.json": "of another build" });
	await expect(start(buildOf("1", FIRST)).send("install")).rejects.toThrow("another build");
});

test("a page goes on with its own files after another has taken the newer build", async () => {
	const { two } = await twoWorkers();
	await two.send("activate");
	pages.add("new");
	expect(await two.open("new")).toBe("page 2");
	site.cut();
	expect(await two.get("old", "geo/dataset.json")).toBe("data 1");
	expect(await two.get("old", "assets/a-1.js")).toBe("a 1");
	expect(await two.get("new", "geo/dataset.json")).toBe("data 2");
	// A worker within a page, which is a client of its own.
	expect(await two.get("worker of old", "assets/a-1.js")).toBe("a 1");
});

test("a worker that was started anew still knows which page is of which build", async () => {
	const { two } = await twoWorkers();
	await two.send("activate");
	const again = start(buildOf("2", SECOND));
	expect(await again.get("old", "geo/dataset.json")).toBe("data 1");
});

test("a build goes when no page of it is left", async () => {
	const { two } = await twoWorkers();
	await two.send("activate");
	expect(browser.names()).toContain(cacheOf(SCOPE, "1"));
	pages.delete("old");
	await two.open("new");
	expect(browser.names().sort()).toEqual([cacheOf(SCOPE, "2"), notesName(SCOPE)].sort());
});

test("while a worker waits, the build of the one before goes when no page of it is left", async () => {
	const { one } = await twoWorkers();
	await one.open("new");
	expect(browser.names()).toContain(cacheOf(SCOPE, "1"));
	pages.delete("old");
	await one.open("newer");
	expect(browser.names()).not.toContain(cacheOf(SCOPE, "1"));
	expect(await one.get("newer", "geo/dataset.json")).toBe("data 2");
});

test("a build that is just being put here is left alone", async () => {
	site.put(FIRST);
	const worker = start(buildOf("1", FIRST));
	await worker.start();
	await browser.caches.open(cacheOf(SCOPE, "coming"));
	worker.registration.installing = {} as ServiceWorker;
	await worker.open("a");
	expect(browser.names()).toContain(cacheOf(SCOPE, "coming"));
	worker.registration.installing = null;
	await worker.open("b");
	expect(browser.names()).not.toContain(cacheOf(SCOPE, "coming"));
});

test("whoever loads the page again gets the build that waits, and all of it", async () => {
	const newer = { ...SECOND, "geo/more.json": "more 2" };
	site.put(FIRST);
	const one = start(buildOf("1", FIRST));
	pages.add("old");
	await one.start();
	expect(await one.isNewest("old")).toBe(true);
	site.put(newer);
	await start(buildOf("2", newer)).send("install");
	expect(await one.isNewest("old")).toBe(false);
	pages.add("new");
	expect(await one.open("new")).toBe("page 2");
	expect(await one.isNewest("new")).toBe(true);
	site.cut();
	expect(await one.get("new", "assets/a-2.js")).toBe("a 2");
	expect(await one.get("new", "geo/dataset.json")).toBe("data 2");
	expect(await one.get("new", "geo/more.json")).toBe("more 2");
	expect(await one.get("old", "geo/dataset.json")).toBe("data 1");
});

test("a page of an older build is not the newest where another worker has taken over", async () => {
	const { two } = await twoWorkers();
	await two.send("activate");
	pages.add("new");
	await two.open("new");
	expect(await two.isNewest("old")).toBe(false);
	expect(await two.isNewest("new")).toBe(true);
});

test("where nothing can be read, everything comes from the network", async () => {
	site.put(FIRST);
	const worker = start(buildOf("1", FIRST));
	await worker.start();
	browser.trouble.onOpen = new DOMException("broken", "UnknownError");
	expect(await worker.open("a")).toBe("page 1");
	expect(await worker.get("a", "geo/dataset.json")).toBe("data 1");
});

test("caches of others at the same origin stay", async () => {
	await browser.caches.open("another program");
	await browser.caches.open(cacheOf(`${SCOPE}v/2026.1/`, "1"));
	const before = browser.names();
	const { two } = await twoWorkers();
	pages.clear();
	await two.send("activate");
	expect(browser.names()).toEqual(expect.arrayContaining(before));
});

const LOCAL = "http://127.0.0.1:4173/";

test.each([
	["another dataset", JSON.stringify(buildOf("9", {}, "Truceline: hudaydah"))],
	["nothing that is kept", "(() => {})();"],
	["no worker at all", null],
])("on the reader's own machine, %s at the same address is shown as it is", async (_, worker) => {
	site = fakeSite(LOCAL);
	site.put(FIRST);
	const kept = start(buildOf("1", FIRST), LOCAL);
	await kept.start();
	site.put({ "index.html": "another", "geo/dataset.json": "other data" });
	if (worker !== null) site.put({ "sw.js": worker });
	expect(await kept.open("a")).toBe("another");
	expect(await kept.get("a", "geo/dataset.json")).toBe("other data");
	expect(kept.did).toContain("unregister");
	expect(browser.names().filter((name) => name !== notesName(LOCAL))).toEqual([]);
});

test("on the reader's own machine, another map is kept once its worker waits", async () => {
	site = fakeSite(LOCAL);
	site.put(FIRST);
	const kept = start(buildOf("1", FIRST), LOCAL);
	await kept.start();
	const other = buildOf("2", SECOND, "Truceline: hudaydah");
	site.put({ ...SECOND, "sw.js": JSON.stringify(other) });
	await start(other, LOCAL).send("install");
	kept.registration.waiting = {} as ServiceWorker;
	expect(await kept.open("a")).toBe("page 2");
	expect(await kept.get("a", "geo/dataset.json")).toBe("data 2");
	expect(kept.did).not.toContain("unregister");
	expect(browser.names()).toContain(cacheOf(LOCAL, "2"));
	expect(browser.names()).not.toContain(cacheOf(LOCAL, "1"));
});

test("on the reader's own machine, the same map is kept, also where it no longer runs", async () => {
	site = fakeSite(LOCAL);
	site.put(FIRST);
	const kept = start(buildOf("1", FIRST), LOCAL);
	await kept.start();
	site.put({ "index.html": "page 2", "sw.js": JSON.stringify(buildOf("2", SECOND)) });
	expect(await kept.open("a")).toBe("page 1");
	site.cut();
	expect(await kept.open("b")).toBe("page 1");
	expect(kept.did).not.toContain("unregister");
});

test("where a site is no longer to be kept, its worker removes what is there and itself", async () => {
	const { one } = await twoWorkers();
	await browser.caches.open("another program");
	const last = fakeWorker(leaveSite, { caches: browser.caches, fetch: site.fetch, pages });
	await last.send("install");
	expect(last.did).toEqual(["unregister"]);
	expect(await one.isNewest("old")).toBe(true);
	expect(browser.names()).toEqual(["another program"]);
	expect(await last.open("a")).toBeNull();
});
