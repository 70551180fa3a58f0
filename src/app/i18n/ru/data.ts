/** Russian, the words that lead to exported data, evidence and films. */
import type { enData } from "../en/data";

export const ruData: typeof enData = {
	data: {
		open: "Экспорт данных…",
		heading: "Экспорт данных",
		loading: "Загружаются тексты и программа…",
		notLoaded: "Эту часть страницы загрузить не удалось; возможно, поможет перезагрузка страницы.",
	},
	film: {
		open: "Создать фильм…",
		heading: "Экспорт фильма",
	},
};
