/** Arabic, the words of finding: filters, the search of everything, the list of events. */
import type { enFind } from "./en-find";
import { plural } from "./plural";

const count = plural("ar");

const events = (n: number, text: string) =>
	count(n, {
		zero: "لا أحداث",
		one: "حدث واحد",
		two: "حدثان",
		few: `${text} أحداث`,
		many: `${text} حدثًا`,
		other: `${text} حدث`,
	});

export const arFind: typeof enFind = {
	filters: {
		open: "تصفية",
		openOn: (n, text) =>
			count(n, {
				zero: "تصفية",
				one: "تصفية، شرط واحد مستخدم",
				two: "تصفية، شرطان مستخدمان",
				few: `تصفية، ${text} شروط مستخدمة`,
				many: `تصفية، ${text} شرطًا مستخدمًا`,
				other: `تصفية، ${text} شرط مستخدم`,
			}),
		heading: "عرض ما يلي فقط",
		hint: "المجموعة التي لا يُحدَّد فيها شيء تُعرض كلها. الأرقام: عدد الأحداث التي يبقيها كل خيار.",
		kinds: "نوع الإفادة",
		sides: "جهة المصدر",
		confidence: "درجة الثقة في الجهة المسيطرة المعروضة",
		parties: "الطرف",
		option: events,
		none: "لا يُعرض شيء من هذه المجموعة.",
		clear: "إزالة التصفية",
		clearShort: "إزالة",
		close: "إغلاق التصفية",
		events: (n, all) => `بعد التصفية: الأحداث ${n} من ${all}`,
		places: (n, all) => `الأماكن في هذا اليوم ${n} من ${all}`,
		nothing: "لا تُبقي التصفية أي حدث",
		inPicture: (parts) => `عُرض بعد التصفية، وما سواه غير ظاهر. ${parts}.`,
		part: (name, values) => `${name}: ${values}`,
		nobody: "لا شيء",
	},
};
