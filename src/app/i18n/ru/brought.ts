/** Russian, what a reader's own files are called in the legend. */
import type { enBrought } from "../en/brought";
import { plural } from "../plural";

const count = plural("ru");

export const ruBrought: typeof enBrought = {
	brought: {
		events: (name, days, until) =>
			days === 1
				? `${name}: события за ${until}`
				: count(days, {
						one: `${name}: события за ${days} день, последний — ${until}`,
						few: `${name}: события за ${days} дня, последний — ${until}`,
						many: `${name}: события за ${days} дней, последний — ${until}`,
						other: `${name}: события за ${days} дня, последний — ${until}`,
					}),
		allEvents: (name, until) => `${name}: все события, последний день — ${until}`,
		dayShown: "показанный день",
		lines: (name) => `${name}: линии`,
		areas: (name) => `${name}: области`,
	},
};
