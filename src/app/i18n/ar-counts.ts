/** Counted things in Arabic, in the six forms that a number may ask for. */
import { plural } from "./plural";

const count = plural("ar");

export const places = (n: number) =>
	count(n, {
		zero: "لا أماكن",
		one: "مكان واحد",
		two: "مكانان",
		few: `${n} أماكن`,
		many: `${n} مكانًا`,
		other: `${n} مكان`,
	});
export const reports = (n: number) =>
	count(n, {
		zero: "لا تقارير",
		one: "تقرير واحد",
		two: "تقريران",
		few: `${n} تقارير`,
		many: `${n} تقريرًا`,
		other: `${n} تقرير`,
	});
