/** Turkish. What is put in takes no suffix: the words around it carry the case. */
import type { Dictionary } from "../dictionary";
import { years } from "../years";
import { trBrought } from "./brought";
import { trChart } from "./chart";
import { trCompare } from "./compare";
import { claims } from "./counts";
import { trData } from "./data";
import { trEmbed } from "./embed";
import { trFault } from "./fault";
import { trFiles } from "./files";
import { trPlayer } from "./player";
import { trStrip } from "./strip";
import { trTiles } from "./tiles";
import { trTitles } from "./titles";

export const tr: Dictionary = {
	...trTitles,
	...trPlayer,
	...trBrought,
	...trChart,
	...trStrip,
	...trTiles,
	...trCompare,
	...trFault,
	...trFiles,
	...trData,
	...trEmbed,
	direction: "ltr",
	product: "Truceline",
	punctuation: { comma: ", ", semicolon: "; " },
	dates: {
		about: (date) => `${date} civarı`,
		perhaps: (date) => `belki ${date}`,
		until: (date) => `${date} tarihine kadar`,
		from: (date) => `${date} tarihinden itibaren`,
	},
	page: {
		skipMap: "Haritayı atla",
		skipToDate: "Zaman çizelgesine geç",
		mapNotPrinted:
			"Bu çıktı alınırken harita hazır değildi. Sayfa tümüyle yüklendikten sonra harita da yazdırılır.",
		language: "Dil",
		languageNotLoaded: (language) =>
			`Bu dildeki metinler getirilemedi: ${language}. Bağlantı olduğunda yeniden seçin.`,
		share: "Paylaş",
		sharedDay: (day) => `Harita, ${day}: kim nereyi elinde tutuyordu, bunu kim bildiriyor.`,
		sharedPlace: (place, day) => `${place}, ${day}: ne bildiriliyor, kim bildiriyor.`,
		copyLink: "Bağlantıyı kopyala",
		linkCopied: "Bu görünümün bağlantısı kopyalandı.",
		linkNotCopied: "Bağlantı kopyalanamadı. Adres çubuğundan alabilirsiniz.",
		newVersion: "Bu sayfanın daha yeni bir sürümü hazır. Sayfa yeniden yüklenince gösterilir.",
		newVersionFiles:
			"Eklediğiniz ve bu tarayıcının saklamadığı dosyaların o zaman yeniden eklenmesi gerekir.",
		loadNewVersion: "Yeni sürümü yükle",
		about: "Veriler hakkında",
		dismiss: "Gizle",
		close: "Kapat",
		notices: "Bildirimler",
		openPanel: "Ayrıntıları göster",
		closePanel: "Ayrıntıları gizle",
		higherPanel: "Ayrıntıları yükselt",
		lowerPanel: "Ayrıntıları alçalt",
		more: "Diğer",
		details: "Ayrıntılar",
	},
	map: {
		label: (title) => `Harita: ${title}. Yerler, yer listesinden de seçilebilir.`,
		coming: "Harita çiziliyor…",
		zoomIn: "Yakınlaştır",
		zoomOut: "Uzaklaştır",
		wholeZone: "Haritanın tamamını göster",
		scale: (km) => `${km} km`,
		noWebGl:
			"Bu tarayıcı haritayı çizemiyor (WebGL yok). Tarih, yer listesi ve ayrıntılar harita olmadan da çalışır.",
		notLoaded:
			"Haritayı çizen program yüklenemedi. Tarih, yer listesi ve ayrıntılar harita olmadan da çalışır; sayfayı yeniden yüklemek işe yarayabilir.",
		vectors: {
			"no-webgl":
				"Bu tarayıcıda WebGL yok: harita vektör olarak çiziliyor. Aynı şeyi gösterir, ancak hareketleri daha az akıcı izler.",
			"not-loaded":
				"Haritayı WebGL ile çizen program yüklenemedi: harita bunun yerine vektör olarak çiziliyor. Sayfayı yeniden yüklemek WebGL’i geri getirebilir.",
			"no-workers":
				"Haritanın yardımcı programı (web worker) engellendi ya da gelmedi: harita vektör olarak çiziliyor. Sayfayı yeniden yüklemek onu geri getirebilir.",
			isolated: "Bu sayfayı içeren çerçeve WebGL’e izin vermiyor: harita vektör olarak çiziliyor.",
			lost: "Grafik sistemi haritayı kaybetti ve geri getirmedi: harita artık vektör olarak çiziliyor. Sayfayı yeniden yüklemek WebGL’i geri getirebilir.",
		},
		lost: "Grafik sistemi haritanın görüntüsünü kaybetti; görüntü, mümkün olduğunda kendiliğinden geri gelecek.",
	},
	timeline: {
		region: "Zaman çizelgesi",
		date: "Tarih",
		value: (date, n, filtered = false) => {
			if (n !== 0) return `${date}, ${claims(n)}`;
			return filtered ? `${date}, filtrelere uyan beyan yok` : `${date}, tarihli beyan yok`;
		},
		reports: (n, filtered = false) => {
			if (n !== 0) return `seçili güne ilişkin ${claims(n)}`;
			return filtered
				? "seçili güne ilişkin, filtrelere uyan beyan yok"
				: "seçili güne ilişkin tarihli beyan yok";
		},
		previousDay: "Önceki gün",
		nextDay: "Sonraki gün",
		previousEvent: "Önceki olay",
		nextEvent: "Sonraki olay",
		spanButton: (from, to) => `Göster: ${from} – ${to}`,
		density: "Bu veri setindeki tarihli beyanlar; çatışmaların yoğunluğu değil",
		edit: "Tarihi değiştir",
		yearAndWeekday: (year, weekday) => `${year}, ${weekday}`,
	},
	places: {
		search: "Yer ara",
		searchInShort: "Ara",
		searchFor: "Yer, ateşkes, kaynak, olay",
		show: "Yer listesi",
		several: "Burada birden çok şey var. Hangisi?",
	},
	lead: {
		zone: "Bu nedir",
		covers: (from, to) => `Kapsadığı dönem: ${years(from, to)}. Bugünkü durumu göstermez.`,
	},
	legend: {
		heading: "Lejant",
		held: (party) => `Kontrol eden: ${party}`,
		heldInferred: (party) => `Kontrol eden: ${party}; tümü çıkarım, hakkında beyan yok`,
		inferred: "İçi boş işaret, soluk arazi: çıkarım, hakkında beyan yok",
		fighting: "İçinde çatışma bildirilen yer",
		uncertain: "Değişiklik tarihi kesin değil",
		unknown: "Kimin kontrol ettiği bilinmiyor",
		post: (party) => `Gözlem noktası: ${party}`,
		postEnclosed: (party) => `Kuşatılmış gözlem noktası: ${party}`,
		postPerhaps: (party) => `Gözlem noktası, belki henüz kurulmamış: ${party}`,
		postPerhapsEnclosed: (party) => `Gözlem noktası, belki kuşatılmış: ${party}`,
		roads: (refs) => `Otoyollar: ${refs}`,
		border: "Devlet sınırı",
		governorate: "İl sınırı",
		river: "Irmak",
		cells: "Arazi: kanıtı olan en yakın yere göre",
		front: "Cephe hattı, türetilmiş; gerçek hat gri şeridin her yerinde olabilir",
		frontUnsure: "Belki cephe: bir yanın kimde olduğu bilinmiyor",
		strike: "Bildirilen bombardıman",
		deployment: "Bildirilen konuşlanma",
		settlement: "Diğer yerleşim, kontrol eden gösterilmez",
		selected: "Seçili",
		leftOut: "Bölgede, renksiz: filtrelerin dışında",
		notMapped: "Haritalanmadı",
		show: (what) => `Göster: ${what}`,
		layers: {
			cells: "Alanlar",
			front: "Cephe",
			buffer: "Silahtan arındırılmış bölge",
			posts: "Noktalar",
			reports: "Beyanlar",
			roads: "Otoyollar",
			settlements: "Yerleşimler",
			labels: "Yöre adları",
		},
	},
	snapshot: {
		open: "Görüntü al",
		heading: "Görüntü al",
		data: (title, version) => `Veriler: ${title}, sürüm ${version}`,
	},
	problems: {
		heading: "Verilerin bazı bölümleri okunamadı",
		fatal: "Veriler gösterilemiyor",
		fatalText: "Harita için şu dosyaların doğru olması gerekir:",
		more: (n) => `ve ${n} sorun daha`,
		reload: "Yeniden dene",
		record: (n) => `kayıt ${n}`,
		line: (n) => `satır ${n}`,
		field: (name) => `alan ${name}`,
		id: (id) => id,
		code: {
			"missing-file": "Dosya yok ya da getirilemedi. Yayımlanmış olup olmadığını denetleyin.",
			"not-json": "Dosya geçerli JSON değil. İletinin gösterdiği yeri denetleyin.",
			"html-not-json": "Dosya yerine bir web sayfası geldi. Adresi ve sunucuyu denetleyin.",
			"wrong-shape": "Dosya beklenen biçimde değil.",
			"bad-value": "Bir değer olması gerektiği gibi değil; kayıt dışarıda bırakıldı.",
			"bad-geometry": "Bir geometri olması gerektiği gibi değil; öğe dışarıda bırakıldı.",
			"duplicate-id": "Bir kimlik iki kez geçiyor; ikinci kayıt dışarıda bırakıldı.",
			"unknown-reference": "Bir gönderme hiçbir yere götürmüyor; dışarıda bırakıldı.",
			"no-text": "Bir beyanın metni yok; metinsiz gösteriliyor.",
			"no-source": "Kaydı destekleyen bir şey yok; dışarıda bırakıldı.",
			"bad-dates": "Tarihler sıralı değil; kayıt dışarıda bırakıldı.",
		},
	},
	address: {
		broken: (parts) => `Adresin bir bölümü okunamadı ve dışarıda bırakıldı: ${parts}.`,
		day: (text) => `“${text}” tarihi`,
		dayOutside: (text, nearest) =>
			`Veriler “${text}” tarihini kapsamıyor; kapsadığı en yakın gün gösteriliyor: ${nearest}.`,
		place: (text) => `“${text}” yeri`,
		source: (text) => `“${text}” kaynağı`,
		claim: (text) => `“${text}” beyanı`,
		agreement: (text) => `“${text}” anlaşması`,
		files: (text) => `“${text}” dosyaları`,
		row: (text) => `“${text}” satırı`,
		trail: (text) => `“${text}” gün sayısı`,
		at: "seçilen nokta",
		map: "haritanın konumu",
		buffer: (text) => `silahtan arındırılmış bölgenin “${text}” derinliği`,
		layers: (text) => `“${text}” katmanları`,
		embed: (text) => `“embed” parametresinin “${text}” değeri`,
		lang: (text) => `“${text}” dili`,
		unknown: (text) => `adreste yeri olmayan “${text}”`,
		repeated: (text) => `ikinci bir “${text}”`,
		compare: (text) => `ikinci tarih “${text}”`,
		compareOutside: (text, nearest) =>
			`Veriler ikinci tarihi (“${text}”) kapsamıyor; kapsadığı en yakın gün karşılaştırılıyor: ${nearest}.`,
		kinds: (text) => `“${text}” beyan türleri`,
		sides: (text) => `“${text}” kaynak tarafları`,
		confidence: (text) => `“${text}” kesinlik derecesi`,
		parties: (text) => `“${text}” tarafları`,
		version: (theirs, ours) =>
			`Bu bağlantı verilerin ${theirs} sürümüyle oluşturuldu; buradaki sürüm ise ${ours}. O zamandan beri tarihler ve yerler düzeltilmiş olabilir.`,
	},
};
