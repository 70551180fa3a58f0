/** English, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */
import { plural } from "../plural";

const count = plural("en");

export const enChart = {
	chart: {
		open: "Areas over time",
		/** Under the chart on a small screen. */
		short: "Areas derived from reports about places, not surveyed",
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
		/** How many places, said with the date. */
		places: (n: number) =>
			count(n, { one: "1 place changed hands", other: `${n} places changed hands` }),
		began: (names: string) => `Begins: ${names}.`,
		ended: (names: string) => `Ends: ${names}.`,
	},
};
