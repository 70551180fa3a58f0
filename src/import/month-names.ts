/** The names of months in the languages in which files of events are kept, and the words that stand around them. */
import { folded } from "./letters";

/** January first. English, French, Russian, Turkish; Arabic as in the Levant, as in Egypt, as in the Maghreb. */
const MONTHS = [
	"january jan janvier janv январь января янв ocak oca كانون_الثاني كانون_ثاني يناير جانفي",
	"february feb février févr fév февраль февраля фев февр şubat şub شباط فبراير فيفري",
	"march mar mars март марта мар mart آذار مارس",
	"april apr avril avr апрель апреля апр nisan nis نيسان أبريل إبريل أفريل",
	"may mai май мая mayıs أيار مايو ماي",
	"june jun juin июнь июня июн haziran haz حزيران يونيو يونيه جوان",
	"july jul juillet juil июль июля июл temmuz tem تموز يوليو يوليه جويلية",
	"august aug août август августа авг ağustos ağu آب أغسطس أوت",
	"september sep sept septembre сентябрь сентября сен сент eylül eyl أيلول سبتمبر",
	"october oct octobre октябрь октября окт ekim eki تشرين_الأول تشرين_أول أكتوبر",
	"november nov novembre ноябрь ноября ноя нояб kasım kas تشرين_الثاني تشرين_ثاني نوفمبر",
	"december dec décembre déc декабрь декабря дек aralık ara كانون_الأول كانون_أول ديسمبر",
];

/** Days of the week and small words: they add nothing to a date. */
const AROUND = [
	"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
	"lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
	"понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
	"pazartesi salı çarşamba perşembe cuma cumartesi pazar",
	"الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم",
	"st nd rd th of the on le du de er г года году سنة عام من شهر م",
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
	MONTHS.flatMap((names, index) =>
		folded(names)
			.split(" ")
			.map((name) => [name.replace("_", " "), index + 1] as const),
	),
);
const IS_AROUND: ReadonlySet<string> = new Set(folded(AROUND.join(" ")).split(" "));

/** The month (1-12) that folded words name, also twice ("آب/أغسطس"); null where they name none, or more, or other things. */
export function monthOf(words: readonly string[]): number | null {
	const months = new Set<number>();
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? "";
		const ofTwo = MONTH_OF.get(`${word} ${words[index + 1] ?? ""}`);
		const month = ofTwo ?? MONTH_OF.get(word);
		if (ofTwo !== undefined) index += 1;
		if (month !== undefined) months.add(month);
		else if (!IS_AROUND.has(word)) return null;
	}
	const [month = null] = months;
	return months.size === 1 ? month : null;
}
