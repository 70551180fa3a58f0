/** The page's policy refuses texts that would become markup or programs, and the page needs none. */
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { headersOf } from "../deploy-docs";
import { ACLED, dropFile } from "./brought";
import { colourCount, openReader } from "./reader";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Runs in the page: what each way answers to a text; each in an element that stands nowhere. */
async function triedIn(): Promise<Readonly<Record<string, string>>> {
	const ways: Readonly<Record<string, () => unknown>> = {
		markup: () => Reflect.set(document.createElement("p"), "innerHTML", "<img src=x>"),
		document: () => new DOMParser().parseFromString("<p>", "text/html"),
		range: () => document.createRange().createContextualFragment("<p>"),
		frame: () => Reflect.set(document.createElement("iframe"), "srcdoc", "<p>"),
		script: () => Reflect.set(document.createElement("script"), "text", "1"),
		address: () => Reflect.set(document.createElement("script"), "src", "assets/a.js"),
		worker: () => new Worker("assets/no-worker.txt"),
		foreign: () => new Worker("https://evil.example/assets/worker-a.js"),
		data: () => new Worker("data:text/javascript,1"),
		policy: () =>
			(
				Reflect.get(globalThis, "trustedTypes") as {
					createPolicy(name: string, rules: object): void;
				}
			).createPolicy("other", {}),
	};
	return Object.fromEntries(
		Object.entries(ways).map(([name, way]) => {
			try {
				way();
				return [name, "let through"];
			} catch (error) {
				return [name, error instanceof Error ? error.name : String(error)];
			}
		}),
	);
}

test("every way is refused to a text", async () => {
	const { page, troubles } = await openReader({ withoutMap: true });
	const answers = await page.evaluate(triedIn);
	expect(Object.keys(answers)).toHaveLength(10);
	for (const [name, answer] of Object.entries(answers)) {
		expect(answer, name).toBe("TypeError");
	}
	await expect.poll(() => troubles.some(({ kind }) => kind === "policy")).toBe(true);
});

test.each([
	["as it is built", {}],
	["with the headers that docs/deploy.md names", headersOf("/*")],
])("map, imports and the kept page have their workers (%s)", async (_, headers) => {
	const site = await serve({ root: dist, headers: { ...headers } });
	onTestFinished(() => site.close());
	const reader = await openReader({
		site: site.address,
		date: "2019-08-21",
		serviceWorkers: "allow",
	});
	const { page, troubles } = reader;
	expect(colourCount(await reader.mapPicture())).toBeGreaterThan(50);
	await dropFile(reader, ACLED);
	await page.getByText("4 events on the map").waitFor();
	const workers = () => page.workers().map((worker) => new URL(worker.url()).pathname);
	expect(workers()).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/assets\/maplibre-gl-worker-/),
			expect.stringMatching(/assets\/worker-/),
		]),
	);
	const kept = () =>
		page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
	expect(await kept()).toBe(`${site.address}sw.js`);
	expect(troubles).toEqual([]);
});
