/** English, the words of the player. */
import { plural } from "../plural";

const count = plural("en");

export const enPlayer = {
	player: {
		play: "Play",
		pause: "Pause",
		speed: "Speed",
		pace: (days: number) => count(days, { one: "1 day a second", other: `${days} days a second` }),
		whole: (duration: string) => `whole strip in ${duration}`,
		still: "Plays from event to event",
	},
};
