/** English, the words that lead to the embedding; the rest comes when it is asked for (en-embedding.ts). */
export const enEmbed = {
	embed: {
		open: "Embed the map …",
		heading: "Embed the map",
	},
};
