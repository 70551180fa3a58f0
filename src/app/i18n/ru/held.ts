/** Russian: the words of the list of places by who holds them. */
import type { enHeld } from "../en/held";

export const ruHeld: typeof enHeld = {
	held: {
		heading: "Места по контролирующей стороне",
		intro: (date) =>
			`На конец дня: ${date}. Выберите место, чтобы открыть, что о нём сообщают источники.`,
		caption: (group, date) => `${group}; на конец дня: ${date}`,
		place: "Место",
		since: "С какого дня",
		ground: "Насколько точно",
		way: "От кого к кому",
		kind: "Что это",
		notAssessed: "Места, о которых источники здесь не говорят, кто их контролирует",
		noGround: "здесь свидетельств нет",
		nothing: "В этот день фильтры не пропускают ни одного места.",
	},
};
