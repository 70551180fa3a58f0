/** English. The shape of this object is the shape of every dictionary. */
import { plural } from "../plural";
import { years } from "../years";
import { enBrought } from "./brought";
import { enChart } from "./chart";
import { enCompare } from "./compare";
import { enData } from "./data";
import { enEmbed } from "./embed";
import { enFault } from "./fault";
import { enFiles } from "./files";
import { enPlayer } from "./player";
import { enStrip } from "./strip";
import { enTiles } from "./tiles";
import { enTitles } from "./titles";

const count = plural("en");

export const en = {
	...enTitles,
	...enPlayer,
	...enBrought,
	...enChart,
	...enStrip,
	...enTiles,
	...enCompare,
	...enFault,
	...enFiles,
	...enData,
	...enEmbed,
	direction: "ltr" as "ltr" | "rtl",
	product: "Truceline",
	/** Between the parts of a line: in a list, and between two statements. */
	punctuation: { comma: ", ", semicolon: "; " },
	dates: {
		about: (date: string) => `about ${date}`,
		perhaps: (date: string) => `perhaps ${date}`,
		until: (date: string) => `until ${date}`,
		from: (date: string) => `from ${date}`,
	},
	page: {
		skipMap: "Skip the map",
		skipToDate: "Skip to the time line",
		mapNotPrinted:
			"The map was not ready when this was printed. Once the page is fully loaded, it prints with its map.",
		language: "Language",
		languageNotLoaded: (language: string) =>
			`The texts in this language could not be fetched: ${language}. Choose it again when there is a connection.`,
		share: "Share",
		/** What is shared with the link. */
		sharedDay: (day: string) => `The map on ${day}: who held what, and who says so.`,
		sharedPlace: (place: string, day: string) =>
			`${place} on ${day}: what is reported, and who says so.`,
		copyLink: "Copy link",
		linkCopied: "The link to this view has been copied.",
		linkNotCopied: "The link could not be copied. It is in the address bar.",
		newVersion: "A newer version of this page is ready. It is shown once the page is loaded again.",
		newVersionFiles:
			"Files that you added and that this browser does not keep have to be added again then.",
		loadNewVersion: "Load the new version",
		about: "About the data",
		dismiss: "Dismiss",
		close: "Close",
		notices: "Notices",
		openPanel: "Show details",
		closePanel: "Hide details",
		higherPanel: "Draw details up",
		lowerPanel: "Draw details down",
		more: "More",
		details: "Details",
	},
	map: {
		label: (title: string) => `Map: ${title}. Places can also be chosen from the list of places.`,
		coming: "Drawing the map …",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		wholeZone: "Show the whole map",
		scale: (km: string) => `${km} km`,
		noWebGl:
			"This browser cannot draw the map (no WebGL). The date, the list of places and the details work without it.",
		notLoaded:
			"The program that draws the map could not be loaded. The date, the list of places and the details work without it; reloading the page may help.",
		vectors: {
			"no-webgl":
				"This browser has no WebGL: the map is drawn as vectors. It shows the same, but follows the hand less smoothly.",
			"not-loaded":
				"The program that draws the map with WebGL could not be loaded: the map is drawn as vectors instead. Reloading the page may bring it back.",
			"no-workers":
				"The map’s helper (a web worker) was blocked or did not come: the map is drawn as vectors. Reloading the page may bring it back.",
			isolated: "The frame around this page allows no WebGL: the map is drawn as vectors.",
			lost: "The graphics system lost the map and did not bring it back: it is drawn as vectors now. Reloading the page may bring WebGL back.",
		},
		lost: "The map's picture was lost by the graphics system; it comes back by itself when it can.",
	},
	timeline: {
		region: "Time line",
		date: "Date",
		value: (date: string, reports: number, filtered = false) =>
			reports === 0
				? `${date}, ${filtered ? "no report that the filters let through" : "no dated reports"}`
				: `${date}, ${count(reports, { one: "1 report", other: `${reports} reports` })}`,
		reports: (reports: number, filtered = false) =>
			reports === 0
				? filtered
					? "the filters let no report of this day through"
					: "no dated reports on this day"
				: count(reports, {
						one: "1 report on this day",
						other: `${reports} reports on this day`,
					}),
		previousDay: "Previous day",
		nextDay: "Next day",
		previousEvent: "Previous event",
		nextEvent: "Next event",
		spanButton: (from: string, to: string) => `Show ${from} – ${to}`,
		density: "Dated reports in this dataset, not intensity of fighting",
		edit: "Change the date",
		yearAndWeekday: (year: string, weekday: string) => `${year}, ${weekday}`,
	},
	places: {
		search: "Search places",
		/** Within its field, which is narrow on a phone. */
		searchInShort: "Search",
		searchFor: "Place, truce, source, event",
		show: "List of places",
		several: "Several things are here. Which one?",
	},
	lead: {
		zone: "What this is",
		covers: (from: string, to: string) => `Covers ${years(from, to)}. Does not show the present.`,
	},
	legend: {
		heading: "Legend",
		held: (party: string) => `Held by: ${party}`,
		heldInferred: (party: string) => `Held by: ${party}; all of it inferred, no report for it`,
		inferred: "Hollow sign, paler land: inferred, no report for it",
		fighting: "Fighting inside, as reported",
		uncertain: "Date of change uncertain",
		unknown: "Not known who held it",
		post: (party: string) => `Observation post: ${party}`,
		postEnclosed: (party: string) => `Observation post, enclosed: ${party}`,
		postPerhaps: (party: string) => `Observation post, perhaps not yet there: ${party}`,
		postPerhapsEnclosed: (party: string) => `Observation post, perhaps enclosed: ${party}`,
		roads: (refs: string) => `Highways ${refs}`,
		border: "Border between states",
		governorate: "Governorate boundary",
		river: "River",
		cells: "Land as its nearest place with evidence",
		front: "Front line, derived; the true line may lie anywhere in the grey band",
		frontUnsure: "May be the front: not known who held one side",
		strike: "Strike reported",
		deployment: "Deployment reported",
		settlement: "Other city or settlement, no holder shown",
		selected: "Selected",
		leftOut: "In the zone, without colour: left out by the filters",
		notMapped: "Not mapped",
		show: (what: string) => `Show: ${what}`,
		layers: {
			cells: "Areas",
			front: "Front",
			buffer: "Buffer",
			posts: "Posts",
			reports: "Reports",
			roads: "Highways",
			settlements: "Settlements",
			labels: "Names of regions",
		},
	},
	snapshot: {
		open: "Export snapshot",
		heading: "Export snapshot",
		data: (title: string, version: string) => `Data: ${title}, version ${version}`,
	},
	problems: {
		heading: "Parts of the data could not be read",
		fatal: "The data cannot be shown",
		fatalText: "The map needs these files to be right:",
		more: (n: number) => count(n, { one: "and 1 more", other: `and ${n} more` }),
		reload: "Try again",
		record: (n: number) => `record ${n}`,
		line: (n: number) => `line ${n}`,
		field: (name: string) => `field ${name}`,
		id: (id: string) => id,
		code: {
			"missing-file": "The file is missing or could not be fetched. Check that it was published.",
			"not-json": "The file is not valid JSON. Check it where the message points.",
			"html-not-json": "A web page came in place of the file. Check the address and the server.",
			"wrong-shape": "The file does not have the expected form.",
			"bad-value": "A value is not as it must be; the record was left out.",
			"bad-geometry": "A geometry is not as it must be; the feature was left out.",
			"duplicate-id": "An id appears twice; the second record was left out.",
			"unknown-reference": "A reference leads nowhere; it was left out.",
			"no-text": "A claim has no text; it is shown without one.",
			"no-source": "Nothing supports the record; it was left out.",
			"bad-dates": "The dates are not in order; the record was left out.",
		},
	},
	address: {
		broken: (parts: string) => `Part of the address could not be read and was left out: ${parts}.`,
		day: (text: string) => `the date “${text}”`,
		dayOutside: (text: string, nearest: string) =>
			`The data does not cover the date “${text}”; the nearest day that it covers is shown, ${nearest}.`,
		place: (text: string) => `the place “${text}”`,
		source: (text: string) => `the source “${text}”`,
		claim: (text: string) => `the claim “${text}”`,
		agreement: (text: string) => `the agreement “${text}”`,
		files: (text: string) => `the files “${text}”`,
		row: (text: string) => `the row “${text}”`,
		trail: (text: string) => `the number of days “${text}”`,
		at: "the spot",
		map: "the map's position",
		buffer: (text: string) => `the buffer depth “${text}”`,
		layers: (text: string) => `the layers “${text}”`,
		embed: (text: string) => `the value “${text}” of “embed”`,
		lang: (text: string) => `the language “${text}”`,
		unknown: (text: string) => `“${text}”, which is no part of an address`,
		repeated: (text: string) => `a second “${text}”`,
		compare: (text: string) => `the second date “${text}”`,
		compareOutside: (text: string, nearest: string) =>
			`The data does not cover the second date “${text}”; the nearest day that it covers is compared, ${nearest}.`,
		kinds: (text: string) => `the kinds of claim “${text}”`,
		sides: (text: string) => `the sides of sources “${text}”`,
		confidence: (text: string) => `the confidence “${text}”`,
		parties: (text: string) => `the parties “${text}”`,
		version: (theirs: string, ours: string) =>
			`This link was made with version ${theirs} of the data; this is version ${ours}. Dates and places may have been corrected since.`,
	},
};
