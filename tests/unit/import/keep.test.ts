/** Kept files come back as they were; storage that is refused, full or damaged is an answer. */
import { IDBFactory as FakeFactory, IDBObjectStore as FakeStore } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import { createKeeper, type KeptFile } from "../../../src/import/keep";

const file = (id: string, text = "date,latitude\n"): KeptFile => ({
	key: id,
	id,
	name: `${id}.csv`,
	given: `Given ${id}`,
	shown: true,
	plan: {
		format: "geojson",
		fields: ["date"],
		roles: { date: 0 },
		dateOrder: null,
		swapped: false,
		profile: null,
	},
	bytes: new Blob([text]),
});

/** A storage whose `open` throws or fails. */
const broken = (error: Error): IDBFactory => {
	const factory: IDBFactory = new FakeFactory();
	factory.open = () => {
		throw error;
	};
	return factory;
};

/** Runs something in the storage behind the keeper's back. */
function behind(factory: IDBFactory, act: (store: IDBObjectStore) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = factory.open("truceline-files");
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const transaction = request.result.transaction("files", "readwrite");
			act(transaction.objectStore("files"));
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
}

test("what was kept comes back with its bytes, is replaced by its id, and is forgotten", async () => {
	const keeper = createKeeper(new FakeFactory());
	expect(await keeper.keepFile(file("a"))).toEqual({ ok: true, value: null });
	await keeper.keepFile(file("b"));
	await keeper.keepFile(file("a", "changed"));
	const kept = await keeper.keptFiles();
	if (!kept.ok) throw new Error(kept.fault);
	expect(kept.value.files.map(({ id, name, given }) => [id, name, given])).toEqual([
		["a", "a.csv", "Given a"],
		["b", "b.csv", "Given b"],
	]);
	expect(kept.value.files[0]?.plan).toEqual(file("a").plan);
	expect(await kept.value.files[0]?.bytes.text()).toBe("changed");
	await keeper.forgetFile("a");
	const left = await keeper.keptFiles();
	expect(left.ok && left.value.files.map(({ id }) => id)).toEqual(["b"]);
});

test("a kept file is called otherwise and switched off, where it is kept at all", async () => {
	const factory = new FakeFactory();
	const keeper = createKeeper(factory);
	await keeper.changeFile("a", { given: "x", shown: false });
	expect(await factory.databases()).toEqual([]);
	await keeper.keepFile(file("a"));
	await keeper.changeFile("a", { given: "Other", shown: false });
	await keeper.changeFile("gone", { given: "Ghost", shown: true });
	const kept = await keeper.keptFiles();
	if (!kept.ok) throw new Error(kept.fault);
	expect(kept.value.files.map(({ key, given, shown }) => [key, given, shown])).toEqual([
		["a", "Other", false],
	]);
	expect(await kept.value.files[0]?.bytes.text()).toBe("date,latitude\n");
});

test("who keeps nothing leaves no storage behind", async () => {
	const factory = new FakeFactory();
	const keeper = createKeeper(factory);
	expect(await keeper.keptFiles()).toEqual({ ok: true, value: { files: [], spoiled: [] } });
	expect(await keeper.forgetFile("a")).toEqual({ ok: true, value: null });
	expect(await factory.databases()).toEqual([]);
});

test("no storage, a refusal and a fault are told apart", async () => {
	const refused = { ok: false, fault: "refused" };
	expect(await createKeeper(null).keepFile(file("a"))).toEqual(refused);
	const security = broken(new DOMException("no", "SecurityError"));
	expect(await createKeeper(security).keptFiles()).toEqual(refused);
	const other = broken(new Error("disk"));
	expect(await createKeeper(other).forgetFile("a")).toEqual({ ok: false, fault: "failed" });
});

test("a storage that is full says so, and keeps what it had", async () => {
	const factory = new FakeFactory();
	const keeper = createKeeper(factory);
	await keeper.keepFile(file("a"));
	const put = vi.spyOn(FakeStore.prototype, "put");
	put.mockImplementation(function (this: InstanceType<typeof FakeStore>, record: unknown) {
		put.mockRestore();
		const request = this.put(record);
		Object.defineProperty(this.transaction, "error", {
			value: new DOMException("full", "QuotaExceededError"),
		});
		this.transaction.abort();
		return request;
	});
	expect(await keeper.keepFile(file("b"))).toEqual({ ok: false, fault: "full" });
	const kept = await keeper.keptFiles();
	expect(kept.ok && kept.value.files.map(({ id }) => id)).toEqual(["a"]);
});

test("records that are damaged are named and do not hide the others", async () => {
	const factory = new FakeFactory();
	const keeper = createKeeper(factory);
	await keeper.keepFile(file("good"));
	await behind(factory, (store) => {
		store.put({ key: "bad", name: 7 });
		store.put({ ...file("worse"), bytes: "text" });
	});
	const kept = await keeper.keptFiles();
	if (!kept.ok) throw new Error(kept.fault);
	expect(kept.value.files.map(({ id }) => id)).toEqual(["good"]);
	expect(kept.value.spoiled).toEqual([
		{ key: "bad", given: "bad" },
		{ key: "worse", given: "Given worse" },
	]);
});

test("a storage of a newer version is a fault, and is left alone", async () => {
	const factory = new FakeFactory();
	await new Promise((resolve) => {
		const request = factory.open("truceline-files", 9);
		request.onsuccess = () => {
			request.result.close();
			resolve(null);
		};
	});
	expect(await createKeeper(factory).keepFile(file("a"))).toEqual({ ok: false, fault: "failed" });
	expect(await factory.databases()).toEqual([{ name: "truceline-files", version: 9 }]);
});
