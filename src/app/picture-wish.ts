/** What a picture shall be like: what a reader chooses in the dialog, or a script on the command line. */
import type { FORMATS, PARTS, RATIOS } from "./picture-choices";
import type { FixedSize } from "./picture-size";

export type Part = (typeof PARTS)[number];
export type Parts = { readonly [P in Part]: boolean };

/** What a picture has unless one asks for more or less. */
export const USUAL_PARTS: Parts = {
	legend: true,
	scale: true,
	inset: false,
	sources: true,
	qr: false,
};

/** What a reader wrote over a picture, and which parts it shall have. */
export interface Wording {
	/** The dataset's own title stands where this is empty. */
	readonly title: string;
	readonly caption: string;
	readonly parts: Parts;
}

export type PictureFormat = (typeof FORMATS)[number];

export type Ratio = (typeof RATIOS)[number];

/** As wide as the map on the screen, and as high as the words ask for; or a size of its own. */
export type PictureSize = { readonly unit: "screen"; readonly ratio: Ratio } | FixedSize;

export interface PictureWish {
	readonly wording: Wording;
	readonly size: PictureSize;
	readonly format: PictureFormat;
	/** Of an SVG: texts as outlines, which look the same everywhere. */
	readonly outlines: boolean;
	/** Of a PDF: pages with the numbered sources. */
	readonly evidence: boolean;
}
