/** English, the words of films: the dialog, and the line that only their frames have. Fetched when asked for. */
import { plural } from "../plural";

const count = plural("en");

const frames = (n: number, text: string) => count(n, { one: "1 frame", other: `${text} frames` });

export const enFilm = {
	frames,
	intro:
		"The map day after day as a film, with title, date, legend, credits and link in each frame. Filters, layers and colours are those of the page.",
	notCompared: (date: string) => `The comparison with ${date} is not in the film.`,
	from: "From",
	to: "To",
	step: "One frame for",
	steps: {
		day: "each day",
		week: "each week",
		month: "each month",
		changes: "each day with a change",
	},
	changes:
		"Days on which a place, a post or the zone changes on the map, and the first and the last day. Time does not run evenly then.",
	speed: "Speed",
	speeds: (frames: string) => `${frames} a second`,
	size: "Size",
	sizes: {
		wide: (pixels: string) => `Wide, ${pixels}`,
		full: (pixels: string) => `Wide and sharp, ${pixels}`,
		square: (pixels: string) => `Square, ${pixels}`,
		phone: (pixels: string) => `Upright, for phones, ${pixels}`,
	},
	pixels: (width: string, height: string) => `${width} × ${height} pixels`,
	format: "Format",
	formats: {
		mp4: "MP4: plays nearly everywhere",
		webm: "WebM: for the web and newer programs",
		gif: "GIF: runs by itself in pages and messages; larger, with fewer colours",
	},
	asking: "Asking the browser which formats it can write …",
	onlyGif: "This browser writes no video of this size. A GIF can be made all the same.",
	length: (frames: string, duration: string) => `${frames}, ${duration}.`,
	faults: {
		reversed: "The last day lies before the first one. Change one of them.",
		"one-day": "A film needs more than one day. Choose another last day, or save a picture.",
		frames: (text: string, most: string) =>
			`${text} frames are too many; up to ${most} are possible. Choose a shorter time or a longer step.`,
		gif: (text: string, most: string) =>
			`${text} frames are too many for a GIF of this size; up to ${most} are possible. Choose a shorter time, a longer step, a smaller size, or video.`,
	},
	make: "Make the film",
	cancel: "Cancel",
	preparing: "Preparing the map and the words …",
	frame: (n: string, of: string) => `Frame ${n} of ${of}`,
	progress: "Progress of the film",
	done: (name: string, megabytes: string, frames: string) =>
		`Saved as ${name} (${megabytes} MB, ${frames}).`,
	again: "Save it again",
	againHint: "If it is not among your downloads, the browser refused it or the disk is full.",
	cancelled: "Stopped. Nothing was saved.",
	failed: {
		load: "The program that makes films could not be loaded. Nothing was saved; reloading the page may help.",
		"no-map": "There is no map on the page, so there is nothing to film.",
		timeout:
			"The map was not fully drawn in time. Nothing was saved; try again with this page in sight, or choose a smaller size.",
		size: "This browser cannot draw frames of that size. Nothing was saved; choose a smaller size.",
		blank: "A frame came out blank. Nothing was saved; try again.",
		lost: "The browser took the map’s drawing away (WebGL) before the film was done. Nothing was saved; try again, or choose a smaller size.",
		room: "Legend and credits leave too little room for the map at this size. Nothing was saved; choose another size, or switch some layers off.",
		memory:
			"The film is too large for the browser’s memory. Nothing was saved; choose fewer frames or a smaller size.",
		encode:
			"The browser could not write the film. Nothing was saved; try another format or a smaller size.",
	},
};
