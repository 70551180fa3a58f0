/** Turkish, where something of the page itself fails. */
import type { enFault } from "../en/fault";

export const trFault: typeof enFault = {
	fault: {
		parts: {
			bar: "arama ve araçlar",
			map: "harita",
			mapTools: "harita düğmeleri",
			legend: "lejant ve ölçek",
			credits: "kaynakça",
			panel: "ayrıntılar",
			timeline: "zaman çizelgesi",
			dialog: "bu pencere",
		},
		failed: (part) => `Sayfanın bu bölümü çalışmıyor: ${part}.`,
		rest: "Sayfanın kalanı çalışıyor; baktığınız görünüm adreste duruyor.",
		again: "Yeniden dene",
		without: "Onsuz sürdür",
		back: (part) => `Dışarıda bırakıldı: ${part}. Geri getir`,
		page: "Sayfa çalışmıyor",
		pageText:
			"Hata cihazınızda değil, bu sayfada. Baktığınız görünüm adreste duruyor: sayfayı yeniden yükleyin ya da ilk görünümü açın.",
		anew: "İlk görünümü aç",
		something:
			"Bu sayfada bir şey çalışmadı; kalanı çalışıyor. Yinelenirse rapor, hatayı giderecek kişiye yardımcı olur.",
		report: "Hata raporu",
		copy: "Raporu kopyala",
		copied: "Kopyalandı.",
		notCopied: "Kopyalanamadı. Metni seçip kopyalayın.",
	},
};
