/** The font files of src/fonts, fetched: those that the page is set in, so that it often has them already. */
import arabic400 from "../fonts/arabic-400.woff2?url";
import arabic600 from "../fonts/arabic-600.woff2?url";
import cyrillic400 from "../fonts/cyrillic-400.woff2?url";
import cyrillic600 from "../fonts/cyrillic-600.woff2?url";
import latin400 from "../fonts/latin-400.woff2?url";
import latin600 from "../fonts/latin-600.woff2?url";
import latinExt400 from "../fonts/latin-ext-400.woff2?url";
import latinExt600 from "../fonts/latin-ext-600.woff2?url";
import type { FontFiles } from "../type/faces";

/** A font file did not come. */
export class FontsMissing extends Error {
	override readonly name = "FontsMissing";
}

let coming: Promise<FontFiles> | undefined;

/**
 * All of them, fetched once; asked for anew where they did not come.
 * @throws FontsMissing
 */
export function fontFiles(): Promise<FontFiles> {
	coming ??= fetchAll().catch((error: unknown) => {
		coming = undefined;
		throw new FontsMissing("a font file did not come", { cause: error });
	});
	return coming;
}

const ADDRESSES: { readonly [Name in keyof FontFiles]: string } = {
	"latin-400": latin400,
	"latin-600": latin600,
	"arabic-400": arabic400,
	"arabic-600": arabic600,
	"latin-ext-400": latinExt400,
	"latin-ext-600": latinExt600,
	"cyrillic-400": cyrillic400,
	"cyrillic-600": cyrillic600,
};

async function fetchAll(): Promise<FontFiles> {
	const files = await Promise.all(
		Object.entries(ADDRESSES).map(async ([name, url]) => [name, await bytesAt(url)] as const),
	);
	return Object.fromEntries(files) as FontFiles;
}

async function bytesAt(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
