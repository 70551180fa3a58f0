/** The page's policy refuses texts that would become markup or programs, and the page needs none. */
import { expect, test } from "vitest";
import { openReader } from "./reader";

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
