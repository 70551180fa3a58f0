/** Turkish, the words of the player. */
import type { enPlayer } from "../en/player";

export const trPlayer: typeof enPlayer = {
	player: {
		play: "Oynat",
		pause: "Duraklat",
		speed: "Hız",
		pace: (days) => `saniyede ${days} gün`,
		whole: (duration) => `tüm şerit: ${duration}`,
		still: "Olaydan olaya oynatır",
	},
};
