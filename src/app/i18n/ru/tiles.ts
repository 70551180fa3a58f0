/** Russian, of what is drawn from tiles: a detailed ground, and archives of events. */
import type { Dictionary } from "../dictionary";
import { plural } from "../plural";

const count = plural("ru");

export const ruTiles: Pick<Dictionary, "tiles"> = {
	tiles: {
		ground: "подробная базовая карта",
		missing: (names) =>
			`Не нарисовано или нарисовано не полностью: ${names}. Тайлы не загрузились, или в этом браузере нет WebGL, чтобы их нарисовать. Всё остальное работает.`,
		legend: (name, n) =>
			n === 1
				? `${name}: показанный день`
				: count(n, {
						one: `${name}: ${n} день вплоть до показанного`,
						few: `${name}: ${n} дня вплоть до показанного`,
						many: `${name}: ${n} дней вплоть до показанного`,
						other: `${name}: ${n} дня вплоть до показанного`,
					}),
	},
};
