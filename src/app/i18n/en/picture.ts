/** English, the words of pictures: what stands in them, and the form that makes them. Fetched when asked for. */
import type { Part } from "../../picture-wish";

export const enPicture = {
	preview: "What the picture will look like",
	noPreview: "There is no preview.",
	title: "Title",
	caption: "Caption",
	captionHint: "One or two sentences under the date; may be left empty.",
	size: "Size",
	sizes: {
		screen: "As on the screen",
		wide: "Wide screen (1920 × 1080 pixels)",
		square: "Square (1200 × 1200 pixels)",
		a4: "A4, on its side",
		"a4-upright": "A4, upright",
		a3: "A3, on its side",
		"a3-upright": "A3, upright",
		custom: "Other size",
	},
	width: "Width",
	height: "Height",
	unit: "Unit",
	units: { px: "pixels", mm: "millimetres" },
	sizeFault: {
		"not-a-number": "Write width and height as numbers.",
		"too-small": (least: string, unit: string) => `Each side needs at least ${least} ${unit}.`,
		"too-large": (most: string, unit: string) => `No side may have more than ${most} ${unit}.`,
	},
	parts: "In the picture",
	part: {
		legend: "Legend",
		scale: "Scale",
		inset: "Small map: where in the country",
		sources: "Names of the sources",
		qr: "Link as a QR code",
	} satisfies { readonly [P in Part]: string },
	format: "Format",
	formats: {
		png: "PNG, for screens and documents",
		svg: "SVG, vectors and text for drawing programs",
		pdf: "PDF, for print, with text that can be searched",
	},
	/** Where the map has tiles. */
	notInPreview: "The detailed base map and archives are in the picture, but not in this preview.",
	notInVectors:
		"The detailed base map and archives are drawn from tiles, which only PNG can hold: this file has the map's own ground, and says what is missing.",
	evidence: "Add pages with the numbered sources",
	outlines: "Texts as outlines: looks the same everywhere, but cannot be edited as text",
	sharpness: "Sharpness",
	times: (n: string, width: string, height: string) => `${n}× (${width} × ${height} pixels)`,
	pixels: (width: string, height: string, dpi: string) =>
		`${width} × ${height} pixels, ${dpi} to the inch`,
	download: "Download",
	copy: "Copy picture",
	done: (name: string) => `Saved as ${name}.`,
	copied: "The picture is on the clipboard.",
	cancel: "Cancel",
	stages: {
		words: "Laying out the words …",
		map: "Drawing the map …",
		file: "Writing the file …",
	},
	failed: {
		timeout:
			"The map was not fully drawn in time. Nothing was saved; try again, or choose a smaller size.",
		size: "This browser cannot draw a picture of that size. Nothing was saved; choose a smaller size, or SVG or PDF, which have no pixels.",
		blank: "The picture came out blank. Nothing was saved; try again.",
		"no-webgl": "This browser cannot draw the map (no WebGL), so there is no picture to save.",
		"no-room":
			"At this size words and legend leave too little room for the map. Choose a larger size, or leave something out.",
		load: "The program that makes pictures could not be loaded. Nothing was saved; reloading the page may help.",
		encode: "The picture could not be written. Nothing was saved.",
		letters:
			"The letters for this file could not be loaded. Nothing was saved; check the network and try again, or choose PNG.",
		cancelled: "Cancelled. Nothing was saved.",
		clipboard:
			"This browser does not let the page put a picture on the clipboard. Download it instead.",
	},
	qr: "This view",
	sources: (count: string, names: string) =>
		`Sources of what is shown (${count} documents): ${names}.`,
	sourcesCount: (count: string, publishers: string) =>
		`What is shown rests on ${count} documents by ${publishers} publishers, listed on the page of the link.`,
};
