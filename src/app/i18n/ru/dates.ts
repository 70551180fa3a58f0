/** What stands around a date in Russian. A month without a day is given in the nominative, and takes its case here. */
import type { DateWords } from "../format";

/** "август 2019" as "августа 2019", "2019" as "2019 года"; what begins with a day has its case already. */
function genitive(date: string): string {
	if (isYear(date)) return `${date} года`;
	const month = /^(\p{L}+) \d{4}$/u.exec(date)?.[1];
	if (month === undefined) return date;
	const stem = /[йь]$/.test(month) ? month.slice(0, -1) : month;
	return date.replace(month, stem === month ? `${month}а` : `${stem}я`);
}

function isYear(date: string): boolean {
	return /^\d{4}$/.test(date);
}

export const ruDates: DateWords = {
	about: (date) => `примерно ${date}`,
	perhaps: (date) => `возможно, ${date}`,
	until: (date) => (isYear(date) ? `по ${date} год` : `по ${date}`),
	from: (date) => `с ${genitive(date)}`,
};
