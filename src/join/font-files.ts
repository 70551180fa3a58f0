/** The font files of src/fonts, fetched: those that the page is set in, so that it often has them already. */
import arabic400 from "../fonts/arabic-400.woff2?url";
import arabic600 from "../fonts/arabic-600.woff2?url";
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

async function fetchAll(): Promise<FontFiles> {
	const [latin, bold, arabic, boldArabic, latinExt, boldLatinExt] = await Promise.all([
		bytesAt(latin400),
		bytesAt(latin600),
		bytesAt(arabic400),
		bytesAt(arabic600),
		bytesAt(latinExt400),
		bytesAt(latinExt600),
	]);
	return {
		"latin-400": latin,
		"latin-600": bold,
		"arabic-400": arabic,
		"arabic-600": boldArabic,
		"latin-ext-400": latinExt,
		"latin-ext-600": boldLatinExt,
	};
}

async function bytesAt(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
