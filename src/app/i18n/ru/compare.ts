/** Russian, the words for two days compared. */
import type { enCompare } from "../en/compare";

export const ruCompare: typeof enCompare = {
	compare: {
		begin: "Сравнить с другим днём",
		heading: "Сравнение двух дней",
		slider: "Дата для сравнения",
		outside: (value) => `${value}; вне дней, показанных на шкале`,
		dates: (day, other) => `${day} и ${other}: сравнение`,
		passedTo: (party, from, to) => `Перешло под контроль — ${party}; между ${from} и ${to}`,
		passedOpen: (day) =>
			`Возможно, контроль сменился: неизвестно, кто контролировал территорию на ${day}`,
		passedTown: (day) => `В кольце: на ${day} под контролем другой стороны`,
		frontOther: (day) => `Линия фронта на ${day}`,
	},
};
