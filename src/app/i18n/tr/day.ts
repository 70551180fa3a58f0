/** Turkish, the words of a day that is read: its lead, the form of its date, the strip, the chart and the table of areas. */
import type { enDay } from "../en/day";
import { claims, places } from "./counts";

export const trDay: typeof enDay = {
	lead: {
		inForce: "Seçili gün yürürlükte olan ya da bitişi bildirilmeyenler",
		noneInForce: "Bu veri setindeki hiçbir anlaşma ya da ateşkes seçili gün yürürlükte değil.",
		began: (time) => `seçili gün başladı${time}`,
		at: (time) => `, saat: ${time}`,
		since: (date) => `başlangıç: ${date}`,
		announcedBy: (by) => `duyuran: ${by}`,
		breach: (date) => `bildirilen ilk ihlal: ${date}`,
		changed: "Son on günde el değiştirenler",
		noneChanged: "Son on günde herhangi bir yerin el değiştirdiği bildirilmedi.",
		changedTo: (place, party, date) => `${place}; kontrolü alan: ${party}, ${date}`,
		more: (n) => `ve ${places(n)} daha`,
		people: "Sivillere ilişkin bildirilenler",
		noPeople:
			"Bu veri setinde seçili gün için sivillere ilişkin bir beyan yok. Bu, hiçbir şey olmadığı anlamına gelmez.",
		morePeople: (n) => `Sivillere ilişkin, seçili günü kapsayan ${claims(n)} daha var`,
		others: "Seçili güne ilişkin diğer beyanlar",
		othersCount: (n) => claims(n),
	},
	timeline: {
		dateField: "Tarih: yıl-ay-gün biçiminde ya da ayın adıyla",
		noDate: (example) => `Bir tarih yazın, örneğin ${example}.`,
		badDate: (text, example) => `“${text}” bir tarih değil. Şöyle yazın: ${example}.`,
		twoDates: (text, one, other, example) =>
			`“${text}” hem ${one} hem de ${other} anlamına gelebilir. Ayın adını ya da tarihi şöyle yazın: ${example}.`,
		outside: (from, to) => `Verilerin kapsadığı dönem: ${from} – ${to}.`,
		apply: "Bu günü göster",
	},
	chart: {
		name: "Zaman içinde alanlar",
		drawing:
			"Her tarafın alanı, gün gün. Aynı rakamlar paneldeki “Aylara göre alanlar” tablosunda da var.",
		figure: (party, km2, range) => `${party}: yaklaşık ${km2} km² (${range})`,
		point: (km2, party, dates) => `${party} tarafından alınan: ${km2} km², ${dates}`,
		table: "Aylara göre alanlar",
		day: "Gün sonu",
		published: "Kaynakların yayımladığı, alınan topraklar",
		takenSince: (date) => `başlangıç: ${date}`,
		takenOpen: "başlangıcı belirtilmemiş",
		method:
			"Yerlere ilişkin beyanlardan türetildi, her biri aralığıyla birlikte. Eşkenar dörtgenler: bir kaynağın yayımladığı rakamın, sayımdan önceki güne ait kendi rakamımıza eklenmiş hâli.",
		notFiltered: "Alanlar tüm yerlerin toplamıdır; filtreler onları değiştirmez.",
	},
	spoken: {
		chosen: (place, status) => `${place}: ${status}.`,
	},
	strip: {
		events: (_, text, told) => `${text} tarihli olay, bildiren ${claims(told)}`,
		noEvents: "bu veri setinde tarihli olay yok",
		calm: "sükûnet bildirildi",
		changed: (places) => `el değiştiren ya da içinde çatışılan: ${places}`,
		perhaps: (places) => `belki bu günlerden birinde: ${places}`,
		key: "Çubuklar: bu veri setindeki tarihli beyanlar, çatışmaların yoğunluğu değil. Kuşaklar: yürürlükteki anlaşmalar ve ateşkesler, bildirilen ilk ihlalden itibaren taralı. Çentikler: kontrol edenin değişmesi; çizgiler: günü bilinmeyen değişiklikler. Halkalar: bildirilen sükûnet. Taralı zemin: iki hafta ya da daha uzun süre tarihli beyan yok.",
		firstDay: "İlk gün",
		previousMonth: "Önceki ay",
		nextMonth: "Sonraki ay",
		lastDay: "Son gün",
	},
	files: {
		stripKey: "Üstteki sıra, dosyalarınızdaki olayları kendi yükseklik ölçeğiyle sayar.",
	},
};
