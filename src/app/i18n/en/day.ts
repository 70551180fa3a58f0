/** English, the words of a day that is read: its lead, the form of its date, the strip, the chart and the table of areas. */
import { plural } from "../plural";

const count = plural("en");

export const enDay = {
	lead: {
		inForce: "In force on this day, or without a reported end",
		noneInForce: "No agreement or truce of this dataset is in force on this day.",
		began: (time: string) => `began this day${time}`,
		at: (time: string) => ` at ${time}`,
		since: (date: string) => `since ${date}`,
		announcedBy: (by: string) => `announced by ${by}`,
		breach: (date: string) => `first breach reported for ${date}`,
		changed: "Changed hands in the last ten days",
		noneChanged: "No place is reported to have changed hands in the last ten days.",
		changedTo: (place: string, party: string, date: string) => `${place}: to ${party}, ${date}`,
		more: (n: number) => count(n, { one: "and 1 more place", other: `and ${n} more places` }),
		people: "What is reported about civilians",
		noPeople:
			"Nothing in this dataset is reported about civilians for this day. That does not mean that nothing happened.",
		morePeople: (n: number) =>
			count(n, {
				one: "1 more claim about civilians holds this day",
				other: `${n} more claims about civilians hold this day`,
			}),
		others: "Other reports of this day",
		othersCount: (n: number) => count(n, { one: "1 report", other: `${n} reports` }),
	},
	timeline: {
		dateField: "Date, as year-month-day or with the name of the month",
		noDate: (example: string) => `Type a date, such as ${example}.`,
		badDate: (text: string, example: string) => `“${text}” is not a date. Write it as ${example}.`,
		twoDates: (text: string, one: string, other: string, example: string) =>
			`“${text}” can mean ${one} or ${other}. Write the month as a word, or the date as ${example}.`,
		outside: (from: string, to: string) => `The data covers ${from} to ${to}.`,
		apply: "Show this day",
	},
	chart: {
		name: "Areas over time",
		drawing:
			"The area of each side day by day. The same figures are in the table “Areas by month” in the panel.",
		figure: (party: string, km2: string, range: string) => `${party}: about ${km2} km² (${range})`,
		point: (km2: string, party: string, dates: string) => `${km2} km² taken by ${party}, ${dates}`,
		table: "Areas by month",
		day: "End of",
		published: "Ground taken, as sources published it",
		takenSince: (date: string) => `since ${date}`,
		takenOpen: "since when is not said",
		method:
			"Derived from reports about places, each with its range. Diamonds: what a source published, added to ours of the day before its count.",
		notFiltered: "Areas are sums over all places; filters do not change them.",
	},
	spoken: {
		/** A place that has been chosen, and how it stands on the day. */
		chosen: (place: string, status: string) => `${place}: ${status}.`,
	},
	strip: {
		events: (n: number, text: string, reports: number) =>
			`${count(n, { one: "1 dated event", other: `${text} dated events` })}, ${count(reports, { one: "told by 1 report", other: `told by ${reports} reports` })}`,
		noEvents: "no dated events in this dataset",
		calm: "calm reported",
		changed: (places: string) => `changed hands or fought over: ${places}`,
		perhaps: (places: string) => `perhaps on one of these days: ${places}`,
		key: "Bars: dated reports in this dataset, not intensity of fighting. Bands: agreements and truces in force, hatched from the first reported breach. Ticks: changes of holder; lines: changes whose day is not known. Rings: calm reported. Hatched ground: no dated report for two weeks or longer.",
		firstDay: "First day",
		previousMonth: "Previous month",
		nextMonth: "Next month",
		lastDay: "Last day",
	},
	files: {
		stripKey: "The row above counts the events of your files, with a height of its own.",
	},
};
