/**
 * Files that a reader asked this browser to keep. Storage may be refused, full or damaged: that is an answer and never
 * an error. Who keeps nothing leaves nothing behind, not even an empty storage.
 */
import type { Plan } from "./types";

export interface KeptFile {
	/** Of this record; no other file ever has it. */
	readonly key: string;
	/** The id of its layer when it was last on a page. */
	readonly id: string;
	/** The file's own name. */
	readonly name: string;
	/** The name that the reader gave it. */
	readonly given: string;
	/** Whether it was on the map. */
	readonly shown: boolean;
	/** How it was read. */
	readonly plan: Plan;
	/** As it was brought. */
	readonly bytes: Blob;
}

/** `refused`: this page may store nothing; `full`: there is no room; `failed`: anything else. */
export type KeepFault = "refused" | "full" | "failed";

export type Kept<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly fault: KeepFault };

export interface Keeper {
	keepFile(file: KeptFile): Promise<Kept<null>>;
	/** Changes what a reader calls a kept file, and whether it is on the map; nothing where it is not kept any more. */
	changeFile(key: string, part: Pick<KeptFile, "given" | "shown">): Promise<Kept<null>>;
	/** All that is kept, and what of it can no longer be read. */
	keptFiles(): Promise<
		Kept<{
			readonly files: readonly KeptFile[];
			readonly spoiled: readonly Pick<KeptFile, "key" | "given">[];
		}>
	>;
	forgetFile(key: string): Promise<Kept<null>>;
}

const DATABASE = "truceline-files";
const STORE = "files";

/** @param factory `indexedDB`, or null where a page has none. */
export function createKeeper(factory: IDBFactory | null): Keeper {
	return {
		async keepFile({ key, id, name, given, shown, plan, bytes }) {
			const record = { key, id, name, given, shown, plan, bytes };
			return attempt(
				factory,
				true,
				"readwrite",
				(store) => store.put(record),
				() => null,
				null,
			);
		},
		async keptFiles() {
			const none = { files: [], spoiled: [] };
			return attempt(factory, false, "readonly", (store) => store.getAll(), sorted, none);
		},
		async changeFile(key, { given, shown }) {
			const change = (store: IDBObjectStore) => {
				const request: IDBRequest<unknown> = store.get(key);
				request.onsuccess = () => {
					if (isKept(request.result)) store.put({ ...request.result, given, shown });
				};
				return request;
			};
			return attempt(factory, false, "readwrite", change, () => null, null);
		},
		async forgetFile(key) {
			return attempt(
				factory,
				false,
				"readwrite",
				(store) => store.delete(key),
				() => null,
				null,
			);
		},
	};
}

/** @param nothing the answer where nothing has ever been kept. */
async function attempt<R, T>(
	factory: IDBFactory | null,
	mayCreate: boolean,
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest<R>,
	read: (result: R) => T,
	nothing: T,
): Promise<Kept<T>> {
	if (factory === null) return { ok: false, fault: "refused" };
	try {
		const database = await opened(factory, mayCreate);
		if (database === null) return { ok: true, value: nothing };
		try {
			return { ok: true, value: read(await asked(database.transaction(STORE, mode), ask)) };
		} finally {
			database.close();
		}
	} catch (thrown) {
		return { ok: false, fault: faultOf(thrown) };
	}
}

/** The storage, or null where there is none and none is to be made. */
function opened(factory: IDBFactory, mayCreate: boolean): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const request = factory.open(DATABASE, 1);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			if (mayCreate) request.result.createObjectStore(STORE, { keyPath: "key" });
			else request.transaction?.abort();
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => (isNew && !mayCreate ? resolve(null) : reject(request.error));
		request.onblocked = () => reject(new Error("blocked"));
	});
}

/** What was asked, once it is safely done: a request may succeed and its transaction find no room. */
function asked<R>(
	transaction: IDBTransaction,
	ask: (store: IDBObjectStore) => IDBRequest<R>,
): Promise<R> {
	return new Promise((resolve, reject) => {
		const request = ask(transaction.objectStore(STORE));
		transaction.oncomplete = () => resolve(request.result);
		transaction.onabort = () => reject(transaction.error ?? request.error);
		transaction.onerror = () => reject(transaction.error ?? request.error);
	});
}

function sorted(records: readonly unknown[]) {
	const files: KeptFile[] = [];
	const spoiled: Pick<KeptFile, "key" | "given">[] = [];
	for (const record of records) {
		if (isKept(record)) files.push(record);
		else if (hasKey(record)) spoiled.push({ key: record.key, given: nameOf(record) });
	}
	return { files, spoiled };
}

function isKept(record: unknown): record is KeptFile {
	if (!hasKey(record)) return false;
	const { id, name, given, shown, plan, bytes }: Partial<Record<keyof KeptFile, unknown>> = record;
	return (
		[id, name, given].every((text) => typeof text === "string") &&
		typeof shown === "boolean" &&
		typeof plan === "object" &&
		plan !== null &&
		bytes instanceof Blob
	);
}

/** What is left of its name. */
function nameOf(record: { readonly key: string; readonly given?: unknown }): string {
	return typeof record.given === "string" ? record.given : record.key;
}

function hasKey(record: unknown): record is { readonly key: string } {
	return (
		typeof record === "object" &&
		record !== null &&
		"key" in record &&
		typeof record.key === "string"
	);
}

function faultOf(thrown: unknown): KeepFault {
	const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : "";
	if (name === "QuotaExceededError") return "full";
	return name === "SecurityError" || name === "NotAllowedError" ? "refused" : "failed";
}
