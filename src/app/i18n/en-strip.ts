/** English, the words of the strip: what lies on it, and how to look nearer. */
import { plural } from "./plural";

const count = plural("en");

export const enStrip = {
	strip: {
		zoomIn: "Show fewer days",
		zoomOut: "Show more days",
		bands: "Agreements and truces on the strip",
		inForce: (from: string, to: string) => `in force ${from} to ${to}`,
		inForceFrom: (from: string) => `in force from ${from}; no end reported`,
		breach: (date: string) => `first breach reported for ${date}`,
		noBreach: "no breach reported",
		events: (n: number, text: string, reports: number) =>
			`${count(n, { one: "1 dated event", other: `${text} dated events` })}, ${count(reports, { one: "told by 1 report", other: `told by ${reports} reports` })}`,
		noEvents: "no dated events in this dataset",
		noneLeft: "The filters let no dated event through.",
		noneAtAll: "There is no dated event in this dataset.",
		calm: "calm reported",
		changed: (places: string) => `changed hands or fought over: ${places}`,
		perhaps: (places: string) => `perhaps on one of these days: ${places}`,
		key: "Bars: dated reports in this dataset, not intensity of fighting. Bands: agreements and truces in force, hatched from the first reported breach. Ticks: changes of holder; lines: changes whose day is not known. Rings: calm reported. Hatched ground: no dated report for two weeks or longer.",
		firstDay: "First day",
		previousMonth: "Previous month",
		nextMonth: "Next month",
		lastDay: "Last day",
	},
};
