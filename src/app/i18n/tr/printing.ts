/** Turkish: the words of what is printed. */
import type { LaterWords } from "../later";

export const trPrinting: LaterWords["printing"] = {
	print: "Yazdır",
	hint: "Kâğıtta: bu sözlerle harita, ardından haritanın yanında açık olan bölüm, sonra kaynaklar.",
	printed: (date, version) => `Yazdırma tarihi: ${date}. Veri sürümü: ${version}.`,
	sources: "Haritanın kaynakları",
	sourcesText:
		"İlk sayfadaki haritanın dayandığı bütün belgeler; numaraları haritanın kaynak dosyasındaki gibidir. Önceki metindeki numaralar o metnin kendi listesine aittir.",
	noMap: "Bu çıktı için harita çizilemedi; aşağıdaki metin eksiksizdir.",
	failed:
		"Haritayı yazdıran program yüklenemedi. Tarayıcının kendi yazdırma komutu yalnızca metni yazdırır.",
};
