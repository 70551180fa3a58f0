/** English, what the first page says of what is read later: its titles, the line of the filters, the day in short. */
import { plural } from "../plural";

const count = plural("en");

export const enTitles = {
	nav: {
		label: "What the panel shows",
		day: "This day",
		places: "Places",
		events: "Events",
		agreements: "Truces",
		sources: "Articles",
		disagreements: "Disagreements",
		files: "Your files",
	},
	about: {
		heading: "About the data",
	},
	areas: {
		sources: "What the areas rest on",
		range2: (least: string, most: string) => `${least} – ${most}`,
	},
	spot: {
		heading: "A spot on the map",
	},
	details: {
		source: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
	},
	claim: {
		noText: "What this claim says could not be read.",
		loading: "Reading what it says …",
		inEnglish: "in English",
	},
	events: {
		andMore: (places: string, n: string) => `${places} and ${n} more`,
	},
	status: {
		nobody: "not known",
	},
	short: {
		fighting: "Fighting reported inside",
		uncertain: "Date of change uncertain",
		unknown: "Not known",
	},
	filters: {
		open: "Filters",
		openOn: (n: number, text: string) =>
			count(n, { one: "Filters, 1 in use", other: `Filters, ${text} in use` }),
		heading: "Show only",
		clear: "Clear filters",
		clearShort: "Clear",
		events: (n: string, all: string) => `Filtered: ${n} of ${all} events`,
		places: (n: string, all: string) => `${n} of ${all} places on this day`,
		nothing: "The filters let no event through",
		noPeople:
			"The filters let nothing through that is reported about civilians for this day. There may be such reports.",
		noneChanged: "The filters let no change of these days through.",
	},
};
