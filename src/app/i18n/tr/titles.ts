/** Turkish, what the first page says of what is read later: its titles, the line of the filters, the day in short. */
import type { enTitles } from "../en/titles";

export const trTitles: typeof enTitles = {
	nav: {
		label: "Panelin gösterdiği",
		day: "Seçili gün",
		places: "Yerler",
		events: "Olaylar",
		agreements: "Ateşkesler",
		sources: "Makaleler",
		disagreements: "Farklılıklar",
		files: "Dosyalarınız",
	},
	about: {
		heading: "Veriler hakkında",
	},
	areas: {
		sources: "Alanların dayandığı kaynaklar",
		range2: (least, most) => `${least} – ${most}`,
	},
	spot: {
		heading: "Haritada bir nokta",
	},
	details: {
		source: (number, publisher) => `Kaynak ${number}: ${publisher}`,
	},
	claim: {
		noText: "Bu beyanın ne dediği okunamadı.",
		loading: "Ne dediği okunuyor…",
		inEnglish: "İngilizce",
	},
	events: {
		andMore: (places, n) => `${places} ve ${n} yer daha`,
	},
	status: {
		nobody: "bilinmiyor",
	},
	short: {
		fighting: "İçinde çatışma bildirildi",
		uncertain: "Değişiklik tarihi kesin değil",
		unknown: "Bilinmiyor",
	},
	filters: {
		open: "Filtreler",
		openOn: (_, text) => `Filtreler, kullanılan: ${text}`,
		heading: "Yalnızca bunları göster",
		clear: "Filtreleri temizle",
		clearShort: "Temizle",
		events: (n, all) => `Filtrelenmiş: ${n} / ${all} olay`,
		places: (n, all) => `seçili gün ${n} / ${all} yer`,
		nothing: "Filtrelere uyan olay yok",
		noPeople:
			"Seçili gün için sivillere ilişkin, filtrelere uyan beyan yok. Filtrelerin dışında kalan beyanlar olabilir.",
		noneChanged: "Bu günlerdeki değişikliklerden filtrelere uyan yok.",
	},
};
