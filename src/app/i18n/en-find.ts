/** English, the words of finding: filters, the search of everything, the list of events. */
import { plural } from "./plural";

const count = plural("en");

export const enFind = {
	filters: {
		open: "Filters",
		openOn: (n: number, text: string) =>
			count(n, { one: "Filters, 1 in use", other: `Filters, ${text} in use` }),
		heading: "Show only",
		hint: "With nothing ticked in a group, all of it is shown. Numbers: the events that each choice would leave.",
		kinds: "Kind of claim",
		sides: "Side of the source",
		confidence: "Confidence of the holder shown",
		parties: "Party",
		option: (n: number, text: string) => count(n, { one: "1 event", other: `${text} events` }),
		none: "Nothing of this group is let through.",
		clear: "Clear filters",
		clearShort: "Clear",
		close: "Close the filters",
		events: (n: string, all: string) => `Filtered: ${n} of ${all} events`,
		places: (n: string, all: string) => `${n} of ${all} places on this day`,
		nothing: "The filters let no event through",
		inPicture: (parts: string) => `Filtered, the rest is not shown. ${parts}.`,
		part: (name: string, values: string) => `${name}: ${values}`,
		nobody: "none",
	},
};
