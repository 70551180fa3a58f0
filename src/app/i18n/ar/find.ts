/** Arabic, the words of finding: filters, the search of everything, the list of events. */

import { isolate } from "../bidi";
import type { enFind } from "../en/find";
import { plural } from "../plural";
import { events, places } from "./counts";

const count = plural("ar");

export const arFind: typeof enFind = {
	filters: {
		hint: "المجموعة التي لا يُحدَّد فيها شيء تُعرض كلها. الأرقام: عدد الأحداث التي يبقيها كل خيار.",
		kinds: "نوع الإفادة",
		sides: "جهة المصدر",
		confidence: "درجة الثقة في الجهة المسيطرة المعروضة",
		parties: "الطرف",
		option: events,
		none: "لا يُعرض شيء من هذه المجموعة.",
		close: "إغلاق التصفية",
		leftOut: "لا تُبقي التصفية هذا المكان على الخريطة ولا في القوائم. وما يلي لا تضيّقه التصفية.",
		inPicture: (parts) => `عُرض بعد التصفية، وما سواه غير ظاهر. ${parts}.`,
		part: (name, values) => `${name}: ${values}`,
		nobody: "لا شيء",
	},
	find: {
		agreements: (n, text) =>
			count(n, {
				zero: "لا اتفاقات ولا هدن",
				one: "اتفاق أو هدنة",
				two: "اتفاقان أو هدنتان",
				few: `${text} اتفاقات وهدن`,
				many: `${text} اتفاقًا وهدنة`,
				other: `${text} اتفاق وهدنة`,
			}),
		sources: (n, text) =>
			count(n, {
				zero: "لا مصادر",
				one: "مصدر واحد",
				two: "مصدران",
				few: `${text} مصادر`,
				many: `${text} مصدرًا`,
				other: `${text} مصدر`,
			}),
		events,
		others: (n, text) =>
			count(n, {
				zero: "لا نتائج أخرى",
				one: "نتيجة أخرى بعد الأماكن",
				two: "نتيجتان أخريان بعد الأماكن",
				few: `${text} نتائج أخرى بعد الأماكن`,
				many: `${text} نتيجة أخرى بعد الأماكن`,
				other: `${text} نتيجة أخرى بعد الأماكن`,
			}),
		hint: "اكتب للبحث في الهدن والمصادر والأحداث أيضًا.",
		noPlace: "لا أماكن",
		placesHeld: (n, text) =>
			count(n, {
				zero: "لم تستبعد التصفية شيئًا",
				one: "استبعدت التصفية مكانًا آخر",
				two: "استبعدت التصفية مكانين آخرين",
				few: `استبعدت التصفية ${text} أماكن أخرى`,
				many: `استبعدت التصفية ${text} مكانًا آخر`,
				other: `استبعدت التصفية ${text} مكان آخر`,
			}),
		more: (n, text) =>
			count(n, {
				zero: "لا مزيد",
				one: "ونتيجة أخرى؛ كلمة إضافية تحصر النتائج",
				two: "ونتيجتان أخريان؛ كلمة إضافية تحصر النتائج",
				few: `و${text} نتائج أخرى؛ كلمة إضافية تحصر النتائج`,
				many: `و${text} نتيجة أخرى؛ كلمة إضافية تحصر النتائج`,
				other: `و${text} نتيجة أخرى؛ كلمة إضافية تحصر النتائج`,
			}),
		lists: {
			agreements: "الاتفاقات والهدن المطابقة",
			sources: "المصادر المطابقة",
			events: "الأحداث المطابقة",
		},
	},
	events: {
		heading: "الأحداث",
		intro: "كل ما له تاريخ في هذه البيانات، شهرًا بعد شهر. اختيار حدث ينقلك إلى يومه ومكانه.",
		left: (n, all) => `الأحداث الباقية بعد التصفية: ${n} من ${all}.`,
		nothing: "لا تُبقي التصفية أي حدث.",
		none: "لا حدث في هذه البيانات.",
		onDay: "في اليوم المعروض",
		title: (what, where) => `${what}: ${isolate(where)}`,
		takenBy: (where, party) => `تغيّرت السيطرة: ${isolate(where)}، إلى ${isolate(party)}`,
		noPlace: "بلا مكان محدد",
		kind: {
			change: "تغيّرت السيطرة",
			fighting: "قتال في الداخل",
			agreement: "اتفاق",
			truce: "هدنة",
			milestone: "منعطف في الأحداث",
		},
		step: { announced: "إعلان", start: "بدء السريان", end: "انتهاء" },
	},
	places: {
		list: "الأماكن",
		none: (query) =>
			`لا يطابق «${isolate(query)}» شيئًا في البيانات: لا مكان ولا اتفاق ولا مصدر ولا حدث.`,
		results: places,
		noPosition: "الموقع غير معروف",
	},
};
