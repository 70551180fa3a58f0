/** English, where something of the page itself fails. */
export const enFault = {
	fault: {
		parts: {
			bar: "search and tools",
			map: "map",
			mapTools: "buttons of the map",
			legend: "legend and scale",
			credits: "credits",
			panel: "details",
			timeline: "time line",
			dialog: "this window",
		},
		failed: (part: string) => `This part of the page has failed: ${part}.`,
		rest: "The rest goes on, and the address still holds what you were looking at.",
		again: "Try once more",
		without: "Go on without it",
		back: (part: string) => `Left out: ${part}. Bring it back`,
		page: "The page has failed",
		pageText:
			"The fault is in this page, not in your device. The address still holds what you were looking at: load it again, or open the first view.",
		anew: "Open the first view",
		something:
			"Something on this page has failed; the rest goes on. If it comes again, the report helps whoever mends it.",
		report: "Report of the fault",
		copy: "Copy the report",
		copied: "Copied.",
		notCopied: "It could not be copied. Select the text and copy it.",
	},
};
