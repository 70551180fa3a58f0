/** Turkish, the words that lead to the embedding. */
import type { enEmbed } from "../en/embed";

export const trEmbed: typeof enEmbed = {
	embed: {
		open: "Haritayı yerleştir…",
		heading: "Haritayı yerleştir",
	},
};
