/** Russian, the words of the player. */
import type { enPlayer } from "../en/player";
import { days } from "./counts";

export const ruPlayer: typeof enPlayer = {
	player: {
		play: "Воспроизвести",
		pause: "Пауза",
		speed: "Скорость",
		pace: (n) => `${days(n, String(n))} в секунду`,
		whole: (duration) => `вся шкала: ${duration}`,
		still: "Показ по событиям",
	},
};
