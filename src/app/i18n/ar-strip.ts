/** Arabic, the words of the strip: what lies on it, and how to look nearer. */
import { reports } from "./ar-counts";
import { isolate } from "./bidi";
import type { enStrip } from "./en-strip";
import { plural } from "./plural";

const count = plural("ar");

export const arStrip: typeof enStrip = {
	strip: {
		zoomIn: "عرض أيام أقل",
		zoomOut: "عرض أيام أكثر",
		bands: "الاتفاقات والهدن على الشريط",
		inForce: (from, to) => `سارٍ من ${from} إلى ${to}`,
		inForceFrom: (from) => `سارٍ من ${from}؛ لا ترد نهاية له`,
		breach: (date) => `أول خرق مُبلَّغ عنه: ${date}`,
		noBreach: "لا يرد أي خرق",
		events: (n, text, told) =>
			`${count(n, {
				zero: "لا أحداث مؤرخة",
				one: "حدث مؤرخ واحد",
				two: "حدثان مؤرخان",
				few: `${text} أحداث مؤرخة`,
				many: `${text} حدثًا مؤرخًا`,
				other: `${text} حدث مؤرخ`,
			})}، تذكرها ${reports(told)}`,
		noEvents: "لا أحداث مؤرخة في هذه البيانات",
		noneLeft: "لا تُبقي التصفية أي حدث مؤرخ.",
		noneAtAll: "لا حدث مؤرخ في هذه البيانات.",
		calm: "أُبلغ عن هدوء",
		changed: (places) => `تبدلت السيطرة أو دار قتال: ${isolate(places)}`,
		perhaps: (places) => `ربما في أحد هذه الأيام: ${isolate(places)}`,
		key: "الأعمدة: الإفادات المؤرخة في هذه البيانات لا شدة القتال. الأشرطة: الاتفاقات والهدن السارية، مخططة من أول خرق مُبلَّغ عنه. العلامات: تبدلات السيطرة؛ والخطوط: تبدلات لا يُعرف يومها. الحلقات: هدوء أُبلغ عنه. الأرضية المخططة: لا إفادة مؤرخة لأسبوعين أو أكثر.",
		firstDay: "اليوم الأول",
		previousMonth: "الشهر السابق",
		nextMonth: "الشهر التالي",
		lastDay: "اليوم الأخير",
	},
};
