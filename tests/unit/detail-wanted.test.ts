/** The detail of a dataset waits for a quiet moment, but not when a reader wants it. */
import { afterEach, expect, test, vi } from "vitest";
import { createAppStore, type Store } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import { detailCame, detailWanted } from "../../src/join/detail";
import { isDetailWhole } from "../../src/join/whole";
import { parse } from "../../src/model/parse";
import { idlib, idlibFiles } from "./idlib";

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const NEVER = new Promise<never>(() => {});

function storeAt(hash: string): Store {
	return createAppStore(idlib, [], decodeView(hash, idlib).view, "en");
}

/** Whether it has resolved by the time that all that is due has run. */
async function hasResolved(wanted: Promise<void>): Promise<boolean> {
	let resolved = false;
	void wanted.then(() => {
		resolved = true;
	});
	await new Promise((resolve) => setImmediate(resolve));
	return resolved;
}

test("nothing is asked for until the map stands and the page is quiet", async () => {
	let settle = () => {};
	const map = new Promise<void>((resolve) => {
		settle = resolve;
	});
	let beQuiet = () => {};
	vi.stubGlobal("requestIdleCallback", (then: () => void) => {
		beQuiet = then;
	});
	const store = storeAt("");
	const wanted = detailWanted(store, map);
	store.actions.showDay(idlib.span.last);
	beQuiet();
	expect(await hasResolved(wanted)).toBe(false);
	settle();
	expect(await hasResolved(wanted)).toBe(false);
	beQuiet();
	expect(await hasResolved(wanted)).toBe(true);
});

test("a map that never answers is not waited for for ever, but the slowest line has the time that it needs", async () => {
	vi.stubGlobal("requestIdleCallback", (then: () => void) => then());
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	const wanted = detailWanted(storeAt(""), NEVER);
	vi.advanceTimersByTime(20_000);
	expect(await hasResolved(wanted)).toBe(false);
	vi.advanceTimersByTime(20_000);
	expect(await hasResolved(wanted)).toBe(true);
});

test.each([
	"#place=saraqib",
	"#source=S001",
	"#claim=S001-06",
	"#agreement=CF-SOCHI",
	"#at=35.5,36.6",
])("the address %s asks at once", async (hash) => {
	expect(await hasResolved(detailWanted(storeAt(hash), NEVER))).toBe(true);
});

test.each([
	["a place", ({ actions }: Store) => actions.select("saraqib")],
	["the list of disagreements", ({ actions }: Store) => actions.openList("disagreements")],
	["an article", ({ actions }: Store) => actions.openSource("S001")],
	["the dialog about the data", ({ actions }: Store) => actions.openDialog("about")],
	["the dialog of a picture", ({ actions }: Store) => actions.openDialog("snapshot")],
])("opening %s asks at once", async (_, open) => {
	const store = storeAt("");
	const wanted = detailWanted(store, NEVER);
	expect(await hasResolved(wanted)).toBe(false);
	open(store);
	expect(await hasResolved(wanted)).toBe(true);
});

test("whoever needs the detail waits until it has come, and not after that", async () => {
	const store = storeAt("");
	const came = detailCame(store);
	store.actions.openDialog("snapshot");
	expect(await hasResolved(came)).toBe(false);
	store.actions.addDetail(idlib, []);
	expect(await hasResolved(came)).toBe(true);
	expect(await hasResolved(detailCame(store))).toBe(true);
});

test("the detail is whole only where all that was announced has come", () => {
	const without = (file: string) =>
		parse(new Map([...idlibFiles].filter(([path]) => path !== file))).dataset;
	const withoutTexts = without("claim-texts.json");
	const withoutNotes = without("assessment-notes.json");
	const withoutAbout = without("about.json");
	if (!withoutTexts || !withoutNotes || !withoutAbout) {
		throw new Error("the core is enough to read a dataset");
	}
	expect(isDetailWhole(idlib)).toBe(true);
	expect(isDetailWhole(withoutTexts)).toBe(false);
	expect(isDetailWhole(withoutNotes)).toBe(false);
	expect(isDetailWhole(withoutAbout)).toBe(false);
	const silent = { ...idlib.manifest, files: [] };
	const bare = { ...withoutTexts, assessmentNotes: null, about: null };
	expect(isDetailWhole({ ...bare, manifest: silent })).toBe(true);
});
