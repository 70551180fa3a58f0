/** Turkish, the form that makes the code of a frame. */
import type { enEmbedding } from "../en/embedding";

export const trEmbedding: typeof enEmbedding = {
	intro: (day) =>
		`Başka bir sayfa için, haritayı şu an gördüğünüz gibi, kompakt bir düzende gösteren bir çerçeve: gün (${day}), filtreler ve seçili olan. Okuru tarihi değiştirebilir ve kaynakları okuyabilir.`,
	width: "Genişlik",
	widths: { full: "Sayfadaki yeri kadar geniş", fixed: "Piksel olarak" },
	pixels: "Piksel olarak genişlik",
	height: "Piksel olarak yükseklik",
	badWidth: (least, most) => `Genişlik ${least} ile ${most} piksel arasında olmalıdır.`,
	badHeight: (least, most) => `Yükseklik ${least} ile ${most} piksel arasında olmalıdır.`,
	language: "Dil",
	readers: "Okurun dili, yoksa İngilizce",
	version: "Veriler",
	versions: {
		live: "En yeni sürüm, düzeltmeler geldikçe",
		pinned: (version) => `Sürüm ${version}, değişmeden, yayımlayanın arşivinden`,
	},
	noArchive:
		"Çerçeve verilerin en yeni sürümünü gösterir; bu verileri yayımlayan, önceki sürümlerin arşivini tutmuyor.",
	size: (width, height) => `${width} × ${height} piksel`,
	sizeFull: (height) => `tam genişlik × ${height} piksel`,
	preview: "Çerçevenin boyutu",
	local: "Bu sayfa kendi makinenizde çalışıyor: kod, site yayımlanana kadar başka yerde çalışmaz.",
	code: "Kod",
	copy: "Kodu kopyala",
	copied: "Kod panoya kopyalandı. Sayfanızın kaynak koduna yapıştırın.",
	notCopied: "Kod kopyalanamadı. Alanda seçip kopyalayın.",
	privacy:
		"Çerçeve yalnızca bu sitenin dosyalarını yükler ve çerez bırakmaz; sayfanızın adresini öğrenmez.",
};
