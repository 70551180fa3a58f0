/** What a browser keeps of the reader's files stays in step with the page, whatever is done at once. */
import { IDBFactory as FakeFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import type { FileLayer } from "../../src/app/file-layers";
import { createAppStore, type Store } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { createKeeper, type Keeper, type KeptFile } from "../../src/import/keep";
import { openShelf, rememberOriginal, type Shelf } from "../../src/join/shelf";
import { layerOf } from "./brought";
import { idlib } from "./idlib";

const ROWS = [["2019-08-01", "2019-08-01", 36.6, 35.4, "strike"]] as const;

interface Page {
	readonly store: Store;
	readonly shelf: Shelf;
}

/** A page with a shelf; `unreadable`: names of kept files that cannot be read. */
function pageWith(keeper: Keeper, unreadable: readonly string[] = []): Page {
	const store = createAppStore(idlib, [], defaultView(idlib), "en");
	const lay = async ({ id, given, shown, plan, name, bytes }: KeptFile) => {
		if (unreadable.includes(name)) return null;
		const layer = { ...layerOf(name, ROWS), id, plan };
		rememberOriginal(layer.file, { name, bytes });
		store.actions.addFile({ ...layer, name: given }, shown);
		return layer.file;
	};
	const life = new AbortController();
	return { store, shelf: openShelf(store, keeper, lay, life.signal) };
}

function add({ store }: Page, name: string, text = name): FileLayer {
	const layer = layerOf(name, ROWS);
	rememberOriginal(layer.file, { name, bytes: new Blob([text]) });
	store.actions.addFile(layer);
	return layer;
}

async function keptBy(keeper: Keeper) {
	const kept = await keeper.keptFiles();
	if (!kept.ok) throw new Error(kept.fault);
	return Promise.all(
		kept.value.files.map(async ({ id, given, shown, bytes }) => ({
			...{ id, given, shown },
			text: await bytes.text(),
		})),
	);
}

const layers = ({ store }: Page) =>
	store.getState().brought.map(({ id, name, kept }) => ({ id, name, kept }));

describe("a file that is kept", () => {
	test("comes back to the next page as it was last: its name, and whether it was on the map", async () => {
		const keeper = createKeeper(new FakeFactory());
		const page = pageWith(keeper);
		const layer = add(page, "a.csv");
		expect(await page.shelf.keep(layer, true)).toBe(true);
		page.store.actions.changeFile("a.csv", { name: "Strikes" });
		page.store.actions.showFile("a.csv", false);
		await vi.waitFor(async () =>
			expect(await keptBy(keeper)).toEqual([
				{ id: "a.csv", given: "Strikes", shown: false, text: "a.csv" },
			]),
		);
		const next = pageWith(keeper);
		await next.shelf.bring();
		expect(layers(next)).toEqual([{ id: "a.csv", name: "Strikes", kept: true }]);
		expect(next.store.getState().files).toEqual([]);
	});

	test("stays where another file of its name is kept on another page", async () => {
		const keeper = createKeeper(new FakeFactory());
		const [first, second] = [pageWith(keeper), pageWith(keeper)];
		await first.shelf.keep(add(first, "a.csv", "one"), true);
		await second.shelf.keep(add(second, "a.csv", "two"), true);
		expect((await keptBy(keeper)).map(({ text }) => text).sort()).toEqual(["one", "two"]);
	});

	test("is not brought twice to a page that has it", async () => {
		const keeper = createKeeper(new FakeFactory());
		const page = pageWith(keeper);
		await page.shelf.keep(add(page, "a.csv"), true);
		await page.shelf.bring();
		expect(layers(page)).toEqual([{ id: "a.csv", name: "a.csv", kept: true }]);
	});

	test("is gone from the browser when it is removed, also while it is being kept", async () => {
		const keeper = createKeeper(new FakeFactory());
		const page = pageWith(keeper);
		const layer = add(page, "a.csv");
		const keeping = page.shelf.keep(layer, true);
		page.store.actions.removeFile("a.csv");
		const removing = page.shelf.removed(layer);
		await Promise.all([keeping, removing]);
		expect(await keptBy(keeper)).toEqual([]);
	});
});

describe("what goes wrong", () => {
	test("is told where a file can be neither kept nor forgotten", async () => {
		const keeper = createKeeper(new FakeFactory());
		const page = pageWith(keeper);
		const layer = add(page, "a.csv");
		vi.spyOn(keeper, "keepFile").mockResolvedValueOnce({ ok: false, fault: "full" });
		expect(await page.shelf.keep(layer, true)).toBe(false);
		expect(layers(page)).toMatchObject([{ kept: false }]);
		await page.shelf.keep(layer, true);
		vi.spyOn(keeper, "forgetFile").mockResolvedValue({ ok: false, fault: "failed" });
		expect(await page.shelf.keep(layer, false)).toBe(false);
		expect(layers(page)).toMatchObject([{ kept: true }]);
		page.store.actions.removeFile("a.csv");
		await page.shelf.removed(layer);
		expect(page.store.getState().notices).toMatchObject([{ kind: "not-forgotten" }]);
	});

	test("is told where kept files cannot be read, and they can be taken out of the browser", async () => {
		const keeper = createKeeper(new FakeFactory());
		const page = pageWith(keeper);
		await page.shelf.keep(add(page, "a.csv"), true);
		await page.shelf.keep(add(page, "b.csv"), true);
		const next = pageWith(keeper, ["a.csv"]);
		await next.shelf.bring();
		expect(layers(next).map(({ id }) => id)).toEqual(["b.csv"]);
		const [notice] = next.store.getState().notices;
		expect(notice?.kind === "kept-unread" && notice.names.join()).toMatch(/a\.csv/);
		await next.shelf.forgetUnread();
		expect(next.store.getState().notices).toEqual([]);
		expect((await keptBy(keeper)).map(({ id }) => id)).toEqual(["b.csv"]);
	});
});
