import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../scripts/serve.mjs";
import { headersAt, headersOf } from "../deploy-docs";

const scratch = mkdtempSync(join(tmpdir(), "truceline-serve-"));
const root = join(scratch, "dist");
const own = join(scratch, "own");
let plain: Served;
let withDataset: Served;

beforeAll(async () => {
	for (const folder of [join(root, "geo/base"), join(root, "sub dir"), own]) {
		mkdirSync(folder, { recursive: true });
	}
	writeFileSync(join(scratch, "secret.txt"), "secret");
	writeFileSync(join(root, "index.html"), "<p>Page</p>");
	writeFileSync(join(root, "a.js"), "1");
	writeFileSync(join(root, "font.woff2"), "f");
	writeFileSync(join(root, "sub dir/index.html"), "sub");
	writeFileSync(join(root, "geo/dataset.json"), "shipped");
	writeFileSync(join(root, "geo/base/land.geojson"), "land");
	writeFileSync(join(root, "geo/tiles.pmtiles"), "0123456789");
	writeFileSync(join(root, "empty.txt"), "");
	writeFileSync(join(own, "dataset.json"), "own");
	symlinkSync(join(scratch, "secret.txt"), join(root, "link.txt"));
	plain = await serve({ root });
	withDataset = await serve({ root, datasetDir: own });
});
afterAll(async () => {
	await Promise.all([plain.close(), withDataset.close()]);
	rmSync(scratch, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly text: string;
	readonly headers: NodeJS.Dict<string | string[]>;
}

/** Asks with the path as it is: `fetch` would tidy it first. */
function ask(served: Served, path: string, options: object = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		const sent = request({ host: "127.0.0.1", port: served.port, path, ...options }, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () =>
				done({
					status: response.statusCode ?? 0,
					text: Buffer.concat(parts).toString(),
					headers: response.headers,
				}),
			);
		});
		sent.on("error", fail).end();
	});
}

describe("the static server", () => {
	test.each([
		["/", "<p>Page</p>", "text/html; charset=utf-8"],
		["/index.html?x=1", "<p>Page</p>", "text/html; charset=utf-8"],
		["/a.js", "1", "text/javascript; charset=utf-8"],
		["/font.woff2", "f", "font/woff2"],
		["/geo/dataset.json", "shipped", "application/json"],
		["/geo/base/land.geojson", "land", "application/geo+json"],
		["/sub%20dir/", "sub", "text/html; charset=utf-8"],
	])("answers %s with the file and its type", async (path, text, type) => {
		const answer = await ask(plain, path);
		expect(answer).toMatchObject({ status: 200, text, headers: { "content-type": type } });
		expect(answer.headers["content-length"]).toBe(String(text.length));
		expect(answer.headers["x-content-type-options"]).toBe("nosniff");
	});

	test.each([
		["/none.js", 404],
		["/geo/", 404],
		["/geo", 404],
		["/link.txt", 404],
		["/../secret.txt", 400],
		["/%2e%2e/secret.txt", 400],
		["/..%2fsecret.txt", 400],
		["/..%5csecret.txt", 400],
		["//../../secret.txt", 400],
		["/a.js%00.txt", 400],
		["/%zz", 400],
	])("answers %s with %i and no file", async (path, status) => {
		const answer = await ask(plain, path);
		expect(answer.status).toBe(status);
		expect(answer.text).not.toContain("secret");
	});

	test("leads a folder without a slash to the one with it", async () => {
		expect(await ask(plain, "/sub%20dir")).toMatchObject({
			status: 301,
			headers: { location: "/sub%20dir/" },
		});
	});

	test("sends no body for HEAD, and refuses what would change something", async () => {
		expect(await ask(plain, "/a.js", { method: "HEAD" })).toMatchObject({
			status: 200,
			text: "",
			headers: { "content-length": "1" },
		});
		expect((await ask(plain, "/a.js", { method: "POST" })).status).toBe(405);
	});

	test("answers only under this machine's own names", async () => {
		const headers = { Host: "elsewhere.example:80" };
		expect((await ask(plain, "/", { headers })).status).toBe(403);
		expect((await ask(plain, "/", { headers: { Host: "localhost" } })).status).toBe(200);
	});

	test.each([
		["bytes=0-3", "0123", "bytes 0-3/10"],
		["bytes=4-4", "4", "bytes 4-4/10"],
		["bytes=7-", "789", "bytes 7-9/10"],
		["bytes=-2", "89", "bytes 8-9/10"],
		["bytes=-99", "0123456789", "bytes 0-9/10"],
		["bytes=8-16383", "89", "bytes 8-9/10"],
	])("answers a request for %s with that part alone", async (range, text, part) => {
		const answer = await ask(plain, "/geo/tiles.pmtiles", { headers: { Range: range } });
		expect(answer).toMatchObject({
			status: 206,
			text,
			headers: { "content-range": part, "content-length": String(text.length) },
		});
	});

	test.each(["bytes=10-", "bytes=99-100", "bytes=-0"])(
		"says of %s that there is no such part, and how long the file is",
		async (range) => {
			const answer = await ask(plain, "/geo/tiles.pmtiles", { headers: { Range: range } });
			expect(answer).toMatchObject({ status: 416, headers: { "content-range": "bytes */10" } });
			expect(answer.text).not.toContain("0123");
		},
	);

	test.each(["bytes=0-1,4-5", "bytes=5-2", "bytes=-", "rows=1-2", "bytes=a-b"])(
		"answers %s, which is no single range of bytes, with the whole file",
		async (range) => {
			const answer = await ask(plain, "/geo/tiles.pmtiles", { headers: { Range: range } });
			expect(answer).toMatchObject({ status: 200, text: "0123456789" });
			expect(answer.headers["accept-ranges"]).toBe("bytes");
			expect(answer.headers["content-range"]).toBeUndefined();
		},
	);

	test("sends an empty file, whole", async () => {
		expect(await ask(plain, "/empty.txt")).toMatchObject({ status: 200, text: "" });
	});

	test("puts another dataset in the place of the shipped one, whole", async () => {
		expect((await ask(withDataset, "/geo/dataset.json")).text).toBe("own");
		expect((await ask(withDataset, "/geo/base/land.geojson")).status).toBe(404);
		expect((await ask(withDataset, "/a.js")).text).toBe("1");
	});

	test("sends the headers that docs/deploy.md names where it is given them, and none of them else", async () => {
		const headers = headersOf("/*");
		const open = await serve({ root, headersOf: headersAt });
		const [with_, without] = [await ask(open, "/a.js"), await ask(plain, "/a.js")];
		for (const [name, value] of Object.entries(headers)) {
			expect(with_.headers[name.toLowerCase()]).toBe(value);
		}
		expect(without.headers["access-control-allow-origin"]).toBeUndefined();
		await open.close();
	});

	test("takes the next port when one is taken", async () => {
		const next = await serve({ root, port: plain.port });
		expect(next.port).toBeGreaterThan(plain.port);
		expect(next.address).toBe(`http://127.0.0.1:${next.port}/`);
		await next.close();
	});

	test("says when the folder is not there", async () => {
		await expect(serve({ root: join(scratch, "none") })).rejects.toThrow("ENOENT");
	});
});
