/** Russian, the words of the strip: what lies on it, and how to look nearer. */
import type { enStrip } from "../en/strip";

export const ruStrip: typeof enStrip = {
	strip: {
		zoomIn: "Показать меньше дней",
		zoomOut: "Показать больше дней",
		bands: "Соглашения и перемирия на шкале",
		inForce: (from, to) => `начало: ${from}; окончание: ${to}`,
		inForceFrom: (from) => `начало: ${from}; об окончании не сообщается`,
		breach: (date) => `первое нарушение, о котором сообщалось: ${date}`,
		noBreach: "о нарушениях не сообщается",
		noneLeft: "Под фильтры не подходит ни одно датированное событие.",
		noneAtAll: "В этом наборе данных нет датированных событий.",
	},
};
