/** The font files of src/fonts, inlined: the tool is one file that runs wherever it is copied. */
import arabic400 from "../fonts/arabic-400.woff2?inline";
import arabic600 from "../fonts/arabic-600.woff2?inline";
import cyrillic400 from "../fonts/cyrillic-400.woff2?inline";
import cyrillic600 from "../fonts/cyrillic-600.woff2?inline";
import latin400 from "../fonts/latin-400.woff2?inline";
import latin600 from "../fonts/latin-600.woff2?inline";
import latinExt400 from "../fonts/latin-ext-400.woff2?inline";
import latinExt600 from "../fonts/latin-ext-600.woff2?inline";
import type { FontFiles } from "../type/faces";

/** The bytes of each file, by the names of its letters and weight. */
export const fontFiles = (): FontFiles => ({
	"latin-400": bytesIn(latin400),
	"latin-600": bytesIn(latin600),
	"arabic-400": bytesIn(arabic400),
	"arabic-600": bytesIn(arabic600),
	"latin-ext-400": bytesIn(latinExt400),
	"latin-ext-600": bytesIn(latinExt600),
	"cyrillic-400": bytesIn(cyrillic400),
	"cyrillic-600": bytesIn(cyrillic600),
});

/** From a `data:` address. */
function bytesIn(data: string): Uint8Array {
	return Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
}
