/** Arabic, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */
import { places } from "./ar-counts";
import { isolate } from "./bidi";
import type { enChart } from "./en-chart";

export const arChart: typeof enChart = {
	chart: {
		open: "المساحات عبر الزمن",
		name: "المساحات عبر الزمن",
		drawing: "مساحة كل طرف يومًا بيوم. والأرقام نفسها في جدول «المساحات بالشهر» في اللوحة.",
		short: "مساحات مشتقة من إفادات عن أماكن، لا من مسح ميداني",
		method:
			"مشتقة من إفادات عن أماكن، ولكل منها مداها. المعيّنات: ما نشره مصدر، مضافًا إلى حسابنا لليوم السابق لعدّه.",
		notFiltered: "المساحات مجموع الأماكن كلها؛ ولا تغيّرها المرشحات.",
		figure: (party, km2, range) => `${isolate(party)}: نحو ${km2} كم² (${range})`,
		point: (km2, party, dates) =>
			`${isolate(km2)} كم² انتقلت إلى سيطرة: ${isolate(party)}، ${isolate(dates)}`,
		table: "المساحات بالشهر",
		day: "نهاية يوم",
		published: "الأراضي التي تبدلت السيطرة عليها، كما نشرتها المصادر",
		takenSince: (date) => `منذ ${date}`,
		takenOpen: "منذ يوم لم يُذكر",
	},
	summary: {
		heading: "اليوم باختصار",
		truce: (name, since, by) =>
			`سارٍ: ${isolate(name)}، منذ ${isolate(since)}، أعلنه: ${isolate(by)}.`,
		noEnd: "لا ترد له نهاية في هذه البيانات.",
		noTruce: "لا هدنة سارية في هذه البيانات.",
		lastTruce: (name, end) => `وآخرها، ${isolate(name)}، انتهت: ${isolate(end)}.`,
		people: "عن المدنيين:",
		counted: (unit, who, days, by) =>
			`أُحصي: ${isolate(unit)} (${who === null ? "لا يُذكر من هم" : isolate(who)})؛ ${days === null ? "لا تُذكر الأيام" : isolate(days)}؛ ${by === null ? "لا يُذكر من أحصى" : `أحصاها: ${isolate(by)}`}.`,
		noPeople: "لا يرد في هذه البيانات شيء عن المدنيين في هذا اليوم.",
		changed: (n, days) => `أماكن أُبلغ عن تبدل السيطرة عليها في آخر ${days} أيام: ${places(n)}.`,
		noneChanged: (days) => `لا يرد تبدل للسيطرة على أي مكان في آخر ${days} أيام.`,
		holds: (party, km2, range) =>
			`${isolate(party)}: نحو ${km2} كم² من المنطقة (${range})، مشتقة من الأماكن.`,
		noArea: (date) => `لا تُشتق مساحة قبل ${date}.`,
	},
	spoken: {
		changed: (_, names) => `تبدلت السيطرة: ${isolate(names)}.`,
		began: (names) => `يبدأ: ${isolate(names)}.`,
		ended: (names) => `ينتهي: ${isolate(names)}.`,
	},
};
