/** Arabic, of what is drawn from tiles: a detailed ground, and archives of events. */
import { lastDays } from "./ar-counts";
import type { Dictionary } from "./dictionary";

export const arTiles: Pick<Dictionary, "tiles"> = {
	tiles: {
		ground: "خريطة الأساس المفصلة",
		missing: (names) =>
			`لم يُرسم، أو لم يُرسم كله: ${names}. لم تصل بلاطاته، أو ليس في هذا المتصفح WebGL لرسمها. وكل ما عدا ذلك يعمل.`,
		leftOut: (names) => `ليس في هذه الصورة: ${names}.`,
		notInPreview: "خريطة الأساس المفصلة والأرشيفات في الصورة نفسها، لكنها ليست في هذه المعاينة.",
		notInVectors:
			"تُرسم خريطة الأساس المفصلة والأرشيفات من بلاطات لا يتسع لها إلا ملف PNG: في هذا الملف أرضية الخريطة نفسها، وفيه ذكر ما ينقصه.",
		legend: (name, n) => `${name}: ${lastDays(n)}`,
		heading: "أحداث من الأرشيفات",
		covers: (first, last) => `يغطي المدة من ${first} إلى ${last}.`,
		notChecked: "لم تتحقق منها هذه الخريطة: معروضة كما هي في الأرشيف.",
		checked: "كيف جرى التحقق منها:",
		noDate: "بلا تاريخ",
	},
};
