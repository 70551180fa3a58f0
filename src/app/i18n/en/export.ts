/** English, the words of exported data: the dialog, and what stands in the files. Fetched when asked for. */
import { plural } from "../plural";

const count = plural("en");

export const enExport = {
	intro: "The places and claims behind the picture, for maps, tables and programs.",
	scope: "Which data",
	scopes: {
		seen: "What is seen",
		everything: "Everything",
	},
	scopeHints: {
		seen: (date: string) =>
			`On ${date}: places, events, land, front, zone and highways, as far as their layers are on, wherever the map looks.`,
		everything:
			"All places with their history, all events and claims, land, zone and highways. Filters and layers do not count.",
	},
	notCompared: (date: string) => `${date}, which it is compared with, is not in the file.`,
	format: "Format",
	formats: {
		geojson: "GeoJSON: for maps and programs",
		csv: "CSV: a table, for spreadsheets",
		kml: "KML: for globes and phones",
	},
	rows: {
		seen: "A row for each place of the list.",
		everything: "A row for each assessment of a place, each event and each claim.",
	},
	holds: "The file holds:",
	counting: "Counting …",
	counts: {
		places: (n: number, text: string) =>
			count(n, { one: "1 place on this day", other: `${text} places on this day` }),
		history: (n: number, text: string) =>
			count(n, {
				one: "1 entry in the history of places",
				other: `${text} entries in the history of places`,
			}),
		events: (n: number, text: string) => count(n, { one: "1 event", other: `${text} events` }),
		claims: (n: number, text: string) => count(n, { one: "1 claim", other: `${text} claims` }),
		land: (n: number, text: string) =>
			count(n, { one: "1 piece of land", other: `${text} pieces of land` }),
		front: (n: number, text: string) =>
			count(n, { one: "1 part of the front", other: `${text} parts of the front` }),
		zones: (n: number, text: string) =>
			count(n, {
				one: "1 zone, line or buffer",
				other: `${text} zones, lines and buffers`,
			}),
		roads: (n: number, text: string) => count(n, { one: "1 highway", other: `${text} highways` }),
	},
	empty:
		"The filters leave no place and no event of this day. The file can be saved all the same: it says how it was filtered, and has no rows.",
	noBase: "The base map, its settlements and names are others’ work and are not in the file.",
	licence: (name: string) => `Licence: ${name}`,
	download: "Download data",
	making: "Writing the file …",
	done: (name: string, size: string) => `Saved as ${name} (${size} kB).`,
	failed: {
		load: "The program that writes the file could not be loaded. Nothing was saved; reloading the page may help.",
		detail:
			"A part of the data, such as what the claims say, could not be loaded. Nothing was saved, so that no file is half; reloading the page may help.",
	},
	layers: {
		places: "Places",
		history: "History of the places",
		events: "Events",
		claims: "Claims",
		land: "Land",
		front: "Front",
		zones: "Zone, buffer, contact line",
		roads: "Highways",
	},
	front: {
		front: "Front line, derived",
		fighting: "May be the front: fighting inside the place on one side",
		uncertain: "May be the front: date of change uncertain on one side",
		unknown: "May be the front: not known who held one side",
	},
	evidence: {
		download: "Download its sources",
		heading: "Sources of what the picture shows:",
		sourcesAs: "Sources of the picture as",
		asText: "Text",
		claims: (ids: string) => `Claims: ${ids}`,
		page: (number: string, of: string) => `Page ${number} of ${of}`,
	},
};
