/** Arabic, the words of the list of places by who holds them. */

import { isolate } from "../bidi";
import type { enHeld } from "../en/held";

export const arHeld: typeof enHeld = {
	held: {
		heading: "الأماكن بحسب الجهة المسيطرة",
		intro: (date) => `في نهاية ${date}. اختيار مكان يفتح ما تقوله المصادر عنه.`,
		caption: (group, date) => `${isolate(group)}؛ في نهاية ${date}`,
		place: "المكان",
		since: "منذ",
		ground: "درجة الثقة",
		way: "من أي جهة وإلى أيها",
		kind: "نوعه",
		notAssessed: "أماكن لا تذكر المصادر هنا الجهة المسيطرة عليها",
		noGround: "لا دليل هنا",
		nothing: "لا تُبقي التصفية أي مكان في هذا اليوم.",
	},
};
