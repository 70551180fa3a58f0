/**
 * Zips, read from a Blob without holding it in memory: the directory first, then each entry alone, unpacked no further
 * than it may be large, whatever the archive claims.
 */
import { crc32 } from "../model/crc32";
import { ImportFault } from "./fault";

export interface ZipEntry {
	/** With "/" between its parts. */
	readonly path: string;
	/** Unpacked, as the directory claims. */
	readonly size: number;
	readonly packed: number;
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly checksum: number;
	/** Where its header begins in the file. */
	readonly offset: number;
}

const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
/** Stands in 32 bits for a number that has more of them (Zip64). */
const BEYOND = 0xffff_ffff;

/** No dataset and no export has nearly as many files. */
const MOST_ENTRIES = 10_000;

/** @throws ImportFault where it is no zip, or one of a kind that is not read. */
export async function zipEntries(zip: Blob): Promise<readonly ZipEntry[]> {
	const tailAt = Math.max(0, zip.size - END_BYTES - MOST_COMMENT);
	const tail = await viewOf(zip, tailAt, zip.size);
	let end = tail.byteLength - END_BYTES;
	while (end >= 0 && tail.getUint32(end, true) !== END_MARK) end -= 1;
	if (end < 0) throw new ImportFault("not-zip");
	const count = tail.getUint16(end + 10, true);
	const size = tail.getUint32(end + 12, true);
	const claimed = tail.getUint32(end + 16, true);
	if (claimed === BEYOND || size === BEYOND || count === 0xffff) {
		throw new ImportFault("other-zip", "Zip64");
	}
	if (count > MOST_ENTRIES)
		throw new ImportFault("too-large-unpacked", `${count} / ${MOST_ENTRIES}`);
	// What stands before the archive moves all of it.
	const start = tailAt + end - size;
	if (start < claimed) throw new ImportFault("not-zip");
	return entriesOf(await viewOf(zip, start, start + size), count, start - claimed);
}

function entriesOf(directory: DataView<ArrayBuffer>, count: number, moved: number): ZipEntry[] {
	const entries: ZipEntry[] = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		const hasRoom = at + ENTRY_BYTES <= directory.byteLength;
		if (!hasRoom || directory.getUint32(at, true) !== ENTRY_MARK) {
			throw new ImportFault("not-zip");
		}
		const short = (offset: number) => directory.getUint16(at + offset, true);
		const long = (offset: number) => directory.getUint32(at + offset, true);
		const length = Math.min(short(28), directory.byteLength - at - ENTRY_BYTES);
		entries.push({
			path: pathOf(new Uint8Array(directory.buffer, at + ENTRY_BYTES, length)),
			size: long(24),
			packed: long(20),
			method: short(10),
			isEncrypted: (short(8) & ENCRYPTED) !== 0,
			checksum: long(16),
			offset: long(42) + moved,
		});
		at += ENTRY_BYTES + short(28) + short(30) + short(32);
	}
	return entries;
}

/**
 * What an entry holds.
 * @param most bytes, unpacked; more are a fault, found while they are unpacked.
 */
export async function unpacked(
	zip: Blob,
	entry: ZipEntry,
	most: number,
	signal?: AbortSignal,
): Promise<Blob> {
	const { path, size, packed, method, isEncrypted, offset } = entry;
	if (isEncrypted) throw new ImportFault("encrypted", path);
	if (method !== STORED && method !== DEFLATED) {
		throw new ImportFault("other-zip", path);
	}
	if (size > most) throw tooLarge(path);
	const header = await viewOf(zip, offset, offset + LOCAL_BYTES);
	if (header.byteLength < LOCAL_BYTES || header.getUint32(0, true) !== LOCAL_MARK) {
		throw new ImportFault("not-zip", path);
	}
	const start = offset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
	const stream = zip.slice(start, start + packed).stream();
	return collected(
		method === STORED ? stream : stream.pipeThrough(new DecompressionStream("deflate-raw")),
		entry,
		most,
		signal,
	);
}

async function collected(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ path, size, checksum }: ZipEntry,
	most: number,
	signal: AbortSignal | undefined,
): Promise<Blob> {
	const reader = stream.getReader();
	const parts: Blob[] = [];
	let sum = 0;
	let length = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			signal?.throwIfAborted();
			length += next.value.length;
			if (length > most) throw tooLarge(path);
			if (length > size) throw new ImportFault("not-zip", path);
			sum = crc32(next.value, sum);
			parts.push(new Blob([next.value]));
		}
	} catch (thrown) {
		await reader.cancel().catch(() => undefined);
		if (thrown instanceof ImportFault || signal?.aborted) throw thrown;
		throw new ImportFault("not-zip", path);
	}
	if (length !== size || sum !== checksum) throw new ImportFault("not-zip", path);
	return new Blob(parts);
}

const tooLarge = (path: string) => new ImportFault("too-large-unpacked", path);

/** Names are UTF-8 in all that is written today; older ones become readable, if not right. */
function pathOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
	return new DataView(await blob.slice(start, end).arrayBuffer());
}
