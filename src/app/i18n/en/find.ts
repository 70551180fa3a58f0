/** English, the words of finding: filters, the search of everything, the list of events. */
import { plural } from "../plural";

const count = plural("en");

export const enFind = {
	filters: {
		hint: "With nothing ticked in a group, all of it is shown. Numbers: the events that each choice would leave.",
		kinds: "Kind of claim",
		sides: "Side of the source",
		confidence: "Confidence of the holder shown",
		parties: "Party",
		option: (n: number, text: string) => count(n, { one: "1 event", other: `${text} events` }),
		none: "Nothing of this group is let through.",
		close: "Close the filters",
		leftOut:
			"The filters leave this place out of the map and the lists. What follows is not narrowed by them.",
		inPicture: (parts: string) => `Filtered, the rest is not shown. ${parts}.`,
		part: (name: string, values: string) => `${name}: ${values}`,
		nobody: "none",
	},
	find: {
		agreements: (n: number, text: string) =>
			count(n, { one: "1 agreement or truce", other: `${text} agreements and truces` }),
		sources: (n: number, text: string) => count(n, { one: "1 source", other: `${text} sources` }),
		events: (n: number, text: string) => count(n, { one: "1 event", other: `${text} events` }),
		others: (n: number, text: string) =>
			count(n, {
				one: "1 other result, below the places",
				other: `${text} other results, below the places`,
			}),
		hint: "Type to find truces, sources and events too.",
		noPlace: "No place",
		placesHeld: (n: number, text: string) =>
			count(n, { one: "1 more is filtered out", other: `${text} more are filtered out` }),
		more: (n: number, text: string) =>
			count(n, {
				one: "and 1 more; another word narrows them down",
				other: `and ${text} more; another word narrows them down`,
			}),
		lists: {
			agreements: "Agreements and truces found",
			sources: "Sources found",
			events: "Events found",
		},
	},
	events: {
		heading: "Events",
		intro:
			"Everything in this dataset that has a date, month by month. Choosing one goes to its day and place.",
		left: (n: string, all: string) => `${n} of ${all} events are let through by the filters.`,
		nothing: "The filters let no event through.",
		none: "There is no event in this dataset.",
		onDay: "on the day shown",
		title: (what: string, where: string) => `${what}: ${where}`,
		takenBy: (where: string, party: string) => `changed hands: ${where}, to ${party}`,
		noPlace: "no single place",
		kind: {
			change: "changed hands",
			fighting: "fighting inside",
			agreement: "agreement",
			truce: "truce",
			milestone: "turn of events",
		},
		step: { announced: "announced", start: "begins", end: "ends" },
	},
	places: {
		list: "Places",
		none: (query: string) =>
			`No place in the data matches “${query}”, nor does an agreement, a source or an event.`,
		results: (n: number) => count(n, { one: "1 place", other: `${n} places` }),
		noPosition: "position not known",
	},
};
