/** English, the words of what two compared days differ in. */
import { plural } from "../plural";

const count = plural("en");
const places = (n: number) => count(n, { one: "1 place", other: `${n} places` });

export const enCompared = {
	compare: {
		stop: "Stop comparing",
		swap: "Swap the days",
		field: "Compare with (year-month-day)",
		apply: "Compare with this day",
		shown: (day: string) => `The map shows ${day}.`,
		sameDay: (day: string) =>
			`Both days are ${day}. A day does not differ from itself: choose another one to compare it with.`,
		noAreas: (days: string) =>
			`No area is derived for ${days}: only places are compared, and no land passes on the map.`,
		nothing:
			"On both days every place has the same holder, and none is known to have changed hands in between.",
		nothingFiltered: "The filters leave no place that changed hands between these days.",
		filtered: "The filters narrow the lists of places. Areas are sums over all places.",
		land: "Land gained and lost",
		gained: "Gained",
		lost: "Lost",
		net: "Net",
		about: (km2: string) => `about ${km2} km²`,
		netRange: (least: string, most: string) => `${least} to ${most}`,
		note: (from: string, to: string) =>
			`From the end of ${from} to the end of ${to}. Land counts as gained where one side held its nearest place on the first day and another on the second; where the holder is open on one of the days it counts in the ranges only.`,
		passed: "Changed hands",
		way: (from: string, to: string) => `From ${from} to ${to}`,
		places,
		landOf: (km2: string, range: string) => `about ${km2} km² (${range})`,
		back: "Changed hands and back",
		open: "Open on one of the days",
		openNote: "Fighting is reported inside, the date is uncertain, or nothing is known.",
		within: (span: string) => `within ${span}`,
		stepTo: (party: string, when: string) => `to ${party} ${when}`,
		on: (day: string) => `on ${day}`,
		all: (n: number) => `Show all ${places(n)}`,
		sources: "Sources of these changes",
	},
};
