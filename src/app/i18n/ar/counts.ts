/** Counted things in Arabic, in the six forms that a number may ask for. */
import { plural } from "../plural";

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
export const events = (n: number, text: string) =>
	count(n, {
		zero: "لا أحداث",
		one: "حدث واحد",
		two: "حدثان",
		few: `${text} أحداث`,
		many: `${text} حدثًا`,
		other: `${text} حدث`,
	});
/** The same as `reports`, in a list, where it is no object of a verb. */
export const claims = (n: number, text: string) =>
	count(n, {
		zero: "لا إفادات",
		one: "إفادة واحدة",
		two: "إفادتان",
		few: `${text} إفادات`,
		many: `${text} إفادة`,
		other: `${text} إفادة`,
	});
/** What sources say: one word for "claim" and "report", everywhere. */
export const reports = (n: number) =>
	count(n, {
		zero: "لا إفادات",
		one: "إفادة واحدة",
		two: "إفادتان",
		few: `${n} إفادات`,
		many: `${n} إفادةً`,
		other: `${n} إفادة`,
	});
/** As a part of a phrase: "events of so many days". */
export const ofDays = (n: number) =>
	count(n, {
		one: "يوم واحد",
		two: "يومين",
		few: `${n} أيام`,
		many: `${n} يومًا`,
		other: `${n} يوم`,
	});
/** Those who said a thing first. */
export const origins = (n: number) =>
	count(n, {
		zero: "لا جهة",
		one: "جهة واحدة",
		two: "جهتان",
		few: `${n} جهات`,
		many: `${n} جهةً`,
		other: `${n} جهة`,
	});
/** So many days, of which the last is the one shown. */
export const lastDays = (n: number) =>
	count(n, {
		zero: "لا أيام",
		one: "اليوم المعروض",
		two: "اليومان حتى اليوم المعروض",
		few: `${n} أيام حتى اليوم المعروض`,
		many: `${n} يومًا حتى اليوم المعروض`,
		other: `${n} يوم حتى اليوم المعروض`,
	});
