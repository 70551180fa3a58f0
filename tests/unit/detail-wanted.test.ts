/** The detail of a dataset waits for a quiet moment, but not when a reader wants it. */
import { expect, test } from "vitest";
import { createAppStore, type Store } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import { detailWanted } from "../../src/join/detail";
import { idlib } from "./idlib";

const NEVER = new Promise<never>(() => {});

function storeAt(hash: string): Store {
	return createAppStore(idlib, [], decodeView(hash, idlib).view, "en");
}

/** Whether it has been asked for by the time that all that is due has run. */
async function isAskedFor(wanted: Promise<void>): Promise<boolean> {
	let asked = false;
	void wanted.then(() => {
		asked = true;
	});
	await new Promise((resolve) => setImmediate(resolve));
	return asked;
}

test("nothing is asked for while the page is busy, and then once it is quiet", async () => {
	let settle = () => {};
	const quiet = new Promise<void>((resolve) => {
		settle = resolve;
	});
	const store = storeAt("");
	const wanted = detailWanted(store, quiet);
	store.actions.showDay(idlib.span.last);
	expect(await isAskedFor(wanted)).toBe(false);
	settle();
	expect(await isAskedFor(wanted)).toBe(true);
});

test.each([
	"#place=saraqib",
	"#source=S001",
	"#claim=S001-06",
	"#agreement=CF-SOCHI",
	"#at=35.5,36.6",
])("the address %s asks at once", async (hash) => {
	expect(await isAskedFor(detailWanted(storeAt(hash), NEVER))).toBe(true);
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
	expect(await isAskedFor(wanted)).toBe(false);
	open(store);
	expect(await isAskedFor(wanted)).toBe(true);
});
