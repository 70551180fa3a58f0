/** Turkish, the words that lead to exported data, evidence and films. */
import type { enData } from "../en/data";

export const trData: typeof enData = {
	data: {
		open: "Verileri dışa aktar…",
		heading: "Verileri dışa aktar",
		loading: "Metinler ve program getiriliyor…",
		notLoaded: "Sayfanın bu bölümü yüklenemedi; sayfayı yeniden yüklemek işe yarayabilir.",
	},
	film: {
		open: "Film yap…",
		heading: "Filmi dışa aktar",
	},
};
