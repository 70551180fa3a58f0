/** What strangers bring about: messages of other pages, and a storage in which something else lies. */
import { expect, test } from "vitest";
import { openFrame } from "./frames";
import { openReading } from "./without-map";

/** Messages that look like what workers, tiles, dialogs and the kept page say to each other, and some that look like nothing. */
const MESSAGES: readonly unknown[] = [
	"IS_NEWEST",
	"reload",
	"<img src=x onerror=alert(1)>",
	"location='https://evil.example'",
	null,
	17,
	{ kind: "done", id: 0, answer: {} },
	{ kind: "ready" },
	{ kind: "failed", id: 0, message: "failed" },
	{ type: "navigate", hash: "#date=2018-01-01" },
	{ date: "2018-01-01", place: "saraqib", lang: "ar" },
	{ __proto__: null, constructor: { prototype: { polluted: true } } },
	JSON.parse('{"__proto__":{"polluted":true}}'),
	["getResource", "loadTile", { url: "https://evil.example/tile" }],
	{ id: 1, type: "response", origin: "*", data: { url: "https://evil.example/" } },
];

test("messages of the page around a frame, or of one that opened it, change nothing", async () => {
	const framed = await openFrame({ parts: ["date=2019-08-31", "place=khan-sheikhoun"] });
	const { page, frame } = framed;
	const seen = () =>
		frame.evaluate(() => ({
			address: location.href,
			words: document.body.innerText,
			polluted: Reflect.get({}, "polluted") ?? null,
		}));
	const before = await seen();
	expect(before.words).toContain("Khan Sheikhoun");
	expect(before.address).toContain("date=2019-08-31");
	await page.evaluate((messages) => {
		const inner = document.querySelector("iframe")?.contentWindow;
		for (const message of messages) {
			inner?.postMessage(message, "*");
			const { port1, port2 } = new MessageChannel();
			inner?.postMessage(message, "*", [port2]);
			port1.postMessage(message);
		}
	}, MESSAGES);
	await page.waitForTimeout(500);
	expect(await seen()).toEqual(before);
	expect(framed.troubles()).toEqual([]);
});

/** Runs in the page: puts something else where the reader's files would lie. */
async function spoil(version: number): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open("truceline-files", version);
		request.onupgradeneeded = () => {
			const { result } = request;
			if (!result.objectStoreNames.contains("files"))
				result.createObjectStore("files", { keyPath: "key" });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const store = database.transaction("files", "readwrite").objectStore("files");
	for (const record of [
		{ key: "a" },
		{ key: "b", given: 7, bytes: "no bytes", shown: "yes", plan: null },
		{
			key: "c",
			id: "c.csv",
			name: "c.csv",
			given: "c.csv",
			shown: true,
			plan: {},
			bytes: new Blob(["no table"]),
		},
		{ key: 5, given: "<img src=x onerror=alert(1)>" },
	]) {
		store.put(record);
	}
	await new Promise((resolve, reject) => {
		store.transaction.oncomplete = resolve;
		store.transaction.onabort = reject;
	});
	database.close();
}

test.each([
	["records that are none", 1],
	["a storage of a later version", 9],
])("the page opens, reads and moves where its storage holds %s", async (_, version) => {
	const reader = await openReading({ date: "2019-08-21" });
	const { page, troubles } = reader;
	await page.evaluate(spoil, version);
	await page.reload();
	await reader.slider().waitFor();
	await reader.openList("Your files");
	await page.getByRole("heading", { name: "Your files" }).waitFor();
	await reader.scrubTo("2019-08-31");
	expect(await reader.spokenDate()).toMatch(/^31 August 2019/);
	await reader.choosePlace("Saraqib", "Saraqib");
	await reader.details("Saraqib").waitFor();
	expect(await page.locator(".broken-part, .fault-report").count()).toBe(0);
	expect(troubles).toEqual([]);
});
