import { beforeEach, expect, test } from "vitest";
import { cacheOf, keyOf } from "../../../src/sw/build";
import { fill } from "../../../src/sw/fill";
import { buildOf, fakeCaches, fakeSite, SCOPE } from "./fake-worker";

const OLD = { "index.html": "page 1", "assets/a-1.js": "a", "geo/dataset.json": "{}" };
const NEW = {
	"index.html": "page 2",
	"assets/a-1.js": "a",
	"geo/dataset.json": "{}",
	"b.svg": "b",
};

let browser: ReturnType<typeof fakeCaches>;
let site: ReturnType<typeof fakeSite>;
beforeEach(() => {
	browser = fakeCaches();
	site = fakeSite();
});

const put = (id: string, files: Readonly<Record<string, string>>) =>
	fill(SCOPE, buildOf(id, files), { caches: browser.caches, fetch: site.fetch });

async function textOf(id: string, path: string): Promise<string | undefined> {
	const file = buildOf("", { ...OLD, ...NEW }).files.find(([name]) => name === path);
	if (!file) throw new Error(`no file ${path}`);
	const cache = await browser.caches.open(cacheOf(SCOPE, id));
	return (await cache.match(keyOf(SCOPE, file)))?.text();
}

test("every file is fetched once; names that change with their content may come from the browser's own cache", async () => {
	site.put(OLD);
	await put("1", OLD);
	expect(site.asked.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
		{ path: "assets/a-1.js", cache: "default" },
		{ path: "geo/dataset.json", cache: "no-cache" },
		{ path: "index.html", cache: "no-cache" },
	]);
	expect(await textOf("1", "geo/dataset.json")).toBe("{}");
});

test("a newer build takes over what did not change", async () => {
	site.put(OLD);
	await put("1", OLD);
	site.asked.length = 0;
	site.put(NEW);
	await put("2", NEW);
	expect(site.asked.map(({ path }) => path).sort()).toEqual(["b.svg", "index.html"]);
	expect(await textOf("2", "index.html")).toBe("page 2");
	expect(await textOf("2", "assets/a-1.js")).toBe("a");
});

test("a file of another build than its list is refused, and so is one that is not there", async () => {
	site.put({ ...OLD, "geo/dataset.json": "changed by hand" });
	await expect(put("1", OLD)).rejects.toThrow("geo/dataset.json: of another build");
	site.clear();
	await expect(put("2", NEW)).rejects.toThrow("404");
});

test("what came before the network failed has not to be fetched again", async () => {
	site.put({ "index.html": "page 1", "assets/a-1.js": "a" });
	await expect(put("1", OLD)).rejects.toThrow("geo/dataset.json: 404");
	site.put(OLD);
	site.asked.length = 0;
	await put("1", OLD);
	expect(site.asked.map(({ path }) => path)).toEqual(["geo/dataset.json"]);
});

test("where the browser has no room, nothing is left behind", async () => {
	site.put(OLD);
	browser.trouble.onPut = new DOMException("full", "QuotaExceededError");
	await expect(put("1", OLD)).rejects.toThrow("full");
	expect(browser.names()).toEqual([]);
});

test("the headers that a site sends stay, those of the way go", async () => {
	site.put(OLD);
	await put("1", OLD);
	const cache = await browser.caches.open(cacheOf(SCOPE, "1"));
	const [file] = buildOf("1", OLD).files;
	const answer = file && (await cache.match(keyOf(SCOPE, file)));
	expect(answer?.headers.get("content-type")).toBe("text/plain");
	expect(answer?.headers.get("content-encoding")).toBeNull();
});
