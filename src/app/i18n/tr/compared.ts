/** Turkish, the words of what two compared days differ in. */
import type { enCompared } from "../en/compared";
import { places } from "./counts";

export const trCompared: typeof enCompared = {
	compare: {
		stop: "Karşılaştırmayı bitir",
		swap: "Günlerin yerini değiştir",
		field: "Karşılaştırılacak tarih (yıl-ay-gün)",
		apply: "Bu günle karşılaştır",
		shown: (day) => `Haritanın gösterdiği gün: ${day}.`,
		sameDay: (day) =>
			`İki gün de aynı: ${day}. Bir gün kendisinden farklı olmaz: karşılaştırmak için başka bir gün seçin.`,
		noAreas: (days) =>
			`Şu günler için alan türetilmedi: ${days}. Yalnızca yerler karşılaştırılır; el değiştiren arazi haritada gösterilmez.`,
		nothing:
			"İki günde de her yeri kontrol eden aynı; arada el değiştirdiği bilinen bir yer de yok.",
		nothingFiltered: "Bu günler arasında el değiştiren, filtrelere uyan bir yer yok.",
		filtered: "Filtreler yer listelerini daraltır. Alanlar tüm yerlerin toplamıdır.",
		land: "Kazanılan ve kaybedilen arazi",
		gained: "Kazanç",
		lost: "Kayıp",
		net: "Net",
		about: (km2) => `≈ ${km2} km²`,
		netRange: (least, most) => `${least} ile ${most} arası`,
		note: (from, to) =>
			`Dönem: ${from} gününün sonundan ${to} gününün sonuna kadar. En yakın yerini ilk gün bir tarafın, ikinci gün başka bir tarafın kontrol ettiği arazi kazanılmış sayılır; günlerden birinde kimin kontrol ettiği açık kalıyorsa yalnızca aralıklara katılır.`,
		passed: "El değiştirenler",
		way: (from, to) => `Önce ${from}, sonra ${to}`,
		places: (n) => places(n),
		landOf: (km2, range) => `yaklaşık ${km2} km² (${range})`,
		back: "El değiştirip geri dönenler",
		open: "Günlerden birinde açık kalanlar",
		openNote: "İçinde çatışma bildirildi, tarih kesin değil ya da hiçbir şey bilinmiyor.",
		within: (span) => `${span} arasında bir gün`,
		stepTo: (party, when) => `kontrolü alan: ${party}, ${when}`,
		on: (day) => `${day} tarihinde`,
		all: (n) => `Tümünü göster: ${places(n)}`,
		sources: "Bu değişikliklerin kaynakları",
	},
};
