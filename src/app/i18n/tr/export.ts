/** Turkish, the words of exported data: the dialog, and what stands in the files. */
import type { enExport } from "../en/export";
import { claims, events, places } from "./counts";

export const trExport: typeof enExport = {
	intro: "Görüntünün ardındaki yerler ve beyanlar; haritalar, tablolar ve programlar için.",
	scope: "Hangi veriler",
	scopes: {
		seen: "Görülenler",
		everything: "Her şey",
	},
	scopeHints: {
		seen: (date) =>
			`${date} tarihinde: katmanları açık olduğu ölçüde yerler, olaylar, arazi, cephe, bölge ve otoyollar; haritanın nereye baktığı fark etmez.`,
		everything:
			"Geçmişleriyle birlikte tüm yerler, tüm olaylar ve beyanlar, arazi, bölge ve otoyollar. Filtreler ve katmanlar dikkate alınmaz.",
	},
	notCompared: (date) => `Karşılaştırılan gün (${date}) dosyada yer almaz.`,
	format: "Biçim",
	formats: {
		geojson: "GeoJSON: haritalar ve programlar için",
		csv: "CSV: tablo programları için bir tablo",
		kml: "KML: dijital küreler ve telefonlar için",
	},
	rows: {
		seen: "Listedeki her yer için bir satır.",
		everything: "Bir yere ilişkin her değerlendirme, her olay ve her beyan için bir satır.",
	},
	holds: "Dosyada bulunanlar:",
	counting: "Sayılıyor…",
	counts: {
		places: (n, text) => `seçili gün ${places(n, text)}`,
		history: (_, text) => `yerlerin geçmişinde ${text} kayıt`,
		events,
		claims: (n, text) => claims(n, text),
		land: (_, text) => `${text} arazi parçası`,
		front: (_, text) => `${text} cephe parçası`,
		zones: (_, text) => `${text} bölge, hat ve silahtan arındırılmış bölge`,
		roads: (_, text) => `${text} otoyol`,
	},
	empty:
		"Seçili gün için filtrelere uyan yer ve olay yok. Dosya yine de kaydedilebilir: nasıl filtrelendiğini belirtir ve hiç satır içermez.",
	noBase:
		"Altlık harita, üzerindeki yerleşimler ve adlar başkalarının çalışmasıdır ve dosyada yer almaz.",
	licence: (name) => `Lisans: ${name}`,
	download: "Verileri indir",
	making: "Dosya yazılıyor…",
	done: (name, size) => `Kaydedildi: ${name} (${size} kB).`,
	failed: {
		load: "Dosyayı yazan program yüklenemedi. Hiçbir şey kaydedilmedi; sayfayı yeniden yüklemek işe yarayabilir.",
		detail:
			"Verilerin bir bölümü, örneğin beyanların ne dediği, yüklenemedi. Yarım bir dosya oluşmasın diye hiçbir şey kaydedilmedi; sayfayı yeniden yüklemek işe yarayabilir.",
	},
	layers: {
		places: "Yerler",
		history: "Yerlerin geçmişi",
		events: "Olaylar",
		claims: "Beyanlar",
		land: "Arazi",
		front: "Cephe",
		zones: "Bölge, silahtan arındırılmış bölge, temas hattı",
		roads: "Otoyollar",
	},
	front: {
		front: "Cephe hattı, türetilmiş",
		fighting: "Belki cephe: bir yandaki yerin içinde çatışma var",
		uncertain: "Belki cephe: bir yandaki değişiklik tarihi kesin değil",
		unknown: "Belki cephe: bir yanın kimde olduğu bilinmiyor",
	},
	evidence: {
		download: "Kaynaklarını indir",
		heading: "Görüntünün gösterdiklerinin kaynakları:",
		sourcesAs: "Kaynakların biçimi",
		asText: "Metin",
		claims: (ids) => `Beyanlar: ${ids}`,
		page: (number, of) => `Sayfa ${number} / ${of}`,
	},
};
