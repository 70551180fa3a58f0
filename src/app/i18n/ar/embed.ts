/** Arabic, the words that lead to the embedding. */
import type { enEmbed } from "../en/embed";

export const arEmbed: typeof enEmbed = {
	embed: {
		open: "تضمين الخريطة …",
		heading: "تضمين الخريطة",
	},
};
