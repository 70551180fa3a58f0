/** Russian, where a thing lies and how far that can be shown. */
import type { enGround } from "../en/ground";

export const ruGround: typeof enGround = {
	ground: {
		alsoInPart: "отчасти о том же сообщают:",
		unconfirmed: "нет другого источника для:",
		show: {
			places: "Показать на карте и шкале времени",
			zone: "Показать на карте и шкале времени",
			outside: "Показать на шкале времени (вне этой карты)",
			nowhere: "Показать на шкале времени (без места на карте)",
		},
		isShown: {
			places: "показано на карте и шкале времени",
			zone: "показано на шкале времени; это район, а не точка на карте",
			outside: "показано на шкале времени; вне этой карты",
			nowhere: "показано на шкале времени; места на карте нет",
		},
	},
	tiles: {
		leftOut: (names) => `Чего нет на этом изображении: ${names}.`,
	},
};
