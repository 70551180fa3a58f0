/** Arabic, the words of what two compared days differ in. */

import { isolate, ltr } from "../bidi";
import type { enCompared } from "../en/compared";
import { plural } from "../plural";
import { places } from "./counts";

const count = plural("ar");

export const arCompared: typeof enCompared = {
	compare: {
		stop: "إنهاء المقارنة",
		swap: "تبديل اليومين",
		field: "المقارنة بيوم (سنة-شهر-يوم)",
		apply: "المقارنة بهذا اليوم",
		shown: (day) => `تعرض الخريطة ${day}.`,
		sameDay: (day) => `اليومان كلاهما ${day}، واليوم لا يختلف عن نفسه. اختر يومًا آخر للمقارنة.`,
		noAreas: (days) =>
			`لا تُشتق مساحة لهذا التاريخ: ${days}. تُقارَن الأماكن وحدها، ولا تُبيَّن على الخريطة أرض انتقلت.`,
		nothing:
			"في اليومين كليهما الجهة المسيطرة على كل مكان هي نفسها، ولا يُعرف أن مكانًا تغيرت السيطرة عليه بينهما.",
		nothingFiltered: "لا تُبقي التصفية أي مكان تغيرت السيطرة عليه بين هذين اليومين.",
		filtered: "تضيّق التصفية قوائم الأماكن. أما المساحات فمجموع الأماكن كلها.",
		land: "الأرض التي اكتُسبت أو فُقدت",
		gained: "اكتسب",
		lost: "خسر",
		net: "الصافي",
		about: (km2) => `نحو ${ltr(km2)} كم²`,
		netRange: (least, most) => `من ${ltr(least)} إلى ${ltr(most)}`,
		note: (from, to) =>
			`من نهاية يوم ${from} إلى نهاية يوم ${to}. تُحسب الأرض مكتسبة إذا سيطر طرف على أقرب مكان إليها في اليوم الأول وطرف آخر في الثاني؛ وحيث لا تُعرف الجهة المسيطرة في أحد اليومين تُحسب في المدى وحده.`,
		passed: "أماكن تغيرت السيطرة عليها",
		way: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
		places,
		landOf: (km2, range) => `نحو ${km2} كم² (${range})`,
		back: "تغيرت السيطرة عليها ثم عادت",
		open: "غير محسومة في أحد اليومين",
		openNote: "ترد إفادات عن قتال داخلها، أو التاريخ غير مؤكد، أو لا يُعرف شيء.",
		within: (span) => `ضمن ${span}`,
		stepTo: (party, when) => `إلى ${isolate(party)} ${when}`,
		on: (day) => `في ${day}`,
		all: (n) =>
			count(n, {
				one: "إظهار المكان",
				two: "إظهار المكانين كليهما",
				few: `إظهار الأماكن كلها (${n})`,
				many: `إظهار الأماكن كلها (${n})`,
				other: `إظهار الأماكن كلها (${n})`,
			}),
		sources: "مصادر هذه التغيرات",
	},
};
