/** Arabic, the words for two days compared. */

import { isolate } from "../bidi";
import type { enCompare } from "../en/compare";

export const arCompare: typeof enCompare = {
	compare: {
		begin: "المقارنة بيوم آخر",
		heading: "مقارنة بين يومين",
		slider: "تاريخ المقارنة",
		outside: (value) => `${value}؛ خارج الأيام المعروضة على الشريط`,
		dates: (day, other) => `${day} مقارنةً بـ${other}`,
		passedTo: (party, from, to) => `انتقلت إلى: ${isolate(party)}، بين ${from} و${to}`,
		passedOpen: (day) => `ربما انتقلت: لا يُعرف من كان يسيطر عليها في ${day}`,
		passedTown: (day) => `مكان محاط بحلقة: كان يسيطر عليه طرف آخر في ${day}`,
		frontOther: (day) => `خط الجبهة في ${day}`,
	},
};
