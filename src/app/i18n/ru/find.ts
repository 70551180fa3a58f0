/** Russian, the words of finding: filters, the search of everything, the list of events. */
import type { enFind } from "../en/find";
import { plural } from "../plural";
import { events, places, sources } from "./counts";

const count = plural("ru");

export const ruFind: typeof enFind = {
	filters: {
		hint: "Если в группе ничего не отмечено, она показана целиком. Числа: сколько событий осталось бы при каждом выборе.",
		kinds: "Вид сообщения",
		sides: "Принадлежность источника",
		confidence: "Достоверность сведений о контроле",
		parties: "Сторона",
		option: events,
		none: "Из этой группы ничего не показывается.",
		close: "Закрыть фильтры",
		leftOut: "Из-за фильтров этого места нет на карте и в списках. То, что ниже, они не сужают.",
		inPicture: (parts) => `Применены фильтры, остальное не показано. ${parts}.`,
		part: (name, values) => `${name}: ${values}`,
		nobody: "ничего",
	},
	find: {
		agreements: (n, text) =>
			count(n, {
				one: `${text} соглашение или перемирие`,
				few: `${text} соглашения и перемирия`,
				many: `${text} соглашений и перемирий`,
				other: `${text} соглашения и перемирия`,
			}),
		sources,
		events,
		others: (n, text) =>
			count(n, {
				one: `ещё ${text} результат под списком мест`,
				few: `ещё ${text} результата под списком мест`,
				many: `ещё ${text} результатов под списком мест`,
				other: `ещё ${text} результата под списком мест`,
			}),
		hint: "Начните вводить: найдутся также перемирия, источники и события.",
		noPlace: "Мест нет",
		placesHeld: (_, text) => `скрыто фильтрами: ${text}`,
		more: (_, text) => `и ещё ${text}; уточните запрос ещё одним словом`,
		lists: {
			agreements: "Найденные соглашения и перемирия",
			sources: "Найденные источники",
			events: "Найденные события",
		},
	},
	events: {
		heading: "События",
		intro:
			"Всё в этом наборе данных, что имеет дату, по месяцам. Выбор события открывает его день и место.",
		left: (n, all) => `Под фильтры подходит событий: ${n} из ${all}.`,
		nothing: "Под фильтры не подходит ни одно событие.",
		none: "В этом наборе данных нет событий.",
		onDay: "в показанный день",
		title: (what, where) => `${what}: ${where}`,
		takenBy: (where, party) => `смена контроля: ${where}; под контроль — ${party}`,
		noPlace: "без конкретного места",
		kind: {
			change: "смена контроля",
			fighting: "бои внутри",
			agreement: "соглашение",
			truce: "перемирие",
			milestone: "поворот событий",
		},
		step: { announced: "объявление", start: "начало", end: "окончание" },
	},
	places: {
		list: "Места",
		none: (query) =>
			`По запросу «${query}» в данных ничего нет: ни места, ни соглашения, ни источника, ни события.`,
		results: places,
		noPosition: "местоположение неизвестно",
	},
};
