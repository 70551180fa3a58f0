/** Russian, the words that lead to the embedding. */
import type { enEmbed } from "../en/embed";

export const ruEmbed: typeof enEmbed = {
	embed: {
		open: "Встроить карту…",
		heading: "Встроить карту",
	},
};
