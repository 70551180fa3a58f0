/** Arabic, the words of an embedded page and those that lead to the embedding. */
import { ltr } from "./bidi";
import type { enEmbed } from "./en-embed";

export const arEmbed: typeof enEmbed = {
	embed: {
		open: "تضمين الخريطة …",
		heading: "تضمين الخريطة",
		full: "فتح الخريطة كاملة",
		wheel: (key) => `لتكبير الخريطة: ${ltr(key)} مع التمرير`,
		finger: "تتحرك الخريطة بإصبعين",
	},
};
