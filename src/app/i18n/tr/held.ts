/** Turkish: the words of the list of places by who holds them. */
import type { enHeld } from "../en/held";

export const trHeld: typeof enHeld = {
	held: {
		heading: "Kontrol edene göre yerler",
		intro: (date) =>
			`Gün sonu: ${date}. Bir yeri seçmek, kaynakların onun hakkında ne dediğini açar.`,
		caption: (group, date) => `${group}; gün sonu: ${date}`,
		place: "Yer",
		since: "Ne zamandan beri",
		ground: "Ne kadar kesin",
		way: "Kimden kime",
		kind: "Ne olduğu",
		notAssessed: "Buradaki kaynakların kimin kontrol ettiğini belirtmediği yerler",
		noGround: "burada kanıt yok",
		nothing: "Seçili günde filtrelerden geçen yer yok.",
	},
};
