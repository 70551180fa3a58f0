/** Faults that nothing caught, as the reader is told of them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { followFaults } from "../../src/join/faults";
import { idlib } from "./idlib";

const window = new EventTarget();
const life = new AbortController();

beforeEach(() => {
	vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
	vi.stubGlobal("location", {
		href: "https://example.org/#date=2019-08-21",
		origin: "https://example.org",
	});
	vi.stubGlobal("navigator", { userAgent: "a browser" });
});
afterEach(() => life.abort());

const raise = (error: unknown, filename: string, message = "Script error.") =>
	window.dispatchEvent(Object.assign(new Event("error"), { error, filename, message }));

test("one who follows the state and always fails is told of once, and the page does not run round", async () => {
	const store = createAppStore(idlib, [], defaultView(idlib), "en");
	let calls = 0;
	vi.stubGlobal("setTimeout", (task: () => void) => {
		calls += 1;
		if (calls > 50) throw new Error("it runs round");
		try {
			task();
		} catch (fault) {
			raise(fault, "https://example.org/a.js");
		}
	});
	followFaults(store, life.signal);
	store.subscribe(() => {
		throw new Error("cannot follow");
	});
	store.actions.showDay(idlib.span.first);
	expect(calls).toBeLessThan(10);
	const { notices } = store.getState();
	expect(notices).toMatchObject([
		{ kind: "fault", report: expect.stringContaining("cannot follow") },
	]);
	raise(new Error("another"), "https://example.org/a.js");
	expect(store.getState().notices).toMatchObject([{ report: expect.stringContaining("another") }]);
	// Of scripts of elsewhere browsers say no more than that there was something.
	for (const filename of ["", "https://elsewhere.example/a.js"]) raise(null, filename, "odd");
	expect(JSON.stringify(store.getState().notices)).not.toContain("odd");
});
