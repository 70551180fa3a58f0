/** The harness must notice what it is there to notice. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../../scripts/serve.mjs";
import { openPage, PHONE } from "./launch";

const folder = mkdtempSync(join(tmpdir(), "truceline-harness-"));
let served: Served;

beforeAll(async () => {
	writeFileSync(join(folder, "index.html"), page("default-src 'self'", "<p>All well</p>"));
	writeFileSync(
		join(folder, "bad.html"),
		page(
			"default-src 'self'; connect-src *",
			'<script src="bad.js"></script><p style="top:0">Bad</p>',
		),
	);
	writeFileSync(
		join(folder, "bad.js"),
		`console.error("said aloud");
		setTimeout(() => { throw new Error("thrown"); });
		fetch("http://localhost:9/").catch(() => {});`,
	);
	served = await serve({ root: folder });
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

test("a page without faults has no troubles, and is as large as asked", async () => {
	const { page: opened, troubles } = await openPage({ site: served.address, size: PHONE });
	expect(await opened.textContent("p")).toBe("All well");
	expect(await opened.evaluate(() => innerWidth)).toBe(PHONE.width);
	expect(troubles).toEqual([]);
});

test("WebGL draws, in software, whatever the machine has", async () => {
	const { page: opened } = await openPage({ site: served.address });
	const hasWebGl = () => document.createElement("canvas").getContext("webgl2") !== null;
	expect(await opened.evaluate(hasWebGl)).toBe(true);
});

test("locale, clock and colour scheme are those asked for", async () => {
	const { page: opened } = await openPage({
		site: served.address,
		locale: "ar",
		timezoneId: "Pacific/Apia",
		colorScheme: "dark",
	});
	const seen = await opened.evaluate(() => ({
		language: navigator.language,
		clock: Intl.DateTimeFormat().resolvedOptions().timeZone,
		dark: matchMedia("(prefers-color-scheme: dark)").matches,
	}));
	expect(seen).toEqual({ language: "ar", clock: "Pacific/Apia", dark: true });
});

test("every kind of fault is written down", async () => {
	const { troubles } = await openPage({ site: served.address, path: "bad.html" });
	const kinds = () => new Set(troubles.map(({ kind }) => kind));
	await expect.poll(kinds).toEqual(new Set(["console", "page", "foreign-request", "policy"]));
	expect(troubles).toContainEqual({ kind: "console", text: "said aloud" });
	expect(troubles).toContainEqual({ kind: "page", text: "Error: thrown" });
	expect(troubles).toContainEqual({ kind: "foreign-request", text: "http://localhost:9/" });
	expect(troubles).toContainEqual({ kind: "policy", text: "style-src-attr: inline" });
});

function page(policy: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<meta http-equiv="Content-Security-Policy" content="${policy}; img-src data:">
<link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}
