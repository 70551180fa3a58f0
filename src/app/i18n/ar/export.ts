/** Arabic, the words of exported data: the dialog, and what stands in the files. */
import { isolate, ltr } from "../bidi";
import type { enExport } from "../en/export";
import { plural } from "../plural";
import { claims, events } from "./counts";

const count = plural("ar");

export const arExport: typeof enExport = {
	intro: "الأماكن والإفادات التي تستند إليها الصورة، للخرائط والجداول والبرامج.",
	scope: "أي بيانات",
	scopes: {
		seen: "المعروض",
		everything: "كل شيء",
	},
	scopeHints: {
		seen: (date) =>
			`في ${isolate(date)}: الأماكن والأحداث والأرض والجبهة والمنطقة والطرق الدولية، بقدر ما طبقاتها ظاهرة، أينما نظرت الخريطة.`,
		everything:
			"كل الأماكن مع تاريخها، وكل الأحداث والإفادات، والأرض والمنطقة والطرق الدولية. لا أثر للتصفية ولا للطبقات.",
	},
	notCompared: (date) => `لا يشمل الملف اليوم المقارَن به، ${isolate(date)}.`,
	format: "الصيغة",
	formats: {
		geojson: `${ltr("GeoJSON")}: للخرائط والبرامج`,
		csv: `${ltr("CSV")}: جدول، لبرامج الجداول`,
		kml: `${ltr("KML")}: للكرة الأرضية والهواتف`,
	},
	rows: {
		seen: "صف لكل مكان في القائمة.",
		everything: "صف لكل تقدير عن مكان، ولكل حدث، ولكل إفادة.",
	},
	holds: "في الملف:",
	counting: "يجري العدّ …",
	counts: {
		places: (n, text) =>
			`${count(n, {
				zero: "لا أماكن",
				one: "مكان واحد",
				two: "مكانان",
				few: `${text} أماكن`,
				many: `${text} مكانًا`,
				other: `${text} مكان`,
			})} في هذا اليوم`,
		history: (n, text) =>
			count(n, {
				zero: "لا مداخل في تاريخ الأماكن",
				one: "مدخل واحد في تاريخ الأماكن",
				two: "مدخلان في تاريخ الأماكن",
				few: `${text} مداخل في تاريخ الأماكن`,
				many: `${text} مدخلًا في تاريخ الأماكن`,
				other: `${text} مدخل في تاريخ الأماكن`,
			}),
		events,
		claims,
		land: (n, text) =>
			count(n, {
				zero: "لا قطع أرض",
				one: "قطعة أرض واحدة",
				two: "قطعتا أرض",
				few: `${text} قطع أرض`,
				many: `${text} قطعة أرض`,
				other: `${text} قطعة أرض`,
			}),
		front: (n, text) =>
			count(n, {
				zero: "لا أجزاء من خط الجبهة",
				one: "جزء واحد من خط الجبهة",
				two: "جزءان من خط الجبهة",
				few: `${text} أجزاء من خط الجبهة`,
				many: `${text} جزءًا من خط الجبهة`,
				other: `${text} جزء من خط الجبهة`,
			}),
		zones: (_n, text) => `المناطق وخطوط التماس والمناطق منزوعة السلاح: ${text}`,
		roads: (_n, text) => `الطرق الدولية: ${text}`,
	},
	empty:
		"لا تُبقي التصفية مكانًا ولا حدثًا في هذا اليوم. ويمكن حفظ الملف مع ذلك: يذكر كيف صُفِّي، وليس فيه صفوف.",
	noBase: "خريطة الأساس بتجمعاتها السكنية وأسمائها من عمل غيرنا، وليست في الملف.",
	licence: (name) => `الرخصة: ${ltr(name)}`,
	download: "تنزيل البيانات",
	making: "تجري كتابة الملف …",
	done: (name, size) => `حُفظت باسم ${ltr(name)} (${size} ك.ب).`,
	failed: {
		load: "تعذّر تحميل البرنامج الذي يكتب الملف. لم يُحفظ شيء؛ وقد تفيد إعادة تحميل الصفحة.",
		detail:
			"تعذّر تحميل جزء من البيانات، مثل نصوص الإفادات. لم يُحفظ شيء كي لا يكون الملف ناقصًا؛ وقد تفيد إعادة تحميل الصفحة.",
	},
	layers: {
		places: "الأماكن",
		history: "تاريخ الأماكن",
		events: "الأحداث",
		claims: "الإفادات",
		land: "الأرض",
		front: "الجبهة",
		zones: "المنطقة والمنطقة منزوعة السلاح وخط التماس",
		roads: "الطرق الدولية",
	},
	front: {
		front: "خط الجبهة، مشتق",
		fighting: "قد يكون خط الجبهة: قتال داخل المكان على أحد جانبيه",
		uncertain: "قد يكون خط الجبهة: تاريخ التغير غير مؤكد على أحد جانبيه",
		unknown: "قد يكون خط الجبهة: لا يُعرف من كان يسيطر على أحد جانبيه",
	},
	evidence: {
		download: "تنزيل مصادرها",
		heading: "مصادر ما تعرضه الصورة:",
		sourcesAs: "مصادر الصورة بصيغة",
		asText: "نص",
		claims: (ids) => `الإفادات: ${ltr(ids)}`,
		page: (number, of) => `الصفحة ${number} من ${of}`,
	},
};
