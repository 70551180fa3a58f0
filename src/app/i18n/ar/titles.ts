/** Arabic, what the first page says of what is read later: its titles, the line of the filters, the day in short. */

import { isolate } from "../bidi";
import type { enTitles } from "../en/titles";

export const arTitles: typeof enTitles = {
	nav: {
		label: "ما تعرضه اللوحة",
		day: "هذا اليوم",
		places: "الأماكن",
		events: "الأحداث",
		agreements: "الهدن",
		sources: "المقالات",
		disagreements: "الاختلافات",
		files: "ملفاتك",
	},
	about: {
		heading: "عن البيانات",
	},
	areas: {
		sources: "ما تستند إليه المساحات",
		range2: (least, most) => `${least} – ${most}`,
	},
	spot: {
		heading: "موضع على الخريطة",
	},
	details: {
		source: (number: number, publisher: string) => `المصدر ${number}: ${isolate(publisher)}`,
	},
	claim: {
		noText: "تعذّرت قراءة نص هذه الإفادة.",
		loading: "تجري قراءة النص …",
		inEnglish: "بالإنجليزية",
	},
	events: {
		andMore: (places, n) => `${isolate(places)} و${n} أخرى`,
	},
	status: {
		nobody: "غير معروف",
	},
	short: {
		fighting: "قتال داخل المكان بحسب الإفادات",
		uncertain: "تاريخ التغير غير مؤكد",
		unknown: "غير معروف",
	},
	filters: {
		open: "تصفية",
		openOn: (_, text) => `تصفية، الشروط المستخدمة: ${text}`,
		heading: "عرض ما يلي فقط",
		clear: "إزالة التصفية",
		clearShort: "إزالة",
		events: (n, all) => `بعد التصفية: الأحداث ${n} من ${all}`,
		places: (n, all) => `الأماكن في هذا اليوم ${n} من ${all}`,
		nothing: "لا تُبقي التصفية أي حدث",
		noPeople: "لا تُبقي التصفية شيئًا مما يرد عن المدنيين في هذا اليوم. وقد تكون هناك إفادات عنهم.",
		noneChanged: "لا تُبقي التصفية أيًّا من تغيرات هذه الأيام.",
	},
};
