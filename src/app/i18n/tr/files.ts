/** Turkish, of files that a reader brings, what the first page needs. */
import type { enFiles } from "../en/files";
import { plural } from "../plural";

const count = plural("tr");

export const trFiles: typeof enFiles = {
	files: {
		open: "Veri ekle",
		drop: "Verilerinizi eklemek için bırakın. Veriler bu cihazda kalır.",
		events: (_, text) => `dosyalarınızda ${text} olay`,
		missing: (names) =>
			`Bu görünüm, bu sayfada bulunmayan verilerle oluşturuldu: ${names}. Bir adres bunları taşıyamaz. Görünümün ne gösterdiğini görmek için ekleyin.`,
		notFetched: (name) =>
			`Adresteki “${name}” dosyası eklenmedi: ya gelmedi ya da bu sitede bulunmuyor.`,
		notFound: "Bu satır, bu sayfada olmayan ya da böyle bir satırı bulunmayan bir dosyaya ait.",
		keptUnread: (names) =>
			`Bu tarayıcıda artık okunamayan dosyalar saklanıyor: ${names}. Onları bulundukları yerden yeniden ekleyin.`,
		folderCut: (most) =>
			`Bırakılanlardan yalnızca ilk ${most} dosya alındı. Bir seferde daha az dosya bırakın.`,
		forgetUnread: "Bu tarayıcıdan kaldır",
		notForgotten: (names) =>
			`Tarayıcı, sakladıklarını bu sayfanın kaldırmasına izin vermedi: ${names}. Bu sitenin verilerini temizlemek onları kaldırır.`,
		credit: (names) => `Ayrıca gösterilen, okurun eklediği ve denetlenmemiş veriler: ${names}.`,
		newestOnly: (n, text) =>
			count(n, {
				one: "Görünürdeki olaylarından yalnızca en yenisi çiziliyor.",
				other: `Görünürdeki olaylarından yalnızca en yeni ${text} tanesi çiziliyor.`,
			}),
		ownMap: "Kendi verilerinize bakıyorsunuz. Yalnızca bu cihazda bulunuyor.",
		back: "Bu sayfanın haritasına dön",
	},
};
