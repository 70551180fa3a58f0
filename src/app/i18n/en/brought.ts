/** English, what a reader's own files are called in the legend. */
import { plural } from "../plural";

const count = plural("en");

export const enBrought = {
	brought: {
		events: (name: string, days: number, until: string) =>
			count(days, {
				one: `${name}: events of ${until}`,
				other: `${name}: events of ${days} days until ${until}`,
			}),
		/** However long ago. */
		allEvents: (name: string, until: string) => `${name}: events until ${until}`,
		/** In place of a date, beside many days. */
		dayShown: "the day shown",
		lines: (name: string) => `${name}: lines`,
		areas: (name: string) => `${name}: areas`,
	},
};
