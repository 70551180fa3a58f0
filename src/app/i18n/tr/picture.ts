/** Turkish, the words of pictures: what stands in them, and the form that makes them. */
import type { enPicture } from "../en/picture";

export const trPicture: typeof enPicture = {
	preview: "Görüntünün nasıl görüneceği",
	noPreview: "Önizleme yok.",
	title: "Başlık",
	caption: "Açıklama",
	captionHint: "Tarihin altında bir iki cümle; boş bırakılabilir.",
	size: "Boyut",
	sizes: {
		screen: "Ekrandaki gibi",
		wide: "Geniş ekran (1920 × 1080 piksel)",
		square: "Kare (1200 × 1200 piksel)",
		a4: "A4, yatay",
		"a4-upright": "A4, dikey",
		a3: "A3, yatay",
		"a3-upright": "A3, dikey",
		custom: "Başka boyut",
	},
	width: "Genişlik",
	height: "Yükseklik",
	unit: "Birim",
	units: { px: "piksel", mm: "milimetre" },
	sizeFault: {
		"not-a-number": "Genişliği ve yüksekliği sayı olarak yazın.",
		"too-small": (least, unit) => `Her kenar en az ${least} ${unit} olmalıdır.`,
		"too-large": (most, unit) => `Hiçbir kenar ${most} ${unit} değerini aşamaz.`,
	},
	parts: "Görüntüde yer alanlar",
	part: {
		legend: "Lejant",
		scale: "Ölçek",
		inset: "Küçük harita: ülkedeki yeri",
		sources: "Kaynakların adları",
		qr: "QR kodu olarak bağlantı",
	},
	format: "Biçim",
	formats: {
		png: "PNG, ekran ve belgeler için",
		svg: "SVG, çizim programları için vektör ve metin",
		pdf: "PDF, baskı için, metninde arama yapılabilir",
	},
	notInPreview:
		"Ayrıntılı altlık harita ve arşivler görüntüde yer alır, ancak bu önizlemede yer almaz.",
	notInVectors:
		"Ayrıntılı altlık harita ve arşivler, yalnızca PNG’nin içerebildiği karolardan çizilir: bu dosyada haritanın kendi zemini bulunur ve neyin eksik olduğu belirtilir.",
	evidence: "Numaralı kaynakları içeren sayfalar ekle",
	outlines: "Metinler eğri olarak: her yerde aynı görünür, ancak metin olarak düzenlenemez",
	sharpness: "Keskinlik",
	times: (n, width, height) => `${n}× (${width} × ${height} piksel)`,
	pixels: (width, height, dpi) => `${width} × ${height} piksel, inç başına ${dpi}`,
	download: "İndir",
	copy: "Görüntüyü kopyala",
	done: (name) => `Kaydedildi: ${name}.`,
	copied: "Görüntü panoya kopyalandı.",
	cancel: "İptal",
	stages: {
		words: "Metinler yerleştiriliyor…",
		map: "Harita çiziliyor…",
		file: "Dosya yazılıyor…",
	},
	failed: {
		timeout:
			"Harita zamanında tamamen çizilemedi. Hiçbir şey kaydedilmedi; yeniden deneyin ya da daha küçük bir boyut seçin.",
		size: "Bu tarayıcı bu boyutta bir görüntü çizemiyor. Hiçbir şey kaydedilmedi; daha küçük bir boyut ya da pikseli olmayan SVG veya PDF seçin.",
		blank: "Görüntü boş çıktı. Hiçbir şey kaydedilmedi; yeniden deneyin.",
		"no-webgl":
			"Bu tarayıcı haritayı çizemiyor (WebGL yok); bu yüzden kaydedilecek bir görüntü yok.",
		"no-room":
			"Bu boyutta metin ve lejant haritaya çok az yer bırakıyor. Daha büyük bir boyut seçin ya da bir şeyi dışarıda bırakın.",
		load: "Görüntüleri oluşturan program yüklenemedi. Hiçbir şey kaydedilmedi; sayfayı yeniden yüklemek işe yarayabilir.",
		encode: "Görüntü yazılamadı. Hiçbir şey kaydedilmedi.",
		letters:
			"Bu dosyanın harfleri yüklenemedi. Hiçbir şey kaydedilmedi; ağı denetleyip yeniden deneyin ya da PNG seçin.",
		cancelled: "İptal edildi. Hiçbir şey kaydedilmedi.",
		clipboard:
			"Bu tarayıcı, sayfanın panoya görüntü koymasına izin vermiyor. Bunun yerine indirin.",
	},
	qr: "Bu görünüm",
	sources: (count, names) => `Gösterilenlerin kaynakları (${count} belge): ${names}.`,
	sourcesCount: (count, publishers) =>
		`Gösterilenler, ${publishers} yayımlayanın ${count} belgesine dayanır; listesi bağlantının sayfasındadır.`,
};
