/** What a zip, a KMZ or a folder holds: a dataset of this product, or one file that can be read. */
import { ImportFault } from "./fault";
import { wrongZip } from "./recognise";
import type { Brought, Limits } from "./types";
import { unpacked, zipEntries } from "./zip";

/** A file inside. */
export interface Packed {
	/** As it stands in the archive, the names of folders before it. */
	readonly path: string;
	/** @param most bytes; more are a fault. */
	open(most: number): Promise<Blob>;
}

export interface Holding {
	readonly files: readonly Packed[];
	/** The paths that lead out of the archive; nothing of them is read. */
	readonly leftOut: readonly string[];
}

/**
 * What a zip holds; its files are unpacked when they are opened.
 * @throws ImportFault where it cannot be read as a zip, or holds a file of another kind, such as a shapefile.
 */
export async function zipHolding(zip: Blob, signal?: AbortSignal): Promise<Holding> {
	const entries = await zipEntries(zip);
	const wrong = wrongZip(entries.map(({ path }) => path));
	if (wrong !== null) throw new ImportFault("wrong-kind", wrong);
	return holdingOf(
		entries.map((entry) => ({
			path: entry.path,
			open: (most) => unpacked(zip, entry, most, signal),
		})),
	);
}

/** What a folder holds, by the paths under which its files were brought. */
export function folderHolding(files: readonly Brought[]): Holding {
	return holdingOf(
		files.map(({ name, bytes }) => ({
			path: name.replaceAll("\\", "/"),
			open: async (most) => {
				if (bytes.size > most) throw new ImportFault("too-large-unpacked", name);
				return bytes;
			},
		})),
	);
}

function holdingOf(packed: readonly Packed[]): Holding {
	const files = packed
		.map((file) => ({ ...file, path: file.path.replace(/^(\.\/)+/, "") }))
		.filter(({ path }) => !path.endsWith("/") && !isHidden(path));
	return {
		files: files.filter(({ path }) => isInside(path)),
		leftOut: files.filter(({ path }) => !isInside(path)).map(({ path }) => path),
	};
}

/** What systems put beside files, which nobody means to bring. */
function isHidden(path: string): boolean {
	return /(^|\/)(__MACOSX\/|\.(?!\.?\/)[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

function isInside(path: string): boolean {
	return !/^(\/|[a-z]:)|(^|\/)\.\.?(\/|$)|\0/i.test(path) && path !== "";
}

/** The folder of the dataset in it, "" or with "/" at its end; null where there is no dataset. */
export function datasetRoot({ files }: Holding): string | null {
	const roots = files
		.map(({ path }) => /^([^/]+\/)?dataset\.json$/.exec(path))
		.filter((found) => found !== null)
		.map(([, folder = ""]) => folder);
	if (roots.includes("")) return "";
	if (roots.length > 1) throw new ImportFault("no-dataset", roots.join(", "));
	return roots[0] ?? null;
}

/** The texts of a dataset's files by their paths in it. All other files are left unread. */
export async function datasetFiles(
	{ files }: Holding,
	root: string,
	{ unpacked: most }: Pick<Limits, "unpacked">,
): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	let room = most;
	for (const { path, open } of files) {
		if (!path.startsWith(root) || !/\.(geo)?json$/i.test(path)) continue;
		const bytes = await open(room);
		room -= bytes.size;
		texts.set(path.slice(root.length), await utf8(bytes, path));
	}
	return texts;
}

async function utf8(bytes: Blob, path: string): Promise<string> {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await bytes.arrayBuffer());
	} catch {
		throw new ImportFault("bad-dataset", path);
	}
}

/** The one file to read: the main document of a KMZ, or the only one of a kind that can be read. */
export function readableIn({ files }: Holding): Packed {
	const main = files.find(({ path }) => /^doc\.kml$/i.test(path));
	if (main) return main;
	const readable = files.filter(({ path }) =>
		/\.(csv|tsv|(geo)?json(l|seq)?|ndjson|kml)$/i.test(path),
	);
	const texts = files.filter(({ path }) => /\.txt$/i.test(path));
	const [only, ...more] = readable.length > 0 ? readable : texts;
	if (only && more.length === 0) return only;
	const names = (readable.length > 0 ? readable : files).map(({ path }) => path);
	throw new ImportFault("no-dataset", names.slice(0, 5).join(", "));
}
