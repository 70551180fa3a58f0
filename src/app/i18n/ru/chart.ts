/** Russian, the words of the chart of areas, of the day in short, and of what is spoken when the day changes. */
import type { enChart } from "../en/chart";
import { plural } from "../plural";
import { days as daysOf } from "./counts";

const count = plural("ru");
/** So many days, given as a number in text. */
const lastDays = (text: string) => daysOf(Number(text), text);

export const ruChart: typeof enChart = {
	chart: {
		open: "Площади во времени",
		short: "Площади рассчитаны по сообщениям о местах, а не измерены",
	},
	summary: {
		heading: "День вкратце",
		truce: (name, since, by) => `Действует: ${name}; начало: ${since}; кто объявил: ${by}.`,
		noEnd: "О его окончании в этом наборе данных не сообщается.",
		noTruce: "Ни одно перемирие из этого набора данных не действует.",
		lastTruce: (name, end) => `Последнее: ${name}; окончание: ${end}.`,
		people: "О гражданском населении:",
		counted: (unit, who, days, by) =>
			`Что подсчитано: ${unit} (${who ?? "о ком речь, не сказано"}); период: ${days ?? "не указан"}; кто подсчитал: ${by ?? "не сказано"}.`,
		noPeople: "В этом наборе данных нет сообщений о гражданском населении за этот день.",
		changed: (n, days) =>
			count(n, {
				one: `По сообщениям, за последние ${lastDays(days)} контроль сменился в ${n} месте.`,
				other: `По сообщениям, за последние ${lastDays(days)} контроль сменился в ${n} местах.`,
			}),
		noneChanged: (days) => `Сообщений о смене контроля за последние ${lastDays(days)} нет.`,
		holds: (party, km2, range) =>
			`${party}: около ${km2} км² зоны (${range}), рассчитано по местам.`,
		noArea: (date) => `До ${date} площади не рассчитываются.`,
	},
	spoken: {
		changed: (n, names) =>
			n === 1 ? `Смена контроля: ${names}.` : `Смена контроля, мест — ${n}: ${names}.`,
		places: (n) => `Смена контроля, мест: ${n}`,
		began: (names) => `Начало: ${names}.`,
		ended: (names) => `Окончание: ${names}.`,
	},
};
