/** Parts of a page that lead to an address (ISO 32000-1, 12.5.6.5). */
import type { Link } from "./content";
import type { PdfFile } from "./file";
import { array, ascii, dictionary, numbers, type Ref } from "./syntax";

/** Where to a reader may be led: pages of the web, and nothing that runs or opens files. */
const PROTOCOLS: readonly string[] = ["http:", "https:"];

/** The annotation of a link; none for an address that is not of the web. */
export function annotationOf(file: PdfFile, { address, bounds }: Link): Ref[] {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (!url || !PROTOCOLS.includes(url.protocol)) return [];
	const { left, top, right, bottom } = bounds;
	return [
		// Each is an object of its own, also where pages have the same link: an annotation belongs to one page.
		file.put(
			{
				Type: "/Annot",
				Subtype: "/Link",
				Rect: array([numbers([left, top, right, bottom])]),
				Border: array([0, 0, 0]),
				A: dictionary({ S: "/URI", URI: ascii(url.href) }),
			},
			file.reserve(),
		),
	];
}
