/** The files in what was dropped, those within folders under their paths. */
import type { Incoming } from "../app/state";

/** More are no dataset, but somebody's whole disk. */
export const MOST_FILES = 500;

/** Must be called within the event: the browser forgets what was dropped after it. */
export async function filesIn(dropped: DataTransfer): Promise<readonly Incoming[]> {
	const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
	if (entries.length === 0) {
		return [...dropped.files].map((file) => ({ name: file.name, bytes: file }));
	}
	const found: Incoming[] = [];
	for (const entry of entries) await collect(entry, "", found);
	return found;
}

/** Whether a text that is pasted may be rows, JSON or XML: a word or a sentence is none. */
export function isTable(text: string): boolean {
	const [first = "", second = ""] = text.trimStart().split("\n", 2);
	return /^[{<]/.test(first) || [first, second].every((line) => /[,;\t|]/.test(line));
}

async function collect(entry: FileSystemEntry, path: string, found: Incoming[]): Promise<void> {
	if (found.length >= MOST_FILES) return;
	const name = path + entry.name;
	if (isFile(entry)) {
		const bytes = await new Promise<File | null>((resolve) =>
			entry.file(resolve, () => resolve(null)),
		);
		if (bytes) found.push({ name, bytes });
	} else if (isFolder(entry)) {
		for (const child of await childrenOf(entry)) await collect(child, `${name}/`, found);
	}
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder hands out its entries a hundred at a time, until there are none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	while (all.length < MOST_FILES) {
		const some = await new Promise<FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([])),
		);
		if (some.length === 0) break;
		all.push(...some);
	}
	return all;
}
