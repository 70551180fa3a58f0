/** Counted things in Russian, in the forms that a number may ask for; `other` is that of fractions. */
import { plural } from "../plural";

const count = plural("ru");

type OfText = (n: number, text: string) => string;

/** A number, given also as it is written, with its noun: 1 (and 21) `one`, 2 to 4 `few`, 5 and more `many`. */
function counted(one: string, few: string, many: string): OfText {
	return (n, text) =>
		count(n, {
			one: `${text} ${one}`,
			few: `${text} ${few}`,
			many: `${text} ${many}`,
			other: `${text} ${few}`,
		});
}

/** For numbers that are written as they are. */
const small = (of: OfText) => (n: number) => of(n, String(n));

export const places = small(counted("место", "места", "мест"));
export const events = counted("событие", "события", "событий");
/** What sources say: one word for "claim" and "report", everywhere. */
export const claims = counted("сообщение", "сообщения", "сообщений");
export const reports = small(claims);
export const sources = counted("источник", "источника", "источников");
export const rows = counted("строка", "строки", "строк");
export const frames = counted("кадр", "кадра", "кадров");
export const days = counted("день", "дня", "дней");
