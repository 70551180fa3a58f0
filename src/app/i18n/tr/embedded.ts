/** Turkish: an embedded page. */
import type { enEmbedded } from "../en/embedded";

export const trEmbedded: typeof enEmbedded = {
	full: "Haritanın tamamını aç",
	wheel: (key) => `${key} + kaydırma haritayı yakınlaştırır`,
	finger: "İki parmak haritayı hareket ettirir",
};
