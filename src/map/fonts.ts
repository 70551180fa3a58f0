/** The map's own fonts: the same files as the page's (src/fonts/fonts.css), drawn without a glyph server. */
import type { FontFacesSpecification } from "maplibre-gl";
import arabicRegular from "../fonts/arabic-400.woff2?url";
import arabicSemibold from "../fonts/arabic-600.woff2?url";
import cyrillicRegular from "../fonts/cyrillic-400.woff2?url";
import cyrillicSemibold from "../fonts/cyrillic-600.woff2?url";
import latinRegular from "../fonts/latin-400.woff2?url";
import latinSemibold from "../fonts/latin-600.woff2?url";
import latinExtRegular from "../fonts/latin-ext-400.woff2?url";
import latinExtSemibold from "../fonts/latin-ext-600.woff2?url";
import { ARABIC, CYRILLIC, LATIN, LATIN_EXT } from "../fonts/ranges";
import { REGULAR, SEMIBOLD } from "../style/text";

/**
 * The `font-faces` of the style. Addresses are made absolute against the page, so that a build works from
 * any folder. A file is fetched only when one of its characters is drawn.
 */
export function fontFaces(base: string = document.baseURI): FontFacesSpecification {
	const face = (url: string, range: string[]) => ({
		url: new URL(url, base).href,
		"unicode-range": range,
	});
	return {
		[REGULAR]: [
			face(latinRegular, LATIN),
			face(arabicRegular, ARABIC),
			face(latinExtRegular, LATIN_EXT),
			face(cyrillicRegular, CYRILLIC),
		],
		[SEMIBOLD]: [
			face(latinSemibold, LATIN),
			face(arabicSemibold, ARABIC),
			face(latinExtSemibold, LATIN_EXT),
			face(cyrillicSemibold, CYRILLIC),
		],
	};
}
