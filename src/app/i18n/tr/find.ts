/** Turkish, the words of finding: filters, the search of everything, the list of events. */
import type { enFind } from "../en/find";
import { events, places } from "./counts";

export const trFind: typeof enFind = {
	filters: {
		hint: "Hiçbir şey işaretlenmemiş bir grubun tümü gösterilir. Sayılar: her seçeneğin bırakacağı olaylar.",
		kinds: "Beyan türü",
		sides: "Kaynağın tarafı",
		confidence: "Gösterilen kontrolün kesinliği",
		parties: "Taraf",
		option: events,
		none: "Bu gruptan hiçbir şey gösterilmiyor.",
		close: "Filtreleri kapat",
		leftOut:
			"Filtreler bu yeri haritanın ve listelerin dışında bırakıyor. Aşağıdakiler filtrelerle daraltılmadı.",
		inPicture: (parts) => `Filtrelenmiş, geri kalanı gösterilmiyor. ${parts}.`,
		part: (name, values) => `${name}: ${values}`,
		nobody: "hiçbiri",
	},
	find: {
		agreements: (_, text) => `${text} anlaşma ve ateşkes`,
		sources: (_, text) => `${text} kaynak`,
		events,
		others: (_, text) => `yerlerin altında ${text} sonuç daha`,
		hint: "Yazarak ateşkes, kaynak ve olayları da bulabilirsiniz.",
		noPlace: "Yer yok",
		placesHeld: (_, text) => `${text} yer daha filtrelerin dışında`,
		more: (_, text) => `ve ${text} tane daha; bir sözcük daha eklemek sonuçları daraltır`,
		lists: {
			agreements: "Bulunan anlaşmalar ve ateşkesler",
			sources: "Bulunan kaynaklar",
			events: "Bulunan olaylar",
		},
	},
	events: {
		heading: "Olaylar",
		intro:
			"Bu veri setinde tarihi olan her şey, ay ay. Birini seçtiğinizde gününe ve yerine gidilir.",
		left: (n, all) => `Filtrelere uyan olaylar: ${n} / ${all}.`,
		nothing: "Filtrelere uyan olay yok.",
		none: "Bu veri setinde olay yok.",
		onDay: "gösterilen gün",
		title: (what, where) => `${what}: ${where}`,
		takenBy: (where, party) => `el değiştirdi: ${where}; kontrolü alan: ${party}`,
		noPlace: "tek bir yer değil",
		kind: {
			change: "el değiştirdi",
			fighting: "içinde çatışma",
			agreement: "anlaşma",
			truce: "ateşkes",
			milestone: "dönüm noktası",
		},
		step: { announced: "duyuruldu", start: "başlıyor", end: "sona eriyor" },
	},
	places: {
		list: "Yerler",
		none: (query) =>
			`Verilerde “${query}” ile eşleşen bir yer yok; anlaşma, kaynak ya da olay da yok.`,
		results: (n) => places(n),
		noPosition: "konumu bilinmiyor",
	},
};
