/** Arabic, the words of a day that is read: its lead, the form of its date, the strip, the chart and the table of areas. */

import { isolate, ltr } from "../bidi";
import type { enDay } from "../en/day";
import { plural } from "../plural";
import { places, reports } from "./counts";

const count = plural("ar");

export const arDay: typeof enDay = {
	lead: {
		inForce: "ما كان ساريًا في هذا اليوم، أو لا ترد نهاية له",
		noneInForce: "لا يسري في هذا اليوم أي اتفاق أو هدنة من هذه البيانات.",
		began: (time) => `بدأ في هذا اليوم${time}`,
		at: (time) => `، ${time}`,
		since: (date) => `منذ ${date}`,
		announcedBy: (by: string) => `أعلنه: ${by}`,
		breach: (date: string) => `أول خرق مُبلَّغ عنه: ${date}`,
		changed: "أماكن تغيرت السيطرة عليها في الأيام العشرة الأخيرة",
		noneChanged: "لا ترد إفادات عن تغيّر السيطرة على أي مكان في الأيام العشرة الأخيرة.",
		changedTo: (place, party, date) => `${isolate(place)}: إلى ${party}، ${date}`,
		more: (n) => `و${places(n)} أيضًا`,
		people: "ما يرد عن المدنيين",
		noPeople: "لا يرد في هذه البيانات شيء عن المدنيين في هذا اليوم. ولا يعني ذلك أن شيئًا لم يحدث.",
		morePeople: (n) => `إفادات أخرى عن المدنيين تشمل هذا اليوم: ${reports(n)}`,
		others: "إفادات أخرى عن هذا اليوم",
		othersCount: reports,
	},
	timeline: {
		dateField: "التاريخ بصيغة سنة-شهر-يوم أو باسم الشهر",
		noDate: (example: string) => `اكتب تاريخًا، مثل ${ltr(example)}.`,
		badDate: (text, example) => `«${isolate(text)}» ليس تاريخًا. اكتبه هكذا: ${ltr(example)}.`,
		twoDates: (text, one, other, example) =>
			`«${ltr(text)}» قد يعني ${isolate(one)} أو ${isolate(other)}. اكتب اسم الشهر، أو اكتب التاريخ هكذا: ${ltr(example)}.`,
		outside: (from, to) => `تغطي البيانات المدة من ${from} إلى ${to}.`,
		apply: "إظهار هذا اليوم",
	},
	chart: {
		name: "المساحات عبر الزمن",
		drawing: "مساحة كل طرف يومًا بيوم. والأرقام نفسها في جدول «المساحات بالشهر» في اللوحة.",
		figure: (party, km2, range) => `${isolate(party)}: نحو ${km2} كم² (${range})`,
		point: (km2, party, dates) =>
			`${isolate(km2)} كم² انتقلت إلى سيطرة: ${isolate(party)}، ${isolate(dates)}`,
		table: "المساحات بالشهر",
		day: "نهاية يوم",
		published: "الأراضي التي تبدلت السيطرة عليها، كما نشرتها المصادر",
		takenSince: (date) => `منذ ${date}`,
		takenOpen: "منذ يوم لم يُذكر",
		method:
			"مشتقة من إفادات عن أماكن، ولكل منها مداها. المعيّنات: ما نشره مصدر، مضافًا إلى حسابنا لليوم السابق لعدّه.",
		notFiltered: "المساحات مجموع الأماكن كلها؛ ولا تغيّرها المرشحات.",
	},
	spoken: {
		chosen: (place, status) => `${isolate(place)}: ${isolate(status)}.`,
	},
	strip: {
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
		calm: "أُبلغ عن هدوء",
		changed: (places) => `تبدلت السيطرة أو دار قتال: ${isolate(places)}`,
		perhaps: (places) => `ربما في أحد هذه الأيام: ${isolate(places)}`,
		key: "الأعمدة: الإفادات المؤرخة في هذه البيانات لا شدة القتال. الأشرطة: الاتفاقات والهدن السارية، مخططة من أول خرق مُبلَّغ عنه. العلامات: تبدلات السيطرة؛ والخطوط: تبدلات لا يُعرف يومها. الحلقات: هدوء أُبلغ عنه. الأرضية المخططة: لا إفادة مؤرخة لأسبوعين أو أكثر.",
		firstDay: "اليوم الأول",
		previousMonth: "الشهر السابق",
		nextMonth: "الشهر التالي",
		lastDay: "اليوم الأخير",
	},
	files: {
		stripKey: "الصف الأعلى يعدّ أحداث ملفاتك، وله ارتفاعه الخاص.",
	},
};
