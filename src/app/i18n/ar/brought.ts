/** Arabic, what a reader's own files are called in the legend. */
import type { enBrought } from "../en/brought";
import { ofDays } from "./counts";

export const arBrought: typeof enBrought = {
	brought: {
		events: (name, days, until) =>
			days === 1 ? `${name}: أحداث ${until}` : `${name}: أحداث ${ofDays(days)} حتى ${until}`,
		allEvents: (name, until) => `${name}: الأحداث حتى ${until}`,
		dayShown: "اليوم المعروض",
		lines: (name) => `${name}: خطوط`,
		areas: (name) => `${name}: مناطق`,
	},
};
