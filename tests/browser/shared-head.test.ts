/** What the built page says of its dataset, and that saying it breaks no rule of the page's own. */
import { createHash } from "node:crypto";
import { PNG } from "pngjs";
import { expect, inject, test } from "vitest";
import { openReading } from "./without-map";

const site = inject("site");
const bytesOf = async (path: string) => {
	const answer = await fetch(new URL(path, site));
	expect(answer.status, path).toBe(200);
	return Buffer.from(await answer.arrayBuffer());
};

test("the record of the dataset is data: the page's policy has nothing against it", async () => {
	const { page, troubles } = await openReading({});
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	const record = JSON.parse(text ?? "");
	expect(record).toMatchObject({ "@type": "Dataset", inLanguage: ["en", "ar"] });
	expect(record.distribution.length).toBeGreaterThan(10);
	expect(troubles).toEqual([]);
});

test("the picture for links is there, in the size that the page promises", async () => {
	const html = (await bytesOf("")).toString("utf8");
	const promised = (name: string) =>
		new RegExp(`property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
	expect(promised("image")).toMatch(/\/social\.png$/);
	const { width, height } = PNG.sync.read(await bytesOf("social.png"));
	expect([String(width), String(height)]).toEqual([
		promised("image:width"),
		promised("image:height"),
	]);
});

test("the data package tells of the files that are served, byte for byte", async () => {
	const { resources } = JSON.parse((await bytesOf("geo/datapackage.json")).toString("utf8"));
	expect(resources.length).toBeGreaterThan(10);
	for (const { path, bytes, hash } of resources) {
		const served = await bytesOf(`geo/${path}`);
		expect(served.length, path).toBe(bytes);
		expect(`sha256:${createHash("sha256").update(served).digest("hex")}`, path).toBe(hash);
	}
});
