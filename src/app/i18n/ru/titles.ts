/** Russian, what the first page says of what is read later: its titles, the line of the filters, the day in short. */
import type { enTitles } from "../en/titles";

export const ruTitles: typeof enTitles = {
	nav: {
		label: "Что показывает панель",
		day: "Этот день",
		places: "Места",
		events: "События",
		agreements: "Перемирия",
		sources: "Статьи",
		disagreements: "Расхождения",
		files: "Ваши файлы",
	},
	about: {
		heading: "О данных",
	},
	areas: {
		sources: "На чём основаны площади",
		range2: (least, most) => `${least} – ${most}`,
	},
	spot: {
		heading: "Точка на карте",
	},
	details: {
		source: (number, publisher) => `Источник ${number}: ${publisher}`,
	},
	claim: {
		noText: "Содержание этого сообщения прочитать не удалось.",
		loading: "Содержание загружается…",
		inEnglish: "на английском",
	},
	events: {
		andMore: (places, n) => `${places} и ещё ${n}`,
	},
	status: {
		nobody: "неизвестно",
	},
	short: {
		fighting: "Сообщается о боях внутри",
		uncertain: "Дата смены контроля неясна",
		unknown: "Неизвестно",
	},
	filters: {
		open: "Фильтры",
		openOn: (_, text) => `Фильтры, включено: ${text}`,
		heading: "Показывать только",
		clear: "Сбросить фильтры",
		clearShort: "Сбросить",
		events: (n, all) => `С фильтрами событий: ${n} из ${all}`,
		places: (n, all) => `мест на этот день: ${n} из ${all}`,
		nothing: "Под фильтры не подходит ни одно событие",
		noPeople:
			"Под фильтры не подходит ни одно сообщение о гражданском населении за этот день. Такие сообщения могут быть.",
		noneChanged: "Под фильтры не подходит ни одна смена контроля за эти дни.",
	},
};
