/** The map's own fonts: the same files as the page's (src/fonts/fonts.css), drawn without a glyph server. */
import type { FontFacesSpecification } from "maplibre-gl";
import arabicRegular from "../fonts/arabic-400.woff2?url";
import arabicSemibold from "../fonts/arabic-600.woff2?url";
import latinRegular from "../fonts/latin-400.woff2?url";
import latinSemibold from "../fonts/latin-600.woff2?url";
import latinExtRegular from "../fonts/latin-ext-400.woff2?url";
import latinExtSemibold from "../fonts/latin-ext-600.woff2?url";
import { REGULAR, SEMIBOLD } from "../style/text";

function ranges(...lines: string[]): string[] {
	return lines.join(" ").split(" ");
}

const LATIN = ranges(
	"U+0000-00FF U+0131 U+0152-0153 U+02BB-02BC U+02C6 U+02DA U+02DC U+0304 U+0308 U+0329",
	"U+2000-206F U+20AC U+2122 U+2191 U+2193 U+2212 U+2215 U+FEFF U+FFFD",
);

const LATIN_EXT = ranges(
	"U+0100-02BA U+02BD-02C5 U+02C7-02CC U+02CE-02D7 U+02DD-02FF U+0304 U+0308 U+0329",
	"U+1D00-1DBF U+1E00-1E9F U+1EF2-1EFF U+2020 U+20A0-20AB U+20AD-20C0 U+2113 U+2C60-2C7F",
	"U+A720-A7FF",
);

const ARABIC = ranges(
	"U+0600-06FF U+0750-077F U+0870-088E U+0890-0891 U+0897-08E1 U+08E3-08FF U+200C-200E",
	"U+2010-2011 U+204F U+2E41 U+FB50-FDFF U+FE70-FE74 U+FE76-FEFC",
);

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
		],
		[SEMIBOLD]: [
			face(latinSemibold, LATIN),
			face(arabicSemibold, ARABIC),
			face(latinExtSemibold, LATIN_EXT),
		],
	};
}
