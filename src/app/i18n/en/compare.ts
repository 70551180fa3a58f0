/** English, the words for two days compared. */

export const enCompare = {
	compare: {
		begin: "Compare with another day",
		heading: "Two days compared",
		slider: "Compare date",
		outside: (value: string) => `${value}; outside of the days on the strip`,
		/** Also the date of a picture. */
		dates: (day: string, other: string) => `${day} compared with ${other}`,
		passedTo: (party: string, from: string, to: string) =>
			`Passed to: ${party}, between ${from} and ${to}`,
		passedOpen: (day: string) => `May have passed: not known who held it on ${day}`,
		passedTown: (day: string) => `Ringed: held by another side on ${day}`,
		frontOther: (day: string) => `Front line on ${day}`,
	},
};
