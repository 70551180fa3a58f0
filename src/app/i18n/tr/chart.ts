/** Turkish, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */
import type { enChart } from "../en/chart";
import { plural } from "../plural";
import { places } from "./counts";

const count = plural("tr");

export const trChart: typeof enChart = {
	chart: {
		open: "Zaman içinde alanlar",
		short: "Alanlar, yerlere ilişkin beyanlardan türetildi; ölçülmedi",
	},
	summary: {
		heading: "Kısaca seçili gün",
		truce: (name, since, by) => `Yürürlükte: ${name}, başlangıç: ${since}, duyuran: ${by}.`,
		noEnd: "Bu veri setinde bitişi bildirilmiyor.",
		noTruce: "Bu veri setindeki ateşkeslerden hiçbiri yürürlükte değil.",
		lastTruce: (name, end) => `Sonuncusu: ${name}, bitiş: ${end}.`,
		people: "Sivillere ilişkin:",
		counted: (unit, who, days, by) =>
			`Sayılan: ${unit} (${who ?? "kimlerin sayıldığı belirtilmemiş"}); ${days ?? "günler belirtilmemiş"}; ${by === null ? "kimin saydığı belirtilmemiş" : `sayan: ${by}`}.`,
		noPeople: "Bu veri setinde seçili gün için sivillere ilişkin bir beyan yok.",
		changed: (n, days) => `Son ${days} günde ${n} yerin el değiştirdiği bildirildi.`,
		noneChanged: (days) => `Son ${days} günde herhangi bir yerin el değiştirdiği bildirilmedi.`,
		holds: (party, km2, range) =>
			`${party}: bölgenin yaklaşık ${km2} km²’lik kısmı (${range}), yerlerden türetildi.`,
		noArea: (date) => `${date} tarihinden öncesi için alan türetilmedi.`,
	},
	spoken: {
		changed: (n, names) =>
			count(n, {
				one: `El değiştiren: ${names}.`,
				other: `El değiştiren ${places(n)}: ${names}.`,
			}),
		places: (n) => `El değiştiren: ${places(n)}`,
		began: (names) => `Başlayan: ${names}.`,
		ended: (names) => `Sona eren: ${names}.`,
	},
};
