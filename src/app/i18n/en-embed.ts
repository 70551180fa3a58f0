/** English, the words of an embedded page and those that lead to the embedding; the rest comes when it is asked for (en-embedding.ts). */
export const enEmbed = {
	embed: {
		open: "Embed the map …",
		heading: "Embed the map",
		full: "Open the full map",
		/** How an embedded map is moved, where the reader has just moved the page around it. */
		wheel: (key: string) => `${key} + scroll zooms the map`,
		finger: "Two fingers move the map",
	},
};
