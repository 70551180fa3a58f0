/** Russian. */
import type { Dictionary } from "../dictionary";
import { years } from "../years";
import { ruBrought } from "./brought";
import { ruChart } from "./chart";
import { ruCompare } from "./compare";
import { reports } from "./counts";
import { ruData } from "./data";
import { ruDates } from "./dates";
import { ruEmbed } from "./embed";
import { ruFault } from "./fault";
import { ruFiles } from "./files";
import { ruPlayer } from "./player";
import { ruStrip } from "./strip";
import { ruTiles } from "./tiles";
import { ruTitles } from "./titles";

export const ru: Dictionary = {
	...ruTitles,
	...ruPlayer,
	...ruBrought,
	...ruChart,
	...ruStrip,
	...ruTiles,
	...ruCompare,
	...ruFault,
	...ruFiles,
	...ruData,
	...ruEmbed,
	direction: "ltr",
	product: "Truceline",
	punctuation: { comma: ", ", semicolon: "; " },
	dates: ruDates,
	page: {
		skipMap: "Пропустить карту",
		skipToDate: "Перейти к шкале времени",
		mapNotPrinted:
			"К моменту печати карта ещё не была готова. Когда страница загрузится полностью, карта будет напечатана вместе с ней.",
		language: "Язык",
		languageNotLoaded: (language) =>
			`Тексты на этом языке загрузить не удалось: ${language}. Выберите его ещё раз, когда будет соединение.`,
		share: "Поделиться",
		sharedDay: (day) => `Карта на день: ${day}. Кто что контролировал и кто об этом сообщает.`,
		sharedPlace: (place, day) => `${place}, ${day}: что сообщается и кем.`,
		copyLink: "Копировать ссылку",
		linkCopied: "Ссылка на этот вид карты скопирована.",
		linkNotCopied: "Не удалось скопировать ссылку. Она есть в адресной строке.",
		newVersion:
			"Готова более новая версия этой страницы. Она появится, когда страница загрузится заново.",
		newVersionFiles:
			"Добавленные вами файлы, которые этот браузер не хранит, нужно будет добавить ещё раз.",
		loadNewVersion: "Загрузить новую версию",
		about: "О данных",
		dismiss: "Скрыть",
		close: "Закрыть",
		notices: "Уведомления",
		openPanel: "Показать подробности",
		closePanel: "Скрыть подробности",
		higherPanel: "Поднять подробности",
		lowerPanel: "Опустить подробности",
		more: "Ещё",
		details: "Подробности",
	},
	map: {
		label: (title) => `Карта: ${title}. Места можно выбирать и в списке мест.`,
		coming: "Карта загружается…",
		zoomIn: "Увеличить",
		zoomOut: "Уменьшить",
		wholeZone: "Показать всю карту",
		scale: (km) => `${km} км`,
		noWebGl:
			"Этот браузер не может показать карту (нет WebGL). Дата, список мест и подробности доступны и без неё.",
		notLoaded:
			"Не удалось загрузить программу, которая рисует карту. Дата, список мест и подробности доступны и без неё; возможно, поможет перезагрузка страницы.",
		vectors: {
			"no-webgl":
				"В этом браузере нет WebGL: карта рисуется векторами. Содержание то же, но движется она менее плавно.",
			"not-loaded":
				"Не удалось загрузить программу, которая рисует карту с помощью WebGL: карта рисуется векторами. Возможно, поможет перезагрузка страницы.",
			"no-workers":
				"Вспомогательная программа карты (web worker) заблокирована или не загрузилась: карта рисуется векторами. Возможно, поможет перезагрузка страницы.",
			isolated: "Фрейм вокруг этой страницы не допускает WebGL: карта рисуется векторами.",
			lost: "Графическая система потеряла карту и не восстановила её: теперь карта рисуется векторами. Возможно, перезагрузка страницы вернёт WebGL.",
		},
		lost: "Графическая система потеряла изображение карты; оно вернётся само, как только это будет возможно.",
	},
	timeline: {
		region: "Шкала времени",
		date: "Дата",
		value: (date, n, filtered = false) => {
			if (n !== 0) return `${date}, ${reports(n)}`;
			return filtered
				? `${date}, под фильтры не подходит ни одно сообщение`
				: `${date}, датированных сообщений нет`;
		},
		reports: (n, filtered = false) => {
			if (n !== 0) return `${reports(n)} за этот день`;
			return filtered
				? "под фильтры не подходит ни одно сообщение за этот день"
				: "датированных сообщений за этот день нет";
		},
		previousDay: "Предыдущий день",
		nextDay: "Следующий день",
		previousEvent: "Предыдущее событие",
		nextEvent: "Следующее событие",
		spanButton: (from, to) => `Показать ${from} – ${to}`,
		density: "Сообщения с датой, а не интенсивность боёв",
		edit: "Изменить дату",
		yearAndWeekday: (year, weekday) => `${year}, ${weekday}`,
	},
	places: {
		search: "Поиск мест",
		searchInShort: "Поиск",
		searchFor: "Место, перемирие, источник, событие",
		show: "Список мест",
		several: "Здесь несколько объектов. Какой выбрать?",
	},
	lead: {
		zone: "Что это за карта",
		covers: (from, to) => `Охваченный период: ${years(from, to)}. Нынешнее положение не показано.`,
	},
	legend: {
		heading: "Легенда",
		held: (party) => `Под контролем: ${party}`,
		heldInferred: (party) => `Под контролем: ${party}; всё косвенно, сообщений нет`,
		inferred: "Полый знак, бледная территория: косвенно, сообщений нет",
		fighting: "Бои внутри, по сообщениям",
		uncertain: "Дата смены контроля неясна",
		unknown: "Неизвестно, кто контролировал",
		post: (party) => `Наблюдательный пункт: ${party}`,
		postEnclosed: (party) => `Наблюдательный пункт в окружении: ${party}`,
		postPerhaps: (party) => `Наблюдательный пункт, возможно, ещё не создан: ${party}`,
		postPerhapsEnclosed: (party) => `Наблюдательный пункт, возможно, в окружении: ${party}`,
		roads: (refs) => `Трассы: ${refs}`,
		border: "Государственная граница",
		governorate: "Граница мухафазы",
		river: "Река",
		cells: "Территория — по ближайшему месту со сведениями",
		front: "Линия фронта, расчётная; настоящая — где угодно в серой полосе",
		frontUnsure: "Возможно, фронт: неизвестно, чья одна из сторон",
		strike: "Сообщение об ударе",
		deployment: "Сообщение о развёртывании сил",
		settlement: "Другой населённый пункт, контроль не показан",
		selected: "Выбрано",
		leftOut: "В зоне, без цвета: скрыто фильтрами",
		notMapped: "На карту не нанесено",
		show: (what) => `Показать: ${what}`,
		layers: {
			cells: "Территории",
			front: "Фронт",
			buffer: "Буферная зона",
			posts: "Набл. пункты",
			reports: "Сообщения",
			roads: "Трассы",
			settlements: "Населённые пункты",
			labels: "Названия районов",
		},
	},
	snapshot: {
		open: "Экспорт изображения",
		heading: "Экспорт изображения",
		data: (title, version) => `Данные: ${title}, версия ${version}`,
	},
	problems: {
		heading: "Часть данных прочитать не удалось",
		fatal: "Показать данные невозможно",
		fatalText: "Для карты нужно, чтобы в этих файлах не было ошибок:",
		more: (n) => `и ещё ${n}`,
		reload: "Повторить",
		record: (n) => `запись ${n}`,
		line: (n) => `строка ${n}`,
		field: (name) => `поле ${name}`,
		id: (id) => id,
		code: {
			"missing-file": "Файла нет, или его не удалось получить. Проверьте, опубликован ли он.",
			"not-json": "Файл не является правильным JSON. Проверьте указанное место.",
			"html-not-json": "Вместо файла пришла веб-страница. Проверьте адрес и сервер.",
			"wrong-shape": "Строение файла не такое, как ожидалось.",
			"bad-value": "Недопустимое значение; запись пропущена.",
			"bad-geometry": "Недопустимая геометрия; объект пропущен.",
			"duplicate-id": "Идентификатор повторяется; вторая запись пропущена.",
			"unknown-reference": "Ссылка никуда не ведёт; она пропущена.",
			"no-text": "У сообщения нет текста; оно показано без него.",
			"no-source": "Запись ничем не подкреплена; она пропущена.",
			"bad-dates": "Даты идут не по порядку; запись пропущена.",
		},
	},
	address: {
		broken: (parts) => `Часть адреса прочитать не удалось, и она пропущена: ${parts}.`,
		day: (text) => `дата «${text}»`,
		dayOutside: (text, nearest) =>
			`Данные не охватывают дату «${text}»; показан ближайший день, который они охватывают: ${nearest}.`,
		place: (text) => `место «${text}»`,
		source: (text) => `источник «${text}»`,
		claim: (text) => `сообщение «${text}»`,
		agreement: (text) => `соглашение «${text}»`,
		files: (text) => `файлы «${text}»`,
		row: (text) => `строка «${text}»`,
		trail: (text) => `число дней «${text}»`,
		at: "точка",
		map: "положение карты",
		buffer: (text) => `глубина буферной зоны «${text}»`,
		layers: (text) => `слои «${text}»`,
		embed: (text) => `значение «${text}» параметра «embed»`,
		lang: (text) => `язык «${text}»`,
		unknown: (text) => `«${text}», чего в адресе быть не может`,
		repeated: (text) => `повторное «${text}»`,
		compare: (text) => `вторая дата «${text}»`,
		compareOutside: (text, nearest) =>
			`Данные не охватывают вторую дату «${text}»; для сравнения взят ближайший день, который они охватывают: ${nearest}.`,
		kinds: (text) => `виды сообщений «${text}»`,
		sides: (text) => `принадлежность источников «${text}»`,
		confidence: (text) => `достоверность «${text}»`,
		parties: (text) => `стороны «${text}»`,
		version: (theirs, ours) =>
			`Эта ссылка создана с версией данных ${theirs}; здесь версия ${ours}. С тех пор даты и места могли быть исправлены.`,
	},
};
