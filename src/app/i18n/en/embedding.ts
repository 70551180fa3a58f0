/** English, the form that makes the code of a frame; fetched when it is asked for. */
export const enEmbedding = {
	intro: (day: string) =>
		`A frame for another page, with the map in a compact layout as you see it now: day (${day}), filters and what is selected. Its reader can move the date and read the sources.`,
	width: "Width",
	widths: { full: "As wide as its place on the page", fixed: "In pixels" },
	pixels: "Width in pixels",
	height: "Height in pixels",
	/** What is wrong with a measure. */
	badWidth: (least: string, most: string) => `The width must be ${least} to ${most} pixels.`,
	badHeight: (least: string, most: string) => `The height must be ${least} to ${most} pixels.`,
	language: "Language",
	readers: "The reader's own, else English",
	version: "Data",
	versions: {
		live: "The newest version, as corrections come",
		pinned: (version: string) => `Version ${version}, unchanged, from the publisher's archive`,
	},
	noArchive:
		"The frame shows the newest version of the data; this publisher keeps no archive of earlier ones.",
	size: (width: string, height: string) => `${width} × ${height} pixels`,
	sizeFull: (height: string) => `the whole width × ${height} pixels`,
	/** A preview of the size, for those who do not see it. */
	preview: "Size of the frame",
	local:
		"This page runs on your own machine: the code works nowhere else until the site is published.",
	code: "Code",
	copy: "Copy the code",
	copied: "The code is on the clipboard. Paste it into the source of your page.",
	notCopied: "The code could not be copied. Select it in the field and copy it.",
	privacy:
		"The frame loads files of this site only and sets no cookies; it is not told the address of your page.",
};
