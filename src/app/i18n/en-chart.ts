/** English, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */
import { plural } from "./plural";

const count = plural("en");

export const enChart = {
	chart: {
		open: "Areas over time",
		name: "Areas over time",
		drawing:
			"The area of each side day by day. The same figures are in the table “Areas by month” in the panel.",
		/** Under the chart on a small screen. */
		short: "Areas derived from reports about places, not surveyed",
		method:
			"Derived from reports about places, each with its range. Diamonds: what a source published, added to ours of the day before its count.",
		notFiltered: "Areas are sums over all places; filters do not change them.",
		figure: (party: string, km2: string, range: string) => `${party}: about ${km2} km² (${range})`,
		point: (km2: string, party: string, dates: string) => `${km2} km² taken by ${party}, ${dates}`,
		table: "Areas by month",
		day: "End of",
		published: "Ground taken, as sources published it",
		takenSince: (date: string) => `since ${date}`,
		takenOpen: "since when is not said",
	},
	summary: {
		heading: "The day in short",
		truce: (name: string, since: string, by: string) =>
			`In force: ${name}, since ${since}, announced by ${by}.`,
		noEnd: "No end of it is reported in this dataset.",
		noTruce: "No truce of this dataset is in force.",
		lastTruce: (name: string, end: string) => `The last, ${name}, ended: ${end}.`,
		people: "About civilians:",
		/** How a figure about people came to be; null: the document does not say. */
		counted: (unit: string, who: string | null, days: string | null, by: string | null) =>
			`Counted: ${unit} (${who ?? "of whom is not said"}); ${days ?? "the days are not said"}; ${by === null ? "who counted is not said" : `by ${by}`}.`,
		noPeople: "Nothing in this dataset is reported about civilians for this day.",
		changed: (n: number, days: string) =>
			count(n, {
				one: `1 place is reported to have changed hands in the last ${days} days.`,
				other: `${n} places are reported to have changed hands in the last ${days} days.`,
			}),
		noneChanged: (days: string) =>
			`No place is reported to have changed hands in the last ${days} days.`,
		holds: (party: string, km2: string, range: string) =>
			`${party}: about ${km2} km² of the zone (${range}), derived from the places.`,
		noArea: (date: string) => `No area is derived before ${date}.`,
	},
	spoken: {
		changed: (n: number, names: string) =>
			count(n, { one: `Changed hands: ${names}.`, other: `${n} places changed hands: ${names}.` }),
		began: (names: string) => `Begins: ${names}.`,
		ended: (names: string) => `Ends: ${names}.`,
	},
};
