/** English, the words that lead to exported data, evidence and films; the rest comes when it is asked for (en-export.ts, en-film.ts). */
export const enData = {
	data: {
		open: "Export the data …",
		heading: "Export data",
		loading: "Fetching the words and the program …",
		notLoaded: "This part of the page could not be loaded; reloading the page may help.",
	},
	film: {
		open: "Make a film …",
		heading: "Export film",
	},
};
