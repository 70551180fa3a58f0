/** Turkish, what a reader's own files are called in the legend. */
import type { enBrought } from "../en/brought";
import { plural } from "../plural";

const count = plural("tr");

export const trBrought: typeof enBrought = {
	brought: {
		events: (name, days, until) =>
			count(days, {
				one: `${name}: olaylar, ${until}`,
				other: `${name}: olaylar, ${days} gün, son gün: ${until}`,
			}),
		allEvents: (name, until) => `${name}: olaylar, son gün: ${until}`,
		dayShown: "gösterilen gün",
		lines: (name) => `${name}: çizgiler`,
		areas: (name) => `${name}: alanlar`,
	},
};
