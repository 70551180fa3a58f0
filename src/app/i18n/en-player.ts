/** English, the words of the player. */
import { plural } from "./plural";

const count = plural("en");

export const enPlayer = {
	player: {
		play: "Play",
		pause: "Pause",
		speed: "Speed",
		days: (n: number, run: string) =>
			count(n, { one: `1 day a second (${run})`, other: `${n} days a second (${run})` }),
		run: (duration: string) => `The whole strip takes ${duration}.`,
		still: "Plays from event to event",
	},
};
