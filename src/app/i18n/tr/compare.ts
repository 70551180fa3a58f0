/** Turkish, the words for two days compared. */
import type { enCompare } from "../en/compare";

export const trCompare: typeof enCompare = {
	compare: {
		begin: "Başka bir günle karşılaştır",
		heading: "İki gün karşılaştırması",
		slider: "Karşılaştırma tarihi",
		outside: (value) => `${value}; şeritteki günlerin dışında`,
		dates: (day, other) => `${day} ile ${other} karşılaştırması`,
		passedTo: (party, from, to) => `${from} ile ${to} arasında kontrolü alan: ${party}`,
		passedOpen: (day) =>
			`El değiştirmiş olabilir: ${day} tarihinde kimin kontrol ettiği bilinmiyor`,
		passedTown: (day) => `Halkalı: ${day} günü başka tarafın elinde`,
		frontOther: (day) => `Cephe hattı, ${day}`,
	},
};
