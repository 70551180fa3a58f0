/** Turkish, the words of films. */
import type { enFilm } from "../en/film";
import { plural } from "../plural";

const count = plural("tr");

const frames = (n: number, text: string) => count(n, { other: `${text} kare` });

export const trFilm: typeof enFilm = {
	frames,
	intro:
		"Haritanın gün gün filmi; her karede başlık, tarih, lejant, atıflar ve bağlantı bulunur. Filtreler, katmanlar ve renkler sayfadakiler gibidir.",
	notCompared: (date) => `Şu tarihle yapılan karşılaştırma filmde yer almaz: ${date}.`,
	from: "İlk gün",
	to: "Son gün",
	step: "Kare aralığı",
	steps: {
		day: "her gün",
		week: "her hafta",
		month: "her ay",
		changes: "değişiklik olan her gün",
	},
	changes:
		"Haritada bir yerin, bir gözlem noktasının ya da bölgenin değiştiği günler ile ilk ve son gün. Bu durumda zaman eşit hızda ilerlemez.",
	speed: "Hız",
	speeds: (frames) => `saniyede ${frames}`,
	size: "Boyut",
	sizes: {
		wide: (pixels) => `Geniş, ${pixels}`,
		full: (pixels) => `Geniş ve keskin, ${pixels}`,
		square: (pixels) => `Kare, ${pixels}`,
		phone: (pixels) => `Telefon için dikey, ${pixels}`,
	},
	pixels: (width, height) => `${width} × ${height} piksel`,
	format: "Biçim",
	formats: {
		mp4: "MP4: hemen her yerde oynatılır",
		webm: "WebM: web ve daha yeni programlar için",
		gif: "GIF: sayfalarda ve mesajlarda kendiliğinden oynar; daha büyük, daha az renkli",
	},
	asking: "Tarayıcıya hangi biçimleri yazabildiği soruluyor…",
	onlyGif: "Bu tarayıcı bu boyutta video yazmıyor. Yine de GIF yapılabilir.",
	length: (frames, duration) => `${frames}, ${duration}.`,
	faults: {
		reversed: "Son gün ilk günden önce. Birini değiştirin.",
		"one-day":
			"Film için birden çok gün gerekir. Başka bir son gün seçin ya da bir görüntü kaydedin.",
		frames: (text, most) =>
			`${text} kare çok fazla; en çok ${most} olabilir. Daha kısa bir süre ya da daha uzun bir aralık seçin.`,
		gif: (text, most) =>
			`Bu boyutta bir GIF için ${text} kare çok fazla; en çok ${most} olabilir. Daha kısa bir süre, daha uzun bir aralık, daha küçük bir boyut ya da video seçin.`,
	},
	make: "Filmi yap",
	cancel: "İptal",
	preparing: "Harita ve metinler hazırlanıyor…",
	frame: (n, of) => `Kare ${n} / ${of}`,
	progress: "Filmin ilerlemesi",
	done: (name, megabytes, frames) => `Kaydedildi: ${name} (${megabytes} MB, ${frames}).`,
	again: "Yeniden kaydet",
	againHint: "İndirilenler arasında yoksa tarayıcı reddetmiştir ya da disk doludur.",
	cancelled: "Durduruldu. Hiçbir şey kaydedilmedi.",
	failed: {
		load: "Filmleri yapan program yüklenemedi. Hiçbir şey kaydedilmedi; sayfayı yeniden yüklemek işe yarayabilir.",
		"no-map": "Sayfada harita yok; bu yüzden filme alınacak bir şey yok.",
		timeout:
			"Harita zamanında tamamen çizilemedi. Hiçbir şey kaydedilmedi; bu sayfa görünürken yeniden deneyin ya da daha küçük bir boyut seçin.",
		size: "Bu tarayıcı bu boyutta kareler çizemiyor. Hiçbir şey kaydedilmedi; daha küçük bir boyut seçin.",
		blank: "Bir kare boş çıktı. Hiçbir şey kaydedilmedi; yeniden deneyin.",
		lost: "Tarayıcı, film bitmeden haritanın çizimini (WebGL) geri aldı. Hiçbir şey kaydedilmedi; yeniden deneyin ya da daha küçük bir boyut seçin.",
		room: "Lejant ve atıflar bu boyutta haritaya çok az yer bırakıyor. Hiçbir şey kaydedilmedi; başka bir boyut seçin ya da bazı katmanları kapatın.",
		memory:
			"Film tarayıcının belleği için çok büyük. Hiçbir şey kaydedilmedi; daha az kare ya da daha küçük bir boyut seçin.",
		encode:
			"Tarayıcı filmi yazamadı. Hiçbir şey kaydedilmedi; başka bir biçim ya da daha küçük bir boyut deneyin.",
	},
};
