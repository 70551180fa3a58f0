/** English, the words of the list of places by who holds them. */

export const enHeld = {
	held: {
		heading: "Places by who holds them",
		intro: (date: string) =>
			`At the end of ${date}. Choosing a place opens what the sources say about it.`,
		/** Of a table: who holds what is in it, and on which day. */
		caption: (group: string, date: string) => `${group}; at the end of ${date}`,
		place: "Place",
		since: "Since",
		ground: "How sure",
		way: "From whom to whom",
		kind: "What it is",
		notAssessed: "Places whose holder the sources here do not give",
		noGround: "no evidence here",
		nothing: "The filters let no place through on this day.",
	},
};
