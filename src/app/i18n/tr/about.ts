/** Turkish, the words about the data as a whole, and of citing it. */
import type { enAbout } from "../en/about";

export const trAbout: typeof enAbout = {
	about: {
		intro: (claims, sources, places) =>
			`${sources} kaynaktan, ${places} yere ilişkin ${claims} beyan. Her beyan kendi sözlerimizle özetlendi; her biri kaynağına götürür.`,
		version: (version) => `Sürüm ${version}`,
		method: "Harita nasıl okunur",
		balance: "Taraflara göre kaynaklar",
		balanceText:
			"Beyanların kimin belgelerinde okunduğu. Birçok yayın organı tek bir ilk kaynağı yineler: ilk kaynak, bir şeyi ilk söyleyendir ve bir ilk kaynak birden çok tarafın belgelerinin ardında olabilir.",
		side: "Taraf",
		sources: "Kaynak",
		claims: "Beyan",
		share: "Pay",
		origins: "İlk kaynak",
		total: "Tümü",
		sure: "Her ifadenin ne kadar kesin olduğu",
		sureText:
			"Bir yere ilişkin her değerlendirme, kimin bildirdiğine göre ne kadar kesin olduğunu söyler: sayılan, yineleyen yayın organları değil, ilk kaynaklardır.",
		confidence: "Kesinlik",
		assessments: "Değerlendirme",
		meaning: {
			"both-sides": "İki tarafın her birinden en az bir beyan geliyor.",
			"with-third-party": "Bir taraf ve iki taraftan da olmayan biri bildiriyor.",
			"losing-side":
				"Yalnızca yeri kaybeden taraf, kendi kaybı olarak bildiriyor. Bu, bir başarı beyanından daha ağır basar.",
			"one-side": "Yalnızca bir taraf bildiriyor, kendi kaybı olarak değil.",
			"third-party": "Hiçbir taraf bildirmiyor; iki taraftan da olmayan biri bildiriyor.",
			encyclopedia: "Yalnızca bir derlemede yer alıyor; ilk söyleyenin kim olduğu saptanmadı.",
			inferred:
				"Hiçbir beyan bu yer için bunu söylemiyor; sonradan olanlardan ya da yerin nerede bulunduğundan çıkarıldı.",
		},
		camps: "Kimin sözü hangi tarafa sayılıyor",
		campsText:
			"Elle belirlendi ve tartışmaya açıktır: çalışanları bir tarafın elindeki topraklarda görev yapan bir izleme kuruluşu, dışarıdan bir tanık olmadığı için o tarafa sayılır. Bu, sözün kimin olduğunu söyler, doğru olup olmadığını değil.",
		campOf: (party) => `Sayıldığı taraf: ${party}`,
		camp: { neither: "İki taraftan da olmayan", compiled: "Başkalarından derlenmiş" },
		notKnown: "Bilinmeyenler",
		unknown: {
			noPosition: (n, of) => `Konumu bulunamayan yerler: ${n} / ${of}.`,
			unknownHolder: (n, date) => `${date} tarihinde kimin kontrol ettiği bilinmeyen yerler: ${n}.`,
			unsureOnDay: (n, date) =>
				`${date} tarihinin sonuna kadar el değiştirmiş ya da değiştirmemiş olabilecek yerler: ${n}.`,
			undatedChanges: (n, of) =>
				`Günü değil, yalnızca hangi günler arasında olduğu bilinen kontrol değişiklikleri: ${n} / ${of}.`,
			openings: (n, of) =>
				`Yalnızca başı okunan, dolayısıyla devamında yazanlar eksik kalan kaynaklar: ${n} / ${of}.`,
			secondHand: (n) => `Okunamayan, ikinci elden bilinen kaynaklar: ${n}.`,
			undatedSources: (n) => `Yayım tarihi olmayan kaynaklar: ${n}.`,
		},
		alsoNotKnown: "Bunların dışında, şunlar arandı ancak bulunamadı ya da doğrulanmadı:",
		words: "Taraflar",
		wordsText:
			"Tarafların adları bize aittir. Bir kaynağın kendi terimleri yalnızca onun ifadesi olarak, tırnak içinde yer alır.",
		partyClaims: (n) => `Beyanlara göre kim oldukları: ${n}`,
		partySources: (n) => `Bu beyanların kaynakları: ${n}`,
		licences: "Atıflar ve lisanslar",
		covers: "kapsamı",
		report: "Hata bildirme",
		reportText: (example) =>
			`Beyanın ya da değerlendirmenin kimliğini (örneğin ${example}), neyin yanlış olduğunu ve doğrusunun nerede okunabileceğini not edin.`,
		noContact: "Bu haritayı yayımlayana yazın; bu veri seti kendine ait bir adres vermiyor.",
		cite: "Kaynak gösterme",
		theDataset: "bu veri seti",
		citeText:
			"Tek bir değerlendirmeyi kaynak göstermek için yerini açın; bir belgeyi kaynak göstermek için oradaki kaynak listesini açın.",
		changes: "Verilerdeki değişiklikler",
		changesLoading: "Okunuyor…",
	},
	cite: {
		as: (what) => `Künyeyi kopyala: ${what}`,
		text: "Metin",
		copied: (what) => `Kopyalandı: ${what}.`,
		dataset: "veri seti",
		version: (version) => `sürüm ${version}`,
		assessment: (id) => `değerlendirme ${id}`,
		holder: (place, holder) => `${place}: ${holder}`,
		shownFrom: (date) => `${date} tarihinden itibaren gösteriliyor`,
	},
};
