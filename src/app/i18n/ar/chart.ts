/** Arabic, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */

import { isolate } from "../bidi";
import type { enChart } from "../en/chart";
import { plural } from "../plural";
import { places } from "./counts";

const count = plural("ar");

export const arChart: typeof enChart = {
	chart: {
		open: "المساحات عبر الزمن",
		short: "مساحات مشتقة من إفادات عن أماكن، لا من مسح ميداني",
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
		places: (n) =>
			count(n, {
				zero: "لم تتبدل السيطرة على أي مكان",
				one: "تبدلت السيطرة على مكان واحد",
				two: "تبدلت السيطرة على مكانين",
				few: `تبدلت السيطرة على ${n} أماكن`,
				many: `تبدلت السيطرة على ${n} مكانًا`,
				other: `تبدلت السيطرة على ${n} مكان`,
			}),
		began: (names) => `يبدأ: ${isolate(names)}.`,
		ended: (names) => `ينتهي: ${isolate(names)}.`,
	},
};
